#include "ui/pages/reports/batch_reports.h"

#include <QBuffer>
#include <QCoreApplication>

#include "core/report/builders/batch_index.h"
#include "core/report/report_writer.h"
#include "core/report/section_text.h"
#include "core/services/election_file.h"
#include "core/services/reporting_service.h"
#include "ui/pages/paper_actions.h"
#include "ui/render/pdf_writer.h"
#include "ui/render/report_layout.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BatchReports)
};

/// The contents come first, so their length has to be known before the pages are numbered.
ReportDocument contents(ElectionFile& file, const std::vector<IndexedPaper>& papers, int ahead) {
    BatchIndexData data;
    data.head.township = file.election().township;
    data.head.electionDay = file.election().electionDay;
    data.head.generatedAt = file.clock().now();
    for (IndexedPaper paper : papers) {
        paper.page += ahead;
        data.papers.push_back(std::move(paper));
    }
    return buildBatchIndex(data);
}

Result<BatchOutcome> writeOnePdf(ElectionFile& file, const BatchTarget& target, Progress& progress) {
    std::vector<ReportDocument> documents;
    std::vector<IndexedPaper> papers;
    int pages = 0;
    const auto take = [&](const ReportDocument& document, const BatchPaper& paper) -> Result<> {
        papers.push_back(
            {paper.kind.title, paper.village ? paper.village->name : Text::tr("Township"), pages + 1});
        pages += ReportLayout(document).pageCount();
        documents.push_back(document);
        return Ok{};
    };
    ELECTION_ASSIGN(BatchOutcome outcome, PaperBatch(file).eachPaper(target.wish, take, progress));
    const int ahead = ReportLayout(contents(file, papers, 0)).pageCount();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfBook book(Text::tr("Papers of the election"), buffer);
    ELECTION_TRY(book.add(contents(file, papers, ahead)));
    for (const ReportDocument& document : documents) {
        if (progress.cancelled())
            return Error{ErrorCode::Cancelled, Text::tr("Stopped. Nothing was written."), {}};
        ELECTION_TRY(book.add(document));
    }
    ELECTION_TRY(book.finish());
    ELECTION_TRY(
        writeFile(target.file, [&buffer](QIODevice& device) { return writeAll(device, buffer.data()); }));
    outcome.written.push_back({{}, target.file});
    outcome.folder = target.file;
    return outcome;
}

}  // namespace

Result<BatchOutcome> writeBatch(ElectionFile& file, const BatchTarget& target, Progress& progress) {
    if (!target.file.isEmpty()) return writeOnePdf(file, target, progress);
    return PaperBatch(file).writeFolders(target.wish, target.folder, writePaper, progress);
}

}  // namespace election
