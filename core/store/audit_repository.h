#pragma once
/// Rows of the log. Written only inside the transaction of what they tell about.
#include <QDateTime>
#include <QJsonObject>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/store/database.h"

namespace election::store {

struct StoredAuditRow {
    qint64 sequence = 0;
    QString at, actor, action, subject, details;
    QByteArray previousHash, rowHash;
};

class AuditRepository {
  public:
    explicit AuditRepository(Database& database) : m_database(database) {}

    /// Appends a row and links it to the last one.
    Result<> append(const QDateTime& at, const QString& actor, const QString& action, const QString& subject,
                    const QJsonObject& details);
    /// Newest first; `text` in actor, action or subject, `actionPrefix` at its start, `before` = 0 for the
    /// newest.
    Result<std::vector<StoredAuditRow>> page(const QString& text, const QString& actionPrefix, qint64 before,
                                             int limit);
    /// Rows whose subject is exactly this, oldest first.
    Result<std::vector<StoredAuditRow>> about(const QString& subject);
    /// Every row in order, for checking the chain.
    template <class Visitor>
    Result<> each(Visitor visit) {
        ELECTION_ASSIGN(QSqlQuery query, m_database.run(selectAll()));
        while (query.next()) visit(fromRow(query));
        return Ok{};
    }
    Result<QByteArray> head();
    Result<qint64> lastSequence();  ///< 0 where the log is empty
    /// Action and subject of the rows after `sequence`.
    Result<std::vector<std::pair<QString, QString>>> actionsAfter(qint64 sequence);

    /// What a row's hash should be.
    static QByteArray expectedHash(const StoredAuditRow& row);

  private:
    static QString selectAll();
    static StoredAuditRow fromRow(const QSqlQuery& query);
    Database& m_database;
};

}  // namespace election::store
