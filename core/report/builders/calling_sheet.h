#pragma once
/// 唱票记录单: on which the tellers keep the tally by hand, five strokes a 正, one sheet for at most
/// kCallingSheetBallots ballots of one box. For use beside the program, and instead of it where it fails.
#include <vector>

#include "core/domain/contest.h"
#include "core/domain/post.h"
#include "core/report/builders/paper_head.h"

namespace election {

/// As many strokes as a name can get on one sheet.
inline constexpr int kCallingSheetBallots = 100;

struct CallingSheetPost {
    QString title;
    int seats = 0;               ///< 0: to be written in
    std::vector<QString> names;  ///< in the order of the ballot; "" = a line to write on
};

struct CallingSheetData {
    PaperHead head;
    Body body = Body::VillagersCommittee;
    std::vector<CallingSheetPost> posts;
};

ReportDocument buildCallingSheet(const CallingSheetData& data);

}  // namespace election
