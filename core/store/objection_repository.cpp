#include "core/store/objection_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

const QString kColumns =
    u"o.id, o.village_id, o.number, o.objector, o.about, o.about_person_id, o.claim, o.posted_on, "
    "o.received_at, o.received_by, o.outcome, o.decided_on, o.decision, o.document_number, o.published_on"_s;

constexpr QStringView kMinutes = u"yyyy-MM-dd'T'HH:mm";

QString isoDate(const QDate& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : u""_s;
}

QDate dateOf(const QVariant& value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}

Objection fromRow(const QSqlQuery& query) {
    Objection objection;
    objection.id = ObjectionId{query.value(0).toLongLong()};
    objection.village = VillageId{query.value(1).toLongLong()};
    objection.number = query.value(2).toInt();
    objection.objector = query.value(3).toString();
    objection.about = query.value(4).toString();
    if (!query.value(5).isNull()) objection.aboutPerson = PersonId{query.value(5).toLongLong()};
    objection.claim = query.value(6).toString();
    objection.postedOn = dateOf(query.value(7));
    objection.receivedAt = QDateTime::fromString(query.value(8).toString(), kMinutes.toString());
    objection.receivedBy = query.value(9).toString();
    objection.outcome = objectionOutcomeFromKey(query.value(10).toString());
    objection.decidedOn = dateOf(query.value(11));
    objection.decision = query.value(12).toString();
    objection.documentNumber = query.value(13).toString();
    objection.publishedOn = dateOf(query.value(14));
    return objection;
}

QVariantList valuesOf(const Objection& objection) {
    return {objection.village.v,
            objection.number,
            objection.objector,
            objection.about,
            objection.aboutPerson ? QVariant(objection.aboutPerson->v) : QVariant(),
            objection.claim,
            isoDate(objection.postedOn),
            objection.receivedAt.toString(kMinutes.toString()),
            objection.receivedBy,
            objectionOutcomeKey(objection.outcome),
            isoDate(objection.decidedOn),
            objection.decision,
            objection.documentNumber,
            isoDate(objection.publishedOn)};
}

}  // namespace

Result<std::vector<Objection>> ObjectionRepository::all(std::optional<VillageId> village) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT %1 FROM register_objection o JOIN village v ON v.id = "
            "o.village_id WHERE ? = 0 OR o.village_id = ? ORDER BY v.number, o.number"_s.arg(kColumns),
            village.value_or(VillageId{}).v, village.value_or(VillageId{}).v));
    std::vector<Objection> objections;
    while (query.next()) objections.push_back(fromRow(query));
    return objections;
}

Result<std::optional<Objection>> ObjectionRepository::find(ObjectionId id) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT %1 FROM register_objection o WHERE o.id = ?"_s.arg(kColumns), id.v));
    if (!query.next()) return std::optional<Objection>();
    return std::optional(fromRow(query));
}

Result<int> ObjectionRepository::nextNumber(VillageId village) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT coalesce(max(number), 0) + 1 FROM register_objection WHERE village_id = ?"_s,
                       village.v));
    return query.next() ? query.value(0).toInt() : 1;
}

Result<ObjectionId> ObjectionRepository::insert(const Objection& objection) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.prepare(
            u"INSERT INTO register_objection (village_id, number, objector, about, about_person_id, claim, "
            "posted_on, received_at, received_by, outcome, decided_on, decision, document_number, "
            "published_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s));
    bindAll(query, valuesOf(objection));
    ELECTION_TRY(execute(query));
    return ObjectionId{query.lastInsertId().toLongLong()};
}

Result<> ObjectionRepository::update(const Objection& objection) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.prepare(
            u"UPDATE register_objection SET village_id = ?, number = ?, objector = ?, about = ?, "
            "about_person_id = ?, claim = ?, posted_on = ?, received_at = ?, received_by = ?, outcome = ?, "
            "decided_on = ?, decision = ?, document_number = ?, published_on = ? WHERE id = ?"_s));
    bindAll(query, valuesOf(objection) << objection.id.v);
    return execute(query);
}

}  // namespace election::store
