#pragma once
/// The count: from the ballots to who is elected and what comes next. A pure function of its arguments.
#include <vector>

#include "core/domain/contest.h"

namespace election {

/// Classifies and tallies the ballots, decides the posts (浙选办 27–29), avoids close relatives (31), reviews
/// the winners (32) and says what comes next (29, 30). `posts` must be in order of rank, ids must be known;
/// readContest() checks both. A ballot's columns follow the posts; missing columns are empty.
Outcome count(const Contest& contest, const std::vector<BallotPaper>& ballots);

}  // namespace election
