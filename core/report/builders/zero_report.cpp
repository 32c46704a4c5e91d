#include "core/report/builders/zero_report.h"

#include <QCoreApplication>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ZeroReportPaper)
};

report::Table tallyTable(const std::vector<ContestPost>& posts) {
    using report::Align, report::CellKind;
    report::Table table;
    table.columns = {{Text::tr("Post"), 5, Align::Left, CellKind::Text},
                     {Text::tr("Name"), 6, Align::Left, CellKind::Text},
                     {Text::tr("Votes"), 3, Align::Center, CellKind::Integer}};
    for (const ContestPost& post : posts) {
        for (const ContestPerson& person : post.nominees)
            table.rows.push_back({{post.title, person.name, u"0"_s}, {}});
        table.rows.push_back({{post.title, Text::tr("written in"), u"0"_s}, {}});
    }
    return table;
}

}  // namespace

ReportDocument buildZeroReport(const ZeroReportData& data) {
    ReportDocument document =
        startPaper(data.head, Text::tr("Zero report of the count (零票报告)"), report::PageSetup::form());
    document.issuer = data.head.village + u"村民选举委员会"_s;
    document.add(report::KeyValues{{{Text::tr("Village"), data.head.village},
                                    {Text::tr("Body"), bodyName(data.body)},
                                    {Text::tr("Way of counting"), countingWayName(data.way)},
                                    {Text::tr("Made at"), formatDateTime(data.report.at)},
                                    {Text::tr("Boxes"), data.report.boxes.join(u"、"_s)}},
                                   2});
    const QString statement = Text::tr(
        "Before the boxes were opened, the scrutineers saw before the hall that no ballot had been read: "
        "ballots counted 0, valid 0, void 0, blank 0, and every name's tally at zero.");
    document.add(report::Paragraph{statement + citationSentence(data.staffBasis),
                                   report::Paragraph::Style::Body, report::Align::Left});
    document.add(tallyTable(data.posts));
    report::SignatureBlock signatures;
    for (const QString& name : data.report.staff.scrutineers)
        signatures.lines.push_back({Text::tr("Scrutineer (监票人)"), name});
    for (const QString& name : data.report.staff.tellers)
        signatures.lines.push_back({Text::tr("Teller (计票人)"), name});
    if (!data.report.staff.caller.isEmpty())
        signatures.lines.push_back({Text::tr("Caller (唱票人)"), data.report.staff.caller});
    document.add(signatures);
    document.add(report::SealSpace{document.issuer, formatDate(data.head.date)});
    return document;
}

}  // namespace election
