#include "core/store/posting_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

QString selectFrom() {
    return u"SELECT id, village_id, date_key, document_id, paper_number, posted_on, posted_by, place, note, "
           "latest, recorded_by, recorded_at FROM posting WHERE taken_back_because = '' "_s;
}

Posting fromRow(const QSqlQuery& query) {
    Posting row;
    row.id = PostingId{query.value(0).toLongLong()};
    if (!query.value(1).isNull()) row.village = VillageId{query.value(1).toLongLong()};
    row.dateKey = query.value(2).toString();
    if (!query.value(3).isNull()) row.document = IssuedDocumentId{query.value(3).toLongLong()};
    row.paperNumber = query.value(4).toString();
    row.postedOn = QDate::fromString(query.value(5).toString(), Qt::ISODate);
    row.postedBy = query.value(6).toString();
    row.place = query.value(7).toString();
    row.note = query.value(8).toString();
    row.latest = QDate::fromString(query.value(9).toString(), Qt::ISODate);
    row.recordedBy = query.value(10).toString();
    row.recordedAt = QDateTime::fromString(query.value(11).toString(), Qt::ISODateWithMs);
    return row;
}

}  // namespace

Result<PostingId> PostingRepository::insert(const Posting& posting) {
    ELECTION_ASSIGN(
        const QSqlQuery query,
        m_database.run(
            u"INSERT INTO posting (village_id, date_key, document_id, paper_number, posted_on, posted_by, "
            "place, note, latest, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            posting.village ? QVariant(posting.village->v) : QVariant(), posting.dateKey,
            posting.document ? QVariant(posting.document->v) : QVariant(), posting.paperNumber,
            posting.postedOn.toString(Qt::ISODate), posting.postedBy, posting.place, posting.note,
            posting.latest.toString(Qt::ISODate), posting.recordedBy,
            posting.recordedAt.toUTC().toString(Qt::ISODateWithMs)));
    return PostingId{query.lastInsertId().toLongLong()};
}

Result<std::vector<Posting>> PostingRepository::all() {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(selectFrom() + u"ORDER BY posted_on, id"_s));
    std::vector<Posting> rows;
    while (query.next()) rows.push_back(fromRow(query));
    return rows;
}

Result<std::optional<Posting>> PostingRepository::find(PostingId id) {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(selectFrom() + u"AND id = ?"_s, id.v));
    if (!query.next()) return std::optional<Posting>();
    return std::optional(fromRow(query));
}

Result<> PostingRepository::takeBack(PostingId id, const QString& because) {
    ELECTION_TRY(m_database.run(u"UPDATE posting SET taken_back_because = ? WHERE id = ?"_s, because, id.v));
    return Ok{};
}

}  // namespace election::store
