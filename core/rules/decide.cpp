#include "core/rules/decide.h"

#include <QSet>
#include <algorithm>

#include "core/rules/next_step.h"
#include "core/rules/seating.h"

namespace election {
namespace {

qint64 baseOf(const Contest& contest, const Tally& tally) {
    if (contest.round != Round::First) return tally.collected;
    switch (contest.rules.majorityBase) {
        case CountingRules::MajorityBase::Valid:
            return tally.valid;
        case CountingRules::MajorityBase::Issued:
            return contest.issued;
        case CountingRules::MajorityBase::Collected:
            break;
    }
    return tally.collected;
}

InvalidReason testValidity(const Contest& contest, qint64 collected) {
    const bool ofCollected = contest.rules.turnoutOf == CountingRules::TurnoutOf::Collected;
    const qint64 voted = ofCollected ? collected : contest.voters.value_or(collected);
    if (contest.round != Round::Revote && 2 * voted <= contest.registered) return InvalidReason::Turnout;
    const bool ofIssued = contest.rules.overCollectedTest == CountingRules::OverCollectedTest::Issued;
    const qint64 most = ofIssued ? contest.issued : contest.voters.value_or(contest.issued);
    return collected > most ? InvalidReason::OverCollected : InvalidReason::None;
}

std::vector<PersonVotes> listVotes(const CountInput& input, size_t post) {
    const auto& tally = input.tally;
    std::vector<int> listed;
    for (int person = 0; person < input.people.size(); ++person) {
        const auto p = static_cast<size_t>(person);
        if (tally.votesFor[post][p] > 0 || tally.against[post][p] > 0 || tally.counted[post][p] > 0 ||
            input.people.isNominee(static_cast<int>(post), person))
            listed.push_back(person);
    }
    input.sortByVotes(post, listed);
    std::vector<PersonVotes> votes;
    for (const int person : listed) {
        const auto p = static_cast<size_t>(person);
        const auto& who = input.people.at(person);
        votes.push_back({who.id, who.name, tally.votesFor[post][p], tally.against[post][p],
                         tally.counted[post][p], input.people.isNominee(static_cast<int>(post), person)});
    }
    return votes;
}

/// Step 6: a winner who fails the review after the count loses the seat; nobody moves up.
std::vector<int> reviewWinners(const CountInput& input, std::vector<Seats>& seats) {
    const QSet<QString> disqualified(input.contest.disqualified.begin(), input.contest.disqualified.end());
    std::vector<int> removed;
    for (auto& post : seats)
        std::erase_if(post.elected, [&](int person) {
            const bool out = disqualified.contains(input.people.at(person).id);
            if (out) removed.push_back(person);
            return out;
        });
    std::sort(removed.begin(), removed.end());
    return removed;
}

std::vector<QString> idsOf(const CountInput& input, const std::vector<int>& people) {
    std::vector<QString> ids;
    for (const int person : people) ids.push_back(input.people.at(person).id);
    return ids;
}

void fillSeats(const CountInput& input, Outcome& outcome, std::vector<Seats>& seats) {
    seats = seatByVotes(input);
    const auto lost = avoidRelatives(input, seats);
    outcome.invalidWins = idsOf(input, reviewWinners(input, seats));
    for (const auto& seat : lost) {
        AvoidanceCase entry{input.people.at(seat.removed).id, input.people.at(seat.kept).id, std::nullopt};
        if (seat.replacement) entry.replacement = input.people.at(*seat.replacement).id;
        outcome.avoidance.push_back(std::move(entry));
    }
}

}  // namespace

qint64 neededVotes(const Contest& contest, qint64 collected, qint64 majorityBase) {
    switch (contest.round) {
        case Round::First:
            return majorityBase / 2 + 1;
        case Round::Second: {
            const qint64 share = contest.rules.runoffFloorDenominator;
            return qMax<qint64>(1, (collected * contest.rules.runoffFloorNumerator + share - 1) / share);
        }
        case Round::Revote:
            break;
    }
    return 1;
}

Outcome decide(const Contest& contest, const ContestPeople& people, Tally sums) {
    Outcome outcome;
    outcome.collected = sums.collected;
    outcome.valid = sums.valid;
    outcome.voidBallots = sums.voidBallots;
    outcome.blank = sums.blank;
    outcome.partlyVoid = sums.partlyVoid;
    outcome.unresolved = std::move(sums.unresolved);
    outcome.invalidReason = testValidity(contest, sums.collected);
    outcome.validElection = outcome.invalidReason == InvalidReason::None;
    outcome.majorityBase = baseOf(contest, sums);
    outcome.needed = neededVotes(contest, sums.collected, outcome.majorityBase);

    CountInput input{contest, people, sums, outcome.needed, {}};
    input.held.resize(static_cast<size_t>(people.size()), false);
    for (const auto& held : contest.held) input.held[static_cast<size_t>(people.indexOf(held.person))] = true;

    std::vector<Seats> seats(contest.posts.size());
    if (outcome.validElection) fillSeats(input, outcome, seats);
    for (size_t post = 0; post < contest.posts.size(); ++post) {
        input.sortByVotes(post, seats[post].elected);
        input.sortByVotes(post, seats[post].tied);
        PostOutcome result;
        result.id = contest.posts[post].id;
        result.votes = listVotes(input, post);
        result.elected = idsOf(input, seats[post].elected);
        result.tied = idsOf(input, seats[post].tied);
        result.tiedSeats = seats[post].tiedSeats;
        result.vacant =
            contest.posts[post].seats - static_cast<int>(result.elected.size()) - result.tiedSeats;
        const auto& first = seats[post].womanFirst;
        if (first && std::find(seats[post].elected.begin(), seats[post].elected.end(), *first) !=
                         seats[post].elected.end())
            result.womanFirst = people.at(*first).id;
        result.heldForWoman = seats[post].heldForWoman && result.vacant > 0;
        outcome.posts.push_back(std::move(result));
    }
    outcome.next = nextStep(contest, outcome);
    if (outcome.next == NextStep::Runoff) outcome.runoff = planRunoff(input, outcome, seats);
    return outcome;
}

}  // namespace election
