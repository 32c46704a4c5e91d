#pragma once
/// 双人计票: where two readings of one bundle differ. Pure functions.
///
/// What both tellers misread alike can't be seen by comparing; only a recount of the bundle finds it.
#include <vector>

#include "core/domain/counting.h"

namespace election {

/// The same marks for the same names, whatever the order in which names were typed; the same ruling.
bool sameReading(const BallotPaper& a, const BallotPaper& b);

/// One ballot of a bundle as it stands between the two tellers.
struct BundlePlace {
    int place = 0;                           ///< 1 … size
    std::vector<TellerReading> readings[2];  ///< per teller, by attempt
    std::optional<TellerDecision> decision;

    [[nodiscard]] const TellerReading* last(int teller) const {
        return readings[teller].empty() ? nullptr : &readings[teller].back();
    }
    /// Both have read it, and their last readings say the same, or the coordinator chose one.
    [[nodiscard]] bool isSettled() const;
    /// The ballot that goes into the count; null while it isn't settled.
    [[nodiscard]] const BallotPaper* settled() const;
    [[nodiscard]] bool everDiffered() const;
    /// Both have read it as often as each other and still differ: both read it again.
    [[nodiscard]] bool wantsAgain(int teller) const;
};

/// Every place of the bundle, read or not.
std::vector<BundlePlace> bundlePlaces(const TellerBundle& bundle, const std::vector<TellerReading>& readings,
                                      const std::vector<TellerDecision>& decisions);

/// The places that `teller` has to read now, in order: in the first round those not read yet, later the
/// differing ones.
std::vector<int> placesToRead(const TellerBundle& bundle, const std::vector<BundlePlace>& places, int teller);

/// What follows from the readings: whose turn it is, or that all places are settled.
TellerBundle::State bundleState(const std::vector<BundlePlace>& places);

}  // namespace election
