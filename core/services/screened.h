#pragma once
/// For services only: the screening of a village or of all villages without copying it.
#include <memory>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/rules/screening.h"
#include "core/services/screening_service.h"

namespace election {

struct ScreenedList {
    std::vector<ScreenedNomination> rows;  ///< by village number, body, rank, name strokes
};

/// Kept until something that the screening looks at changes, or the language.
Result<std::shared_ptr<const ScreenedList>> screened(ElectionFile& file, std::optional<VillageId> village);

/// By what this nomination is judged: its village's rules and day, its version of the nine checks.
Result<ScreeningContext> screeningContextOf(ElectionFile& file, const ScreenedNomination& row);

}  // namespace election
