#pragma once
/// 异议: objections to the posted registers.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/register_record.h"
#include "core/store/database.h"

namespace election::store {

class ObjectionRepository {
  public:
    explicit ObjectionRepository(Database& database) : m_database(database) {}

    /// By village number and number of the objection; without a village all.
    Result<std::vector<Objection>> all(std::optional<VillageId> village);
    Result<std::optional<Objection>> find(ObjectionId id);
    Result<int> nextNumber(VillageId village);
    Result<ObjectionId> insert(const Objection& objection);
    Result<> update(const Objection& objection);

  private:
    Database& m_database;
};

}  // namespace election::store
