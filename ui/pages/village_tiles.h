#pragma once
/// The tiles of a village chooser, each with the village's state of one step.
#include <functional>
#include <optional>
#include <vector>

#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "ui/widgets/village_chooser.h"

namespace election {

/// `line` gives a tile's second line; the chip tells the state of `step`.
std::vector<VillageTile> villageTiles(const std::vector<VillageStatus>& villages, Step step,
                                      const std::function<QString(const VillageStatus&)>& line);

/// "夏溪村", or empty where the village isn't known.
QString villageName(const SetupService& setup, VillageId village);
/// "01夏溪村": how folders and files are headed.
QString villageFileName(const SetupService& setup, std::optional<VillageId> village);

}  // namespace election
