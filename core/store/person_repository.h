#pragma once
/// Rows of the registers.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/register_entry.h"
#include "core/store/database.h"

namespace election::store {

/// A person with how the row is known again and where it stood.
struct StoredPerson {
    Person person;
    QString identity;  ///< see registerIdentity()
    QString file, sheet;
    int line = 0;
    bool gone = false;
};

/// What the person is found and sorted by; computed from the name when the row is written.
struct PersonKeys {
    QByteArray strokes;
    QByteArray pinyin;
    QString search;
};

class PersonRepository {
  public:
    explicit PersonRepository(Database& database) : m_database(database) {}

    Result<std::vector<StoredPerson>> all();                         ///< by village number, then file order
    Result<std::vector<StoredPerson>> ofVillage(VillageId village);  ///< in file order
    Result<PersonId> insert(const StoredPerson& stored, const PersonKeys& keys);
    Result<> update(const StoredPerson& stored, const PersonKeys& keys);  ///< by id; takes `gone` back
    Result<> setGone(PersonId person, bool gone);

  private:
    Database& m_database;
    std::optional<QSqlQuery> m_insert, m_update;  // prepared once, run for every row of a file
};

}  // namespace election::store
