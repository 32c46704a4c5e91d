#include "core/report/builders/turnout_report.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct TurnoutReportText {
    Q_DECLARE_TR_FUNCTIONS(TurnoutReportText)
};

QString number(qint64 value) {
    return QString::number(value);
}

report::Table boxTable(const std::vector<BoxLedger>& boxes) {
    using report::Align, report::CellKind;
    report::Table table;
    table.caption = TurnoutReportText::tr("Ledger of the boxes");
    table.columns = {{TurnoutReportText::tr("Box"), 19, Align::Left, CellKind::Text},
                     {TurnoutReportText::tr("Kind"), 14, Align::Center, CellKind::Text}};
    for (const QString& title : {TurnoutReportText::tr("Issued"), TurnoutReportText::tr("Collected"),
                                 TurnoutReportText::tr("Not returned"), TurnoutReportText::tr("In person"),
                                 TurnoutReportText::tr("By proxy"), TurnoutReportText::tr("Voters"),
                                 TurnoutReportText::tr("Of these assisted")})
        table.columns.push_back({title, 12, Align::Right, CellKind::Integer});
    qint64 sums[7] = {};
    for (const BoxLedger& box : boxes) {
        const qint64 values[7] = {box.issued,  box.collected, qint64(box.issued) - box.collected,
                                  box.own,     box.proxy,     qint64(box.own) + box.proxy,
                                  box.assisted};
        report::Row row{{box.name, boxKindName(box.kind)}, {}};
        for (int i = 0; i < 7; ++i) {
            row.cells.push_back(number(values[i]));
            sums[i] += values[i];
        }
        table.rows.push_back(std::move(row));
    }
    report::Row total{{TurnoutReportText::tr("Total"), {}}, {}};
    for (const qint64 sum : sums) total.cells.push_back(number(sum));
    table.totals = std::move(total);
    return table;
}

/// A ballot issued is not yet one cast: the share is of those who took theirs.
report::Table groupTable(const std::vector<GroupLine>& groups) {
    using report::Align, report::CellKind;
    report::Table table;
    table.caption = TurnoutReportText::tr("By villagers' group, as checked in");
    table.columns = {{TurnoutReportText::tr("Villagers' group"), 18, Align::Left, CellKind::Text}};
    for (const QString& title : {TurnoutReportText::tr("Registered"), TurnoutReportText::tr("In person"),
                                 TurnoutReportText::tr("By proxy"), TurnoutReportText::tr("Not come")})
        table.columns.push_back({title, 12, Align::Right, CellKind::Integer});
    table.columns.push_back({TurnoutReportText::tr("Took their ballots"), 22, Align::Right, CellKind::Text});
    const auto row = [](const GroupLine& g) {
        return report::Row{
            {g.group.isEmpty() ? TurnoutReportText::tr("no group") : g.group, number(g.registered),
             number(g.own), number(g.proxy), number(g.registered - g.own - g.proxy),
             turnoutWithCounts(g.own + g.proxy, g.registered)},
            {}};
    };
    GroupLine sum;
    for (const GroupLine& group : groups) {
        table.rows.push_back(row(group));
        sum.registered += group.registered, sum.own += group.own, sum.proxy += group.proxy;
    }
    sum.group = TurnoutReportText::tr("Total");
    table.totals = row(sum);
    return table;
}

