/// Worked cases of the Zhejiang rules, each implied by the article named in its title. R registered, I
/// issued, C collected. Rule set zj-2020 unless noted.
#include <algorithm>

#include "core/rules/calendar.h"
#include "core/rules/count.h"
#include "core/rules/decide.h"
#include "core/rules/round_rules.h"
#include "core/rules/rule_set.h"
#include "core/rules/why.h"
#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<QString>;

RuleSet rules(const QString& id = u"zj-2020"_s) {
    return shippedRuleSet(id).value();
}

/// A contest that is built up in a few words; every person's name is the id.
struct Village {
    Contest contest;
    std::vector<BallotPaper> ballots;

    Village() {
        contest.ruleSetId = u"zj-2020"_s;
        contest.rules = rules().countingRules();
        contest.electors.emplace();
    }
    void person(const QString& id, Sex sex = Sex::Male) { contest.electors->push_back({id, id, sex}); }
    void post(const QString& id, int seats, const Ids& nominees, bool womenOnly = false) {
        ContestPost post{id, id, static_cast<int>(contest.posts.size()) + 1, seats, womenOnly, {}};
        for (const auto& nominee : nominees) {
            const auto sex = nominee.startsWith(u'W') ? Sex::Female : Sex::Male;
            post.nominees.push_back({nominee, nominee, sex});
            const auto known = std::any_of(contest.electors->begin(), contest.electors->end(),
                                           [&](const ContestPerson& p) { return p.id == nominee; });
            if (!known) person(nominee, sex);
        }
        contest.posts.push_back(std::move(post));
    }
    void papers(int number, const std::vector<QString>& columns) {
        for (int i = 0; i < number; ++i) ballots.push_back({u"一"_s, {}, columns, false, {}});
    }
    void voidPapers(int number) {
        for (int i = 0; i < number; ++i)
            ballots.push_back({u"一"_s, {}, std::vector<QString>(contest.posts.size()), true, u"污损"_s});
    }
    /// For one post: each person gets so many votes, one name a ballot; the rest of `collected` is filled
    /// with ballots for somebody of whom nobody asks.
    void spread(const std::vector<std::pair<QString, int>>& votes, int collected) {
        for (const auto& [name, number] : votes) papers(number, {name});
        const int rest = collected - static_cast<int>(ballots.size());
        REQUIRE(rest >= 0);
        person(u"其他"_s);
        papers(rest, {u"其他"_s});
    }
    /// Several votes a ballot: each person gets so many, nobody twice on one ballot; no ballot stays empty.
    void pairs(const std::vector<std::pair<QString, int>>& votes, int collected, int perBallot) {
        std::vector<QStringList> cells(static_cast<size_t>(collected));
        size_t at = 0;
        for (const auto& [name, number] : votes)
            for (int i = 0; i < number; ++i, at = (at + 1) % cells.size()) cells[at] << name;
        for (const auto& cell : cells) {
            REQUIRE(cell.size() <= perBallot);
            REQUIRE(!cell.isEmpty());
            papers(1, {cell.join(u'、')});
        }
    }
    Outcome count() {
        contest.issued = qMax<qint64>(contest.issued, static_cast<qint64>(ballots.size()));
        if (contest.registered == 0) contest.registered = static_cast<qint64>(ballots.size());
        return election::count(contest, ballots);
    }
};

qint64 votesOf(const Outcome& outcome, size_t post, const QString& person) {
    for (const auto& votes : outcome.posts[post].votes)
        if (votes.person == person) return votes.counted;
    return 0;
}

QDate dateOf(const std::vector<StatutoryDate>& dates, const QString& key) {
    for (const auto& date : dates)
        if (date.key == key) return date.latest;
    return {};
}

}  // namespace

TEST_CASE("Example 1: half of the registered is not enough, one more is (浙选2020 27)") {
    for (const auto& [collected, valid] : {std::pair{500, false}, std::pair{501, true}}) {
        Village village;
        village.post(u"chair"_s, 1, {u"A"_s});
        village.papers(collected, {u"A"_s});
        village.contest.registered = 1000;
        const auto outcome = village.count();
        CHECK(outcome.validElection == valid);
        CHECK(outcome.invalidReason == (valid ? InvalidReason::None : InvalidReason::Turnout));
        CHECK(outcome.posts[0].elected == (valid ? Ids{u"A"_s} : Ids{}));
        CHECK(outcome.next == (valid ? NextStep::Complete : NextStep::Rerun));
    }
}

