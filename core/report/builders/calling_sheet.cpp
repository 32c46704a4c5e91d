#include "core/report/builders/calling_sheet.h"

#include <QCoreApplication>

#include "core/report/empty_form.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CallingSheet)
};

constexpr int kBoxes = kCallingSheetBallots / 5;
constexpr int kWriteInLines = 2;

report::TallyBoxes tallyOf(const CallingSheetPost& post) {
    report::TallyBoxes tally;
    const auto line = [&tally](const QString& label) { tally.lines.push_back({label, 0, kBoxes}); };
    for (const QString& name : post.names) line(orBlank(name));
    for (int i = 0; i < kWriteInLines; ++i) line(Text::tr("Other: %1").arg(kBlank));
    return tally;
}

}  // namespace

ReportDocument buildCallingSheet(const CallingSheetData& data) {
    ReportDocument document =
        startPaper(data.head, Text::tr("Calling record (唱票记录单)"), report::PageSetup::wideForm());
    document.issuer = data.head.village + u"村民选举委员会"_s;
    document.subtitle = placeAndDay(data.head) + u" · "_s + bodyName(data.body);
    document.add(report::KeyValues{
        {{Text::tr("Box"), {}}, {Text::tr("Ballots No. … to …"), {}}, {Text::tr("Sheet … of …"), {}}}, 3});
    for (const CallingSheetPost& post : data.posts) {
        document.add(report::Heading{
            post.seats > 0 ? Text::tr("%1, %n to elect", nullptr, post.seats).arg(orBlank(post.title))
                           : orBlank(post.title),
            2});
        document.add(tallyOf(post));
        document.add(report::KeyValues{{{Text::tr("Column left blank"), {}},
                                        {Text::tr("Column void"), {}},
                                        {Text::tr("Checked by"), {}}},
                                       3});
    }
    document.add(report::KeyValues{{{Text::tr("Ballots called"), {}},
                                    {Text::tr("Ballots void as a whole"), {}},
                                    {Text::tr("Ballots blank as a whole"), {}}},
                                   3});
    document.add(report::Paragraph{
        Text::tr(
            "One stroke for each vote, five strokes make one 正; %1 ballots at most on one sheet, then a new "
            "one. The figure at the end of a line is the number of strokes. A wrong stroke is crossed out "
            "and signed beside, never rubbed out.")
            .arg(kCallingSheetBallots),
        report::Paragraph::Style::Note, report::Align::Left});
    document.add(report::SignatureBlock{{{Text::tr("Caller (唱票人)"), {}},
                                         {Text::tr("Tellers (计票人)"), {}},
                                         {Text::tr("Scrutineers (监票人)"), {}},
                                         {Text::tr("Date and time"), {}}},
                                        4});
    return document;
}

}  // namespace election