report::Table villageTable(const std::vector<VillageTurnout>& villages) {
    using report::Align, report::CellKind;
    report::Table table;
    table.caption = TurnoutReportText::tr("Villages");
    table.columns = {{TurnoutReportText::tr("Village"), 16, Align::Left, CellKind::Text}};
    for (const QString& title :
         {TurnoutReportText::tr("Registered"), TurnoutReportText::tr("Voters"),
          TurnoutReportText::tr("Issued"), TurnoutReportText::tr("Collected"),
          TurnoutReportText::tr("By proxy"), TurnoutReportText::tr("Of these assisted"),
          TurnoutReportText::tr("At roving boxes")})
        table.columns.push_back({title, 11, Align::Right, CellKind::Integer});
    table.columns.push_back({TurnoutReportText::tr("Turnout"), 12, Align::Right, CellKind::Text});
    VillageTurnout sum;
    const auto row = [](const VillageTurnout& v) {
        return report::Row{
            {v.village, number(v.registered), number(v.voters), number(v.issued), number(v.collected),
             number(v.proxy), number(v.assisted), number(v.roving), turnoutText(v.voters, v.registered)},
            {}};
    };
    for (const VillageTurnout& village : villages) {
        table.rows.push_back(row(village));
        sum.registered += village.registered, sum.voters += village.voters, sum.issued += village.issued;
        sum.collected += village.collected, sum.proxy += village.proxy, sum.assisted += village.assisted,
            sum.roving += village.roving;
    }
    sum.village = TurnoutReportText::tr("Total");
    table.totals = row(sum);
    return table;
}

report::BarChart villageBars(const std::vector<VillageTurnout>& villages) {
    report::BarChart chart;
    chart.title = TurnoutReportText::tr("Turnout of the villages");
    chart.labelTitle = TurnoutReportText::tr("Village");
    chart.valueTitle = TurnoutReportText::tr("Turnout in per mille");
    chart.maximum = 1000;
    chart.mark = 500;
    chart.markText = TurnoutReportText::tr(
        "One half of the registered voters; an election is valid only above this line.");
    for (const VillageTurnout& village : villages)
        chart.bars.push_back({village.village, turnoutPerMille(village.voters, village.registered),
                              turnoutWithCounts(village.voters, village.registered)});
    return chart;
}

/// How people voted: of those who voted, each kind with its share beside it.
report::BarChart kindBars(qint64 own, qint64 proxy, qint64 assisted, qint64 main, qint64 station,
                          qint64 roving) {
    report::BarChart chart;
    chart.title = TurnoutReportText::tr("By kind of voting");
    chart.labelTitle = TurnoutReportText::tr("Kind");
    chart.valueTitle = TurnoutReportText::tr("Voters");
    const qint64 all = own + proxy;
    const auto add = [&chart, all](const QString& label, qint64 value) {
        chart.bars.push_back({label, value, turnoutWithCounts(value, all)});
    };
    add(TurnoutReportText::tr("In person, wrote himself"), own - assisted);
    add(TurnoutReportText::tr("In person, written for him"), assisted);
    add(TurnoutReportText::tr("By proxy"), proxy);
    if (main + station > 0) {
        add(boxKindName(BoxKind::MainVenue), main);
        add(boxKindName(BoxKind::PollingStation), station);
    }
    add(boxKindName(BoxKind::RovingBox), roving);
    chart.maximum = all;
    return chart;
}

report::BarChart kindBars(const TurnoutReportData& data) {
    qint64 own = 0, proxy = 0, assisted = 0, at[3] = {};
    for (const BoxLedger& box : data.boxes) {
        own += box.own, proxy += box.proxy, assisted += box.assisted;
        at[int(box.kind)] += box.own + box.proxy;
    }
    for (const VillageTurnout& village : data.villages) {
        own += village.voters - village.proxy, proxy += village.proxy, assisted += village.assisted;
        at[int(BoxKind::RovingBox)] += village.roving;
    }
    return kindBars(own, proxy, assisted, at[0], at[1], at[2]);
}

