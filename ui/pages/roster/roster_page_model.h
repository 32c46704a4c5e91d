#pragma once
/// What the roster page knows: who is on the list, who is not and why, and what has to be done before
/// posting.
#include <QString>
#include <QStringList>
#include <vector>

#include "core/domain/post.h"
#include "core/services/screening_service.h"
#include "core/services/status_service.h"

namespace election {

struct RosterPageModel {
    struct PostLine {
        QString post;  ///< 村民委员会 主任
        int seats = 0;
        int people = 0;
    };
    int onList = 0;     ///< neither withdrawn nor decided out: nobody is left out before a decision
    int undecided = 0;  ///< among them
    int withdrawn = 0;
    int notQualified = 0;         ///< by decision
    std::vector<PostLine> posts;  ///< of the body that the paper shows
    std::vector<DueDate> dates;   ///< of the roster: the day to post it, the papers around it
    QStringList todo;             ///< what is still open before the paper can hang, one sentence each

    static RosterPageModel make(const std::vector<ScreenedNomination>& screened,
                                const std::vector<Post>& posts, const std::vector<DueDate>& calendar);
};

}  // namespace election
