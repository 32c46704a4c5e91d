#include "core/services/nominating_rules.h"

#include "core/services/election_file.h"

namespace election {

Result<NominatingRules> nominatingRules(ElectionFile& file, VillageId village) {
    Q_UNUSED(village)
    return NominatingRules{file.ruleSet(), file.election().electionDay, BallotMode::SelfNomination};
}

}  // namespace election
