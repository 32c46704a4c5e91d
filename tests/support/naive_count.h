#pragma once
/// The count a second time, slowly and without any code of core/rules: ballot by ballot, with strings and
/// maps. Where the two disagree, one of them has misread the rules.
#include "core/domain/contest.h"

election::Outcome naiveCount(const election::Contest& contest,
                             const std::vector<election::BallotPaper>& ballots);
