#include "core/services/village_people.h"

#include "core/services/election_file.h"
#include "core/services/screened.h"
#include "core/store/register_queries.h"

namespace election {

Result<QHash<PersonId, Person>> peopleOf(ElectionFile& file, const std::vector<PersonId>& ids) {
    ELECTION_ASSIGN(const auto rows, store::RegisterQueries(file.database()).rows(ids));
    QHash<PersonId, Person> people;
    for (const auto& row : rows) people.insert(row.person.id, row.person);
    return people;
}

Result<std::optional<Person>> personOf(ElectionFile& file, PersonId id) {
    ELECTION_ASSIGN(const auto people, peopleOf(file, {id}));
    const auto it = people.constFind(id);
    return it == people.cend() ? std::optional<Person>() : std::optional(*it);
}

Result<std::vector<StandingPerson>> standingPeople(ElectionFile& file, VillageId village, Body body) {
    ELECTION_ASSIGN(const auto list, screened(file, village));
    std::vector<StandingPerson> standing;
    for (const ScreenedNomination& row : list->rows) {
        const Nomination& nomination = row.dossier.nomination;
        if (nomination.body != body || row.result.verdict == Verdict::Withdrawn) continue;
        if (row.dossier.decision && !row.dossier.decision->qualified) continue;
        standing.push_back({nomination.id, nomination.no, nomination.person, nomination.name,
                            nomination.postTitle, nomination.filedAt.date()});
    }
    return standing;
}

QDate todayOf(const ElectionFile& file) {
    return file.clock().now().toLocalTime().date();
}

}  // namespace election
