#pragma once
/// Small contests that are full of odd cases; the same seed always gives the same contest.
#include <random>

#include "core/domain/contest.h"

struct RandomContest {
    election::Contest contest;
    std::vector<election::BallotPaper> ballots;
};

struct RandomOptions {
    bool relatives = true;
    bool anyRound = true;      ///< else round 1 only
    bool alwaysValid = false;  ///< enough voters and ballots, so that somebody is elected
};

RandomContest randomContest(unsigned seed, const RandomOptions& options = {});
