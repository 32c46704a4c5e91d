#pragma once
/// For services only: the count of a village's body without copying it.
#include <memory>

#include "core/base/result.h"
#include "core/domain/counting.h"
#include "core/domain/election.h"
#include "core/services/counting_service.h"

namespace election {

/// Kept until the village's ballots or boxes, or its nominees or register, change.
Result<std::shared_ptr<const CountResult>> counted(ElectionFile& file, const Village& village, Body body);

/// A round counted again from what is kept of it, on a contest that was frozen.
Result<CountResult> countOfRound(ElectionFile& file, Contest contest, const CountPlace& place);

}  // namespace election
