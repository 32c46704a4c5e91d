#pragma once
/// For services only: a row of a register between its file, its checks and its storage.
#include <QHash>
#include <optional>

#include "core/domain/register_entry.h"
#include "core/store/finding_repository.h"
#include "core/store/person_repository.h"

namespace election {

/// How a row is known again: by village, ID and occurrence; without a good ID by name, birth date and
/// household. `seen` counts the rows of the village so far.
QString registerIdentity(const RegisterEntry& entry, QHash<QString, int>& seen);

/// A stored row as the checks want to see it. The ID as it was read is what is stored, unless it was mended.
RegisterEntry entryOf(const store::StoredPerson& stored, const QString& village);

store::FindingRow registerFinding(const Finding& finding, VillageId village, std::optional<PersonId> person);

/// What a person is sorted and found by.
store::PersonKeys personKeys(const Person& person);

}  // namespace election
