#include "core/services/rules_in_force.h"

#include <QCoreApplication>

#include "core/rules/village_rules.h"
#include "core/services/election_file.h"
#include "core/services/file_cache.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

Result<RulesInForce> now(ElectionFile& file, const Village& village) {
    RulesInForce rules;
    rules.village = village;
    rules.electionDay = village.ownElectionDay.value_or(file.election().electionDay);
    rules.mode = village.mode;
    ELECTION_ASSIGN(const VillageRules own, SetupService(file).villageRules(village.id));
    rules.rules = effectiveRules(file.ruleSet(), own);
    return rules;
}

Result<std::shared_ptr<const RulesInForce>> kept(ElectionFile& file, const Village& village) {
    return file.cache().get<RulesInForce>({CacheSource::What::People, {}}, QString::number(village.id.v),
                                          [&] { return now(file, village); });
}

}  // namespace

Result<std::shared_ptr<const RulesInForce>> rulesInForce(ElectionFile& file, VillageId id) {
    ELECTION_ASSIGN(const Village village, SetupService(file).village(id));
    return kept(file, village);
}

Result<std::vector<std::shared_ptr<const RulesInForce>>> rulesInForce(ElectionFile& file) {
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    std::vector<std::shared_ptr<const RulesInForce>> all;
    for (const Village& village : villages) {
        ELECTION_ASSIGN(auto rules, kept(file, village));
        all.push_back(std::move(rules));
    }
    return all;
}

}  // namespace election
