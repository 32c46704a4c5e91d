#include "core/report/builders/result_book.h"

#include <QCoreApplication>

#include "core/base/dates.h"
#include "core/report/builders/result_report.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using report::Align, report::CellKind;

struct BookText {
    Q_DECLARE_TR_FUNCTIONS(ResultBook)
};

QString number(qint64 value) {
    return QString::number(value);
}

report::Table overview(const std::vector<BookVillage>& villages) {
    report::Table table;
    table.caption = BookText::tr("Overview");
    table.columns = {{BookText::tr("No."), 5, Align::Center, CellKind::Integer},
                     {BookText::tr("Village"), 12, Align::Left, CellKind::Text},
                     {BookText::tr("Registered"), 8, Align::Right, CellKind::Integer},
                     {BookText::tr("Voters"), 8, Align::Right, CellKind::Integer},
                     {BookText::tr("Elected"), 7, Align::Right, CellKind::Integer},
                     {BookText::tr("Vacant"), 7, Align::Right, CellKind::Integer},
                     {BookText::tr("Next step"), 22, Align::Left, CellKind::Text}};
    qint64 sums[4] = {};
    for (const BookVillage& one : villages) {
        qint64 vacant = 0;
        for (const auto& [post, seats] : one.vacant) vacant += seats;
        const qint64 values[4] = {one.registered, one.voters, qint64(one.elected.size()), vacant};
        report::Row row{{QString::number(one.number), one.village}, {}};
        for (int i = 0; i < 4; ++i) {
            row.cells.push_back(one.next || i == 0 ? number(values[i]) : QString());
            sums[i] += values[i];
        }
        row.cells.push_back(one.next ? nextStepText(*one.next) : BookText::tr("not counted yet"));
        table.rows.push_back(std::move(row));
    }
    report::Row total{{{}, BookText::tr("Total")}, {}};
    for (const qint64 sum : sums) total.cells.push_back(number(sum));
    total.cells.push_back({});
    table.totals = std::move(total);
    return table;
}

void addVillage(ReportDocument& document, const BookVillage& one) {
    document.add(report::Heading{BookText::tr("%1. %2").arg(one.number).arg(one.village), 1});
    if (!one.next) {
        document.add(
            report::Paragraph{BookText::tr("Not counted yet."), report::Paragraph::Style::Body, Align::Left});
        return;
    }
    document.add(report::Paragraph{
        BookText::tr(
            "Vote on %1: %2 took part; %3 ballots collected, %4 valid; the election is %5; votes needed: %6. "
            "The seats:")
            .arg(formatDate(one.electionDay), turnoutWithCounts(one.voters, one.registered),
                 number(one.collected), number(one.valid),
                 one.validElection ? BookText::tr("valid") : BookText::tr("invalid"), number(one.needed)),
        report::Paragraph::Style::Body, Align::Left});
    report::Table table;
    table.columns = {{BookText::tr("Post"), 14, Align::Center, CellKind::Text},
                     {BookText::tr("Name"), 18, Align::Center, CellKind::Text},
                     {BookText::tr("Votes"), 10, Align::Right, CellKind::Integer}};
    for (const BookMember& member : one.elected)
        table.rows.push_back({{member.post, member.name, number(member.votes)}, {}});
    for (const auto& [post, seats] : one.vacant)
        table.rows.push_back({{post, BookText::tr("%n seat(s) vacant", nullptr, seats), {}}, {}});
    document.add(std::move(table));
}

}  // namespace

ReportDocument buildResultBook(const ResultBookData& data) {
    ReportDocument document = startPaper(
        data.head,
        BookText::tr("Results of the election of the villagers' committees of %1").arg(data.head.township),
        report::PageSetup::form());
    document.subtitle = placeAndDay(data.head);
    document.add(overview(data.villages));
    document.add(report::PageBreak{});
    for (const BookVillage& one : data.villages) addVillage(document, one);
    document.add(report::SignatureBlock{
        {{BookText::tr("Prepared by"), {}}, {BookText::tr("Checked by"), {}}, {BookText::tr("Date"), {}}},
        3});
    return document;
}

}  // namespace election
