#include "core/store/integrity.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include "core/store/audit_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {

Result<QStringList> databaseProblems(Database& database) {
    QStringList problems;
    {
        ELECTION_ASSIGN(QSqlQuery query, database.run(u"PRAGMA integrity_check"_s));
        while (query.next())
            if (const QString line = query.value(0).toString(); line != u"ok"_s) problems.append(line);
    }
    ELECTION_ASSIGN(QSqlQuery query, database.run(u"PRAGMA foreign_key_check"_s));
    while (query.next())
        problems.append(u"%1, row %2 → %3"_s.arg(query.value(0).toString(), query.value(1).toString(),
                                                 query.value(2).toString()));
    return problems;
}

Result<std::vector<TotalsDrift>> totalsProblems(Database& database) {
    // The tables that hold what people are judged and elected by.
    static const QStringList tables{
        u"village"_s,         u"post"_s,       u"person"_s,   u"nomination"_s,  u"department_opinion"_s,
        u"ask_record"_s,      u"withdrawal"_s, u"decision"_s, u"check_entry"_s, u"box"_s,
        u"turnout_reading"_s, u"ballot"_s};
    QMap<QString, qint64> logged;
    ELECTION_TRY(AuditRepository(database).each([&logged](const StoredAuditRow& row) {
        const QJsonObject added =
            QJsonDocument::fromJson(row.details.toUtf8()).object().value(u"added"_s).toObject();
        for (auto it = added.begin(); it != added.end(); ++it) logged[it.key()] += it.value().toInteger();
    }));
    std::vector<TotalsDrift> drift;
    for (const QString& table : tables) {
        ELECTION_ASSIGN(const QVariant count, database.value(u"SELECT count(*) FROM %1"_s.arg(table)));
        if (count.toLongLong() != logged.value(table))
            drift.push_back({table, logged.value(table), count.toLongLong()});
    }
    return drift;
}

}  // namespace election::store
