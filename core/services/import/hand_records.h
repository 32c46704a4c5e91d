#pragma once
/// For register imports only: what was written by hand wins over the files, and the import tells where they
/// differ.
#include <QHash>
#include <utility>

#include "core/domain/finding.h"
#include "core/domain/register_entry.h"
#include "core/store/person_repository.h"
#include "core/store/register_record_repository.h"

namespace election {

class HandRecords {
  public:
    static Result<HandRecords> of(store::Database& database);

    /// Takes note of a stored row; call for every one before the others.
    void learn(const store::StoredPerson& stored);
    /// The identity under which a row of a file is stored: a village that mends its own file brings the
    /// corrected number, which is the same person.
    [[nodiscard]] QString storedIdentity(VillageId village, const QString& identity) const;
    /// Puts corrections and record over a row of a file. What the file says otherwise comes back as REG-18
    /// (new) and REG-19 (the old entry again).
    Findings apply(RegisterEntry& entry, VillageId village, const QString& storedIdentity) const;
    /// Adds the record to a stored row.
    void addRecord(RegisterEntry& entry) const;

  private:
    struct Key {
        VillageId village;
        QString identity;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0) {
            return qHashMulti(seed, key.village, key.identity);
        }
    };
    QHash<PersonId, RegisterRecord> m_records;
    QHash<PersonId, store::Corrections> m_corrections;
    QHash<Key, PersonId> m_people;      ///< those with something by hand, by their identity
    QHash<Key, QString> m_alternative;  ///< identity of the corrected values → identity of the row
};

/// Sets a corrected field in an entry, with what the checks look at beside it.
void setField(RegisterEntry& entry, const QString& field, const QString& value);

}  // namespace election
