#include "core/rules/ballot_judge.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

Contest village() {
    Contest contest;
    contest.posts = {{u"chair"_s, u"主任"_s, 1, 1, false, {{u"P1"_s, u"张三"_s, Sex::Male}}},
                     {u"member"_s, u"委员"_s, 2, 2, false, {{u"P2"_s, u"李四"_s, Sex::Female}}},
                     {u"women"_s, u"妇女委员"_s, 3, 1, true, {{u"P2"_s, u"李四"_s, Sex::Female}}}};
    contest.electors = std::vector<ContestPerson>{{u"P1"_s, u"张三"_s, Sex::Male},
                                                  {u"P2"_s, u"李四"_s, Sex::Female},
                                                  {u"P3"_s, u"王五"_s, Sex::Male},
                                                  {u"P4"_s, u"赵六"_s, Sex::Male},
                                                  {u"P5"_s, u"赵六"_s, Sex::Female}};
    return contest;
}

JudgedBallot judged(const Contest& contest, const std::vector<QString>& columns, bool ruledVoid = false) {
    return BallotJudge(contest).classify({{}, {}, columns, ruledVoid, {}});
}

}  // namespace

TEST_CASE("A void ballot says which rule voided it, and where") {
    auto contest = village();
    const BallotJudge judge(contest);
    CHECK(judged(contest, {u"张三"_s, {}, {}}, true).verdict.reason == VoidReason::RuledVoid);

    const auto tooMany = judged(contest, {{}, u"李四、王五、张三"_s, {}}).verdict;
    CHECK(tooMany.state == BallotState::Void);
    CHECK(tooMany.reason == VoidReason::TooMany);
    CHECK(judge.reasonText(tooMany) == u"more people are chosen for 委员 than its seats (2)"_s);

    const auto twice = judged(contest, {u"张三"_s, u"张三"_s, {}}).verdict;
    CHECK(twice.reason == VoidReason::SamePersonTwice);
    CHECK(judge.reasonText(twice) == u"张三 is chosen for two posts"_s);

    const auto stranger = judged(contest, {u"外人"_s, {}, {}});
    CHECK(stranger.verdict.reason == VoidReason::NothingGood);
    CHECK(stranger.columns[0].choices[0].flaw == Flaw::NotOnRegister);

    CHECK(judged(contest, {{}, {}, {}}).verdict.state == BallotState::Blank);
    contest.rules.blankIs = CountingRules::BlankIs::Void;
    CHECK(judged(contest, {{}, {}, {}}).verdict.reason == VoidReason::NothingWritten);
}

TEST_CASE("A void choice says why, the rest of the ballot counts") {
    const auto contest = village();
    const auto man = judged(contest, {u"王五"_s, {}, u"张三"_s});
    CHECK(man.verdict.state == BallotState::Valid);
    CHECK(man.verdict.partlyVoid);
    CHECK(man.columns[2].choices[0].flaw == Flaw::NotAWoman);

    const auto illegible = judged(contest, {u"张三"_s, u"?、李四"_s, {}});
    CHECK(illegible.columns[1].choices[0].flaw == Flaw::Illegible);
    CHECK(illegible.columns[1].votesFor.size() == 1);
    CHECK(illegible.verdict.partlyVoid);

    const auto homonym = judged(contest, {u"赵六"_s, {}, {}});
    CHECK(homonym.verdict.state == BallotState::Valid);
    CHECK(homonym.columns[0].choices[0].doubt == Doubt::Homonym);

    const auto against = judged(contest, {u"张三×"_s, u"李四"_s, {}});
    CHECK(against.columns[0].choices[0].flaw == Flaw::AgainstNotOffered);
}

TEST_CASE("In an election among candidates a name without a mark is no choice, and × is a vote against") {
    auto contest = village();
    contest.mode = BallotMode::Candidates;
    CHECK(judged(contest, {u"张三"_s, {}, {}}).verdict.state == BallotState::Blank);
    CHECK(judged(contest, {u"?"_s, {}, {}}).verdict.reason == VoidReason::NothingGood);
    const auto marked = judged(contest, {u"张三○"_s, u"李四×、王五 ×、张三×"_s, {}});
    CHECK(marked.verdict.state == BallotState::Valid);
    CHECK(marked.columns[0].votesFor.size() == 1);
    CHECK(marked.columns[1].votesAgainst.size() == 3);
    CHECK(judged(contest, {u"张三○、张三×"_s, u"李四○"_s, {}}).columns[0].choices[0].flaw == Flaw::BothWays);
}

TEST_CASE("A person in two posts loses the votes that the village's own rules name") {
    auto contest = village();
    contest.rules.invalidScope = CountingRules::InvalidScope::Column;
    auto twice = judged(contest, {{}, u"李四"_s, u"李四"_s});
    CHECK(twice.verdict.reason == VoidReason::NothingGood);
    CHECK(twice.columns[1].choices[0].flaw == Flaw::SamePersonTwice);
    contest.rules.doublePost = CountingRules::DoublePost::HigherPost;
    twice = judged(contest, {{}, u"李四"_s, u"李四"_s});
    CHECK(twice.verdict.state == BallotState::Valid);
    CHECK(twice.columns[1].votesFor.size() == 1);
    CHECK(twice.columns[2].votesFor.empty());
    CHECK(BallotJudge::flawText(twice.columns[2].choices[0].flaw) ==
          u"the same person is chosen for another post too"_s);
}

TEST_CASE("Order by code points puts characters above U+FFFF last") {
    CHECK(lessByCodePoint(u"\uFA0E"_s, u"\U00020000"_s));
    CHECK_FALSE(lessByCodePoint(u"\U00020000"_s, u"\uFA0E"_s));
    CHECK(lessByCodePoint(u"P1"_s, u"P10"_s));
    CHECK(lessByCodePoint(u"\U00020000"_s, u"\U00020001"_s));
}
