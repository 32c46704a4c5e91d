#pragma once
/// Whether an election file is sound, as far as the database itself can tell.
#include <QStringList>
#include <vector>

#include "core/base/result.h"
#include "core/store/database.h"

namespace election::store {

/// integrity_check and foreign_key_check, one sentence of SQLite's each; empty = sound.
Result<QStringList> databaseProblems(Database& database);

/// A table whose number of rows is not what the log's rows add up to.
struct TotalsDrift {
    QString table;
    qint64 logged = 0;
    qint64 present = 0;
};

/// Every audit row that adds rows says how many, in details.added.<table>; the sum is the table's size, since
/// no row is ever deleted.
Result<std::vector<TotalsDrift>> totalsProblems(Database& database);

/// Bytes that are kept in the file and not what they were when they came in.
struct ContentDrift {
    enum class What {
        Changed,    ///< the bytes don't give the SHA-256 that the log tells
        NotLogged,  ///< the log knows nothing of this row
        Missing     ///< the log tells of a row that isn't there
    };
    What what = What::Changed;
    QString table;
    qint64 id = 0;
    QString name;  ///< as people know it
};

/// Every row that keeps bytes (attachments, issued papers) stands in the log with its SHA-256, in
/// details.kept[{table, id, sha256, name}].
Result<std::vector<ContentDrift>> contentProblems(Database& database);

}  // namespace election::store
