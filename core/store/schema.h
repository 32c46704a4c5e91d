#pragma once
/// The chain of migrations: the only CREATE statements there are.
#include <QStringList>

#include "core/base/result.h"
#include "core/store/database.h"

namespace election::store {

struct Migration {
    int version = 0;
    QString name;            ///< "0001_initial"
    QStringList statements;  ///< one statement each
    QByteArray sha256;       ///< of the file, hex
};

/// The migrations compiled into the program, by version from 1 without a gap.
const std::vector<Migration>& migrations();

/// Looks whether the file is ours and readable by this version; changes nothing.
/// InvalidInput: not an election file. NewerSchema: a newer version wrote it.
Result<int> checkSchema(Database& database);

/// Brings the file to the newest version, after a copy `<file>.v<old>-<utc>.bak` of an existing one.
/// Each migration is one transaction; the first failure stops and leaves its version as it was.
Result<> migrate(Database& database, const QString& utcStamp);

/// Migrates with another chain than the shipped one; for tests.
Result<> migrateWith(Database& database, const std::vector<Migration>& chain, const QString& utcStamp);

}  // namespace election::store
