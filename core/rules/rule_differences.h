#pragma once
/// What differs between two rule sets, in the user's words. A pure function.
#include <QString>
#include <vector>

#include "core/rules/rule_set.h"

namespace election {

/// One parameter or bar that is not the same in both sets.
struct RuleDifference {
    QString key;     ///< parameter key, or the bar's id
    QString title;   ///< in the user's words
    QString before;  ///< value in the first set; empty: it has no such bar
    QString after;   ///< value in the second set; empty: it has no such bar
    QString citationBefore, citation;
    EvidenceMark markBefore = EvidenceMark::Inferred, mark = EvidenceMark::Inferred;
    QString note;  ///< of the second set, else of the first
    [[nodiscard]] bool isOnlyBefore() const { return after.isEmpty(); }
    [[nodiscard]] bool isOnlyAfter() const { return before.isEmpty(); }
};

struct RuleDifferences {
    std::vector<RuleDifference> values;  ///< another value, in the order of the schema; then bars
    /// The same value, but not as well attested (or better): what changed is only how sure it is.
    std::vector<RuleDifference> marks;
    [[nodiscard]] bool empty() const { return values.empty() && marks.empty(); }
};

RuleDifferences ruleDifferences(const RuleSet& before, const RuleSet& after);

}  // namespace election
