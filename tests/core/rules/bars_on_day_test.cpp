#include "core/rules/bars_on_day.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace election;

namespace {
std::vector<Bar> barsOf(const QString& ruleSet) {
    const auto rules = shippedRuleSet(ruleSet);
    REQUIRE(rules);
    return rules->bars();
}

BarFact fact(const QString& clause, const QDate& ended, bool running = false) {
    return {{clause}, u"x"_s, ended, running, {}};
}

BarOutcome only(const std::vector<BarOutcome>& outcomes) {
    REQUIRE(outcomes.size() == 1);
    return outcomes.front();
}
}  // namespace

TEST_CASE("a window of years ends on the anniversary: 五不能① holds the day before, not on the day") {
    const auto bars = barsOf(u"zj-2020"_s);
    const std::vector<BarFact> facts{fact(u"五不能①"_s, QDate(2015, 11, 28))};
    CHECK(only(barsOnDay(facts, bars, QDate(2020, 11, 27))).state == BarOutcome::State::Holds);
    const BarOutcome after = only(barsOnDay(facts, bars, QDate(2020, 11, 28)));
    CHECK(after.state == BarOutcome::State::Ended);
    CHECK(after.until == QDate(2020, 11, 28));
}

TEST_CASE("without a date nothing is reckoned") {
    const auto bars = barsOf(u"zj-2026"_s);
    const BarOutcome outcome =
        only(barsOnDay(std::vector{fact(u"五不能①"_s, {})}, bars, QDate(2026, 12, 19)));
    CHECK(outcome.state == BarOutcome::State::DateUnknown);
    CHECK(!outcome.until);
}

TEST_CASE("组织法2025 18: a statutory bar has no end, however old the matter") {
    const auto bars = barsOf(u"zj-2026"_s);
    const BarOutcome outcome =
        only(barsOnDay(std::vector{fact(u"法定②"_s, QDate(1990, 1, 1))}, bars, QDate(2026, 12, 19)));
    CHECK(outcome.state == BarOutcome::State::Holds);
    CHECK(!outcome.until);
    CHECK(
        barsOnDay(std::vector{fact(u"法定②"_s, QDate(1990, 1, 1))}, barsOf(u"zj-2020"_s), QDate(2020, 11, 28))
            .empty());
}

TEST_CASE("a bar that lasts as long as its matter ends with it") {
    const auto bars = barsOf(u"zj-2026"_s);
    const QDate day(2026, 12, 19);
    CHECK(only(barsOnDay(std::vector{fact(u"五不能④"_s, {}, true)}, bars, day)).state ==
          BarOutcome::State::Holds);
    CHECK(only(barsOnDay(std::vector{fact(u"五不能④"_s, QDate(2027, 3, 1))}, bars, day)).state ==
          BarOutcome::State::Holds);
    CHECK(only(barsOnDay(std::vector{fact(u"六不宜②"_s, day)}, bars, day)).state == BarOutcome::State::Ended);
}

TEST_CASE("a sentence still running holds, whatever the window") {
    const auto bars = barsOf(u"zj-2020"_s);
    const BarOutcome outcome =
        only(barsOnDay(std::vector{fact(u"五不能①"_s, {}, true)}, bars, QDate(2020, 11, 28)));
    CHECK(outcome.state == BarOutcome::State::Holds);
    CHECK(!outcome.until);
}

TEST_CASE("a clause is found however the department writes it") {
    const auto bars = barsOf(u"zj-2026"_s);
    const auto [written, id] = GENERATE(table<QString, QString>({
        {u"五不能④"_s, u"cannot_4"_s},
        {u"五不能 4"_s, u"cannot_4"_s},
        {u"五不能（四）"_s, u"cannot_4"_s},
        {u"“五不能”第四项"_s, u"cannot_4"_s},
        {u"六不宜②"_s, u"unsuitable_2"_s},
        {u"法定①"_s, u"statutory_1"_s},
        {u"组织法18(3)"_s, u"statutory_3"_s},
        {u"《村民委员会组织法》第十八条第四项"_s, u"statutory_4"_s},
    }));
    INFO(written.toStdString());
    const Bar* bar = findBar(bars, written);
    REQUIRE(bar);
    CHECK(bar->id == id);
}

TEST_CASE("an unknown or incomplete clause names no bar") {
    const auto bars = barsOf(u"zj-2026"_s);
    for (const QString& written : {u""_s, u"村选举办法"_s, u"五不能"_s, u"五不能⑨"_s, u"组织法18"_s})
        CHECK(findBar(bars, written) == nullptr);
    CHECK(listOfClause(u"组织法18"_s) == u"statutory"_s);
    CHECK(listOfClause(u"村选举办法"_s).isEmpty());
}
