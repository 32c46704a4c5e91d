#pragma once
/// Words of notices and forms that differ from the shipped ones.
#include <QString>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/store/database.h"

namespace election::store {

struct WordingRow {
    QString kind, language;
    QString title, body;
};

class WordingRepository {
  public:
    explicit WordingRepository(Database& database) : m_database(database) {}

    Result<std::vector<WordingRow>> all(const QString& language);
    Result<std::optional<WordingRow>> find(const QString& kind, const QString& language);
    Result<> save(const WordingRow& row);
    Result<> drop(const QString& kind, const QString& language);

  private:
    Database& m_database;
};

}  // namespace election::store