TEST_CASE("Example 2: more ballots collected than people voted makes the vote invalid (浙选2020 27)") {
    for (const auto& [collected, valid] : {std::pair{821, false}, std::pair{815, true}}) {
        Village village;
        village.post(u"chair"_s, 1, {u"A"_s});
        village.papers(collected, {u"A"_s});
        village.contest.registered = 1500;
        village.contest.issued = 820;
        village.contest.voters = 820;
        const auto outcome = village.count();
        CHECK(outcome.validElection == valid);
        CHECK(outcome.invalidReason == (valid ? InvalidReason::None : InvalidReason::OverCollected));
    }
}

TEST_CASE("Example 3: void and blank ballots belong to the base of the majority (浙选2020 28)") {
    Village village;
    village.post(u"chair"_s, 1, {u"A"_s, u"B"_s});
    village.papers(410, {u"A"_s});
    village.papers(390, {u"B"_s});
    village.voidPapers(15);
    village.papers(6, {QString()});
    const auto outcome = village.count();
    CHECK(outcome.collected == 821);
    CHECK(outcome.needed == 411);
    CHECK(outcome.posts[0].elected.empty());
    CHECK(outcome.next == NextStep::Runoff);

    // Another base would elect: the result page says so.
    const auto others = alternatives(village.contest, village.ballots, outcome);
    const auto valid = std::find_if(others.begin(), others.end(), [](const Alternative& a) {
        return a.parameter == u"majority_base" && a.value == u"valid";
    });
    REQUIRE(valid != others.end());
    CHECK(valid->outcome.needed == 401);
    CHECK(valid->changesWinners);
    CHECK_FALSE(valid->changesValidity);
    CHECK(valid->outcome.posts[0].elected == Ids{u"A"_s});
    CHECK(valid->text == u"If the majority were taken of the valid ballots: A would be elected (chair)."_s);
}

TEST_CASE("Example 4: more with a majority than seats, the most votes win (浙选2020 28)") {
    Village village;
    village.post(u"member"_s, 2, {u"A"_s, u"B"_s, u"C"_s});
    village.pairs({{u"A"_s, 600}, {u"B"_s, 560}, {u"C"_s, 520}}, 1000, 2);
    const auto outcome = village.count();
    CHECK(outcome.posts[0].elected == Ids{u"A"_s, u"B"_s});
    CHECK(outcome.next == NextStep::Complete);
}

TEST_CASE("Example 5: a tie for the last seat goes to a revote among the tied (浙选2020 28)") {
    Village village;
    village.post(u"member"_s, 2, {u"A"_s, u"B"_s, u"C"_s});
    village.pairs({{u"A"_s, 600}, {u"B"_s, 520}, {u"C"_s, 520}}, 1000, 2);
    const auto outcome = village.count();
    CHECK(outcome.posts[0].elected == Ids{u"A"_s});
    CHECK(outcome.posts[0].tied == Ids{u"B"_s, u"C"_s});
    CHECK(outcome.posts[0].tiedSeats == 1);
    CHECK(outcome.next == NextStep::Revote);

    Village revote;
    revote.contest.round = Round::Revote;
    revote.post(u"member"_s, 1, {u"B"_s, u"C"_s});
    revote.papers(300, {u"B"_s});
    revote.papers(301, {u"C"_s});
    revote.papers(400, {u"A"_s});  // not standing: void
    const auto decided = revote.count();
    CHECK(decided.posts[0].elected == Ids{u"C"_s});
    CHECK(decided.voidBallots == 400);
    CHECK(decided.next == NextStep::Complete);
}

TEST_CASE("Example 6: equal votes do not matter where there are seats for all (浙选2020 28)") {
    Village village;
    village.post(u"member"_s, 2, {u"B"_s, u"C"_s});
    village.pairs({{u"B"_s, 520}, {u"C"_s, 520}}, 1000, 2);
    const auto outcome = village.count();
    CHECK(outcome.posts[0].elected == Ids{u"B"_s, u"C"_s});
    CHECK(outcome.posts[0].tied.empty());
}

