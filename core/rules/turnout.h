#pragma once
/// 参加投票: what the boxes of one village say so far, put together in one place. Pure functions.
/// A box's ledger counts before its closing, that before the check-ins, these before readings; what was
/// phoned in for the whole village counts while it is more than the boxes say and not all of them have their
/// ledger.
#include <vector>

#include "core/domain/poll_day.h"
#include "core/domain/polling.h"

namespace election {

/// Turnout of a village or, summed, of the township. T is own + proxy of the ledger (the voters of the
/// count), while the boxes are open the ballots issued so far.
struct Turnout {
    VillageId village;
    QString villageName;
    int registered = 0;
    int issued = 0;
    int collected = 0;
    int voters = 0;  ///< own + proxy
    int own = 0, proxy = 0, assisted = 0, roving = 0;
    int boxes = 0;
    bool boxesClosed = false;  ///< every box that is known has its ledger
    int round = 1;             ///< of the vote whose boxes these are
    [[nodiscard]] bool overHalf() const { return 2 * voters > registered; }
};

/// Ballots issued by all boxes up to a time.
struct TurnoutPoint {
    QTime time;
    int issued = 0;
};

/// Everything recorded of one village and round.
struct PollRecords {
    std::vector<PlannedBox> planned;
    std::vector<BoxLedger> ledgers;
    std::vector<TurnoutReading> imported;
    std::vector<IssueReading> typed;
    std::vector<CheckInSlot> checkIns;
    std::vector<BoxClosing> closings;
};

/// One box now.
struct BoxState {
    enum class Source { None, Reading, CheckIn, Closing, Ledger };
    QString name;
    BoxKind kind = BoxKind::MainVenue;
    IssuedTotals totals;
    int collected = 0;
    Source source = Source::None;
    std::optional<BoxClosing> closing;
    [[nodiscard]] bool isClosed() const { return closing.has_value() || source == Source::Ledger; }
};

/// The boxes in the order main venue, stations, roving; planned ones first.
std::vector<BoxState> boxStates(const PollRecords& records);
/// The one function for the turnout of a village. `registered`: by the register version in force.
Turnout turnoutOf(const PollRecords& records, int registered);
/// The curve of the day, without closings and ledgers, which have no time of their own.
std::vector<TurnoutPoint> curveOf(const PollRecords& records);
/// The ballots issued in the whole village up to each of these times.
std::vector<int> issuedAt(const PollRecords& records, const std::vector<QTime>& times);
/// The last number phoned in for the whole village up to a time; empty: none.
std::optional<int> phonedIn(const PollRecords& records, const QTime& upTo);
/// The end of the ten minutes in which a ballot was issued: 08:03 → 08:10.
QTime slotOf(const QTime& time);

}  // namespace election
