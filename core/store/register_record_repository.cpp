#include "core/store/register_record_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

const QString kRecord =
    u"person_id, removed, rights_restored, statement_how, statement_on, statement_noted_by, applied_on, "
    "meeting, resolved_on, resolution_number, outsider_ground, outsider_since"_s;

QString isoDate(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : u""_s;
}

QDate dateOf(const QVariant& value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}

RegisterRecord recordFrom(const QSqlQuery& query) {
    RegisterRecord record;
    record.removed = changeReasonFromKey(query.value(1).toString());
    record.rightsRestored = query.value(2).toBool();
    record.statement = {query.value(3).toString(), dateOf(query.value(4)), query.value(5).toString()};
    record.consent = {dateOf(query.value(6)),
                      meetingFromKey(query.value(7).toString()),
                      dateOf(query.value(8)),
                      query.value(9).toString(),
                      outsiderGroundFromKey(query.value(10).toString()),
                      dateOf(query.value(11))};
    return record;
}

RegisterChange changeFrom(const QSqlQuery& query) {
    RegisterChange change;
    change.village = VillageId{query.value(0).toLongLong()};
    change.person = PersonId{query.value(1).toLongLong()};
    change.kind = changeKindFromKey(query.value(2).toString());
    change.reason = changeReasonFromKey(query.value(3).toString()).value_or(ChangeReason::Correction);
    change.happenedOn = dateOf(query.value(4));
    change.because = query.value(5).toString();
    change.recordedAt = QDateTime::fromString(query.value(6).toString(), Qt::ISODateWithMs);
    change.recordedBy = query.value(7).toString();
    return change;
}

}  // namespace

Result<QHash<PersonId, RegisterRecord>> RegisterRecordRepository::records() {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(u"SELECT %1 FROM register_record"_s.arg(kRecord)));
    QHash<PersonId, RegisterRecord> records;
    while (query.next()) records.insert(PersonId{query.value(0).toLongLong()}, recordFrom(query));
    return records;
}

Result<RegisterRecord> RegisterRecordRepository::record(PersonId person) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT %1 FROM register_record WHERE person_id = ?"_s.arg(kRecord), person.v));
    return query.next() ? recordFrom(query) : RegisterRecord{};
}

Result<bool> RegisterRecordRepository::save(PersonId person, const RegisterRecord& record) {
    bool known = false;
    {
        ELECTION_ASSIGN(QSqlQuery query,
                        m_database.run(u"SELECT 1 FROM register_record WHERE person_id = ?"_s, person.v));
        known = query.next();
    }
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.prepare(
            u"INSERT INTO register_record (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT "
            "(person_id) DO UPDATE SET removed = excluded.removed, rights_restored = "
            "excluded.rights_restored, "
            "statement_how = excluded.statement_how, statement_on = excluded.statement_on, "
            "statement_noted_by = excluded.statement_noted_by, applied_on = excluded.applied_on, meeting = "
            "excluded.meeting, resolved_on = excluded.resolved_on, resolution_number = "
            "excluded.resolution_number, outsider_ground = excluded.outsider_ground, outsider_since = "
            "excluded.outsider_since"_s.arg(kRecord)));
    bindAll(query,
            {person.v, record.removed ? changeReasonKey(*record.removed) : u""_s, int(record.rightsRestored),
             record.statement.how, isoDate(record.statement.date), record.statement.notedBy,
             isoDate(record.consent.appliedOn), meetingKey(record.consent.meeting),
             isoDate(record.consent.resolvedOn), record.consent.number,
             outsiderGroundKey(record.consent.ground), isoDate(record.consent.since)});
    ELECTION_TRY(execute(query));
    return !known;
}

Result<QHash<PersonId, Corrections>> RegisterRecordRepository::corrections() {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT person_id, field, value, file_value FROM person_correction"_s));
    QHash<PersonId, Corrections> corrections;
    while (query.next())
        corrections[PersonId{query.value(0).toLongLong()}].insert(
            query.value(1).toString(), {query.value(2).toString(), query.value(3).toString()});
    return corrections;
}

Result<Corrections> RegisterRecordRepository::corrections(PersonId person) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT field, value, file_value FROM person_correction WHERE person_id = ?"_s,
                       person.v));
    Corrections corrections;
    while (query.next())
        corrections.insert(query.value(0).toString(), {query.value(1).toString(), query.value(2).toString()});
    return corrections;
}

Result<bool> RegisterRecordRepository::saveCorrection(PersonId person, const QString& field,
                                                      const Correction& correction) {
    bool known = false;
    {
        ELECTION_ASSIGN(QSqlQuery query,
                        m_database.run(u"SELECT 1 FROM person_correction WHERE person_id = ? AND field = ?"_s,
                                       person.v, field));
        known = query.next();
    }
    // What the file said stays what it said at the first correction: an import compares with it.
    ELECTION_TRY(
        m_database.run(u"INSERT INTO person_correction (person_id, field, value, file_value) VALUES (?, ?, "
                       u"?, ?) ON CONFLICT "
                       "(person_id, field) DO UPDATE SET value = excluded.value"_s,
                       person.v, field, correction.value, correction.fileValue));
    return !known;
}

Result<> RegisterRecordRepository::append(const RegisterChange& change) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.prepare(
            u"INSERT INTO register_change (village_id, person_id, kind, reason, happened_on, because, "
            "recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s));
    bindAll(query, {change.village.v, change.person.v, changeKindKey(change.kind),
                    changeReasonKey(change.reason), isoDate(change.happenedOn), change.because,
                    change.recordedAt.toUTC().toString(Qt::ISODateWithMs), change.recordedBy});
    return execute(query);
}

Result<std::vector<RegisterChange>> RegisterRecordRepository::journal(std::optional<VillageId> village) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT village_id, person_id, kind, reason, happened_on, because, recorded_at, "
                       "recorded_by FROM register_change WHERE ? = 0 OR village_id = ? ORDER BY id"_s,
                       village.value_or(VillageId{}).v, village.value_or(VillageId{}).v));
    std::vector<RegisterChange> journal;
    while (query.next()) journal.push_back(changeFrom(query));
    return journal;
}

}  // namespace election::store
