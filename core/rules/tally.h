#pragma once
/// The votes of all ballots, before anything is decided.
#include <vector>

#include "core/rules/ballot_judge.h"

namespace election {

struct Tally {
    qint64 collected = 0, valid = 0, voidBallots = 0, blank = 0, partlyVoid = 0;
    std::vector<std::vector<qint64>> votesFor, against;  ///< [post][person]
    std::vector<std::vector<qint64>> counted;  ///< [post][person]; differs from votesFor with vote_down
    std::vector<UnresolvedName> unresolved;    ///< by rank, name, reason
};

Tally tally(const BallotJudge& judge, const std::vector<BallotPaper>& ballots);

}  // namespace election
