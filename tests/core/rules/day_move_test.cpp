#include "core/rules/day_move.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;
using State = MovedDate::State;

namespace {

std::vector<MovedDate> moved(const QDate& from, const QDate& to, const QDate& today,
                             const QHash<QString, QDate>& done = {}, const QString& id = u"zj-2026"_s) {
    const auto rules = shippedRuleSet(id);
    REQUIRE(rules);
    return movedDates(statutoryCalendar(from, *rules, BallotMode::SelfNomination),
                      statutoryCalendar(to, *rules, BallotMode::SelfNomination), today, done);
}

MovedDate find(const std::vector<MovedDate>& dates, const QString& key) {
    for (const MovedDate& date : dates)
        if (date.key == key) return date;
    FAIL(key.toStdString());
    return {};
}

const QDate kDay(2026, 12, 19);

}  // namespace

TEST_CASE("A later election day moves every date with it and breaks none (浙选2020 14, 20)") {
    for (const QString& id : {u"zj-2020"_s, u"zj-2026"_s}) {
        const auto dates = moved(kDay, kDay.addDays(7), QDate(2026, 11, 20), {}, id);
        const MovedDate roll = find(dates, u"roll_posted"_s);
        CHECK(roll.before == QDate(2026, 11, 29));  // D-20
        CHECK(roll.after == QDate(2026, 12, 6));
        CHECK_FALSE(roll.isBroken());
        CHECK(find(dates, u"self_nomination"_s).after == QDate(2026, 12, 16));  // D-10
        for (const MovedDate& date : dates) {
            INFO(date.key);
            CHECK(date.before.addDays(7) == date.after);
        }
    }
}

TEST_CASE(
    "An earlier day is too late for the register when D-20 is gone by: on D-20 yes, on D-19 no longer") {
    const QDate earlier(2026, 12, 12);  // D-20 = 22 November
    const auto onTheDay = moved(kDay, earlier, QDate(2026, 11, 22));
    CHECK(find(onTheDay, u"roll_posted"_s).state == State::Kept);
    const auto after = moved(kDay, earlier, QDate(2026, 11, 23));
    const MovedDate roll = find(after, u"roll_posted"_s);
    CHECK(roll.state == State::TooLate);
    CHECK_FALSE(roll.wasBroken);
    CHECK_FALSE(roll.citation.isEmpty());
    CHECK(find(after, u"self_nomination"_s).state == State::Kept);  // D-10 is still to come
}

TEST_CASE("What was posted in time stays in time, or is too late by the new day") {
    const QHash<QString, QDate> done{{u"roll_posted"_s, QDate(2026, 11, 25)}};
    const auto later = moved(kDay, kDay.addDays(3), QDate(2026, 12, 1), done);
    CHECK(find(later, u"roll_posted"_s).state == State::Kept);
    CHECK(find(later, u"roll_posted"_s).done == QDate(2026, 11, 25));
    const auto earlier = moved(kDay, QDate(2026, 12, 14), QDate(2026, 12, 1), done);  // D-20 = 24 November
    CHECK(find(earlier, u"roll_posted"_s).state == State::DoneTooLate);
}

TEST_CASE("What the old day had missed already is not laid at the door of the new one, the result never is") {
    const auto dates = moved(kDay, kDay.addDays(1), QDate(2026, 12, 5));
    const MovedDate roll = find(dates, u"roll_posted"_s);
    CHECK(roll.state == State::TooLate);
    CHECK(roll.wasBroken);
    CHECK_FALSE(find(dates, u"winners_list"_s).isBroken());
    CHECK_FALSE(find(dates, u"handover"_s).isBroken());
}
