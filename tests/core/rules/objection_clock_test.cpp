#include "core/rules/objection_clock.h"

#include "core/rules/rule_set.h"
#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

const QDate kPosted(2026, 11, 28);

ObjectionDays daysOf(const QString& id) {
    const auto rules = shippedRuleSet(id);
    REQUIRE(rules);
    return {rules->days(u"objection_days"), rules->days(u"decision_days")};
}

Objection receivedOn(const QDate& day) {
    Objection objection;
    objection.postedOn = kPosted;
    objection.receivedAt = QDateTime(day, QTime(23, 59));
    return objection;
}

}  // namespace

TEST_CASE(
    "The 5th day after posting is in time, the 6th is late (浙选2020 14, 组织法2018 14, 组织法2025 17)") {
    for (const QString& rules : {u"zj-2020"_s, u"zj-2026"_s}) {
        INFO(rules.toStdString());
        const ObjectionDays days = daysOf(rules);
        CHECK(lastObjectionDay(kPosted, days) == kPosted.addDays(5));
        for (const auto& [day, late] : {std::pair{0, false}, {1, false}, {5, false}, {6, true}, {20, true}}) {
            INFO(day);
            const auto clock = objectionClock(receivedOn(kPosted.addDays(day)), days, kPosted.addDays(day));
            CHECK(clock.late == late);
            CHECK_FALSE(clock.early);
        }
        CHECK(objectionClock(receivedOn(kPosted.addDays(-1)), days, kPosted).early);
    }
}

TEST_CASE(
    "The 3rd day after receipt is in time for the decision, the 4th is overdue (浙选2020 14, 组织法2025 "
    "17)") {
    for (const QString& rules : {u"zj-2020"_s, u"zj-2026"_s}) {
        INFO(rules.toStdString());
        const ObjectionDays days = daysOf(rules);
        const QDate received = kPosted.addDays(5);
        CHECK(decisionDueDay(received, days) == received.addDays(3));
        const auto open = [&](int day) {
            return objectionClock(receivedOn(received), days, received.addDays(day));
        };
        CHECK(open(0).daysToDecide == 3);
        CHECK_FALSE(open(3).overdue);
        CHECK(open(3).daysToDecide == 0);
        CHECK(open(4).overdue);
        CHECK(open(4).daysToDecide == -1);
        Objection decided = receivedOn(received);
        decided.outcome = ObjectionOutcome::Rejected;
        for (const auto& [day, late] : {std::pair{3, false}, {4, true}}) {
            decided.decidedOn = received.addDays(day);
            const auto clock = objectionClock(decided, days, received.addDays(30));
            CHECK(clock.decidedLate == late);
            CHECK_FALSE(clock.overdue);
        }
    }
}

TEST_CASE(
    "A late objection keeps its clock for the decision, and an outcome waits for publication until it is "
    "posted") {
    const ObjectionDays days = daysOf(u"zj-2026"_s);
    Objection late = receivedOn(kPosted.addDays(9));
    CHECK(objectionClock(late, days, kPosted.addDays(9)).decisionDue == kPosted.addDays(12));
    late.outcome = ObjectionOutcome::Upheld;
    late.decidedOn = kPosted.addDays(10);
    CHECK(objectionClock(late, days, kPosted.addDays(11)).unpublished);
    late.publishedOn = kPosted.addDays(11);
    CHECK_FALSE(objectionClock(late, days, kPosted.addDays(11)).unpublished);
    late.outcome = ObjectionOutcome::Withdrawn;
    late.publishedOn = {};
    CHECK_FALSE(objectionClock(late, days, kPosted.addDays(11)).unpublished);
}

TEST_CASE(
    "Roll posted 02-23: last objection 02-28, received 02-28: decision by 03-03 (example of the rules)") {
    const ObjectionDays days = daysOf(u"zj-2026"_s);
    CHECK(lastObjectionDay(QDate(2026, 2, 23), days) == QDate(2026, 2, 28));
    CHECK(decisionDueDay(QDate(2026, 2, 28), days) == QDate(2026, 3, 3));
}
