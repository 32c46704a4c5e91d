#include "core/services/nomination_service.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

#include "core/base/text.h"
#include "core/services/election_file.h"
#include "core/services/matched_nominations.h"
#include "core/services/nomination_places.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

ListedNomination listed(const MatchedNominations& all, size_t i, const NominationPlaces& places) {
    return {all.nominations()[i], places.villageName(all.nominations()[i].village),
            matchKindKey(all.match(i).how), all.isGone(i)};
}

bool matches(const MatchedNominations& all, size_t i, const NominationQuery& query,
             const QStringList& terms) {
    const Nomination& nomination = all.nominations()[i];
    if (query.village && nomination.village != *query.village) return false;
    if (query.body && nomination.body != *query.body) return false;
    return std::all_of(terms.begin(), terms.end(),
                       [&](const QString& term) { return all.searchKey(i).contains(term); });
}

/// One person however many posts he registered for.
QString personKey(const Nomination& nomination) {
    if (nomination.person) return u"P"_s + QString::number(nomination.person->v);
    return nomination.nationalId.isEmpty()
               ? QString::number(nomination.village.v) + nomination.name + nomination.birthMonth
               : nomination.nationalId;
}

}  // namespace

Result<std::vector<ListedNomination>> NominationService::list(const NominationQuery& query) const {
    ELECTION_ASSIGN(const auto all, MatchedNominations::of(m_file));
    ELECTION_ASSIGN(const NominationPlaces places, NominationPlaces::load(m_file));
    const QString typed = toHalfWidth(query.text).toLower().simplified();
    const QStringList terms = typed.isEmpty() ? QStringList() : typed.split(u' ');
    std::vector<ListedNomination> rows;
    for (const size_t i : places.ordered(*all, [&](size_t at) { return matches(*all, at, query, terms); }))
        rows.push_back(listed(*all, i, places));
    return rows;
}

Result<ListedNomination> NominationService::find(NominationId id) const {
    ELECTION_ASSIGN(const auto all, MatchedNominations::of(m_file));
    const auto place = all->find(id);
    if (!place)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("NominationService", "This self-nomination does not exist."),
                     {}};
    ELECTION_ASSIGN(const NominationPlaces places, NominationPlaces::load(m_file));
    return listed(*all, *place, places);
}

Result<NominationTotals> NominationService::totals(std::optional<VillageId> village) const {
    ELECTION_ASSIGN(const auto all, MatchedNominations::of(m_file));
    NominationTotals totals;
    QSet<QString> people;
    for (const Nomination& nomination : all->nominations()) {
        if (village && nomination.village != *village) continue;
        ++totals.nominations;
        const auto before = people.size();
        people.insert(personKey(nomination));
        if (people.size() > before && nomination.sex == Sex::Female) ++totals.women;
    }
    totals.persons = int(people.size());
    ELECTION_ASSIGN(const auto posts, SetupService(m_file).posts());
    for (const Post& post : posts)
        if (!village || post.village == *village) totals.seats += post.seats;
    return totals;
}

}  // namespace election
