#pragma once
/// 日程挂图: the statutory dates as they hang on the office's wall: of a village one under the other, of the
/// township villages × dates.
#include <QDate>
#include <optional>
#include <vector>

#include "core/report/builders/paper_head.h"
#include "core/rules/calendar.h"

namespace election {

struct WallPlanEntry {
    StatutoryDate date;
    std::optional<QDate> posted;
};

struct WallPlanPlace {
    QString name;
    QDate electionDay;
    BallotMode mode = BallotMode::SelfNomination;
    std::vector<WallPlanEntry> entries;  ///< by latest day
};

struct WallPlanData {
    PaperHead head;
    std::vector<WallPlanEntry> township;  ///< done once for all villages
    std::vector<WallPlanPlace> villages;
};

/// With a village in the head: its dates and the township's. Without: one row a village.
ReportDocument buildWallPlan(const WallPlanData& data);

}  // namespace election
