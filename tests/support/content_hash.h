#pragma once
/// Everything that an election file holds, so that "left nothing behind" means exactly that.
#include <QCryptographicHash>
#include <QSqlQuery>
#include <QSqlRecord>

#include "core/services/election_file.h"
#include "core/store/database.h"
#include "tests/support/catch.h"

namespace election::test {

/// Over every row of every table.
inline QByteArray contentHash(const ElectionFile& file) {
    QStringList tables;
    {
        auto names = file.database().run(
            QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
        REQUIRE(names);
        while (names->next()) tables << names->value(0).toString();
    }
    REQUIRE(tables.contains(QStringLiteral("audit")));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& table : std::as_const(tables)) {
        hash.addData(table.toUtf8());
        auto query = file.database().run(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2, 3").arg(table));
        if (!query) query = file.database().run(QStringLiteral("SELECT * FROM %1").arg(table));
        REQUIRE(query);
        while (query->next())
            for (int i = 0; i < query->record().count(); ++i)
                hash.addData(query->value(i).toByteArray() + '\x1f');
    }
    return hash.result();
}

}  // namespace election::test
