#include "core/report/builders/screening_board.h"

#include <QCoreApplication>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct BoardText {
    Q_DECLARE_TR_FUNCTIONS(ScreeningBoardPaper)
};

using report::Align, report::CellKind;

report::Column number(const QString& title) {
    return {title, 8, Align::Right, CellKind::Integer};
}

report::Row rowOf(const QString& name, const BoardVillage& row) {
    report::Row cells{{name}, {}};
    for (const int value :
         {row.nominees, row.decidedIn, row.proposedIn, row.proposedOut, row.open, row.decidedOut,
          row.counselled, row.ownWish, row.out(), row.notProven, row.undelivered, row.openAppeals})
        cells.cells.push_back(QString::number(value));
    return cells;
}

report::Table villageTable(const ScreeningBoard& board) {
    report::Table table;
    table.caption = BoardText::tr("Progress by village");
    table.columns = {{BoardText::tr("Village"), 12, Align::Left, CellKind::Text},
                     number(BoardText::tr("Nominees")),
                     number(BoardText::tr("Decided")),
                     number(BoardText::tr("Proposed")),
                     number(BoardText::tr("Proposed: not qualified")),
                     number(BoardText::tr("Something is missing")),
                     number(BoardText::tr("Decision: not qualified")),
                     number(BoardText::tr("Withdrawn after a talk")),
                     number(BoardText::tr("Withdrawn of own wish")),
                     number(BoardText::tr("Together")),
                     number(BoardText::tr("Withdrawal not proven")),
                     number(BoardText::tr("Decision not delivered")),
                     number(BoardText::tr("Objection open"))};
    table.groups = {{{}, 2},
                    {BoardText::tr("Stay, qualified"), 2},
                    {BoardText::tr("Stay, not settled"), 2},
                    {BoardText::tr("Off the list"), 4},
                    {BoardText::tr("To do"), 3}};
    for (const BoardVillage& village : board.villages) table.rows.push_back(rowOf(village.name, village));
    if (board.villages.size() > 1) table.totals = rowOf(BoardText::tr("Together"), board.total);
    return table;
}

report::Table checkTable(const ScreeningBoard& board) {
    report::Table table;
    table.caption = BoardText::tr("Progress by check");
    table.columns = {{BoardText::tr("Check"), 24, Align::Left, CellKind::Text},
                     number(BoardText::tr("passed")),
                     number(BoardText::tr("failed")),
                     number(BoardText::tr("look again")),
                     number(BoardText::tr("not begun")),
                     number(BoardText::tr("not applicable"))};
    for (const BoardCheck& check : board.checks)
        table.rows.push_back({{check.title, QString::number(check.passed), QString::number(check.failed),
                               QString::number(check.lookAgain), QString::number(check.notBegun),
                               QString::number(check.notApplicable)},
                              {}});
    return table;
}

report::Table reasonTable(const ScreeningBoard& board) {
    report::Table table;
    table.caption = BoardText::tr("Reasons of those off the list, each counted once; proposals beside them");
    table.columns = {{BoardText::tr("Reason"), 30, Align::Left, CellKind::Text},
                     number(BoardText::tr("By decision")),
                     number(BoardText::tr("Withdrawn after a talk")),
                     number(BoardText::tr("Withdrawn of own wish")),
                     number(BoardText::tr("Off the list")),
                     number(BoardText::tr("Only proposed"))};
    BoardReason sum;
    for (const BoardReason& reason : board.reasons) {
        table.rows.push_back({{reason.title, QString::number(reason.decided),
                               QString::number(reason.counselled), QString::number(reason.ownWish),
                               QString::number(reason.out()), QString::number(reason.proposed)},
                              {}});
        sum.decided += reason.decided, sum.counselled += reason.counselled, sum.ownWish += reason.ownWish;
        sum.proposed += reason.proposed;
    }
    table.totals =
        report::Row{{BoardText::tr("Together"), QString::number(sum.decided), QString::number(sum.counselled),
                     QString::number(sum.ownWish), QString::number(sum.out()), QString::number(sum.proposed)},
                    {}};
    return table;
}

/// "2026-12-10 (round 2)"; a first round needs no number.
QString sentText(const BoardDepartment& one) {
    if (!one.sentOn.isValid()) return BoardText::tr("not on record");
    const QString day = one.sentOn.toString(Qt::ISODate);
    return one.round > 1 ? BoardText::tr("%1 (round %2)").arg(day).arg(one.round) : day;
}

report::Table departmentTable(const ScreeningBoard& board) {
    report::Table table;
    table.caption = BoardText::tr("Joint review: how the departments answer");
    table.columns = {
        {BoardText::tr("Department"), 13, Align::Left, CellKind::Text},
        number(BoardText::tr("Asked")),
        number(BoardText::tr("Answered")),
        number(BoardText::tr("Waiting")),
        number(BoardText::tr("Objections")),
        {BoardText::tr("Request sent"), 15, Align::Center, CellKind::Text},
        {BoardText::tr("First answer"), 21, Align::Center, CellKind::Date},
        {BoardText::tr("Last answer"), 21, Align::Center, CellKind::Date},
        {BoardText::tr("Days from request to all answers"), 12, Align::Right, CellKind::Integer}};
    for (const BoardDepartment& one : board.departments)
        table.rows.push_back(
            {{one.name, QString::number(one.asked), QString::number(one.answered),
              QString::number(one.asked - one.answered), QString::number(one.objections), sentText(one),
              one.firstAnswer.toString(Qt::ISODate), one.lastAnswer.toString(Qt::ISODate),
              one.days ? QString::number(*one.days) : QString()},
             {}});
    return table;
}

report::Table blockerTable(const ScreeningBoard& board) {
    report::Table table;
    table.caption = BoardText::tr("What blocks whom");
    table.columns = {{BoardText::tr("No."), 6, Align::Center, CellKind::Integer},
                     {BoardText::tr("Village"), 12, Align::Left, CellKind::Text},
                     {BoardText::tr("Name"), 12, Align::Left, CellKind::Text},
                     {BoardText::tr("Post"), 14, Align::Left, CellKind::Text},
                     {BoardText::tr("What has to be done"), 56, Align::Left, CellKind::Text}};
    for (const BoardBlocker& one : board.blockers)
        table.rows.push_back({{QString::number(one.no), one.villageName, one.name, one.post, one.what}, {}});
    return table;
}

}  // namespace

ReportDocument buildScreeningBoard(const PaperHead& head, const ScreeningBoard& board) {
    ReportDocument document = startPaper(head, BoardText::tr("Progress of the eligibility screening"),
                                         report::PageSetup::wideForm());
    document.subtitle = BoardText::tr("%1 (working paper, not for posting)").arg(placeAndDay(head));
    document.add(villageTable(board));
    document.add(report::Paragraph{
        BoardText::tr(
            "Proposals are the program's. Nobody leaves the list but by the deciding body's decision or his "
            "own signed statement; the two are counted apart."),
        report::Paragraph::Style::Note, report::Align::Left});
    document.add(reasonTable(board));
    document.add(checkTable(board));
    if (!board.departments.empty()) document.add(departmentTable(board));
    if (!board.blockers.empty()) document.add(blockerTable(board));
    return document;
}

}  // namespace election
