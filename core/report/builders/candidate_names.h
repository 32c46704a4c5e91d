#pragma once
/// 初步候选人名单 (M1): who was named for which post by how many voters, as it is posted.
#include <QString>
#include <vector>

#include "core/report/builders/paper_head.h"
#include "core/report/builders/roster.h"

namespace election {

struct NamedPost {
    QString title;
    int seats = 0;
    bool womenOnly = false;
    std::vector<RosterPerson> people;  ///< by votes
};

struct CandidateNamesData {
    PaperHead head;
    int registered = 0, tookPart = 0, validPapers = 0, voidPapers = 0;
    QDate heldOn;
    std::vector<NamedPost> posts;  ///< by rank
    std::vector<Citation> basis;
};

ReportDocument buildPreliminaryCandidates(const CandidateNamesData& data);

}  // namespace election
