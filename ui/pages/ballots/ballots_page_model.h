#pragma once
/// What the ballots page knows: the ballot of a village as values, and how many are needed.
#include "core/report/builders/ballot_paper.h"
#include "core/rules/rule_set.h"
#include "core/services/polling_service.h"

namespace election {

struct BallotsPageModel {
    /// The ballot of a contest under the rules that the election froze.
    /// Among candidates `byVotes` (names in order of their nomination votes, per post title) orders the
    /// names.
    static BallotPaperData ballot(const Contest& contest, const PaperHead& head, const RuleSet& rules,
                                  const QHash<QString, QStringList>& byVotes = {});
    /// What has to be looked at before printing: one sentence each. Empty: nothing.
    static QStringList warnings(const Contest& contest, int undecided);
};

}  // namespace election
