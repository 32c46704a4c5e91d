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
    boxes();  ///< all villages and rounds, by village, main venue first; gone ones left out
    Result<std::vector<TurnoutReading>>
    readings();  ///< all villages, by village and time; gone ones left out

    Result<bool> hasBox(VillageId village, const QString& name);  ///< gone ones too, of any round
    /// Adds the box or brings it up to date, by village and name; takes `gone` back.
    Result<> saveBox(const BoxLedger& box);

    Result<std::vector<BoxLedger>> boxes(VillageId village);  ///< of all rounds
    Result<std::vector<TurnoutReading>> readings(VillageId village);

  private:
    Result<std::vector<BoxLedger>> readBoxes(Result<QSqlQuery> ran);
    Result<std::vector<TurnoutReading>> readReadings(Result<QSqlQuery> ran);
    Database& m_database;
};

QString boxKindKey(BoxKind kind);  ///< "main_venue", "polling_station", "roving_box"
BoxKind boxKindFromKey(const QString& key);

}  // namespace election::store
