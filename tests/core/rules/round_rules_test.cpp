#include "core/rules/round_rules.h"

#include "core/rules/count.h"
#include "core/rules/rule_set.h"
#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

/// Three posts (chair, deputy, two members) and people whose name is the id; a woman's begins with W.
struct Village {
    Contest contest;
    std::vector<CountedRound> rounds;

    Village() {
        contest.ruleSetId = u"zj-2026"_s;
        contest.rules = shippedRuleSet(u"zj-2026"_s).value().countingRules();
        contest.electors.emplace();
        for (const auto& id : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"W"_s, u"Z"_s})
            contest.electors->push_back({id, id, id == u"W"_s ? Sex::Female : Sex::Male});
        post(u"chair"_s, 1, {u"A"_s, u"B"_s});
        post(u"deputy"_s, 1, {u"C"_s});
        post(u"member"_s, 2, {u"D"_s, u"E"_s});
    }
    void post(const QString& id, int seats, const QStringList& nominees, bool womenOnly = false) {
        ContestPost made{id, id, int(contest.posts.size()) + 1, seats, womenOnly, {}};
        for (const QString& one : nominees) made.nominees.push_back({one, one, Sex::Male});
        contest.posts.push_back(std::move(made));
    }
    /// Each entry: so many ballots with these cells, a cell a post.
    const Outcome& vote(RoundKind kind, const std::vector<std::pair<int, std::vector<QString>>>& papers,
                        const std::vector<RoundPost>& posts = {},
                        BallotMode mode = BallotMode::SelfNomination) {
        VoteRound round;
        round.number = int(rounds.size()) + 1;
        round.kind = kind;
        round.mode = mode;
        round.posts = posts;
        Contest counted = contestOfRound(contest, round, standingAfter(rounds).held());
        std::vector<BallotPaper> ballots;
        for (const auto& [number, cells] : papers)
            for (int i = 0; i < number; ++i) ballots.push_back({u"一"_s, {}, cells, false, {}});
        counted.registered = counted.issued = qint64(ballots.size());
        counted.voters = qint64(ballots.size());
        if (m_registered > 0) counted.registered = m_registered;
        Outcome outcome = count(counted, ballots);
        rounds.push_back({round, std::move(counted), std::move(outcome)});
        return rounds.back().outcome;
    }
    RoundsStanding standing() const { return standingAfter(rounds); }
    qint64 m_registered = 0;
};

}  // namespace

TEST_CASE("One round with every seat filled is complete and holds its winners", "[rounds]") {
    Village village;
    village.vote(RoundKind::Initial, {{100, {u"A"_s, u"C"_s, u"D、E"_s}}});
    const RoundsStanding standing = village.standing();
    CHECK(standing.next == NextStep::Complete);
    CHECK(standing.filled() == 4);
    CHECK(standing.seats() == 4);
    REQUIRE(standing.held().size() == 4);
    CHECK(standing.posts[2].filled[0].name == u"D"_s);
    CHECK(standing.nextPosts.empty());
}

TEST_CASE("A tie is voted on first, then the vacant seats: three rounds end complete (浙选2020 28, 29)",
          "[rounds]") {
    Village village;
    // A and B are level with more than half each, the deputy fails, one member is short of half.
    village.vote(RoundKind::Initial,
                 {{30, {u"A"_s, u"C"_s, u"D、E"_s}}, {30, {u"B"_s, {}, u"D"_s}}, {40, {{}, {}, u"D"_s}}});
    // nobody has more than half for chair: no tie but vacancies
    CHECK(village.standing().next == NextStep::Runoff);
    village.rounds.clear();
    // a tie needs a majority each: two seats' worth of ballots can't give it for one seat, so members tie
    village.vote(
        RoundKind::Initial,
        {{60, {u"A"_s, {}, u"D、E"_s}}, {20, {u"A"_s, {}, u"D、Z"_s}}, {20, {u"A"_s, {}, u"E、Z"_s}}});
    CHECK(village.standing().posts[2].filled.size() == 2);
    village.rounds.clear();

    village.contest.posts[2].seats = 1;
    village.contest.rules.invalidScope = CountingRules::InvalidScope::Column;
    village.contest.rules.voteDown = false;
    // one seat: D and E level at 51 of 100 needs overlapping ballots, which one seat forbids; so use
    // relatives' tie
    village.contest.posts[2].seats = 2;
    village.contest.relatives = {{u"D"_s, u"E"_s}};
    village.vote(RoundKind::Initial, {{100, {u"A"_s, {}, u"D、E"_s}}});
    RoundsStanding standing = village.standing();
    CHECK(standing.next == NextStep::Revote);
    REQUIRE(standing.nextPosts.size() == 1);
    CHECK(standing.nextPosts[0] == RoundPost{u"member"_s, 1, {u"D"_s, u"E"_s}});
    CHECK(nextRoundKind(village.rounds, standing.next) == RoundKind::Revote);

    village.vote(RoundKind::Revote, {{40, {u"D"_s}}, {30, {u"E"_s}}}, standing.nextPosts);
    CHECK(village.rounds.back().contest.posts.size() == 1);
    standing = village.standing();
    CHECK(standing.posts[2].tiedSeats == 0);
    REQUIRE(standing.posts[2].filled.size() == 1);
    CHECK(standing.posts[2].filled[0].round == 2);
    CHECK(standing.next == NextStep::Runoff);
    REQUIRE(standing.nextPosts.size() == 2);  // the deputy, and the seat that avoidance left empty
    CHECK(standing.nextPosts[0].code == u"deputy"_s);
    CHECK(standing.nextPosts[1].code == u"member"_s);
    CHECK(standing.nextPosts[1].candidates == std::vector<QString>{u"E"_s});  // had votes, is not seated

    village.vote(RoundKind::Second, {{50, {u"C"_s, u"Z"_s}}, {10, {u"B"_s, u"Z"_s}}}, standing.nextPosts);
    standing = village.standing();
    CHECK(standing.next == NextStep::Complete);
    CHECK(standing.filled() == 4);
}

