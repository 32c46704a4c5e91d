#include "core/services/register_writing.h"

#include "core/services/import/register_rows.h"

using namespace Qt::StringLiterals;

namespace election {

QJsonObject fieldsObject(const Person& person, const QStringList& keys) {
    QJsonObject object;
    for (const PersonField& field : personFields()) {
        const QString value = field.get(person);
        if (keys.isEmpty() ? !value.isEmpty() : keys.contains(field.key)) object.insert(field.key, value);
    }
    return object;
}

QJsonObject evidenceObject(const RegisterRecord& record) {
    QJsonObject object;
    const auto add = [&object](const QString& key, const QString& value) {
        if (!value.isEmpty()) object.insert(key, value);
    };
    add(u"statement_how"_s, record.statement.how);
    add(u"statement_on"_s, record.statement.date.toString(Qt::ISODate));
    add(u"statement_noted_by"_s, record.statement.notedBy);
    add(u"outsider_ground"_s, outsiderGroundName(record.consent.ground));
    add(u"outsider_since"_s, record.consent.since.toString(Qt::ISODate));
    add(u"applied_on"_s, record.consent.appliedOn.toString(Qt::ISODate));
    add(u"meeting"_s, meetingName(record.consent.meeting));
    add(u"resolved_on"_s, record.consent.resolvedOn.toString(Qt::ISODate));
    add(u"resolution_number"_s, record.consent.number);
    return object;
}

Result<> RegisterWriting::begin() {
    ELECTION_ASSIGN(store::Transaction transaction, store::Transaction::begin(m_file.database()));
    m_transaction = std::make_unique<store::Transaction>(std::move(transaction));
    return Ok{};
}

Result<> RegisterWriting::correction(PersonId person, const QString& field,
                                     const store::Correction& correction) {
    ELECTION_ASSIGN(const bool added, m_records.saveCorrection(person, field, correction));
    if (added) count(u"person_correction"_s);
    return Ok{};
}

Result<> RegisterWriting::record(PersonId person, const RegisterRecord& record) {
    ELECTION_ASSIGN(const bool added, m_records.save(person, record));
    if (added) count(u"register_record"_s);
    return Ok{};
}

Result<> RegisterWriting::update(const store::StoredPerson& stored) {
    ELECTION_TRY(m_people.update(stored, personKeys(stored.person)));
    return stored.gone ? m_people.setGone(stored.person.id, true) : Result<>(Ok{});
}

Result<> RegisterWriting::takeOff(const Person& person, RegisterRecord& record, ChangeReason reason,
                                  const QDate& day, const QString& because) {
    record.removed = reason;
    if (reason == ChangeReason::RightsLost) record.rightsRestored = false;
    ELECTION_TRY(this->record(person.id, record));
    // Who was no voter leaves the list of people only.
    const bool voted = person.isRegisteredVoter();
    return journal(person, voted ? ChangeKind::Removed : ChangeKind::Corrected, reason, day, because);
}

Result<> RegisterWriting::journal(const Person& person, ChangeKind kind, ChangeReason reason,
                                  const QDate& day, const QString& because) {
    count(u"register_change"_s);
    return m_records.append({person.village, person.id, kind, reason, day, because.trimmed(),
                             m_file.clock().now(), m_file.actor()});
}

Result<> RegisterWriting::others(const std::vector<JudgedRow>& judged, PersonId meant,
                                 const QString& because) {
    for (const JudgedRow& row : judged) {
        const bool voted = row.before == RegistrationStatus::Registered;
        const bool votes = row.person.isRegisteredVoter();
        if (row.person.id == meant || voted == votes) continue;
        ELECTION_TRY(journal(row.person, votes ? ChangeKind::Added : ChangeKind::Removed,
                             votes ? ChangeReason::Omitted : ChangeReason::DuplicateRow, {}, because));
    }
    return Ok{};
}

Result<> RegisterWriting::append(const QString& action, const QString& village, const Person& person,
                                 QJsonObject details) {
    QJsonObject added;
    for (auto it = m_added.cbegin(); it != m_added.cend(); ++it) added.insert(it.key(), it.value());
    m_added.clear();
    details.insert(u"person"_s, person.id.v);
    details.insert(u"village"_s, person.village.v);
    if (!added.isEmpty()) details.insert(u"added"_s, added);
    for (const QString& key : {u"because"_s, u"evidence"_s})
        if (details.value(key).toString().isEmpty() && details.value(key).toObject().isEmpty())
            details.remove(key);
    return store::AuditRepository(m_file.database())
        .append(m_file.clock().now(), m_file.actor(), action, village + u' ' + person.name, details);
}

Result<> RegisterWriting::commit(const QString& action, const QString& village, const Person& person,
                                 const QJsonObject& details) {
    ELECTION_TRY(append(action, village, person, details));
    return commit();
}

Result<> RegisterWriting::commit() {
    return std::move(*m_transaction).commit();
}

}  // namespace election
