#pragma once
/// 需核对事项: what a person has to look at in the office's files, for sending back to a village.
#include "core/domain/finding.h"
#include "core/report/builders/paper_head.h"

namespace election {

struct FindingsListData {
    PaperHead head;
    Findings findings;
};

ReportDocument buildFindingsList(const FindingsListData& data);

}  // namespace election
