#pragma once
/// What was written by hand about persons of the registers: records, corrected fields, the journal.
#include <QHash>
#include <QMap>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/register_record.h"
#include "core/store/database.h"

namespace election::store {

struct Correction {
    QString value;
    QString fileValue;  ///< what the office's file said when the field was corrected
};
using Corrections = QMap<QString, Correction>;  ///< by field

class RegisterRecordRepository {
  public:
    explicit RegisterRecordRepository(Database& database) : m_database(database) {}

    Result<QHash<PersonId, RegisterRecord>> records();
    Result<RegisterRecord> record(PersonId person);  ///< an empty one where nothing is on record
    /// Tells whether a row was added.
    Result<bool> save(PersonId person, const RegisterRecord& record);

    Result<QHash<PersonId, Corrections>> corrections();
    Result<Corrections> corrections(PersonId person);
    Result<bool> saveCorrection(PersonId person, const QString& field, const Correction& correction);

    Result<> append(const RegisterChange& change);
    /// In the order of recording; without a village of all.
    Result<std::vector<RegisterChange>> journal(std::optional<VillageId> village);

  private:
    Database& m_database;
};

}  // namespace election::store
