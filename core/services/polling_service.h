#pragma once
/// 投票: the box ledger and turnout.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/polling.h"

namespace election {

class ElectionFile;

/// Turnout of a village or, summed, of the township. T is own + proxy of the ledger (the voters of the
/// count), while the boxes are open the ballots issued so far.
struct Turnout {
    VillageId village;
    QString villageName;
    int registered = 0;
    int issued = 0;
    int collected = 0;
    int voters = 0;  ///< own + proxy
    int own = 0, proxy = 0, assisted = 0, roving = 0;
    int boxes = 0;
    bool boxesClosed = false;  ///< every box that is known has its ledger
    [[nodiscard]] bool overHalf() const { return 2 * voters > registered; }
};

/// Ballots issued by all boxes up to a time.
struct TurnoutPoint {
    QTime time;
    int issued = 0;
};

class PollingService {
  public:
    explicit PollingService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<std::vector<BoxLedger>> boxes(VillageId village) const;
    [[nodiscard]] Result<std::vector<TurnoutReading>> readings(VillageId village) const;
    [[nodiscard]] Result<std::vector<TurnoutPoint>> curve(std::optional<VillageId> village) const;
    [[nodiscard]] Result<std::vector<Turnout>> turnout() const;  ///< every village, by number
    [[nodiscard]] Result<Turnout> turnout(VillageId village) const;
    /// Adds or changes a box's ledger, known by village and name; refused when collected > issued, assisted >
    /// own, or own + proxy ≠ issued without a reason (`because`, kept in the log).
    Result<> saveBox(const BoxLedger& ledger, const QString& because = {});

  private:
    ElectionFile& m_file;
};

}  // namespace election
