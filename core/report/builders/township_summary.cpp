#include "core/report/builders/township_summary.h"

#include <QCoreApplication>

#include "core/domain/polling.h"
#include "core/report/builders/result_report.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct TownshipSummaryText {
    Q_DECLARE_TR_FUNCTIONS(TownshipSummaryText)
};

report::Row rowOf(const TownshipSummaryRow& row, const QString& number, const QString& village,
                  const QString& next) {
    report::Row cells{{number, village}, {}};
    for (const qint64 value :
         {row.registered, qint64(row.nominations), qint64(row.qualified), qint64(row.notQualified),
          qint64(row.pending), qint64(row.withdrawn), qint64(row.seats), qint64(row.elected), row.voters})
        cells.cells.push_back(QString::number(value));
    cells.cells.push_back(row.voters > 0 ? turnoutText(row.voters, row.registered) : QString());
    cells.cells.push_back(next);
    return cells;
}

}  // namespace

ReportDocument buildTownshipSummary(const TownshipSummaryData& data) {
    using report::Align, report::CellKind;
    ReportDocument document = startPaper(
        data.head,
        TownshipSummaryText::tr("Term election of the villages of %1: summary").arg(data.head.township),
        report::PageSetup::wideForm());
    document.subtitle = placeAndDay(data.head);
    report::Table table;
    table.columns = {{TownshipSummaryText::tr("No."), 6, Align::Center, CellKind::Integer},
                     {TownshipSummaryText::tr("Village"), 14, Align::Left, CellKind::Text}};
    for (const QString& title :
         {TownshipSummaryText::tr("Registered"), TownshipSummaryText::tr("Self-nominations"),
          TownshipSummaryText::tr("Qualified"), TownshipSummaryText::tr("Not qualified"),
          TownshipSummaryText::tr("Open"), TownshipSummaryText::tr("Withdrawn"),
          TownshipSummaryText::tr("Seats"), TownshipSummaryText::tr("Elected"),
          TownshipSummaryText::tr("Voters")})
        table.columns.push_back({title, 10, Align::Right, CellKind::Integer});
    table.columns.push_back({TownshipSummaryText::tr("Turnout"), 10, Align::Right, CellKind::Text});
    table.columns.push_back({TownshipSummaryText::tr("Next step"), 24, Align::Left, CellKind::Text});
    table.groups = {{{}, 3},
                    {TownshipSummaryText::tr("Nominations and proposals of the screening"), 5},
                    {TownshipSummaryText::tr("Seats chosen by ballot"), 2},
                    {TownshipSummaryText::tr("Poll"), 2},
                    {{}, 1}};
    TownshipSummaryRow sum;
    for (const TownshipSummaryRow& row : data.rows) {
        table.rows.push_back(
            rowOf(row, QString::number(row.number), row.village,
                  row.next ? nextStepText(*row.next) : TownshipSummaryText::tr("not counted yet")));
        sum.registered += row.registered, sum.nominations += row.nominations, sum.qualified += row.qualified;
        sum.notQualified += row.notQualified, sum.pending += row.pending, sum.withdrawn += row.withdrawn;
        sum.seats += row.seats, sum.elected += row.elected, sum.voters += row.voters;
    }
    table.totals =
        rowOf(sum, {}, TownshipSummaryText::tr("Total of %n village(s)", nullptr, int(data.rows.size())), {});
    document.add(std::move(table));
    document.add(report::Paragraph{
        TownshipSummaryText::tr(
            "Qualified and not qualified are proposals of the program until the deciding body of each "
            "village has decided. Turnout is voters of registered voters."),
        report::Paragraph::Style::Note, Align::Left});
    document.add(report::SignatureBlock{{{TownshipSummaryText::tr("Prepared by"), {}},
                                         {TownshipSummaryText::tr("Checked by"), {}},
                                         {TownshipSummaryText::tr("Date"), {}}},
                                        3});
    return document;
}

}  // namespace election
