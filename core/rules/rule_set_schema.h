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
    bool overridable = false;  ///< a contest (the village's own 选举办法) may set another value
};

const std::vector<ParameterSpec>& parameterSpecs();
const ParameterSpec* parameterSpec(QStringView key);  ///< null: no such parameter

/// Sets one of the parameters that the count reads, from its word ("column"), flag or number as text ("true",
/// "2"). The value must have been checked against its spec.
void applyCountingRule(CountingRules& rules, QStringView key, const QString& value);

/// The value of an overridable counting parameter as a rule set would write it.
QString countingRuleValue(const CountingRules& rules, QStringView key);

}  // namespace election