report::KeyValues keyFigures(const TurnoutReportData& data, qint64 voters, qint64 issued, qint64 collected) {
    report::KeyValues values;
    const bool enough = 2 * voters > data.registered;
    values.pairs = {{TurnoutReportText::tr("Registered voters"), number(data.registered)},
                    {TurnoutReportText::tr("Voters (turnout)"), turnoutWithCounts(voters, data.registered)},
                    {TurnoutReportText::tr("Ballots issued"), number(issued)},
                    {TurnoutReportText::tr("Ballots collected"), number(collected)}};
    if (data.villages.empty()) {
        values.pairs.emplace_back(TurnoutReportText::tr("More than half is"),
                                  TurnoutReportText::tr("%1 voters").arg(data.registered / 2 + 1));
        values.pairs.emplace_back(TurnoutReportText::tr("More than half took part"),
                                  enough ? TurnoutReportText::tr("yes") : TurnoutReportText::tr("no"));
    } else {
        const auto above = std::count_if(data.villages.begin(), data.villages.end(),
                                         [](const auto& v) { return 2 * v.voters > v.registered; });
        values.pairs.emplace_back(TurnoutReportText::tr("Number of villages"),
                                  number(qint64(data.villages.size())));
        values.pairs.emplace_back(TurnoutReportText::tr("Villages with more than half"), number(above));
    }
    return values;
}

}  // namespace

std::vector<report::LineChart::Point> turnoutCurve(const std::vector<TurnoutReading>& readings) {
    QMap<QTime, std::vector<const TurnoutReading*>> byTime;
    for (const TurnoutReading& reading : readings)
        if (reading.time.isValid()) byTime[reading.time].push_back(&reading);
    QHash<std::pair<qint64, QString>, int> last;
    qint64 sum = 0;
    std::vector<report::LineChart::Point> points;
    for (auto it = byTime.cbegin(); it != byTime.cend(); ++it) {
        for (const TurnoutReading* reading : it.value()) {
            int& known = last[{reading->village.v, reading->box}];
            sum += reading->issuedSoFar - known;
            known = reading->issuedSoFar;
        }
        points.push_back({it.key().hour() * 60 + it.key().minute(), sum, it.key().toString(u"HH:mm"_s)});
    }
    return points;
}

ReportDocument buildTurnoutReport(const TurnoutReportData& data) {
    const bool township = !data.villages.empty();
    ReportDocument document =
        startPaper(data.head,
                   township ? TurnoutReportText::tr("Turnout in %1").arg(data.head.township)
                            : TurnoutReportText::tr("Turnout in %1").arg(data.head.village),
                   report::PageSetup::form());
    document.subtitle = placeAndDay(data.head);
    qint64 voters = 0, issued = 0, collected = 0;
    for (const BoxLedger& box : data.boxes)
        voters += box.own + box.proxy, issued += box.issued, collected += box.collected;
    if (township) {
        voters = issued = collected = 0;
        for (const VillageTurnout& village : data.villages)
            voters += village.voters, issued += village.issued, collected += village.collected;
    }
    document.add(keyFigures(data, voters, issued, collected));
    if (const QString basis = citationSentence(data.validityBasis); !basis.isEmpty())
        document.add(report::Paragraph{basis, report::Paragraph::Style::Note, report::Align::Left});
    report::LineChart curve;
    curve.points = turnoutCurve(data.readings);
    if (!curve.points.empty()) {
        curve.title = TurnoutReportText::tr("Ballots issued over the day");
        curve.labelTitle = TurnoutReportText::tr("Time");
        curve.valueTitle = TurnoutReportText::tr("Ballots issued so far");
        curve.mark = data.registered / 2;
        curve.markText = TurnoutReportText::tr("One half of the %1 registered voters").arg(data.registered);
        document.add(std::move(curve));
    }
    if (voters > 0) document.add(kindBars(data));
    if (!data.boxes.empty()) document.add(boxTable(data.boxes));
    if (!data.groups.empty()) document.add(groupTable(data.groups));
    if (township) {
        document.add(villageBars(data.villages));
        document.add(villageTable(data.villages));
    }
    document.add(report::SignatureBlock{
        {{TurnoutReportText::tr("Prepared by"), {}}, {TurnoutReportText::tr("Checked by"), {}}}, 2});
    return document;
}

}  // namespace election
