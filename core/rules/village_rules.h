#pragma once
/// What a village's own 选举办法 sets beside or instead of the frozen rule set: named switches and conditions
/// (浙选2020 10(3), 15). Pure functions; services ask rulesInForce() of core/services.
#include <QString>
#include <vector>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/rules/rule_set.h"
#include "core/rules/rule_set_schema.h"

namespace election {

/// One parameter that the village sets otherwise.
struct VillageSwitch {
    QString key;      ///< of the schema: "invalid_scope"
    QString value;    ///< as parameterValueText() writes it: "column"
    QString article;  ///< of the village's measures: 第十二条
};

/// A condition for candidates and self-nominees of the village's own; weighs as Weight::Local.
struct VillageCondition {
    ConditionId id;
    QString clause;  ///< how departments and decisions name it: 本村条件①
    QString text;
    std::optional<int> windowYears;  ///< as Bar::windowYears
    QString article;
};

struct VillageRules {
    VillageMeasures measures;
    std::vector<VillageSwitch> switches;
    std::vector<VillageCondition> conditions;
};

/// Keys of the parameters that a village may set, in the order of the schema.
const QStringList& villageSwitchKeys();

/// Reads a typed or stored value. InvalidInput names what may stand there.
Result<ParameterValue> parameterValueOf(const ParameterSpec& spec, const QString& text);

/// The value, if the village may set it under this rule set. RuleViolation: the parameter is no switch, or
/// the value goes beyond what the law leaves to the village.
Result<ParameterValue> villageSwitchValue(const RuleSet& frozen, const QString& key, const QString& text);

/// RuleViolation: the rule set doesn't know this kind of election, or an early or late one lacks the document
/// by which the county approved it (浙选2020 3).
Result<> checkElectionKind(const RuleSet& rules, ElectionKind kind, const QString& approval);

/// The frozen set with what the village sets. Each changed parameter and added bar cites the village's
/// measures and carries the mark L; a stored switch that the set does not allow (any more) has no effect.
RuleSet effectiveRules(const RuleSet& frozen, const VillageRules& own);

}  // namespace election
