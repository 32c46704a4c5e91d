#include "ui/pages/village_tiles.h"

#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {

std::vector<VillageTile> villageTiles(const std::vector<VillageStatus>& villages, Step step,
                                      const std::function<QString(const VillageStatus&)>& line) {
    std::vector<VillageTile> tiles;
    tiles.reserve(villages.size());
    for (const VillageStatus& status : villages) {
        const StepStatus& here = status.steps[size_t(step)];
        tiles.push_back({status.village.id, status.village.number, status.village.name, toneOf(here.state),
                         here.text, line(status)});
    }
    return tiles;
}

namespace {

std::optional<Village> find(const SetupService& setup, VillageId id) {
    if (const auto villages = setup.villages())
        for (const Village& village : *villages)
            if (village.id == id) return village;
    return std::nullopt;
}

}  // namespace

QString villageName(const SetupService& setup, VillageId village) {
    const auto found = find(setup, village);
    return found ? found->name : QString();
}

QString villageFileName(const SetupService& setup, std::optional<VillageId> village) {
    const auto found = village ? find(setup, *village) : std::nullopt;
    return found ? u"%1%2"_s.arg(found->number, 2, 10, QLatin1Char('0')).arg(found->name) : QString();
}

}  // namespace election
