#pragma once
/// For services only: what SelfNominationService looks up before it writes.
#include <optional>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/domain/person.h"
#include "core/domain/self_nomination.h"
#include "core/rules/nominating.h"

namespace election {

class ElectionFile;
class SelfNominationService;

Result<Village> villageById(ElectionFile& file, VillageId id);
/// A row of a register; NotFound where none was chosen.
Result<Person> registeredPerson(ElectionFile& file, PersonId id);
Result<std::optional<Withdrawal>> withdrawalOf(ElectionFile& file, NominationId id);

/// Whether a form is complete and the post exists; RuleViolation where the village's voters name candidates.
Result<> checkForm(ElectionFile& file, const SelfNominationForm& form);
/// What the rules look at; `corrected` is left out of his other registrations.
Result<FilingFacts> filingFacts(ElectionFile& file, const SelfNominationForm& form, const QDate& electionDay,
                                std::optional<NominationId> corrected);
/// A correction may not break a rule that the form kept before.
Result<> refuseNewBreaches(const SelfNominationService& service, const FiledForm& was,
                           const SelfNominationForm& now);

}  // namespace election
