#include "core/services/nominating_rules.h"

#include "core/services/rules_in_force.h"

namespace election {

Result<NominatingRules> nominatingRules(ElectionFile& file, VillageId village) {
    ELECTION_ASSIGN(const auto inForce, rulesInForce(file, village));
    return NominatingRules{inForce->rules, inForce->electionDay, inForce->mode};
}

}  // namespace election
