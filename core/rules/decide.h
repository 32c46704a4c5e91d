#pragma once
/// From the votes to the outcome: the part of the count that is the same whether ballots were read one by
/// one or their totals were typed from the paper.
#include "core/rules/tally.h"

namespace election {

/// Tests the election (浙选办 27), decides the posts (28), avoids close relatives (31), reviews the winners
/// (32) and says what comes next (29, 30). `people` are those of the contest.
Outcome decide(const Contest& contest, const ContestPeople& people, Tally sums);

/// Votes that a winner needs in this round, from what was collected and the base of the majority.
qint64 neededVotes(const Contest& contest, qint64 collected, qint64 majorityBase);

}  // namespace election
