#include "core/rules/turnout.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

PlannedBox planned(const QString& name, BoxKind kind = BoxKind::MainVenue) {
    PlannedBox box;
    box.name = name;
    box.kind = kind;
    return box;
}
BoxLedger ledger(const QString& name, int issued, int collected, int own, int proxy,
                 BoxKind kind = BoxKind::MainVenue) {
    return {{}, {}, name, kind, issued, collected, own, proxy, 0};
}
IssueReading typed(const QString& box, const QTime& at, int issued, int proxy = 0) {
    return {{}, 1, box, at, {issued, proxy, 0}};
}
CheckInSlot slot(const QString& box, const QTime& until, int issued, int proxy = 0) {
    return {box, until, {issued, proxy, 0}};
}

}  // namespace

TEST_CASE("A ledger counts before the closing, this before check-ins, these before readings", "[turnout]") {
    PollRecords records;
    records.planned = {planned(u"甲"_s), planned(u"乙"_s, BoxKind::RovingBox)};
    records.imported = {{{}, QTime(8, 30), u"甲"_s, BoxKind::MainVenue, 40}};
    Turnout turnout = turnoutOf(records, 100);
    CHECK(turnout.issued == 40);
    CHECK(turnout.voters == 40);
    CHECK(turnout.boxes == 2);
    CHECK_FALSE(turnout.boxesClosed);

    records.checkIns = {slot(u"甲"_s, QTime(8, 40), 30, 5), slot(u"甲"_s, QTime(8, 50), 15)};
    turnout = turnoutOf(records, 100);
    CHECK(turnout.issued == 45);
    CHECK(turnout.own == 40);
    CHECK(turnout.proxy == 5);

    BoxClosing closing;
    closing.box = u"甲"_s;
    closing.totals = {46, 6, 1};
    records.closings = {closing};
    turnout = turnoutOf(records, 100);
    CHECK(turnout.issued == 46);
    CHECK(turnout.assisted == 1);
    CHECK_FALSE(turnout.boxesClosed);  // sealed, not counted

    records.ledgers = {ledger(u"甲"_s, 47, 46, 40, 7)};
    records.typed = {typed(u"乙"_s, QTime(10, 0), 4)};
    turnout = turnoutOf(records, 100);
    CHECK(turnout.issued == 51);
    CHECK(turnout.collected == 46);
    CHECK(turnout.roving == 4);
    CHECK_FALSE(turnout.boxesClosed);
    CHECK(turnout.overHalf());
    records.ledgers.push_back(ledger(u"乙"_s, 4, 4, 4, 0, BoxKind::RovingBox));
    turnout = turnoutOf(records, 102);
    CHECK(turnout.boxesClosed);
    CHECK(turnout.voters == 51);
    CHECK_FALSE(turnout.overHalf());  // exactly one half is not more than half
}

TEST_CASE(
    "What is phoned in for the whole village counts while the boxes say less, and never with their ledgers",
    "[turnout]") {
    PollRecords records;
    records.planned = {planned(u"甲"_s)};
    records.typed = {typed({}, QTime(9, 0), 60), typed(u"甲"_s, QTime(8, 0), 20)};
    CHECK(turnoutOf(records, 100).issued == 60);
    records.typed.push_back(typed(u"甲"_s, QTime(9, 30), 70));
    CHECK(turnoutOf(records, 100).issued == 70);
    records.ledgers = {ledger(u"甲"_s, 55, 55, 55, 0)};
    CHECK(turnoutOf(records, 100).issued == 55);
    CHECK(phonedIn(records, QTime(8, 59)) == std::nullopt);
    CHECK(phonedIn(records, QTime(9, 0)) == 60);
}

TEST_CASE("The curve adds the boxes and never goes down", "[turnout]") {
    PollRecords records;
    records.imported = {{{}, QTime(8, 30), u"甲"_s, BoxKind::MainVenue, 10},
                        {{}, QTime(9, 0), u"甲"_s, BoxKind::MainVenue, 30}};
    records.typed = {typed({}, QTime(8, 45), 25)};
    records.checkIns = {slot(u"乙"_s, QTime(8, 40), 3), slot(u"乙"_s, QTime(9, 0), 4)};
    const auto curve = curveOf(records);
    std::vector<int> issued;
    for (const TurnoutPoint& point : curve) issued.push_back(point.issued);
    CHECK(issued == std::vector<int>{10, 13, 25, 37});
    CHECK(issuedAt(records, {QTime(8, 0), QTime(8, 40), QTime(12, 0)}) == std::vector<int>{0, 13, 37});
    CHECK(slotOf(QTime(8, 3)) == QTime(8, 10));
    CHECK(slotOf(QTime(8, 10)) == QTime(8, 20));
    CHECK(slotOf(QTime(23, 59)) == QTime(23, 59));
}
