#pragma once
/// 近亲属 as they are recorded.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/kinship.h"
#include "core/store/database.h"

namespace election::store {

class RelativeRepository {
  public:
    explicit RelativeRepository(Database& database) : m_database(database) {}

    Result<std::vector<Relative>> of(PersonId person);              ///< in every state
    Result<std::vector<Relative>> ofVillage(VillageId village);     ///< in every state; both of the village
    Result<std::vector<RelativePair>> accepted(VillageId village);  ///< both of the village
    Result<std::optional<Relative>> find(PersonId one, PersonId other);
    /// Adds the pair or changes it; true where the row is new.
    Result<bool> save(const Relative& relative);

  private:
    Result<std::vector<Relative>> read(Result<QSqlQuery> ran);
    Database& m_database;
};

QString relativeStateKey(Relative::State state);  ///< "accepted", "declined", "removed"

}  // namespace election::store
