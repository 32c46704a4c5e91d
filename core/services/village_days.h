#pragma once
/// For services only: the day on which a village votes, and what else its calendar is counted from.
#include <QDate>
#include <memory>
#include <optional>

#include "core/base/result.h"
#include "core/domain/contest.h"
#include "core/domain/election.h"

namespace election {

class ElectionFile;
struct RulesInForce;

struct VillageDays {
    std::optional<VillageId> village;             ///< empty: the township
    std::shared_ptr<const RulesInForce> inForce;  ///< null: the township, by the frozen rule set
    QDate electionDay;
    BallotMode mode = BallotMode::SelfNomination;
    std::optional<QDate> villagersMeeting, representativesMeeting;  ///< that pass the village's measures
    std::optional<QDate> objectionReceived;                         ///< the last one to the register
};

Result<VillageDays> villageDays(ElectionFile& file, const Village& village);
VillageDays townshipDays(const ElectionFile& file);

}  // namespace election
