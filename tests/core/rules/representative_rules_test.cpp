/// 村民代表 and 村民小组长 (浙实施2020 18–20, 25–26).
#include "core/rules/representative_rules.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

RuleSet rules(const QString& id = u"zj-2020"_s) {
    return shippedRuleSet(id).value();
}

RepresentativeLine line(const QString& name, int votes, bool elected, Sex sex = Sex::Male,
                        const QString& household = {}) {
    return {std::nullopt, name, sex, household, votes, elected, false};
}

/// So many elected in one unit, of them so many women; every one of a household of his own.
RepresentativeBook book(int elected, int women, int population, int others = 0) {
    RepresentativeBook made;
    made.plan = {population, false, others};
    RepresentativeUnit unit;
    unit.name = u"第1组"_s;
    unit.seats = elected;
    unit.entitled = 200;
    unit.attended = 100;
    for (int i = 0; i < elected; ++i)
        unit.lines.push_back(line(u"代表"_s + QString::number(i), 90 - i, true,
                                  i < women ? Sex::Female : Sex::Male, QString::number(1000 + i)));
    made.units.push_back(unit);
    return made;
}

}  // namespace

TEST_CASE("The number of representatives goes by population: 30, 40, 50 (浙实施2020 18)") {
    for (const auto& id : {u"zj-2020"_s, u"zj-2026"_s}) {
        const RuleSet set = rules(id);
        CHECK(leastRepresentatives(499, set) == 30);
        CHECK(leastRepresentatives(500, set) == 40);
        CHECK(leastRepresentatives(999, set) == 40);
        CHECK(leastRepresentatives(1000, set) == 50);
        const auto short29 = judgeRepresentatives(book(29, 20, 499), set);
        REQUIRE(findNote(short29, u"number"));
        CHECK(findNote(short29, u"number")->source.contains(u"第十八条"_s));
        CHECK_FALSE(findNote(judgeRepresentatives(book(30, 20, 499), set), u"number"));
    }
}

TEST_CASE("Women are at least one third of the meeting (浙实施2020 18)") {
    const RuleSet set = rules();
    CHECK(leastWomen(30, 0, set) == 10);
    CHECK(leastWomen(31, 0, set) == 11);
    CHECK(leastWomen(40, 5, set) == 15);
    CHECK_FALSE(findNote(judgeRepresentatives(book(30, 10, 400), set), u"women"));
    CHECK(findNote(judgeRepresentatives(book(30, 9, 400), set), u"women"));
    CHECK(findNote(judgeRepresentatives(book(30, 10, 400, 1), set), u"women"));
}

TEST_CASE("Representatives are four fifths of their meeting (浙实施2020 18)") {
    CHECK_FALSE(findNote(judgeRepresentatives(book(40, 20, 700, 10), rules()), u"share"));
    CHECK(findNote(judgeRepresentatives(book(40, 20, 700, 11), rules()), u"share"));
}

TEST_CASE("Never two representatives of one household (浙实施2020 18-20)") {
    auto made = book(30, 10, 400);
    made.units[0].lines[4].household = made.units[0].lines[5].household;
    const auto notes = judgeRepresentatives(made, rules());
    REQUIRE(findNote(notes, u"household"));
    CHECK(findNote(notes, u"household")->kind == RuleNote::Kind::Refused);
    CHECK(findNote(notes, u"household")->text.contains(made.units[0].lines[4].name));
    made.units[0].lines[5].elected = false;  // next in line may be of the same household
    CHECK_FALSE(findNote(judgeRepresentatives(made, rules()), u"household"));
}

TEST_CASE("A unit needs half of its voters, or two thirds of its households (浙实施2020 18-20)") {
    auto unit = book(3, 1, 400).units[0];
    unit.entitled = 201;
    unit.attended = 101;
    CHECK(judgeUnit(unit, rules()).empty());
    unit.attended = 100;
    CHECK(findNote(judgeUnit(unit, rules()), u"attendance"));
    unit.basis = RepresentativeUnit::Basis::Households;
    unit.entitled = 60;
    unit.attended = 40;
    for (auto& one : unit.lines) one.votes = 30;
    CHECK(judgeUnit(unit, rules()).empty());
    unit.attended = 39;
    CHECK(findNote(judgeUnit(unit, rules()), u"attendance"));
}

TEST_CASE("Representatives go by votes, a woman's seat is filled apart, a tie is named (浙实施2020 18-20)") {
    auto unit = book(2, 0, 400).units[0];
    unit.lines.push_back(line(u"落选"_s, 95, false));
    CHECK(findNote(judgeUnit(unit, rules()), u"order"));
    unit.lines[2].votes = unit.lines[1].votes;
    CHECK(findNote(judgeUnit(unit, rules()), u"tie"));
    unit.lines[2].votes = 10;
    CHECK(judgeUnit(unit, rules()).empty());
    unit.seats = 3;
    unit.lines.push_back(line(u"妇女代表"_s, 5, true, Sex::Female));
    unit.lines.back().womenSeat = true;
    CHECK(judgeUnit(unit, rules()).empty());
    unit.lines.back().sex = Sex::Male;
    CHECK(findNote(judgeUnit(unit, rules()), u"womenseat"));
    unit.seats = 2;
    CHECK(findNote(judgeUnit(unit, rules()), u"seats"));
}

TEST_CASE(
    "A group leader: two thirds there, more than half of them, one of the group's representatives "
    "(浙实施2020 25-26)") {
    const auto made = book(3, 1, 400);
    GroupLeader leader{u"第1组"_s, {}, u"代表0"_s, Sex::Female, QDate(2020, 11, 10), 90, 60, 31};
    CHECK(judgeLeader(leader, made, rules()).empty());
    leader.votes = 30;
    CHECK(findNote(judgeLeader(leader, made, rules()), u"majority"));
    leader.votes = 31;
    leader.attended = 59;
    CHECK(findNote(judgeLeader(leader, made, rules()), u"attendance"));
    leader.attended = 60;
    leader.name = u"外人"_s;
    const auto notes = judgeLeader(leader, made, rules());
    REQUIRE(findNote(notes, u"notrepresentative"));
    CHECK(findNote(notes, u"notrepresentative")->source.contains(u"第二十五条"_s));
    // A representative of another unit doesn't lead this group.
    auto two = made;
    two.units.push_back(made.units[0]);
    two.units[1].name = u"第2组"_s;
    two.units[1].lines[0].name = u"外人"_s;
    CHECK(findNote(judgeLeader(leader, two, rules()), u"notrepresentative"));
}
