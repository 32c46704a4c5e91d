#pragma once
/// 突发情况 and the ledger of printed ballots (选票台账).
#include <vector>

#include "core/base/result.h"
#include "core/domain/poll_day.h"
#include "core/domain/post.h"

namespace election {

class ElectionFile;

class IncidentService {
  public:
    explicit IncidentService(ElectionFile& file) : m_file(file) {}

    /// Of all rounds, by time; a statement that there was none is among them.
    [[nodiscard]] Result<std::vector<PollIncident>> of(VillageId village) const;
    /// What happened, where and when; `what` is needed. Takes back a statement that there was none.
    Result<IncidentId> add(const PollIncident& incident);
    /// "There was none", with the name of who states it. RuleViolation where an incident is on record.
    Result<> stateNone(VillageId village, const QString& statedBy);
    Result<> end(VillageId village, IncidentId id, const QString& because);

  private:
    ElectionFile& m_file;
};

class BallotLedgerService {
  public:
    explicit BallotLedgerService(ElectionFile& file) : m_file(file) {}

    /// Of the current round.
    [[nodiscard]] Result<std::vector<BallotLedgerEntry>> entries(VillageId village, Body body) const;
    [[nodiscard]] Result<BallotLedgerSums> sums(VillageId village, Body body) const;
    /// Printed; replaced; destroyed before the count. Refused where more would be replaced or destroyed than
    /// was printed and not issued.
    Result<> add(VillageId village, Body body, const BallotLedgerEntry& entry);
    Result<> end(VillageId village, BallotLedgerId id, const QString& because);

  private:
    ElectionFile& m_file;
};

/// One bundle of ballots; numbered on its wrapper, never on a ballot.
struct BallotBundle {
    int number = 0, ballots = 0;
};
/// The bundles of all printed ballots, full ones first within each delivery.
std::vector<BallotBundle> ballotBundles(const std::vector<BallotLedgerEntry>& entries);

}  // namespace election
