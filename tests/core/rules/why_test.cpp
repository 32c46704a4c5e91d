#include "core/rules/why.h"

#include <algorithm>

#include "core/rules/count.h"
#include "core/rules/rule_set_schema.h"
#include "tests/support/catch.h"
#include "tests/support/random_contest.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

Contest smallVillage() {
    Contest contest;
    contest.ruleSetId = u"zj-2020"_s;
    contest.registered = 10;
    contest.issued = 9;
    contest.voters = 8;
    contest.posts = {{u"chair"_s, u"主任"_s, 1, 1, false, {{u"P1"_s, u"张三"_s, Sex::Male}}},
                     {u"member"_s, u"委员"_s, 2, 1, false, {{u"P2"_s, u"李四"_s, Sex::Male}}}};
    return contest;
}

std::vector<BallotPaper> papers(int number, const std::vector<QString>& columns) {
    return std::vector<BallotPaper>(static_cast<size_t>(number), {u"一"_s, {}, columns, false, {}});
}

const Alternative* find(const std::vector<Alternative>& all, QStringView parameter, QStringView value) {
    const auto it = std::find_if(all.begin(), all.end(), [&](const Alternative& alternative) {
        return alternative.parameter == parameter && alternative.value == value;
    });
    return it == all.end() ? nullptr : &*it;
}

}  // namespace

TEST_CASE("Each sentence of an explanation names its source and how well it is attested") {
    const auto ruleSet = shippedRuleSet(u"zj-2020"_s).value();
    for (unsigned seed = 0; seed < 500; ++seed) {
        const auto [contest, ballots] = randomContest(seed);
        const auto outcome = count(contest, ballots);
        INFO("seed " << seed);
        size_t winners = 0, elected = 0;
        for (const auto& line : explain(contest, outcome, ruleSet)) {
            CHECK_FALSE(line.text.isEmpty());
            CHECK_FALSE(line.text.contains(u'%'));
            CHECK_FALSE(line.citation.isEmpty());
            CHECK((line.mark == u"ours" || QStringLiteral("VEPRI").contains(line.mark)));
            winners += line.subject == Explanation::Subject::Winner;
        }
        for (const auto& post : outcome.posts) elected += post.elected.size();
        CHECK(winners == elected);
    }
}

TEST_CASE("A result is explained from the validity to the next step") {
    auto contest = smallVillage();
    const auto ballots = papers(8, {u"张三"_s, {}});
    const auto outcome = count(contest, ballots);
    const auto lines = explain(contest, outcome, shippedRuleSet(u"zj-2020"_s).value());
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].text == u"8 people voted, 10 voters are registered: more than half took part."_s);
    CHECK(lines[0].citation.contains(u"第二十七条"_s));
    CHECK(lines[1].text ==
          u"8 ballots were collected, 8 people voted: not more than that, the vote stands."_s);
    CHECK(lines[2].text ==
          u"More than half of the 8 ballots collected, void and blank ones included: 5 votes."_s);
    CHECK(lines[2].mark == u"I");  // the text says "those who took part", not "ballots collected"
    CHECK(lines[3].text == u"主任: 张三 has 8 votes (needed: 5) and is elected."_s);
    CHECK(lines[4].subject == Explanation::Subject::Vacancy);
    CHECK(lines[5].text ==
          u"The vacant seats are filled by a further election, on the election day or within 30 days."_s);
    CHECK(lines[5].citation.contains(u"第二十九条"_s));

    // Where the village set the base itself, its own rules are the source.
    contest.rules.majorityBase = CountingRules::MajorityBase::Valid;
    const auto own = explain(contest, count(contest, ballots), shippedRuleSet(u"zj-2020"_s).value());
    CHECK(own[2].citation == u"本村选举办法");
    CHECK(own[2].mark == u"ours");
}

TEST_CASE("Another reading that would change the validity or a winner is named") {
    auto contest = smallVillage();
    contest.registered = 10;
    contest.voters = 6;
    auto ballots = papers(4, {u"张三"_s, u"李四"_s});
    const auto blank = papers(1, {{}, {}});
    ballots.insert(ballots.end(), blank.begin(), blank.end());
    const auto outcome = count(contest, ballots);
    CHECK(outcome.validElection);
    const auto all = alternatives(contest, ballots, outcome);

    const auto* turnout = find(all, u"turnout_of", u"collected");
    REQUIRE(turnout);
    CHECK(turnout->changesValidity);
    CHECK(turnout->text ==
          u"If turnout were measured by the ballots collected: the election would be invalid, "
          "张三 would not be elected (主任), 李四 would not be elected (委员)."_s);
    const auto* issued = find(all, u"majority_base", u"issued");
    REQUIRE(issued);
    CHECK(issued->changesWinners);  // 4 of 9 issued
    const auto* asVoid = find(all, u"blank_is", u"void");
    REQUIRE(asVoid);
    CHECK_FALSE(asVoid->changesAnything());
    CHECK(asVoid->text == u"If ballots without a mark were void: no winner would change."_s);
    CHECK(find(all, u"majority_base", u"collected") == nullptr);
    CHECK(all.size() == 5);
}

TEST_CASE("A reading that a round does not use is not offered") {
    auto contest = smallVillage();
    contest.round = Round::Second;
    const auto ballots = papers(8, {u"张三"_s, u"李四"_s});
    CHECK(find(alternatives(contest, ballots, count(contest, ballots)), u"majority_base", u"valid") ==
          nullptr);
    contest.round = Round::Revote;
    CHECK(find(alternatives(contest, ballots, count(contest, ballots)), u"turnout_of", u"collected") ==
          nullptr);
}
