#pragma once
/// For services only: by which rules and in which mode a village nominates. The one place that asks.
#include "core/base/result.h"
#include "core/domain/contest.h"
#include "core/rules/rule_set.h"

namespace election {

class ElectionFile;

struct NominatingRules {
    RuleSet rules;
    QDate electionDay;
    BallotMode mode = BallotMode::SelfNomination;
};

Result<NominatingRules> nominatingRules(ElectionFile& file, VillageId village);

}  // namespace election
