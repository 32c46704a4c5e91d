#pragma once
/// 自荐人名册: who stands for which post, in the order given (name strokes), as it is posted.
#include <QString>
#include <optional>
#include <vector>

#include "core/domain/contest.h"
#include "core/domain/post.h"
#include "core/report/builders/paper_head.h"

namespace election {

/// One person on the roster. There is no field for an ID number or a phone, so none can be posted.
struct RosterPerson {
    QString name;
    Sex sex = Sex::Unknown;
    int birthYear = 0;  ///< 0 = unknown
    QString ethnicity;
    QString politicalStatus;
    QString education;
    QString group;                    ///< 村民小组; printed only where names need it
    bool namesakeInRegister = false;  ///< another voter of the village has this name
    std::optional<int> votes = {};    ///< of a candidate (M1), in the vote that made him one
    NominationId nomination = {};
    bool open = false;  ///< nobody has decided yet whether he stays; only on drafts
};

struct RosterPost {
    QString title;
    int seats = 0;
    bool womenOnly = false;
    std::vector<RosterPerson> people;  ///< in order of name strokes (mode M2) or of votes (M1)
};

struct RosterData {
    PaperHead head;
    Body body = Body::VillagersCommittee;
    BallotMode mode = BallotMode::SelfNomination;
    std::vector<RosterPost> posts;  ///< by rank
    Citation basis;                 ///< why the list is posted
    QDate postBy = {};              ///< the last day to post it; invalid: no article names one
};

ReportDocument buildRoster(const RosterData& data);

}  // namespace election
