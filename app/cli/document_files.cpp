#include "app/cli/document_files.h"

#include <QFileInfo>

#include "core/report/report_writer.h"
#include "ui/render/pdf_writer.h"

using namespace Qt::StringLiterals;

namespace election {

QStringList documentSuffixes() {
    return {u"pdf"_s, u"html"_s, u"xlsx"_s, u"csv"_s, u"odt"_s};
}

Result<> writeDocument(const ReportDocument& document, const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (const auto format = reportFormatFromSuffix(suffix)) return writeReportFile(document, *format, path);
    return writePdfFile(document, path);
}

bool paintsPages(const QString& command) {
    return command == u"issue" || command == u"meeting" || command == u"nominate" || command == u"report" ||
           command == u"report-all" || command == u"register" || command == u"review-request" ||
           command == u"review-status";
}

}  // namespace election
