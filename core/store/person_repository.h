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
    bool birthMonthOnly = false;  ///< see RegisterEntry
    bool idUpgraded = false;
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
    Result<std::optional<StoredPerson>> find(PersonId person);
    /// The rows of other villages with an ID number that stands in this village, too, or among `ids`.
    Result<std::vector<StoredPerson>> sharing(VillageId village, const QStringList& ids);
    /// Last 序号 and last line of the village's rows; 0 where there are none.
    struct Last {
        int rowNumber = 0, line = 0;
    };
    Result<Last> last(VillageId village);
    Result<PersonId> insert(const StoredPerson& stored, const PersonKeys& keys);
    Result<> update(const StoredPerson& stored, const PersonKeys& keys);  ///< by id; takes `gone` back
    Result<> setGone(PersonId person, bool gone);
    /// What the checks say about a row; nothing else of it changes.
    Result<> setVerdict(PersonId person, IdState idState, RegistrationStatus status);

  private:
    Database& m_database;
    std::optional<QSqlQuery> m_insert, m_update;  // prepared once, run for every row of a file
};

}  // namespace election::store
