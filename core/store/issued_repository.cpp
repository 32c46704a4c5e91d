#include "core/store/issued_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

QString selectFrom() {
    return u"SELECT id, village_id, kind, title, number, dated, signed_by, language, content_hash, "
           u"chain_head, "
           "mime, size, sha256, replaces_id, for_posting, issued_by, issued_at FROM issued_document "_s;
}

IssuedDocument fromRow(const QSqlQuery& query) {
    IssuedDocument row;
    row.id = IssuedDocumentId{query.value(0).toLongLong()};
    if (!query.value(1).isNull()) row.village = VillageId{query.value(1).toLongLong()};
    row.kind = query.value(2).toString();
    row.title = query.value(3).toString();
    row.number = query.value(4).toString();
    row.date = QDate::fromString(query.value(5).toString(), Qt::ISODate);
    row.signedBy = query.value(6).toString().split(u'、');
    row.language = query.value(7).toString();
    row.contentHash = query.value(8).toString();
    row.chainHead = query.value(9).toString();
    row.mime = query.value(10).toString();
    row.size = query.value(11).toLongLong();
    row.sha256 = query.value(12).toString();
    if (!query.value(13).isNull()) row.replaces = IssuedDocumentId{query.value(13).toLongLong()};
    row.forPosting = query.value(14).toBool();
    row.issuedBy = query.value(15).toString();
    row.issuedAt = QDateTime::fromString(query.value(16).toString(), Qt::ISODateWithMs);
    return row;
}

std::vector<IssuedDocument> allOf(QSqlQuery& query) {
    std::vector<IssuedDocument> rows;
    while (query.next()) rows.push_back(fromRow(query));
    return rows;
}

template <class AnyId>
QVariant orNull(const std::optional<AnyId>& id) {
    return id ? QVariant(id->v) : QVariant();
}

}  // namespace

Result<IssuedDocumentId> IssuedRepository::insert(const IssuedDocument& document, const QByteArray& bytes) {
    ELECTION_ASSIGN(
        const QSqlQuery query,
        m_database.run(
            u"INSERT INTO issued_document (village_id, kind, title, number, dated, signed_by, language, "
            "content_hash, chain_head, mime, size, sha256, bytes, replaces_id, for_posting, issued_by, "
            "issued_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            orNull(document.village), document.kind, document.title, document.number,
            document.date.toString(Qt::ISODate), document.signedBy.join(u'、'), document.language,
            document.contentHash, document.chainHead, document.mime, document.size, document.sha256, bytes,
            orNull(document.replaces), int(document.forPosting), document.issuedBy,
            document.issuedAt.toUTC().toString(Qt::ISODateWithMs)));
    return IssuedDocumentId{query.lastInsertId().toLongLong()};
}

Result<std::vector<IssuedDocument>> IssuedRepository::all() {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(selectFrom() + u"ORDER BY id"_s));
    return allOf(query);
}

Result<std::vector<IssuedDocument>> IssuedRepository::of(std::optional<VillageId> village) {
    ELECTION_ASSIGN(QSqlQuery query,
                    village ? m_database.run(selectFrom() + u"WHERE village_id = ? ORDER BY id"_s, village->v)
                            : m_database.run(selectFrom() + u"WHERE village_id IS NULL ORDER BY id"_s));
    return allOf(query);
}

Result<std::optional<IssuedDocument>> IssuedRepository::find(IssuedDocumentId id) {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(selectFrom() + u"WHERE id = ?"_s, id.v));
    if (!query.next()) return std::optional<IssuedDocument>();
    return std::optional(fromRow(query));
}

Result<QByteArray> IssuedRepository::bytes(IssuedDocumentId id) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT bytes FROM issued_document WHERE id = ?"_s, id.v));
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

}  // namespace election::store
