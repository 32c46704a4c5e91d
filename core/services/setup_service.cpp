#include "core/services/setup_service.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/services/election_file.h"
#include "core/services/file_cache.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_guard.h"
#include "core/store/election_repository.h"
#include "core/store/setup_repository.h"

using namespace Qt::StringLiterals;

namespace election {

namespace {

// Nearly every page and every count asks for these.
using Villages = std::vector<Village>;
using Posts = std::vector<Post>;

Result<std::shared_ptr<const Posts>> postsOf(ElectionFile& file) {
    return file.cache().get<Posts>({CacheSource::What::People, {}}, {}, [&file]() -> Result<Posts> {
        ELECTION_ASSIGN(const auto stored, store::ElectionRepository(file.database()).posts());
        Posts posts;
        for (const auto& row : stored)
            if (!row.gone) posts.push_back(row.post);
        return posts;
    });
}

}  // namespace

Result<std::vector<Village>> SetupService::villages() const {
    ELECTION_ASSIGN(const auto villages,
                    m_file.cache().get<Villages>({CacheSource::What::People, {}}, {}, [this] {
                        return store::ElectionRepository(m_file.database()).villages();
                    }));
    return *villages;
}

Result<Village> SetupService::village(VillageId id) const {
    ELECTION_ASSIGN(const auto all, villages());
    for (const Village& one : all)
        if (one.id == id) return one;
    return Error{
        ErrorCode::NotFound, QCoreApplication::translate("SetupService", "This village does not exist."), {}};
}

Result<Village> SetupService::villageNamed(const QString& name) const {
    ELECTION_ASSIGN(const auto all, villages());
    QStringList names;
    for (const Village& village : all) {
        if (village.name == name) return village;
        names.append(village.name);
    }
    return Error{
        ErrorCode::NotFound,
        names.isEmpty()
            ? QCoreApplication::translate(
                  "SetupService",
                  "There is no village yet. Add villages, or import the list of posts (职数表) first.")
            : QCoreApplication::translate("SetupService", "There is no village “%1”. The villages are: %2.")
                  .arg(name, names.join(u"、"_s)),
        {}};
}

Result<std::vector<Post>> SetupService::posts() const {
    ELECTION_ASSIGN(const auto all, postsOf(m_file));
    return *all;
}

Result<std::vector<Post>> SetupService::posts(VillageId village) const {
    ELECTION_ASSIGN(const auto all, postsOf(m_file));
    Posts posts;
    for (const Post& post : *all)
        if (post.village == village) posts.push_back(post);
    return posts;
}

Result<std::vector<Post>> SetupService::posts(VillageId village, Body body) const {
    ELECTION_ASSIGN(const auto all, postsOf(m_file));
    Posts posts;
    for (const Post& post : *all)
        if (post.village == village && post.body == body) posts.push_back(post);
    return posts;
}

Result<Post> SetupService::post(PostId id) const {
    ELECTION_ASSIGN(const auto all, posts());
    for (const Post& one : all)
        if (one.id == id) return one;
    return Error{
        ErrorCode::NotFound, QCoreApplication::translate("SetupService", "This post does not exist."), {}};
}

Result<VillageRules> SetupService::villageRules(VillageId id) const {
    VillageRules rules;
    ELECTION_ASSIGN(const Village place, village(id));
    rules.measures = place.measures;
    store::SetupRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto switches, repository.switches(id));
    for (const QString& key : villageSwitchKeys())  // in the order of the schema
        for (const auto& row : switches)
            if (row.parameter == key) rules.switches.push_back({row.parameter, row.value, row.article});
    ELECTION_ASSIGN(const auto conditions, repository.conditions(id));
    for (const auto& row : conditions)
        rules.conditions.push_back({row.id, row.clause, row.text,
                                    row.windowYears > 0 ? std::optional(row.windowYears) : std::nullopt,
                                    row.article});
    return rules;
}

Result<std::shared_ptr<const RulesInForce>> SetupService::rulesInForce(VillageId village) const {
    return election::rulesInForce(m_file, village);
}

Result<bool> SetupService::isElectionDay(const QDate& day) const {
    ELECTION_ASSIGN(const auto all, villages());
    bool someOnTownshipDay = all.empty();
    for (const Village& one : all) {
        if (one.ownElectionDay == day) return true;
        someOnTownshipDay = someOnTownshipDay || !one.ownElectionDay;
    }
    return someOnTownshipDay && day == m_file.election().electionDay;
}

Result<QString> SetupService::frozen(SetupPart part, VillageId village) const {
    ELECTION_ASSIGN(const SetupFacts facts, setupFacts(m_file, village));
    return frozenText(frozenBy(part, facts));
}

}  // namespace election
