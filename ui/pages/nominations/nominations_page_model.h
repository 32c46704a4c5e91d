#pragma once
/// What the nominations page counts: who stands for which post, against the seats, and the time left.
#include <QString>
#include <vector>

#include "core/domain/post.h"
#include "core/services/nomination_service.h"
#include "core/services/status_service.h"
#include "ui/widgets/theme.h"

namespace election {

struct PostDemand {
    Body body = Body::VillagersCommittee;
    QString title;
    int seats = 0, people = 0;
    Tone tone = Tone::Ok;
    QString word;  ///< 够, 缺 1 人, 无人
};

struct NominationsPageModel {
    std::vector<PostDemand> posts;  ///< by body and rank; summed over villages for the township
    QString deadline;               ///< "Last day to register: 9 December 2026"
    QString daysLeft;
    Tone daysTone = Tone::Info;
    QString basis;

    static NominationsPageModel make(const std::vector<ListedNomination>& nominations,
                                     const std::vector<Post>& posts, const std::vector<DueDate>& calendar);
    /// "4 days before the deadline", "1 day late"; empty without a time or a deadline.
    static QString filedAgainst(const Nomination& nomination, const std::vector<DueDate>& calendar);
    static bool filedLate(const Nomination& nomination, const std::vector<DueDate>& calendar);
};

}  // namespace election
