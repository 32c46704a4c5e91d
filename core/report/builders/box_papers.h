#pragma once
/// 票箱清点核对表: what was printed, issued, taken from the boxes, spoiled and left over has to add up, box
/// by box, before the count begins (浙选2020 26–27).
#include <optional>
#include <vector>

#include "core/domain/polling.h"
#include "core/report/builders/paper_head.h"

namespace election {

struct BoxReconciliationData {
    PaperHead head;
    qint64 registered = -1;                          ///< -1: to be written in
    std::vector<BoxLedger> boxes;                    ///< empty: to be written in
    std::optional<qint64> printed, spoiled, unused;  ///< of the village's ballots, where it is recorded
    std::vector<Citation> basis;
};

ReportDocument buildBoxReconciliation(const BoxReconciliationData& data);

}  // namespace election
