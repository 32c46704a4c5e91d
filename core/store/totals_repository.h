#pragma once
/// 汇总录入: what typists handed over, and what was taken in the end.
#include <QHash>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/counting.h"
#include "core/domain/totals_entry.h"
#include "core/store/database.h"

namespace election::store {

class TotalsRepository {
  public:
    explicit TotalsRepository(Database& database) : m_database(database) {}

    /// Everything that was handed over, oldest first.
    Result<std::vector<TotalsEntry>> entries(const CountPlace& place);
    Result<> insertEntry(const CountPlace& place, const TotalsEntry& entry);
    /// A seat is empty again: its entries stay on file and no longer count. -1: both seats.
    Result<> endEntries(const CountPlace& place, int seat);

    Result<std::optional<TotalsResult>> result(const CountPlace& place);
    Result<> insertResult(const CountPlace& place, const TotalsResult& result);
    Result<> endResult(const CountPlace& place);
    /// Ballots collected by the totals taken, of every village that has some in its round (1 where none is
    /// given).
    Result<QHash<VillageId, int>> collected(Body body, const QHash<VillageId, int>& rounds);

  private:
    Database& m_database;
};

}  // namespace election::store
