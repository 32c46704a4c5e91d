#pragma once
/// A table whose rows are known again by a key: what an import compares with its file and brings up to date.
#include <QHash>
#include <QStringList>
#include <QVariantList>
#include <vector>

#include "core/base/result.h"
#include "core/store/database.h"

namespace election::store {

struct KeyedTableSpec {
    QString table;
    QStringList keyColumns;
    QStringList valueColumns;
    /// Columns that are written with a row but not compared: where it stood, keys computed from its values.
    QStringList sideColumns;
};

struct KeyedRow {
    QVariantList key, values, side;
    int line = 0;  ///< in its file, for telling differences
};

/// One row that a merge added, changed, or found missing; values in the order of the spec's columns.
struct KeyedChange {
    enum class What { Added, Changed, Gone } what = What::Added;
    int line = 0;  ///< of the file; 0 for a missing row
    QVariantList key;
    QStringList before, after;
};

/// What a merge did.
struct MergeCounts {
    int added = 0, changed = 0, unchanged = 0;
    int gone = 0;       ///< rows of the scope that the file lacks
    int newlyGone = 0;  ///< of these, the ones that were not marked before
    int back = 0;       ///< rows that were gone and stand in the file again
    [[nodiscard]] bool writes() const { return added + changed + newlyGone + back > 0; }
};

class KeyedTable {
  public:
    KeyedTable(Database& database, KeyedTableSpec spec) : m_database(database), m_spec(std::move(spec)) {}

    /// The rows to compare with: those where each `scope` column has its value.
    struct Scope {
        QStringList columns;
        QVariantList values;
        bool partial = false;  ///< the rows are only some of the scope: those that lack are not missing
    };

    /// Compares `rows` with what is stored in the scope and writes the differences, inside the caller's
    /// transaction. Two rows with one key: the later one wins. `changes`, where given, gets every difference.
    Result<MergeCounts> merge(const Scope& scope, const std::vector<KeyedRow>& rows,
                              std::vector<KeyedChange>* changes = nullptr);

  private:
    struct Stored {
        QStringList values;
        bool gone = false;
        bool seen = false;
        QVariantList key;
    };
    Result<QHash<QString, Stored>> load(const Scope& scope);
    Result<> insert(const KeyedRow& row);
    Result<> update(const KeyedRow& row);
    Result<> setGone(const QVariantList& key);

    Database& m_database;
    KeyedTableSpec m_spec;
};

}  // namespace election::store
