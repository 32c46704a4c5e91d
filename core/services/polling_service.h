#pragma once
/// 投票: the box ledger and turnout.
#include <QHash>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/polling.h"
#include "core/rules/turnout.h"

namespace election {

class ElectionFile;

class PollingService {
  public:
    explicit PollingService(ElectionFile& file) : m_file(file) {}

    /// The ledgers of a round; 0: of the one that is voted on or counted now.
    [[nodiscard]] Result<std::vector<BoxLedger>> boxes(VillageId village, int round = 0) const;
    /// Readings of boxes, imported and typed; check-ins are told only as totals.
    [[nodiscard]] Result<std::vector<TurnoutReading>> readings(VillageId village) const;
    [[nodiscard]] Result<std::vector<TurnoutPoint>> curve(std::optional<VillageId> village) const;
    /// Every village, by number, of the register version in force; 0: each village's current round.
    [[nodiscard]] Result<std::vector<Turnout>> turnout(int round = 0) const;
    [[nodiscard]] Result<PollRecords> records(VillageId village) const;      ///< of the current round
    [[nodiscard]] Result<QHash<VillageId, PollRecords>> allRecords() const;  ///< of every village
    [[nodiscard]] Result<std::vector<BoxState>> states(VillageId village) const;
    [[nodiscard]] Result<Turnout> turnout(VillageId village) const;
    /// Adds or changes a box's ledger, known by village and name; refused when collected > issued, assisted >
    /// own, or own + proxy ≠ issued without a reason (`because`, kept in the log).
    Result<> saveBox(const BoxLedger& ledger, const QString& because = {});

  private:
    ElectionFile& m_file;
};

}  // namespace election