TEST_CASE("Example 7: the further election is among those with votes, one third wins it (浙选2020 29, 30)") {
    Village first;
    first.post(u"member"_s, 3, {u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    first.pairs({{u"A"_s, 620}, {u"B"_s, 480}, {u"C"_s, 470}, {u"D"_s, 300}}, 1000, 3);
    const auto outcome = first.count();
    CHECK(outcome.posts[0].elected == Ids{u"A"_s});
    CHECK(outcome.next == NextStep::Runoff);
    REQUIRE(outcome.runoff.size() == 1);
    CHECK(outcome.runoff[0].seats == 2);
    CHECK(outcome.runoff[0].candidates == Ids{u"B"_s, u"C"_s, u"D"_s});

    Village second;
    second.contest.round = Round::Second;
    second.person(u"A"_s);
    second.contest.held = {{u"A"_s, u"member"_s}};
    second.post(u"member"_s, 2, {u"B"_s, u"C"_s, u"D"_s});
    second.spread({{u"B"_s, 430}, {u"C"_s, 299}}, 900);
    const auto again = second.count();
    CHECK(again.needed == 300);
    CHECK(again.posts[0].elected == Ids{u"B"_s});
    CHECK(again.posts[0].vacant == 1);
    CHECK(again.next == NextStep::Township);  // two members, fewer than three
}

TEST_CASE("Example 8: one third is rounded up (浙选2020 29)") {
    Contest contest;
    contest.rules = rules().countingRules();
    contest.round = Round::Second;
    CHECK(neededVotes(contest, 800, 800) == 267);
    CHECK(neededVotes(contest, 900, 900) == 300);
    CHECK(neededVotes(contest, 1000, 1000) == 334);
    CHECK(neededVotes(contest, 0, 0) == 1);
}

TEST_CASE(
    "Examples 9 and 10: with three elected the rest may stay vacant, and somebody presides (浙选2020 30)") {
    for (const bool deputy : {true, false}) {
        Village village;
        village.contest.round = Round::Second;
        for (const auto& id : {u"A"_s, u"B"_s, u"C"_s}) village.person(id);
        village.contest.held = {
            {u"A"_s, deputy ? u"deputy"_s : u"member"_s}, {u"B"_s, u"member"_s}, {u"C"_s, u"member"_s}};
        village.post(u"chair"_s, 1, {u"D"_s});
        village.papers(200, {u"D"_s});
        village.papers(500, {QString()});
        const auto outcome = village.count();
        CHECK(outcome.posts[0].vacant == 1);
        CHECK(outcome.next == NextStep::MayStop);
        const auto lines = explain(village.contest, outcome, rules());
        CHECK(lines.back().text == (deputy
                                        ? u"No chair is elected; a vice chair presides."_s
                                        : u"Neither chair nor vice chair is elected; the meeting of "
                                          "representatives picks one of the elected members to preside."_s));
        CHECK(lines.back().citation.contains(u"第三十条"_s));
        CHECK(lines.back().mark == u"V");
    }
}

TEST_CASE(
    "Example 11: the sibling in the higher post stays, the next with a majority moves up (浙选2020 31)") {
    for (const bool successor : {true, false}) {
        Village village;
        village.post(u"deputy"_s, 1, {u"A"_s});
        village.post(u"member"_s, 1, {u"B"_s, u"C"_s});
        village.contest.relatives = {{u"A"_s, u"B"_s}};
        village.contest.rules.invalidScope = CountingRules::InvalidScope::Column;
        // 委员 with one seat: B 760 and C 530 of 1000 can't both be; so the post has two seats and one other
        // winner.
        village.contest.posts[1].seats = 2;
        village.contest.posts[1].nominees.push_back({u"E"_s, u"E"_s, Sex::Male});
        village.person(u"E"_s);
        int b = 760, c = successor ? 530 : 480, e = 600;
        for (int i = 0; i < 1000; ++i) {
            QStringList cell;
            if (i < b) cell << u"B"_s;
            if (i >= 1000 - e) cell << u"E"_s;
            village.papers(1, {i < 700 ? u"A"_s : QString(), cell.join(u'、')});
        }
        int left = c;
        for (auto& ballot : village.ballots) {
            const auto names = ballot.columns[1].isEmpty() ? 0 : ballot.columns[1].count(u'、') + 1;
            if (left > 0 && names < 2) {
                ballot.columns[1] += (names ? u"、C"_s : u"C"_s);
                --left;
            }
        }
        REQUIRE(left == 0);
        const auto outcome = village.count();
        CHECK(votesOf(outcome, 0, u"A"_s) == 700);
        CHECK(votesOf(outcome, 1, u"B"_s) == 760);
        CHECK(votesOf(outcome, 1, u"C"_s) == c);
        CHECK(outcome.posts[0].elected == Ids{u"A"_s});
        CHECK(outcome.posts[1].elected == (successor ? Ids{u"E"_s, u"C"_s} : Ids{u"E"_s}));
        REQUIRE(outcome.avoidance.size() == 1);
        CHECK(outcome.avoidance[0].removed == u"B");
        CHECK(outcome.avoidance[0].kept == u"A");
        CHECK(outcome.avoidance[0].replacement.has_value() == successor);
        CHECK(outcome.next == (successor ? NextStep::Complete : NextStep::Runoff));
    }
}

TEST_CASE("Example 12: siblings with equal votes in one post are voted on again (浙选2020 31)") {
    Village village;
    village.post(u"member"_s, 2, {u"A"_s, u"B"_s});
    village.contest.relatives = {{u"A"_s, u"B"_s}};
    village.pairs({{u"A"_s, 640}, {u"B"_s, 640}}, 1000, 2);
    const auto outcome = village.count();
    CHECK(outcome.posts[0].elected.empty());
    CHECK(outcome.posts[0].tied == Ids{u"A"_s, u"B"_s});
    CHECK(outcome.posts[0].tiedSeats == 1);
    CHECK(outcome.next == NextStep::Revote);
}

TEST_CASE(
    "Example 13: with no woman elected the women's seat is offered again, one third wins it (浙选2020 29)") {
    Village village;
    village.post(u"chair"_s, 1, {u"M1"_s});
    village.post(u"women"_s, 1, {u"W1"_s, u"W2"_s}, true);
    village.papers(450, {u"M1"_s, u"W1"_s});
    village.papers(350, {u"M1"_s, u"W2"_s});
    village.papers(200, {u"M1"_s, QString()});
    const auto outcome = village.count();
    CHECK(outcome.posts[1].elected.empty());
    REQUIRE(outcome.runoff.size() == 1);
    CHECK(outcome.runoff[0].post == u"women");
    CHECK_FALSE(outcome.runoff[0].optional);
    CHECK(outcome.runoff[0].candidates == Ids{u"W1"_s, u"W2"_s});

    Village second;
    second.contest.round = Round::Second;
    second.post(u"women"_s, 1, {u"W1"_s, u"W2"_s}, true);
    second.papers(330, {u"W1"_s});
    second.papers(340, {u"W2"_s});
    second.papers(330, {QString()});
    const auto again = second.count();
    CHECK(again.needed == 334);
    CHECK(again.posts[0].elected == Ids{u"W2"_s});
}

TEST_CASE("Example 14: a woman in the chair, the women's seat need not be offered again (浙选2020 29)") {
    Village village;
    village.post(u"chair"_s, 1, {u"W1"_s});
    village.post(u"women"_s, 1, {u"W2"_s}, true);
    village.papers(600, {u"W1"_s, QString()});
    village.papers(400, {QString(), u"W2"_s});
    const auto outcome = village.count();
    CHECK(outcome.posts[0].elected == Ids{u"W1"_s});
    CHECK(outcome.posts[1].vacant == 1);
    REQUIRE(outcome.runoff.size() == 1);
    CHECK(outcome.runoff[0].optional);
}

TEST_CASE("Example 15: one person chosen for two posts makes the ballot void (浙选2020 27)") {
    Village village;
    village.post(u"chair"_s, 1, {u"A"_s});
    village.post(u"member"_s, 2, {u"A"_s, u"B"_s});
    village.papers(1, {u"A"_s, u"A、B"_s});
    CHECK(village.count().voidBallots == 1);
    village.contest.rules.invalidScope = CountingRules::InvalidScope::Column;
    const auto byColumn = village.count();
    CHECK(byColumn.valid == 1);
    CHECK(byColumn.partlyVoid == 1);
    CHECK(votesOf(byColumn, 0, u"A"_s) == 0);
    CHECK(votesOf(byColumn, 1, u"B"_s) == 1);
    village.contest.rules.doublePost = CountingRules::DoublePost::HigherPost;
    CHECK(votesOf(village.count(), 0, u"A"_s) == 1);
}

TEST_CASE(
    "Example 16: three names for two seats make the ballot void, the column only by the village's own rule "
    "(浙选2020 27)") {
    Village village;
    village.post(u"chair"_s, 1, {u"D"_s});
    village.post(u"member"_s, 2, {u"A"_s, u"B"_s, u"C"_s});
    village.papers(1, {u"D"_s, u"A、B、C"_s});
    const auto outcome = village.count();
    CHECK(outcome.voidBallots == 1);
    CHECK(votesOf(outcome, 0, u"D"_s) == 0);
    village.contest.rules.invalidScope = CountingRules::InvalidScope::Column;
    const auto byColumn = village.count();
    CHECK(byColumn.valid == 1);
    CHECK(votesOf(byColumn, 0, u"D"_s) == 1);
    CHECK(votesOf(byColumn, 1, u"A"_s) == 0);
}

TEST_CASE(
    "Example 17: a write-in wins, failing the review makes the win invalid and the seat vacant "
    "(浙选2020 28, 32)") {
    Village village;
    village.post(u"chair"_s, 1, {u"A"_s});
    village.person(u"Z"_s);
    village.papers(505, {u"Z"_s});
    village.papers(495, {u"A"_s});
    const auto outcome = village.count();
    CHECK(outcome.posts[0].elected == Ids{u"Z"_s});
    CHECK_FALSE(outcome.posts[0].votes[0].nominee);
    village.contest.disqualified = {u"Z"_s};
    const auto reviewed = village.count();
    CHECK(reviewed.invalidWins == Ids{u"Z"_s});
    CHECK(reviewed.posts[0].elected.empty());
    CHECK(reviewed.posts[0].vacant == 1);
    CHECK(reviewed.next == NextStep::Runoff);
    CHECK(reviewed.runoff[0].candidates == Ids{u"A"_s});
}

TEST_CASE("Example 18: a write-in who is not on the register counts for nobody (浙选2020 21)") {
    Village village;
    village.post(u"chair"_s, 1, {u"A"_s});
    village.papers(3, {u"外人"_s});
    village.papers(1, {u"A"_s});
    const auto outcome = village.count();
    CHECK(outcome.voidBallots == 3);
    CHECK(outcome.posts[0].votes.size() == 1);
}

TEST_CASE(
    "Example 20: votes for a higher post count for a lower one only where the rules say so (old Gansu "
    "rule)") {
    Village village;
    village.post(u"chair"_s, 1, {u"X"_s});
    village.post(u"deputy"_s, 1, {u"X"_s});
    village.post(u"member"_s, 1, {u"X"_s});
    village.papers(300, {u"X"_s, {}, {}});
    village.papers(150, {{}, u"X"_s, {}});
    village.papers(120, {{}, {}, u"X"_s});
    village.papers(430, {{}, {}, {}});
    const auto zhejiang = village.count();
    for (const auto& post : zhejiang.posts) CHECK(post.elected.empty());
    CHECK(votesOf(zhejiang, 2, u"X"_s) == 120);
    village.contest.rules.voteDown = true;
    const auto gansu = village.count();
    CHECK(votesOf(gansu, 2, u"X"_s) == 570);
    CHECK(gansu.posts[1].elected.empty());
    CHECK(gansu.posts[2].elected == Ids{u"X"_s});
}

namespace {

/// Three seats of members, no column of the women's own: M1 700, M2 650, M3 600 and a woman, of 1000.
Village membersWithoutWomensColumn(int votesOfTheWoman) {
    Village village;
    village.contest.rules.womenFallback = CountingRules::WomenFallback::RankFirst;
    village.post(u"chair"_s, 1, {u"M0"_s});
    village.post(u"member"_s, 3, {u"M1"_s, u"M2"_s, u"M3"_s, u"W"_s});
    for (int paper = 0; paper < 1000; ++paper) {
        QStringList chosen;
        if (paper < 700) chosen << u"M1"_s;
        if (paper >= 350) chosen << u"M2"_s;
        if (paper < 300 || paper >= 700) chosen << u"M3"_s;
        // Whoever chose one or two of the men has a place left.
        if (chosen.size() < 3 && paper < votesOfTheWoman) chosen << u"W"_s;
        village.papers(1, {u"M0"_s, chosen.join(u'、')});
    }
    return village;
}

}  // namespace

TEST_CASE(
    "Example 21: without a woman above, the woman with most votes of those who have a majority takes a seat "
    "first (规程 [R])") {
    auto village = membersWithoutWomensColumn(520);
    const auto outcome = village.count();
    CHECK(votesOf(outcome, 1, u"M1"_s) == 700);
    CHECK(votesOf(outcome, 1, u"M2"_s) == 650);
    CHECK(votesOf(outcome, 1, u"M3"_s) == 600);
    CHECK(votesOf(outcome, 1, u"W"_s) == 520);
    CHECK(outcome.posts[1].elected == Ids{u"M1"_s, u"M2"_s, u"W"_s});
    CHECK(outcome.next == NextStep::Complete);
    const auto why = explain(village.contest, outcome, rules());
    const auto line = std::find_if(why.begin(), why.end(),
                                   [](const auto& l) { return l.text.contains(u"takes a seat first"_s); });
    REQUIRE(line != why.end());
    CHECK(line->mark == u"ours");  // no shipped set has it: only a village's own measures can

    // Off in every shipped set, and there it bears the mark of what was only read second-hand.
    for (const auto& id : {u"zj-2012"_s, u"zj-2020"_s, u"zj-2025a"_s, u"zj-2026"_s, u"national-2026"_s}) {
        CHECK(rules(id).countingRules().womenFallback == CountingRules::WomenFallback::None);
        CHECK(rules(id).parameter(u"women_fallback").mark == EvidenceMark::Memory);
    }
    village.contest.rules.womenFallback = CountingRules::WomenFallback::None;
    CHECK(village.count().posts[1].elected == Ids{u"M1"_s, u"M2"_s, u"M3"_s});
}

TEST_CASE("Example 21: without a woman who has a majority, one seat is held for a woman (规程 [R])") {
    auto village = membersWithoutWomensColumn(480);
    const auto outcome = village.count();
    CHECK(outcome.posts[1].elected == Ids{u"M1"_s, u"M2"_s});
    CHECK(outcome.posts[1].vacant == 1);
    CHECK(outcome.next == NextStep::Runoff);
    REQUIRE(outcome.runoff.size() == 1);
    CHECK(outcome.runoff.front().candidates == Ids{u"W"_s});
    // The same plan where the rounds are put together.
    const auto standing = standingAfter({{VoteRound{}, village.contest, outcome}});
    REQUIRE(standing.nextPosts.size() == 1);
    CHECK(standing.nextPosts.front().candidates == Ids{u"W"_s});
}

TEST_CASE("Example 21: a woman who wins by votes is not said to go first because a relative gave way") {
    auto village = membersWithoutWomensColumn(520);
    village.contest.posts[1].seats = 4;  // all four fit
    village.contest.relatives = {{u"M0"_s, u"M3"_s}};
    const auto outcome = village.count();
    CHECK(outcome.posts[1].elected == Ids{u"M1"_s, u"M2"_s, u"W"_s});
    for (const auto& line : explain(village.contest, outcome, rules()))
        CHECK_FALSE(line.text.contains(u"takes a seat first"_s));
}

TEST_CASE("Example 21: a woman above, or a column of the women's own, leaves the members to the votes") {
    auto chaired = membersWithoutWomensColumn(520);
    for (auto& person : *chaired.contest.electors)
        if (person.id == u"M0") person.sex = Sex::Female;
    chaired.contest.posts.front().nominees.front().sex = Sex::Female;
    CHECK(chaired.count().posts[1].elected == Ids{u"M1"_s, u"M2"_s, u"M3"_s});

    auto columned = membersWithoutWomensColumn(520);
    columned.post(u"women"_s, 1, {u"W9"_s}, true);
    CHECK(columned.count().posts[1].elected == Ids{u"M1"_s, u"M2"_s, u"M3"_s});
}

TEST_CASE("Example 23: the dates of an election on 15 March 2026 (浙选2020 14, 18-20, 25, 29, 33)") {
    const auto set = rules(u"zj-2026"_s);
    const auto dates = statutoryCalendar(QDate(2026, 3, 15), set, BallotMode::SelfNomination);
    CHECK(dateOf(dates, u"roll_posted"_s) == QDate(2026, 2, 23));
    CHECK(dateOf(dates, u"self_nomination"_s) == QDate(2026, 3, 5));
    CHECK(dateOf(dates, u"self_nominee_list"_s) == QDate(2026, 3, 10));
    CHECK(dateOf(dates, u"vote_notice"_s) == QDate(2026, 3, 10));
    CHECK(dateOf(dates, u"proxy_request"_s) == QDate(2026, 3, 12));
    CHECK(dateOf(dates, u"withdrawal"_s) == QDate(2026, 3, 12));
    CHECK(dateOf(dates, u"proxy_list"_s) == QDate(2026, 3, 14));
    CHECK(dateOf(dates, u"vote"_s) == QDate(2026, 3, 15));
    CHECK(dateOf(dates, u"winners_list"_s) == QDate(2026, 3, 16));
    CHECK(dateOf(dates, u"runoff"_s) == QDate(2026, 4, 14));
    CHECK(dateOf(dates, u"handover"_s) == QDate(2026, 3, 25));
    const auto candidates = statutoryCalendar(QDate(2026, 3, 15), set, BallotMode::Candidates);
    CHECK(dateOf(candidates, u"candidate_list"_s) == QDate(2026, 3, 10));
    CHECK(dateOf(candidates, u"withdrawal"_s) == QDate(2026, 3, 12));
    CHECK_FALSE(dateOf(candidates, u"self_nomination"_s).isValid());

    CHECK(std::is_sorted(dates.begin(), dates.end(),
                         [](const StatutoryDate& a, const StatutoryDate& b) { return a.latest < b.latest; }));
    for (const auto& date : dates) {
        CHECK_FALSE(date.citation.isEmpty());
        CHECK(date.notice.isEmpty() == date.postedBy.isEmpty());
        CHECK((!date.earliest || *date.earliest <= date.latest));
        // The 2020 wording of the Zhejiang rules is not shown as law in force.
        if (date.citation.startsWith(u"《浙江省村民委员会选举办法》"_s))
            CHECK(date.mark != EvidenceMark::Read);
    }
}

TEST_CASE("Example 24: the dates of an election on 28 November 2020 (浙选2020 14, 20, 25)") {
    const auto dates = statutoryCalendar(QDate(2020, 11, 28), rules(), BallotMode::SelfNomination);
    CHECK(dateOf(dates, u"roll_posted"_s) == QDate(2020, 11, 8));
    CHECK(dateOf(dates, u"self_nomination"_s) == QDate(2020, 11, 18));
    CHECK(dateOf(dates, u"self_nominee_list"_s) == QDate(2020, 11, 23));
    CHECK(dateOf(dates, u"proxy_request"_s) == QDate(2020, 11, 25));
    // One clear day more, where the township wants it.
    const auto clear = statutoryCalendar(QDate(2020, 11, 28), rules(), BallotMode::SelfNomination, {}, 1);
    CHECK(dateOf(clear, u"roll_posted"_s) == QDate(2020, 11, 7));
    CHECK(dateOf(clear, u"vote"_s) == QDate(2020, 11, 28));
}

TEST_CASE(
    "Example 25: objections within five days of posting, decisions within three of receipt (浙选2020 14)") {
    CalendarEvents events;
    events.rollPosted = QDate(2026, 2, 23);
    const auto dates =
        statutoryCalendar(QDate(2026, 3, 15), rules(u"zj-2026"_s), BallotMode::SelfNomination, events);
    CHECK(dateOf(dates, u"objections"_s) == QDate(2026, 2, 28));
    CHECK(dateOf(dates, u"decisions"_s) == QDate(2026, 3, 3));
    events.objectionReceived = QDate(2026, 2, 25);
    const auto earlier =
        statutoryCalendar(QDate(2026, 3, 15), rules(u"zj-2026"_s), BallotMode::SelfNomination, events);
    CHECK(dateOf(earlier, u"decisions"_s) == QDate(2026, 2, 28));
    events.committeeFormed = QDate(2026, 3, 20);
    const auto later =
        statutoryCalendar(QDate(2026, 3, 15), rules(u"zj-2026"_s), BallotMode::SelfNomination, events);
    CHECK(dateOf(later, u"handover"_s) == QDate(2026, 3, 30));
}
