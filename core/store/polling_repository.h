#pragma once
/// Boxes and readings, for reading; and what a clerk saves by hand.
#include <vector>

#include "core/base/result.h"
#include "core/domain/polling.h"
#include "core/store/database.h"

namespace election::store {

class PollingRepository {
  public:
    explicit PollingRepository(Database& database) : m_database(database) {}

    Result<std::vector<BoxLedger>>
    boxes();  ///< all villages, by village, main venue first; gone ones left out
    Result<std::vector<TurnoutReading>>
    readings();  ///< all villages, by village and time; gone ones left out

  private:
    Database& m_database;
};

QString boxKindKey(BoxKind kind);  ///< "main_venue", "polling_station", "roving_box"
BoxKind boxKindFromKey(const QString& key);

}  // namespace election::store
