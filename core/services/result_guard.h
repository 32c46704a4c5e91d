#pragma once
/// For services only: what a declared result holds fast.
#include "core/base/result.h"
#include "core/domain/post.h"

namespace election {

class ElectionFile;

/// RuleViolation while the current round of that body is declared: its ballots, boxes, rulings and reviews
/// can't change until the result is reopened.
Result<> refuseIfDeclared(ElectionFile& file, VillageId village, Body body = Body::VillagersCommittee);

/// The number of the round that is voted on or counted now.
Result<int> currentRound(ElectionFile& file, VillageId village, Body body = Body::VillagersCommittee);

}  // namespace election
