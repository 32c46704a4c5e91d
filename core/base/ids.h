#pragma once
/// Row ids that can't be mixed up: a village's id is no person's id.
#include <QHash>
#include <QtGlobal>
#include <compare>

namespace election {

template <class Tag>
struct Id {
    qint64 v = 0;  ///< the row's number in the election file; 0 = not stored yet
    auto operator<=>(const Id&) const = default;
    [[nodiscard]] bool isStored() const { return v > 0; }
};

template <class Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0) {
    return ::qHash(id.v, seed);
}

using VillageId = Id<struct VillageTag>;
using PostId = Id<struct PostTag>;
using PersonId = Id<struct PersonTag>;
using NominationId = Id<struct NominationTag>;
using BoxId = Id<struct BoxTag>;
using BallotId = Id<struct BallotTag>;
using ConditionId = Id<struct ConditionTag>;
using FindingId = Id<struct FindingTag>;
using ObjectionId = Id<struct ObjectionTag>;

}  // namespace election
