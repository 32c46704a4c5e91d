#pragma once
/// Several rounds of one body's election, put together: which seats are filled, tied or vacant, and what
/// comes next (浙选2020 28–31). Pure functions.
#include <vector>

#include "core/domain/rounds.h"

namespace election {

/// One round with what was counted from its ballots.
struct CountedRound {
    VoteRound round;
    Contest contest;
    Outcome outcome;
};

struct FilledSeat {
    QString person, name;
    int round = 1;  ///< in which it was filled
    bool woman = false;
};

/// One post of the body after the rounds so far.
struct SeatState {
    QString code, title;
    int rank = 0, seats = 0;
    bool womenOnly = false;
    std::vector<FilledSeat> filled;
    std::vector<QString> tied;  ///< persons who are level for `tiedSeats` seats
    int tiedSeats = 0;
    [[nodiscard]] int vacant() const { return seats - int(filled.size()) - tiedSeats; }
};

struct RoundsStanding {
    std::vector<SeatState> posts;  ///< by rank
    NextStep next = NextStep::Complete;
    /// What a revote or a further election would vote on; with an invalid further election its posts again.
    std::vector<RoundPost> nextPosts;
    /// Women's posts that need not be offered again, since a woman is on the committee (浙选2020 29).
    std::vector<QString> optional;
    [[nodiscard]] int filled() const;
    [[nodiscard]] int seats() const;
    [[nodiscard]] std::vector<HeldSeat> held() const;
};

/// `rounds` in order, each counted; empty rounds give an empty standing.
RoundsStanding standingAfter(const std::vector<CountedRound>& rounds);

/// How the next round would be called: Rerun for an invalid first vote, Second for an invalid further
/// election.
RoundKind nextRoundKind(const std::vector<CountedRound>& rounds, NextStep next);

/// The contest of a later round: `whole` is that of the village with all posts, nominees and electors. Names
/// and sexes of candidates and holders come from there.
Contest contestOfRound(Contest whole, const VoteRound& round, const std::vector<HeldSeat>& held);

/// 另行选举: from the election day to so many days after it.
struct DayWindow {
    QDate from, until;
    [[nodiscard]] bool holds(const QDate& day) const { return day >= from && day <= until; }
};
DayWindow runoffWindow(const QDate& electionDay, int days);

}  // namespace election
