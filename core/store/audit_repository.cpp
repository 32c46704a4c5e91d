#include "core/store/audit_repository.h"

#include <QJsonDocument>

#include "core/crypto/hash_chain.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

const QString kColumns = u"sequence, at, actor, action, subject, details, previous_hash, row_hash"_s;

}  // namespace

QString AuditRepository::selectAll() {
    return u"SELECT %1 FROM audit ORDER BY sequence"_s.arg(kColumns);
}

StoredAuditRow AuditRepository::fromRow(const QSqlQuery& query) {
    return {query.value(0).toLongLong(),  query.value(1).toString(),   query.value(2).toString(),
            query.value(3).toString(),    query.value(4).toString(),   query.value(5).toString(),
            query.value(6).toByteArray(), query.value(7).toByteArray()};
}

QByteArray AuditRepository::expectedHash(const StoredAuditRow& row) {
    return nextLink(row.previousHash,
                    {QString::number(row.sequence), row.at, row.actor, row.action, row.subject, row.details});
}

Result<> AuditRepository::append(const QDateTime& at, const QString& actor, const QString& action,
                                 const QString& subject, const QJsonObject& details) {
    StoredAuditRow row;
    row.previousHash = firstLink();
    {
        ELECTION_ASSIGN(
            QSqlQuery last,
            m_database.run(u"SELECT sequence, row_hash FROM audit ORDER BY sequence DESC LIMIT 1"_s));
        if (last.next()) {
            row.sequence = last.value(0).toLongLong();
            row.previousHash = last.value(1).toByteArray();
        }
    }
    ++row.sequence;
    row.at = at.toUTC().toString(Qt::ISODateWithMs);
    row.actor = actor;
    row.action = action;
    row.subject = subject;
    row.details = QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact));
    row.rowHash = expectedHash(row);
    ELECTION_TRY(m_database.run(u"INSERT INTO audit (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(kColumns),
                                row.sequence, row.at, row.actor, row.action, row.subject, row.details,
                                row.previousHash, row.rowHash));
    return Ok{};
}

Result<std::vector<StoredAuditRow>> AuditRepository::page(const QString& text, const QString& actionPrefix,
                                                          qint64 before, int limit) {
    // % and _ in what the clerk types mean themselves.
    const QString like =
        u"%"_s + QString(text).replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s) +
        u"%"_s;
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT %1 FROM audit WHERE (? = 0 OR sequence < ?) AND action LIKE ? AND "
            u"(actor LIKE ? ESCAPE '\\' OR action LIKE ? ESCAPE '\\' OR subject LIKE ? ESCAPE '\\') "
            u"ORDER BY sequence DESC LIMIT ?"_s.arg(kColumns),
            before, before, QString(actionPrefix + u"%"_s), like, like, like, limit));
    std::vector<StoredAuditRow> rows;
    while (query.next()) rows.push_back(fromRow(query));
    return rows;
}

Result<std::vector<StoredAuditRow>> AuditRepository::about(const QString& subject) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT %1 FROM audit WHERE subject = ? ORDER BY sequence"_s.arg(kColumns), subject));
    std::vector<StoredAuditRow> rows;
    while (query.next()) rows.push_back(fromRow(query));
    return rows;
}

Result<QByteArray> AuditRepository::head() {
    ELECTION_ASSIGN(const QVariant hash,
                    m_database.value(u"SELECT row_hash FROM audit ORDER BY sequence DESC LIMIT 1"_s));
    return hash.isNull() ? firstLink() : hash.toByteArray();
}

Result<qint64> AuditRepository::lastSequence() {
    ELECTION_ASSIGN(const QVariant last, m_database.value(u"SELECT max(sequence) FROM audit"_s));
    return last.toLongLong();
}

Result<std::vector<std::pair<QString, QString>>> AuditRepository::actionsAfter(qint64 sequence) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT action, subject FROM audit WHERE sequence > ? ORDER BY sequence"_s,
                       sequence));
    std::vector<std::pair<QString, QString>> rows;
    while (query.next()) rows.emplace_back(query.value(0).toString(), query.value(1).toString());
    return rows;
}

}  // namespace election::store
