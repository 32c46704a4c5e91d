#pragma once
/// By which rules, in which mode and on which day a village votes: the one place that knows. Everything that
/// judges, counts or computes a date of a village asks here, not the frozen rule set itself.
#include <memory>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/rules/rule_set.h"

namespace election {

class ElectionFile;

struct RulesInForce {
    Village village;
    RuleSet rules;      ///< the frozen set with what the village's own measures set (effectiveRules)
    QDate electionDay;  ///< the village's own day, else the township's
    BallotMode mode = BallotMode::SelfNomination;
};

/// Of one village; kept until something changes. Not inside a transaction.
Result<std::shared_ptr<const RulesInForce>> rulesInForce(ElectionFile& file, VillageId village);

/// Of every village, by number.
Result<std::vector<std::shared_ptr<const RulesInForce>>> rulesInForce(ElectionFile& file);

}  // namespace election
