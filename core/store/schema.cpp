#include "core/store/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

std::vector<Migration> loadMigrations() {
    std::vector<Migration> chain;
    const QDir folder(u":/migrations"_s);
    const auto names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QByteArray bytes = file.readAll();
        Migration migration;
        migration.version = name.left(4).toInt();
        migration.name = name.chopped(4);
        migration.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        const auto parts = QString::fromUtf8(bytes).split(u"--;;"_s);
        for (const QString& part : parts)
            if (const QString statement = part.trimmed(); !statement.isEmpty())
                migration.statements.append(statement);
        chain.push_back(std::move(migration));
    }
    return chain;
}

Error notOurs(const Database& database) {
    return {ErrorCode::InvalidInput,
            Text::tr("“%1” is not an election file. Choose a file that this program made (its name ends in "
                     ".election).")
                .arg(QDir::toNativeSeparators(database.path())),
            {}};
}

Result<> applyOne(Database& database, const Migration& migration) {
    ELECTION_ASSIGN(Transaction transaction, Transaction::begin(database));
    for (const QString& statement : migration.statements) ELECTION_TRY(database.run(statement));
    ELECTION_TRY(database.run(u"PRAGMA application_id = %1"_s.arg(kApplicationId)));
    ELECTION_TRY(database.run(u"PRAGMA user_version = %1"_s.arg(migration.version)));
    {
        ELECTION_ASSIGN(QSqlQuery broken, database.run(u"PRAGMA foreign_key_check"_s));
        if (broken.next()) {
            return Error{ErrorCode::Storage, Text::tr("The election file is damaged. Restore a backup."),
                         u"foreign_key_check after "_s + migration.name};
        }
    }
    return std::move(transaction).commit();
}

}  // namespace

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> chain = loadMigrations();
    return chain;
}

Result<int> checkSchema(Database& database) {
    ELECTION_ASSIGN(const QVariant applicationId, database.value(u"PRAGMA application_id"_s));
    ELECTION_ASSIGN(const QVariant version, database.value(u"PRAGMA user_version"_s));
    if (applicationId.toInt() != kApplicationId || version.toInt() < 1) return notOurs(database);
    const int known = migrations().empty() ? 0 : migrations().back().version;
    if (version.toInt() > known) {
        return Error{
            ErrorCode::NewerSchema,
            Text::tr("“%1” was written by a newer version of this program (file version %2, this program "
                     "knows %3). Install the newer version; nothing was changed.")
                .arg(QDir::toNativeSeparators(database.path()))
                .arg(version.toInt())
                .arg(known),
            {}};
    }
    return version.toInt();
}

Result<> migrateWith(Database& database, const std::vector<Migration>& chain, const QString& utcStamp) {
    ELECTION_ASSIGN(const QVariant stored, database.value(u"PRAGMA user_version"_s));
    const int version = stored.toInt();
    const int newest = chain.empty() ? 0 : chain.back().version;
    if (version >= newest) return Ok{};
    if (version == 0) {
        ELECTION_ASSIGN(const QVariant tables, database.value(u"SELECT count(*) FROM sqlite_master"_s));
        if (tables.toInt() > 0) return notOurs(database);
    } else {
        ELECTION_ASSIGN(const QVariant check, database.value(u"PRAGMA quick_check"_s));
        if (check.toString() != u"ok"_s) {
            return Error{ErrorCode::Storage, Text::tr("The election file is damaged. Restore a backup."),
                         check.toString()};
        }
        ELECTION_TRY(database.run(u"VACUUM INTO ?"_s,
                                  u"%1.v%2-%3.bak"_s.arg(database.path()).arg(version).arg(utcStamp)));
    }
    for (const Migration& migration : chain)
        if (migration.version > version) ELECTION_TRY(applyOne(database, migration));
    return Ok{};
}

Result<> migrate(Database& database, const QString& utcStamp) {
    return migrateWith(database, migrations(), utcStamp);
}

}  // namespace election::store
