#pragma once
/// For services only: about whom departments are asked in a round.
#include <vector>

#include "core/base/result.h"
#include "core/domain/joint_review.h"

namespace election {

class ElectionFile;

/// Rounds 1 and 2: everybody who stands, neither withdrawn with a signature nor decided out. Round 3: who won
/// by the count of a village, write-ins too. In the order of the lists; without numbers.
Result<std::vector<ReviewLine>> reviewSubjects(ElectionFile& file, int round);

}  // namespace election
