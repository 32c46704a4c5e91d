#pragma once
/// Which parameters a rule set has, and what values each may take.
#include <QString>
#include <QStringList>
#include <vector>

#include "core/domain/contest.h"

namespace election {

struct ParameterSpec {
    enum class Type { Flag, Number, Word, List, Range, Fraction };

    QString key;
    Type type = Type::Flag;
    int min = 0, max = 0;      ///< for Number and Range
    QStringList words;         ///< what a Word may be, or a List may hold
    bool overridable = false;  ///< a contest file of `recount` may set another value
    /// What the village's own 选举办法 may do with it. The law's own tests, days and shares are not among
    /// them.
    enum class VillageMay {
        NotSet,  ///< the rule set alone
        Choose,  ///< any value that the schema knows: the law is silent or leaves it to the village
        Narrow,  ///< fewer relations, fewer ways: only words that the rule set holds, at least one
        Lower,   ///< a number up to that of the rule set
        Raise    ///< a number from that of the rule set on
    } villageMay = VillageMay::NotSet;
};

const std::vector<ParameterSpec>& parameterSpecs();
const ParameterSpec* parameterSpec(QStringView key);  ///< null: no such parameter

/// Sets one of the parameters that the count reads, from its word ("column"), flag or number as text ("true",
/// "2"). The value must have been checked against its spec.
void applyCountingRule(CountingRules& rules, QStringView key, const QString& value);

/// The value of an overridable counting parameter as a rule set would write it.
QString countingRuleValue(const CountingRules& rules, QStringView key);

}  // namespace election
