#include "core/store/attachment_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

QString columns() {
    return u"id, owner_kind, owner_id, role, name, mime, size, sha256, added_by, added_at"_s;
}

Attachment fromRow(const QSqlQuery& query) {
    return {AttachmentId{query.value(0).toLongLong()},
            {query.value(1).toString(), query.value(2).toLongLong()},
            query.value(3).toString(),
            query.value(4).toString(),
            query.value(5).toString(),
            query.value(6).toLongLong(),
            query.value(7).toString(),
            query.value(8).toString(),
            QDateTime::fromString(query.value(9).toString(), Qt::ISODateWithMs)};
}

std::vector<Attachment> allOf(QSqlQuery& query) {
    std::vector<Attachment> rows;
    while (query.next()) rows.push_back(fromRow(query));
    return rows;
}

}  // namespace

Result<AttachmentId> AttachmentRepository::insert(const Attachment& attachment, const QByteArray& bytes) {
    ELECTION_ASSIGN(
        const QSqlQuery query,
        m_database.run(u"INSERT INTO attachment (owner_kind, owner_id, role, name, mime, size, sha256, "
                       "bytes, added_by, added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       attachment.owner.kind, attachment.owner.id, attachment.role, attachment.name,
                       attachment.mime, attachment.size, attachment.sha256, bytes, attachment.addedBy,
                       attachment.addedAt.toUTC().toString(Qt::ISODateWithMs)));
    return AttachmentId{query.lastInsertId().toLongLong()};
}

Result<std::vector<Attachment>> AttachmentRepository::of(const AttachmentOwner& owner) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT %1 FROM attachment WHERE owner_kind = ? AND owner_id = ? AND gone = 0 "
                       "ORDER BY id"_s.arg(columns()),
                       owner.kind, owner.id));
    return allOf(query);
}

Result<std::vector<Attachment>> AttachmentRepository::ofKind(const QString& ownerKind) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT %1 FROM attachment WHERE owner_kind = ? AND gone = 0 ORDER BY owner_id, id"_s.arg(
                columns()),
            ownerKind));
    return allOf(query);
}

Result<std::optional<Attachment>> AttachmentRepository::find(AttachmentId id) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT %1 FROM attachment WHERE id = ?"_s.arg(columns()), id.v));
    if (!query.next()) return std::optional<Attachment>();
    return std::optional(fromRow(query));
}

Result<QByteArray> AttachmentRepository::bytes(AttachmentId id) {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(u"SELECT bytes FROM attachment WHERE id = ?"_s, id.v));
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

Result<> AttachmentRepository::setGone(AttachmentId id) {
    ELECTION_TRY(m_database.run(u"UPDATE attachment SET gone = 1 WHERE id = ?"_s, id.v));
    return Ok{};
}

}  // namespace election::store
