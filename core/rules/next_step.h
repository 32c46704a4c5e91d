#pragma once
/// What comes after the count: nothing, a revote, a further election, a rerun, or a question to the township.
#include <vector>

#include "core/rules/seating.h"

namespace election {

/// 浙选办 29, 30; fewer than min_members after round 2 is left open by the text.
NextStep nextStep(const Contest& contest, const Outcome& outcome);

/// 另行选举: the open posts with those who stand, in order of votes (浙选办 29).
std::vector<RunoffPost> planRunoff(const CountInput& input, const Outcome& outcome,
                                   const std::vector<Seats>& seats);

}  // namespace election
