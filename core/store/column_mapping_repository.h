#pragma once
/// Which header was mapped to which column by hand, by kind of file.
#include <QHash>
#include <QString>

#include "core/base/result.h"
#include "core/store/database.h"

namespace election::store {

class ColumnMappingRepository {
  public:
    explicit ColumnMappingRepository(Database& database) : m_database(database) {}

    /// Header (made comparable) → column key; an empty key = the column is left out.
    Result<QHash<QString, QString>> ofKind(const QString& kind);
    /// Tells whether this is news.
    Result<bool> remember(const QString& kind, const QString& header, const QString& columnKey);

  private:
    Database& m_database;
};

}  // namespace election::store
