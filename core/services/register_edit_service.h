#pragma once
/// 选民登记: what a clerk writes into a register by hand. Every change is judged by the rules that imports
/// use, is kept against later imports, and stands in the log with what it was before.
#include <QStringList>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/register_record.h"
#include "core/services/register_service.h"

namespace election {

class ElectionFile;

/// The person form, filled in.
struct PersonEdit {
    Person person;                                   ///< id not stored: a new person; else the row to correct
    VoterStatement statement;                        ///< category B
    MeetingConsent consent;                          ///< category C
    ChangeReason reason = ChangeReason::Correction;  ///< a new person: one of addingReasons()
    QDate happenedOn;                                ///< of the reason; may be invalid for a correction
    QString because;                                 ///< in the clerk's words; a correction needs one
};

/// What is on record about a person beside his row.
struct PersonRecord {
    RegisterRecord record;
    QStringList correctedFields;  ///< keys
    std::vector<RegisterChange> changes;
};

/// People who share one ID number (REG-06, REG-07).
struct SharedId {
    std::vector<RegisterRow> rows;  ///< by village, then file order; those that were taken off are left out
    bool acrossVillages = false;
    bool samePerson = false;  ///< name and birth date agree in all rows
};

/// REG-03: a whole number that another office file offers for a damaged one.
struct IdProposal {
    RegisterRow row;
    QString nationalId;
};

class RegisterEditService {
  public:
    explicit RegisterEditService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<PersonRecord> record(PersonId person) const;

    /// Refusals (InvalidInput): no name, an ID number whose check digit is wrong, evidence half filled in,
    /// no reason. Conflict: the number stands in this village already.
    Result<PersonId> add(const PersonEdit& edit);
    Result<> correct(const PersonEdit& edit);
    /// 四减 and others: he stays in the file and is off the register.
    Result<> remove(PersonId person, ChangeReason reason, const QDate& happenedOn, const QString& because);
    /// Back onto the register: 恢复政治权利, moved in again, or the removal was a mistake.
    Result<> putBack(PersonId person, ChangeReason reason, const QDate& happenedOn, const QString& because);

    /// REG-06 and REG-07 that wait for a choice, by ID number.
    [[nodiscard]] Result<std::vector<SharedId>> shared(std::optional<VillageId> village) const;
    /// The recorded choice: this row stays, the others with the same number are taken off, in the same
    /// village as a second row, in another as registered elsewhere.
    Result<> keep(PersonId person, const QString& because);

    /// Proposals that are unambiguous: name and birth date agree, one number fits.
    [[nodiscard]] Result<std::vector<IdProposal>> proposals(std::optional<VillageId> village) const;
    /// Takes the proposed numbers; all or none. NotFound where one is no longer proposed.
    Result<int> acceptProposals(const std::vector<PersonId>& people);

  private:
    ElectionFile& m_file;
};

}  // namespace election
