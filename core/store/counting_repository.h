#pragma once
/// How a count is done and by whom: ways, zero reports, mixed boxes, rulings.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/counting.h"
#include "core/store/database.h"

namespace election::store {

class CountingRepository {
  public:
    explicit CountingRepository(Database& database) : m_database(database) {}

    struct ChosenWay {
        qint64 id = 0;
        CountingWay way = CountingWay::Calling;
        QDateTime at;
        QString because;
    };
    Result<std::vector<ChosenWay>> ways(const CountPlace& place);  ///< oldest first
    Result<qint64> insertWay(const CountPlace& place, CountingWay way, const QDateTime& at,
                             const QString& because);
    /// Moves the ballots of a count away; how many there were.
    Result<int> setBallotsAside(const CountPlace& place, qint64 way);
    /// Zero report, bundles, entries and totals of an earlier way stay on file and no longer count.
    Result<> endRecords(const CountPlace& place);

    Result<std::optional<ZeroReport>> zeroReport(const CountPlace& place);
    Result<> insertZeroReport(const CountPlace& place, const ZeroReport& report);

    Result<std::vector<BoxMixing>> mixings(const CountPlace& place);
    Result<> insertMixing(const CountPlace& place, const BoxMixing& mixing);

    Result<std::vector<RulingRecord>> rulings(const CountPlace& place);  ///< in force, by entry
    Result<> insertRuling(const CountPlace& place, const RulingRecord& ruling);
    Result<> takeRulingBack(const CountPlace& place, const RulingRecord& ruling);

  private:
    Database& m_database;
};

}  // namespace election::store