TEST_CASE(
    "Three elected after the further election may stop, fewer are the township's question (浙选2020 30)",
    "[rounds]") {
    Village village;
    village.vote(RoundKind::Initial, {{60, {u"A"_s, u"C"_s, u"D"_s}}, {40, {u"B"_s, u"C"_s, u"E"_s}}});
    RoundsStanding standing = village.standing();
    CHECK(standing.filled() == 3);
    REQUIRE(standing.next == NextStep::Runoff);
    CHECK(standing.nextPosts[0] == RoundPost{u"member"_s, 1, {u"E"_s}});
    village.vote(RoundKind::Second, {{20, {u"E"_s}}, {80, {QString()}}}, standing.nextPosts);
    CHECK(village.rounds.back().outcome.needed == 34);
    CHECK(village.standing().next == NextStep::MayStop);

    Village few;
    few.vote(RoundKind::Initial, {{60, {u"A"_s, {}, u"D"_s}}, {40, {u"B"_s, u"C"_s, u"E"_s}}});
    standing = few.standing();
    CHECK(standing.filled() == 2);
    few.vote(RoundKind::Second, {{100, {QString(), QString()}}}, standing.nextPosts);
    CHECK(few.standing().next == NextStep::Township);
}

TEST_CASE(
    "An invalid vote is held again as a whole, an invalid further election with its own posts (浙选2020 27)",
    "[rounds]") {
    Village village;
    village.m_registered = 200;
    village.vote(RoundKind::Initial, {{100, {u"A"_s, u"C"_s, u"D、E"_s}}});  // exactly one half
    RoundsStanding standing = village.standing();
    CHECK(standing.next == NextStep::Rerun);
    CHECK(standing.filled() == 0);
    CHECK(nextRoundKind(village.rounds, standing.next) == RoundKind::Rerun);
    village.vote(RoundKind::Rerun, {{101, {u"A"_s, u"C"_s, u"D"_s}}});
    standing = village.standing();
    CHECK(standing.filled() == 3);
    CHECK(village.rounds.back().outcome.needed == 51);
    CHECK(standing.next == NextStep::Runoff);

    village.vote(RoundKind::Second, {{100, {u"E"_s}}}, standing.nextPosts);
    standing = village.standing();
    CHECK(standing.next == NextStep::Rerun);
    CHECK(standing.filled() == 3);
    CHECK(nextRoundKind(village.rounds, standing.next) == RoundKind::Second);
    REQUIRE(standing.nextPosts.size() == 1);
    CHECK(standing.nextPosts[0].code == u"member"_s);
    village.vote(RoundKind::Second, {{101, {u"E"_s}}}, standing.nextPosts);
    CHECK(village.standing().next == NextStep::Complete);
}

TEST_CASE("A woman in another seat makes the women's seat optional in the further election (浙选2020 29)",
          "[rounds]") {
    Village village;
    village.post(u"women"_s, 1, {}, true);
    village.contest.posts[0].nominees.push_back({u"W"_s, u"W"_s, Sex::Female});
    village.vote(RoundKind::Initial, {{100, {u"W"_s, u"C"_s, u"D、E"_s, {}}}});
    const RoundsStanding standing = village.standing();
    CHECK(standing.next == NextStep::Runoff);
    REQUIRE(standing.nextPosts.size() == 1);
    CHECK(standing.nextPosts[0].code == u"women"_s);
    CHECK(standing.optional == std::vector<QString>{u"women"_s});
}

TEST_CASE("Whose win was declared invalid doesn't stand in the further election (浙选2020 32)", "[rounds]") {
    Village village;
    village.contest.disqualified = {u"Z"_s};
    village.vote(RoundKind::Initial, {{60, {u"Z"_s, u"C"_s, u"D、E"_s}}, {40, {u"B"_s, u"C"_s, u"D、E"_s}}});
    const RoundsStanding standing = village.standing();
    CHECK(standing.filled() == 3);
    REQUIRE(standing.nextPosts.size() == 1);
    CHECK(standing.nextPosts[0].candidates == std::vector<QString>{u"B"_s});
}

TEST_CASE("The further election is held on the election day or within thirty days (浙选2020 29)",
          "[rounds]") {
    const DayWindow window = runoffWindow(QDate(2026, 3, 15), 30);
    CHECK(window.holds(QDate(2026, 3, 15)));
    CHECK(window.holds(QDate(2026, 4, 14)));
    CHECK_FALSE(window.holds(QDate(2026, 4, 15)));
    CHECK_FALSE(window.holds(QDate(2026, 3, 14)));
}
