#pragma once
/// 投票情况: the ledger of the boxes, and the day's curve against the line of one half.
#include <QString>
#include <vector>

#include "core/domain/polling.h"
#include "core/report/builders/paper_head.h"

namespace election {

struct VillageTurnout {
    QString village;
    qint64 registered = 0;
    qint64 voters = 0;  ///< own + proxy
    qint64 issued = 0;
    qint64 collected = 0;
    qint64 proxy = 0;
    qint64 assisted = 0;
    qint64 roving = 0;  ///< voters at roving boxes
};

/// One villagers' group, where voters are checked in one by one.
struct GroupLine {
    QString group;
    qint64 registered = 0, own = 0, proxy = 0;
};

struct TurnoutReportData {
    PaperHead head;
    qint64 registered = 0;
    std::vector<BoxLedger> boxes;          ///< of the village; empty for the township
    std::vector<TurnoutReading> readings;  ///< in any order; cumulative per box
    std::vector<GroupLine> groups;         ///< of the village; empty where nobody was checked in by name
    std::vector<VillageTurnout> villages;  ///< of the township; empty for a village
    Citation validityBasis;
};

ReportDocument buildTurnoutReport(const TurnoutReportData& data);

/// The day's curve: at each time the sum over the boxes of their last reading so far. x = minutes of the day.
std::vector<report::LineChart::Point> turnoutCurve(const std::vector<TurnoutReading>& readings);

}  // namespace election
