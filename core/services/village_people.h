#pragma once
/// For services only: people of the register, and who of them stands.
#include <QHash>
#include <vector>

#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/domain/post.h"
#include "core/domain/standing.h"

namespace election {

class ElectionFile;

/// The rows of these ids; unknown ids are left out.
Result<QHash<PersonId, Person>> peopleOf(ElectionFile& file, const std::vector<PersonId>& ids);
Result<std::optional<Person>> personOf(ElectionFile& file, PersonId id);

/// Those who stand for a body: nominated or self-nominated, neither withdrawn with a signature nor found not
/// qualified by the deciding body (浙选2020 9, 22, 25).
Result<std::vector<StandingPerson>> standingPeople(ElectionFile& file, VillageId village,
                                                   Body body = Body::VillagersCommittee);

/// Today, where the clerk sits.
QDate todayOf(const ElectionFile& file);

}  // namespace election
