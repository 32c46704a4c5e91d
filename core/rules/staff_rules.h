#pragma once
/// 唱票、监票、计票 (浙选2020 22): who may not take part. A pure function.
#include <optional>
#include <vector>

#include "core/domain/kinship.h"
#include "core/domain/standing.h"
#include "core/rules/rule_note.h"

namespace election {

/// Why this person may not call, scrutinise or tally: he stands himself, or a relative of the rule set's list
/// does. Empty where nothing recorded speaks against it.
std::optional<RuleNote> staffBar(PersonId who, const QString& name,
                                 const std::vector<StandingPerson>& standing,
                                 const std::vector<RelativePair>& relatives, const RuleSet& rules);

}  // namespace election
