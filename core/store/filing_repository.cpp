#include "core/store/filing_repository.h"

#include "core/store/nomination_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

QVariant numberOrNull(const std::optional<int>& number) {
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<int>());
}

QVariant personOrNull(const std::optional<PersonId>& person) {
    return person ? QVariant(person->v) : QVariant(QMetaType::fromType<qint64>());
}

const QStringList& columns() {
    static const QStringList all{u"no"_s,
                                 u"village_id"_s,
                                 u"body"_s,
                                 u"post_title"_s,
                                 u"identity"_s,
                                 u"name"_s,
                                 u"name_strokes"_s,
                                 u"search_key"_s,
                                 u"sex"_s,
                                 u"birth_month"_s,
                                 u"national_id"_s,
                                 u"ethnicity"_s,
                                 u"political_status"_s,
                                 u"education"_s,
                                 u"current_post"_s,
                                 u"filed_at"_s,
                                 u"in_person"_s,
                                 u"nomination_form"_s,
                                 u"review_form"_s,
                                 u"pledge"_s,
                                 u"phone"_s,
                                 u"remark"_s,
                                 u"source"_s,
                                 u"person_id"_s};
    return all;
}

QVariantList valuesOf(const NominationRecord& record) {
    const Nomination& n = record.nomination;
    return {n.no,
            n.village.v,
            bodyKey(n.body),
            n.postTitle,
            record.identity,
            n.name,
            record.strokes,
            record.searchKey,
            sexName(n.sex),
            n.birthMonth,
            n.nationalId,
            n.ethnicity,
            n.politicalStatus,
            n.education,
            n.currentPost,
            localTimeText(n.filedAt),
            yesNoKey(n.inPerson),
            yesNoKey(n.nominationForm),
            yesNoKey(n.reviewForm),
            yesNoKey(n.pledge),
            n.phone,
            n.remark,
            nominationSourceKey(n.source),
            personOrNull(n.person)};
}

FormRecord formFromRow(const QSqlQuery& query) {
    FormRecord form;
    form.nomination = NominationId{query.value(0).toLongLong()};
    form.village = VillageId{query.value(1).toLongLong()};
    if (!query.value(2).isNull()) form.receipt = query.value(2).toInt();
    form.address = query.value(3).toString();
    form.resume = query.value(4).toString();
    form.relatives = query.value(5).toString();
    form.receivedBy = query.value(6).toString();
    form.timeTyped = query.value(7).toBool();
    form.timeBecause = query.value(8).toString();
    return form;
}

const QString kForm = QStringLiteral(
    "SELECT nomination_id, village_id, receipt, address, resume, relatives, received_by, time_typed, "
    "time_because FROM self_nomination_form");

}  // namespace

Result<NominationId> FilingRepository::insert(const NominationRecord& record) {
    QStringList marks;
    marks.fill(u"?"_s, columns().size());
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.prepare(u"INSERT INTO nomination (%1, source_row) VALUES (%2, 0)"_s.arg(
                        columns().join(u", "_s), marks.join(u", "_s))));
    bindAll(query, valuesOf(record));
    ELECTION_TRY(execute(query));
    return NominationId{query.lastInsertId().toLongLong()};
}

Result<> FilingRepository::update(const NominationRecord& record) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.prepare(u"UPDATE nomination SET %1 = ?, gone = 0 WHERE id = ?"_s.arg(
                        columns().join(u" = ?, "_s))));
    bindAll(query, valuesOf(record) + QVariantList{record.nomination.id.v});
    return execute(query);
}

Result<> FilingRepository::setGone(NominationId nomination, bool gone) {
    ELECTION_TRY(m_database.run(u"UPDATE nomination SET gone = ? WHERE id = ?"_s, int(gone), nomination.v));
    return Ok{};
}

Result<bool> FilingRepository::hasIdentity(const QString& identity, NominationId except) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT 1 FROM nomination WHERE identity = ? AND id <> ?"_s, identity, except.v));
    return query.next();
}

Result<QString> FilingRepository::identity(NominationId nomination) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT identity FROM nomination WHERE id = ?"_s, nomination.v));
    return query.next() ? query.value(0).toString() : QString();
}

Result<std::vector<FilingRepository::Known>> FilingRepository::identities() {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(u"SELECT identity, source, no FROM nomination"_s));
    std::vector<Known> known;
    while (query.next())
        known.push_back({query.value(0).toString(), nominationSourceFromKey(query.value(1).toString()),
                         query.value(2).toInt()});
    return known;
}

Result<std::vector<FormRecord>> FilingRepository::forms() {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(kForm));
    std::vector<FormRecord> forms;
    while (query.next()) forms.push_back(formFromRow(query));
    return forms;
}

Result<std::optional<FormRecord>> FilingRepository::form(NominationId nomination) {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(kForm + u" WHERE nomination_id = ?"_s, nomination.v));
    if (!query.next()) return std::optional<FormRecord>();
    return std::optional(formFromRow(query));
}

Result<> FilingRepository::save(const FormRecord& form) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.prepare(
            u"INSERT INTO self_nomination_form (nomination_id, village_id, receipt, address, resume, "
            u"relatives, "
            "received_by, time_typed, time_because) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT "
            "(nomination_id) DO UPDATE SET address = excluded.address, resume = excluded.resume, "
            "relatives = excluded.relatives, time_typed = excluded.time_typed, "
            "time_because = excluded.time_because"_s));
    bindAll(query, {form.nomination.v, form.village.v, numberOrNull(form.receipt), form.address, form.resume,
                    form.relatives, form.receivedBy, int(form.timeTyped), form.timeBecause});
    return execute(query);
}

Result<int> FilingRepository::nextReceipt(VillageId village) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT max(receipt) FROM self_nomination_form WHERE village_id = ?"_s, village.v));
    return query.next() ? query.value(0).toInt() + 1 : 1;
}

}  // namespace election::store
