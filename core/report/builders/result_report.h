#pragma once
/// 选举结果报告单: one count, its figures, who is elected, and what happens next; signed by those who
/// counted.
#include <QString>
#include <vector>

#include "core/domain/contest.h"
#include "core/domain/polling.h"
#include "core/domain/post.h"
#include "core/report/builders/paper_head.h"

namespace election {

struct ResultReportData {
    PaperHead head;
    Body body = Body::VillagersCommittee;
    Contest contest;  ///< as it was counted, rules included
    Outcome outcome;
    std::vector<BoxLedger> boxes;
    Citation validityBasis;         ///< 浙选2020 27
    Citation majorityBasis;         ///< 浙选2020 28
    Citation nextStepBasis;         ///< of outcome.next
    bool isBlank = false;           ///< an empty form: nothing is counted, nothing follows
    std::vector<QString> warnings;  ///< "another majority base would change a winner" ...; one sentence each
};

ReportDocument buildResultReport(const ResultReportData& data);

/// What follows from a count, in the user's language: 选举完成, 另行选举 ...
QString nextStepText(NextStep step);

}  // namespace election
