#pragma once
/// For services only: one change by hand to a register, with its log row, in one transaction.
#include <QJsonObject>
#include <QMap>
#include <memory>
#include <vector>

#include "core/base/result.h"
#include "core/services/election_file.h"
#include "core/services/register_judging.h"
#include "core/store/audit_repository.h"
#include "core/store/database.h"
#include "core/store/person_repository.h"
#include "core/store/register_record_repository.h"

namespace election {

/// The fields of a person for the log; without keys those that hold something.
QJsonObject fieldsObject(const Person& person, const QStringList& keys);
/// Statement and consent for the log; empty where there is none.
QJsonObject evidenceObject(const RegisterRecord& record);

class RegisterWriting {
  public:
    explicit RegisterWriting(ElectionFile& file)
        : m_file(file), m_people(file.database()), m_records(file.database()) {}

    Result<> begin();
    void count(const QString& table) { ++m_added[table]; }
    Result<> correction(PersonId person, const QString& field, const store::Correction& correction);
    Result<> record(PersonId person, const RegisterRecord& record);
    Result<> update(const store::StoredPerson& stored);  ///< keeps `gone` as it was
    Result<> takeOff(const Person& person, RegisterRecord& record, ChangeReason reason, const QDate& day,
                     const QString& because);
    Result<> journal(const Person& person, ChangeKind kind, ChangeReason reason, const QDate& day,
                     const QString& because);
    /// Rows that the change brought onto the register or took off it beside the one that was meant.
    Result<> others(const std::vector<JudgedRow>& judged, PersonId meant, const QString& because);
    /// A log row about one person; tells of all rows that were added since the one before.
    Result<> append(const QString& action, const QString& village, const Person& person, QJsonObject details);
    Result<> commit(const QString& action, const QString& village, const Person& person,
                    const QJsonObject& details);
    Result<> commit();

  private:
    ElectionFile& m_file;
    store::PersonRepository m_people;
    store::RegisterRecordRepository m_records;
    std::unique_ptr<store::Transaction> m_transaction;
    QMap<QString, int> m_added;
};

}  // namespace election
