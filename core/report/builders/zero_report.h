#pragma once
/// 零票报告: before the first ballot every tally stood at zero; signed by those at the table.
#include "core/domain/contest.h"
#include "core/domain/counting.h"
#include "core/report/builders/paper_head.h"

namespace election {

struct ZeroReportData {
    PaperHead head;
    Body body = Body::VillagersCommittee;
    CountingWay way = CountingWay::Calling;
    ZeroReport report;
    std::vector<ContestPost> posts;  ///< with those who stand, in the order of the ballot
    Citation staffBasis;             ///< who may not call, scrutinise or tally
};

ReportDocument buildZeroReport(const ZeroReportData& data);

}  // namespace election
