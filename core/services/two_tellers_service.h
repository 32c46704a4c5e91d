#pragma once
/// 双人计票: two named people read every bundle, each without seeing the other; only what differs is read
/// again, blind, until they agree or the coordinator decides. The ballots of an agreed bundle are in the
/// count.
#include <vector>

#include "core/base/result.h"
#include "core/rules/two_tellers.h"

namespace election {

class ElectionFile;

struct BundleView {
    TellerBundle bundle;
    std::vector<BundlePlace> places;
    [[nodiscard]] int read(int teller) const;  ///< places that this teller has read at least once
    [[nodiscard]] int differing() const;       ///< not settled, read by both
    /// Places that `teller` has to read now, in order; empty where it isn't his turn.
    [[nodiscard]] std::vector<int> toRead(int teller) const;
};

struct NewBundle {
    VillageId village;
    Body body = Body::VillagersCommittee;
    QString box;
    int size = kBundleSize;
    QString tellers[2];
};

class TwoTellersService {
  public:
    explicit TwoTellersService(ElectionFile& file) : m_file(file) {}

    /// By number; for the coordinator's page, so with both tellers' readings.
    [[nodiscard]] Result<std::vector<BundleView>> bundles(VillageId village, Body body) const;
    [[nodiscard]] Result<BundleView> bundle(TellerBundleId id) const;

    /// RuleViolation where the village counts in another way, has no zero report, an earlier bundle isn't
    /// agreed, or the box holds fewer ballots; InvalidInput for a bundle without two different tellers.
    Result<TellerBundleId> open(const NewBundle& bundle);
    /// One ballot as `teller` reads it; on disk before this returns. Refused out of turn. The reading that
    /// settles the last place puts the bundle's ballots into the count, in the same transaction.
    Result<TellerBundle::State> read(TellerBundleId id, int teller, int place, const BallotPaper& paper);
    /// The teller mends what he read last while it is his turn; the first reading stays in the log.
    Result<> correct(TellerBundleId id, int teller, int place, const BallotPaper& paper);
    /// The coordinator takes one of two readings that would not agree, with the paper in hand.
    Result<TellerBundle::State> decide(TellerBundleId id, const TellerDecision& decision);

  private:
    ElectionFile& m_file;
};

}  // namespace election
