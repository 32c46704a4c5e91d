#pragma once
/// 全镇汇总: a line a village from the register to the result.
#include <QString>
#include <optional>
#include <vector>

#include "core/domain/contest.h"
#include "core/report/builders/paper_head.h"

namespace election {

struct TownshipSummaryRow {
    int number = 0;
    QString village;
    qint64 registered = 0;
    int nominations = 0;
    int qualified = 0;
    int notQualified = 0;
    int pending = 0;
    int withdrawn = 0;
    int seats = 0;  ///< of the bodies that are chosen by ballot
    int elected = 0;
    qint64 voters = 0;             ///< 0 before the poll
    std::optional<NextStep> next;  ///< empty before the count
};

struct TownshipSummaryData {
    PaperHead head;
    std::vector<TownshipSummaryRow> rows;
};

ReportDocument buildTownshipSummary(const TownshipSummaryData& data);

}  // namespace election
