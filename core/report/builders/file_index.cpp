#include "core/report/builders/file_index.h"

#include <QCoreApplication>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct IndexText {
    Q_DECLARE_TR_FUNCTIONS(FileIndex)
};

/// What the program does not make and the archive wants: minutes, photos, the ballots themselves.
QStringList otherPapers() {
    return {IndexText::tr("Minutes of the party branch and the villagers' committee"),
            IndexText::tr("Minutes of the villagers' meeting and the representatives' meeting"),
            IndexText::tr("Minutes of the election committee"),
            IndexText::tr("The village's election measures and the meeting's resolution"),
            IndexText::tr("Photos of publicity, registration, posting and voting"),
            IndexText::tr("Originals of proxies and applications of voters from outside"),
            IndexText::tr("Signed forms of self-nomination, pledges, talks and withdrawals"),
            IndexText::tr("Answers of the departments"),
            IndexText::tr("Nomination papers and ballots, sealed"),
            IndexText::tr("Signed calling sheets and records of the boxes"),
            IndexText::tr("Audit of the leaving committee"),
            IndexText::tr("Summary of the election"),
            IndexText::tr("Record that the election committee's seal was handed back")};
}

}  // namespace

ReportDocument buildFileIndex(const FileIndexData& data) {
    using report::Align, report::CellKind;
    ReportDocument document = startPaper(
        data.head,
        IndexText::tr("Index of the election file of %1")
            .arg(data.head.village + (data.head.village.isEmpty() ? data.head.township : QString())),
        report::PageSetup::form());
    document.subtitle = placeAndDay(data.head);
    report::Table table;
    table.columns = {{IndexText::tr("No."), 6, Align::Center, CellKind::Integer},
                     {IndexText::tr("Document"), 36, Align::Left, CellKind::Text},
                     {IndexText::tr("Number"), 18, Align::Left, CellKind::Text},
                     {IndexText::tr("Date"), 16, Align::Center, CellKind::Text},
                     {IndexText::tr("Pages"), 8, Align::Center, CellKind::Text},
                     {IndexText::tr("Remark"), 16, Align::Left, CellKind::Text}};
    int number = 0;
    for (const FiledGroup& group : data.groups) {
        table.rows.push_back({{group.title}, report::Row::Style::Group});
        for (const FiledPaper& paper : group.papers) {
            QString remark;
            if (paper.copies > 1) remark = IndexText::tr("%n issue(s)", nullptr, paper.copies);
            if (paper.number.isEmpty() && paper.made) remark = IndexText::tr("not issued");
            table.rows.push_back(
                {{QString::number(++number), paper.title, paper.number, formatDate(paper.date), {}, remark},
                 {}});
        }
    }
    table.rows.push_back(
        {{IndexText::tr("Made elsewhere, to be put into the file")}, report::Row::Style::Group});
    for (const QString& other : otherPapers())
        table.rows.push_back({{QString::number(++number), other, {}, {}, {}, {}}, {}});
    document.add(std::move(table));
    if (const QString basis = citationSentence(data.basis); !basis.isEmpty())
        document.add(report::Paragraph{basis, report::Paragraph::Style::Note, Align::Left});
    document.add(report::SignatureBlock{{{IndexText::tr("Put together by"), {}},
                                         {IndexText::tr("Received into the archive by"), {}},
                                         {IndexText::tr("Date"), {}}},
                                        3});
    return document;
}

}  // namespace election
