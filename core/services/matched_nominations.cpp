#include "core/services/matched_nominations.h"

#include "core/base/text.h"
#include "core/domain/national_id.h"
#include "core/services/election_file.h"
#include "core/services/file_cache.h"
#include "core/store/nomination_repository.h"
#include "core/store/register_queries.h"

namespace election {

Result<std::shared_ptr<const MatchedNominations>> MatchedNominations::of(ElectionFile& file) {
    return file.cache().get<MatchedNominations>({CacheSource::What::People, {}}, {},
                                                [&file] { return load(file); });
}

Result<MatchedNominations> MatchedNominations::load(ElectionFile& file) {
    MatchedNominations all;
    ELECTION_ASSIGN(auto stored, store::NominationRepository(file.database()).all());
    // A candidate of a settled list that was settled anew without him is no nominee any more.
    std::erase_if(stored, [](const store::StoredNomination& row) {
        return row.gone && row.nomination.source == NominationSource::Nominated;
    });
    std::vector<store::RegisterQueries::Wanted> wanted;
    wanted.reserve(stored.size());
    for (const auto& row : stored) {
        const auto id = NationalId::parse(row.nomination.nationalId);
        wanted.push_back({row.nomination.village, id ? id->text() : QString(),
                          normaliseName(row.nomination.name), row.chosen});
    }
    store::RegisterQueries queries(file.database());
    ELECTION_ASSIGN(all.m_people, queries.candidates(wanted));
    ELECTION_ASSIGN(const auto registers, queries.rowCounts());
    all.m_registers = QSet<VillageId>(registers.keyBegin(), registers.keyEnd());
    const PersonIndex people(all.m_people);
    QHash<PersonId, size_t> rows;
    for (size_t i = 0; i < all.m_people.size(); ++i) rows.insert(all.m_people[i].id, i);
    for (auto& row : stored) {
        PersonMatch match;
        if (row.chosen && rows.contains(*row.chosen))
            match = {MatchKind::Chosen, rows.value(*row.chosen), false, {}};
        else
            match = people.find(row.nomination);
        if (match.row && match.how != MatchKind::OtherVillage)
            row.nomination.person = all.m_people[*match.row].id;
        all.m_places.insert(row.nomination.id, all.m_nominations.size());
        all.m_matches.push_back(std::move(match));
        all.m_side.push_back({std::move(row.strokes), std::move(row.searchKey), row.gone});
        all.m_nominations.push_back(std::move(row.nomination));
    }
    const NominationIndex index(all.m_nominations);
    for (size_t i = 0; i < all.m_nominations.size(); ++i) all.m_others.push_back(index.others(i));
    return all;
}

const Person* MatchedNominations::row(size_t i) const {
    const PersonMatch& match = m_matches[i];
    return match.row && match.how != MatchKind::OtherVillage ? &m_people[*match.row] : nullptr;
}

std::optional<VillageId> MatchedNominations::elsewhere(size_t i) const {
    const PersonMatch& match = m_matches[i];
    if (!match.row || match.how != MatchKind::OtherVillage) return std::nullopt;
    return m_people[*match.row].village;
}

std::optional<size_t> MatchedNominations::find(NominationId id) const {
    const auto it = m_places.constFind(id);
    return it == m_places.cend() ? std::nullopt : std::optional(*it);
}

std::vector<size_t> MatchedNominations::ofPerson(PersonId person) const {
    std::vector<size_t> found;
    for (size_t i = 0; i < m_nominations.size(); ++i)
        if (m_nominations[i].person == person) found.push_back(i);
    return found;
}

std::optional<QString> MatchedNominations::proposedId(const Person& damaged) const {
    std::optional<QString> offered;
    for (const size_t i : ofPerson(damaged.id)) {
        const MatchKind how = m_matches[i].how;
        if (how != MatchKind::RepairedId && how != MatchKind::Chosen) continue;
        const auto id = NationalId::parse(m_nominations[i].nationalId);
        if (!id || !id->hasRightCheckDigit()) continue;
        if (how == MatchKind::Chosen && !canBeDamagedFrom(damaged.nationalId, id->text())) continue;
        if (damaged.birthDate.isValid() && id->birthDate() != damaged.birthDate) continue;
        if (offered && *offered != id->text()) return std::nullopt;
        offered = id->text();
    }
    return offered;
}

}  // namespace election
