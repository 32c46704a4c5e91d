#pragma once
/// What a village's own measures set, and what has happened there that freezes its set-up.
#include <vector>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/store/database.h"

namespace election::store {

struct SwitchRow {
    QString parameter, value, article;
};
struct ConditionRow {
    ConditionId id;
    QString clause, text;
    int windowYears = 0;  ///< 0: no limit
    QString article;
};

class SetupRepository {
  public:
    explicit SetupRepository(Database& database) : m_database(database) {}

    Result<std::vector<SwitchRow>> switches(VillageId village);
    /// Tells whether this is a new row.
    Result<bool> saveSwitch(VillageId village, const SwitchRow& row);
    Result<> dropSwitch(VillageId village, const QString& parameter);

    Result<std::vector<ConditionRow>> conditions(VillageId village);
    Result<int> conditionsEver(VillageId village);  ///< with those that were dropped
    Result<ConditionId> insertCondition(VillageId village, const ConditionRow& row);
    Result<> updateCondition(const ConditionRow& row);
    Result<> dropCondition(ConditionId condition);

    /// How many rows there are of one village; of all villages for an id that isn't stored.
    struct Traces {
        int closedRegisters = 0;  ///< villages with a closed version
        int nominations = 0, ballots = 0;
        int papers = 0;          ///< issued with a number, for a village
        int townshipPapers = 0;  ///< issued for the whole township
    };
    Result<Traces> traces(VillageId village);
    Result<int> nominationsFor(VillageId village, const QString& bodyKey, const QString& postTitle);
    Result<int> ballotsFor(VillageId village, const QString& bodyKey);

  private:
    Result<int> count(const QString& from, const QVariantList& values);
    Database& m_database;
};

}  // namespace election::store
