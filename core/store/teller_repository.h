#pragma once
/// 双人计票: bundles and what each teller read on them.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/counting.h"
#include "core/store/database.h"

namespace election::store {

class TellerRepository {
  public:
    explicit TellerRepository(Database& database) : m_database(database) {}

    struct Bundle : TellerBundle {
        CountPlace place;
    };
    Result<std::vector<Bundle>> bundles(const CountPlace& place);  ///< by number
    Result<std::optional<Bundle>> find(TellerBundleId id);         ///< null for one that no longer counts
    Result<TellerBundleId> insert(const CountPlace& place, const TellerBundle& bundle);
    Result<> setState(TellerBundleId id, TellerBundle::State state);

    Result<std::vector<TellerReading>> readings(TellerBundleId id, const QStringList& postCodes);
    Result<> insertReading(TellerBundleId id, const TellerReading& reading, const QStringList& postCodes);
    Result<> updateReading(TellerBundleId id, const TellerReading& reading, const QStringList& postCodes);
    Result<std::vector<TellerDecision>> decisions(TellerBundleId id);
    Result<> insertDecision(TellerBundleId id, const TellerDecision& decision);

  private:
    Result<std::vector<Bundle>> read(Result<QSqlQuery> ran);
    Database& m_database;
};

}  // namespace election::store
