#include "core/rules/reconciliation.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

BoxLedger box(const QString& name, int issued, int collected, int own, int proxy) {
    return {{}, {}, name, BoxKind::MainVenue, issued, collected, own, proxy, 0};
}

QStringList codesOf(const Reconciliation& all) {
    QStringList codes;
    for (const ReconciliationProblem& one : all.problems) codes << one.code + (one.blocks ? u"!"_s : u""_s);
    return codes;
}

}  // namespace

TEST_CASE("Registered, issued, collected, voters and counted are compared by box and in sum") {
    Contest contest;
    contest.registered = 200;
    const std::vector<BoxLedger> good{box(u"甲"_s, 100, 99, 90, 10), box(u"乙"_s, 60, 60, 60, 0)};
    CHECK(codesOf(reconcile(contest, good, {}, {{u"甲"_s, 99}})).isEmpty());
    contest.registered = 159;
    CHECK(codesOf(reconcile(contest, good, {}, {})) == QStringList{u"R.1!"_s});
    contest.registered = 200;
    CHECK(codesOf(reconcile(contest, {box(u"甲"_s, 100, 99, 90, 11)}, {}, {})) == QStringList{u"R.3"_s});
    CHECK(codesOf(reconcile(contest, {box(u"甲"_s, 100, 101, 91, 10)}, {}, {})) ==
          QStringList{u"R.3"_s, u"R.2!"_s});
    CHECK(codesOf(reconcile(contest, good, {}, {{u"乙"_s, 61}})) == QStringList{u"R.4!"_s});
    const std::vector<BoxLedger> tooMany{box(u"甲"_s, 100, 100, 90, 9)};
    CHECK(codesOf(reconcile(contest, tooMany, {}, {})) == QStringList{u"R.3"_s, u"R.5!"_s});
    contest.rules.overCollectedTest = CountingRules::OverCollectedTest::Issued;
    CHECK(codesOf(reconcile(contest, tooMany, {}, {})) == QStringList{u"R.3"_s});
}

TEST_CASE("A box under thirty ballots is mixed into another and has no figures of its own") {
    Contest contest;
    contest.registered = 500;
    const std::vector<BoxLedger> boxes{box(u"中心会场"_s, 100, 100, 100, 0), box(u"流动一"_s, 12, 12, 12, 0),
                                       box(u"流动二"_s, 29, 29, 29, 0), box(u"流动三"_s, 30, 30, 30, 0)};
    CHECK(smallBoxes(boxes) == QStringList{u"流动一"_s, u"流动二"_s});
    auto now = reconcile(contest, boxes, {}, {});
    CHECK(now.toMix == QStringList{u"流动一"_s, u"流动二"_s});
    now = reconcile(contest, boxes, {{u"流动一"_s, u"流动二"_s}}, {});
    CHECK(now.toMix.isEmpty());  // 41 together
    REQUIRE(now.boxes.size() == 3);
    CHECK(now.boxes[1].mixedIn == QStringList{u"流动一"_s});
    CHECK(now.boxes[1].collected == 41);
    // The one that took others may itself go into a third.
    now = reconcile(contest, boxes, {{u"流动一"_s, u"流动二"_s}, {u"流动二"_s, u"中心会场"_s}}, {});
    REQUIRE(now.boxes.size() == 2);
    CHECK(now.boxes[0].collected == 141);
    CHECK(now.sum.collected == 171);
    CHECK_FALSE(mustBeMixed(boxes[1], {boxes[1]}));  // nothing to mix it with
}
