#pragma once
/// Why the outcome is what it is, sentence by sentence with its source, and what another reading would
/// change.
#include <QString>
#include <vector>

#include "core/domain/contest.h"
#include "core/domain/totals.h"
#include "core/rules/rule_set.h"

namespace election {

struct Explanation {
    enum class Subject { Validity, Needed, Winner, Tie, Vacancy, Avoidance, Review, Unresolved, Next };
    Subject subject = Subject::Validity;
    QString post;      ///< id of the post that it is about; empty: the election as a whole
    QString text;      ///< one sentence in the user's language
    QString citation;  ///< law and article, or 本村选举办法 where the village set the parameter itself
    QString mark;      ///< evidence mark V, E, P, R, I, or "ours" for the village's own rule
};

/// In the order in which a result is read out.
std::vector<Explanation> explain(const Contest& contest, const Outcome& outcome, const RuleSet& ruleSet);

struct Alternative {
    QString parameter;  ///< "majority_base", "turnout_of", "invalid_scope" or "blank_is"
    QString value;      ///< the other value
    bool changesValidity = false;
    bool changesWinners = false;
    bool changesNext = false;  ///< who is voted on again, the seats that are open, or the further election
    QString text;  ///< "If the majority were taken of the valid ballots: 张三 would be elected (主任)."
    Outcome outcome;  ///< with that value
    [[nodiscard]] bool changesAnything() const { return changesValidity || changesWinners || changesNext; }
};

/// The other values of the parameters that texts and practice read differently, each counted again. `outcome`
/// is that of the contest as it stands. A parameter that this round does not read is left out.
std::vector<Alternative> alternatives(const Contest& contest, const std::vector<BallotPaper>& ballots,
                                      const Outcome& outcome);
/// The same where only totals are known. What a fault or an empty ballot makes void was decided by those who
/// read the ballots, so another scope can't be counted from totals.
std::vector<Alternative> alternatives(const Contest& contest, const TotalsSheet& totals,
                                      const Outcome& outcome);

}  // namespace election
