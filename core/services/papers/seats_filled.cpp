#include "core/services/papers/seats_filled.h"

#include <QHash>
#include <algorithm>

#include "core/rules/round_rules.h"
#include "core/services/counted.h"
#include "core/services/papers/paper_kind.h"
#include "core/services/result_service.h"

namespace election {
namespace {

constexpr Body kBody = Body::VillagersCommittee;

/// The votes that were counted to their end, in order.
Result<std::vector<CountedRound>> countedRounds(ElectionFile& file, const Village& village) {
    const ResultService results(file);
    ELECTION_ASSIGN(const auto rounds, results.rounds(village.id, kBody));
    ELECTION_ASSIGN(auto all, results.counted(village.id, kBody, true));  // those before the current one
    ELECTION_ASSIGN(const QString waits, paperOfCountWaits({file, village, {}}));
    if (!waits.isEmpty()) return all;
    ELECTION_ASSIGN(const auto count, counted(file, village, kBody));
    all.push_back({rounds.back(), count->contest, count->outcome});
    return all;
}

void addHolders(const SeatState& post, const std::vector<CountedRound>& rounds, SeatsFilled& all) {
    std::vector<SeatHolder> holders;
    for (const FilledSeat& seat : post.filled) {
        SeatHolder holder{seat.person, seat.name, post.title, Sex::Unknown, seat.round};
        for (const CountedRound& round : rounds) {
            if (round.round.number != seat.round) continue;
            for (const PostOutcome& outcome : round.outcome.posts)
                for (const PersonVotes& votes : outcome.votes) {
                    if (votes.person != seat.person) continue;
                    holder.votesInAll += votes.votesFor;
                    if (outcome.id == post.code) holder.votes = votes.votesFor;
                }
        }
        holders.push_back(std::move(holder));
    }
    std::stable_sort(holders.begin(), holders.end(), [](const SeatHolder& a, const SeatHolder& b) {
        return a.round != b.round ? a.round < b.round : a.votes > b.votes;
    });
    all.holders.insert(all.holders.end(), holders.begin(), holders.end());
}

}  // namespace

int SeatsFilled::openSeats() const {
    int sum = 0;
    for (const OpenSeats& post : open) sum += post.seats;
    return sum;
}

Result<SeatsFilled> seatsFilled(ElectionFile& file, const Village& village) {
    SeatsFilled all;
    ELECTION_ASSIGN(auto rounds, countedRounds(file, village));
    if (rounds.empty()) return all;
    const RoundsStanding standing = standingAfter(rounds);
    all.next = standing.next;
    all.seats = standing.seats();
    for (const SeatState& post : standing.posts) {
        addHolders(post, rounds, all);
        if (post.vacant() + post.tiedSeats > 0)
            all.open.push_back({post.title, post.vacant() + post.tiedSeats});
    }
    QHash<QString, Sex> sexes;
    for (CountedRound& round : rounds) {
        all.further += round.round.kind == RoundKind::Second;
        all.revotes += round.round.kind == RoundKind::Revote;
        all.reruns += round.round.kind == RoundKind::Rerun;
        for (const ContestPost& post : round.contest.posts)
            for (const ContestPerson& person : post.nominees) sexes.insert(person.id, person.sex);
        if (round.contest.electors)
            for (const ContestPerson& person : *round.contest.electors) sexes.insert(person.id, person.sex);
    }
    for (SeatHolder& holder : all.holders) holder.sex = sexes.value(holder.person, Sex::Unknown);
    for (CountedRound& round : rounds)
        if (round.round.kind == RoundKind::Initial || round.round.kind == RoundKind::Rerun) {
            all.mainRound = round.round.number;
            all.contest = std::move(round.contest);
            all.outcome = std::move(round.outcome);
        }
    return all;
}

}  // namespace election
