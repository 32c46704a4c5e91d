#pragma once
/// 村民代表, 推选单位 and 村民小组长.
#include <optional>

#include "core/base/result.h"
#include "core/domain/representatives.h"
#include "core/store/database.h"

namespace election::store {

class RepresentativeRepository {
  public:
    explicit RepresentativeRepository(Database& database) : m_database(database) {}

    /// Everything of a village; the plan only where it was written down.
    Result<RepresentativeBook> book(VillageId village);
    Result<bool> hasPlan(VillageId village);
    Result<bool> savePlan(VillageId village, const RepresentativePlan& plan);  ///< true: a new row
    /// Adds a unit, or changes it by its id; its lines are those given, older ones are taken out of sight.
    /// How many lines were added.
    Result<int> saveUnit(VillageId village, RepresentativeUnit& unit);
    Result<> removeUnit(UnitId unit);
    Result<bool> saveLeader(VillageId village, const GroupLeader& leader);  ///< by group; true: a new row
    /// 村民人数 by the register: household here (A and B) and not deceased; repeated rows left out.
    Result<int> populationByRegister(VillageId village);

  private:
    Result<> readUnits(RepresentativeBook& book);
    Result<> readLeaders(RepresentativeBook& book);
    Database& m_database;
};

}  // namespace election::store
