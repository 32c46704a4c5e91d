#include "ui/pages/roster/roster_page_model.h"

#include <QCoreApplication>

#include "core/rules/on_the_list.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RosterPageModel)
};

bool isOfTheRoster(const DueDate& due) {
    return due.key == u"self_nominee_list"_s || due.key == u"candidate_list"_s ||
           due.key == u"withdrawal"_s || due.key == u"vote_notice"_s;
}

}  // namespace

RosterPageModel RosterPageModel::make(const std::vector<ScreenedNomination>& screened,
                                      const std::vector<Post>& posts, const std::vector<DueDate>& calendar) {
    RosterPageModel model;
    for (const Post& post : posts)
        if (isChosenByBallot(post.body)) model.posts.push_back({post.title, post.seats, 0});
    for (const ScreenedNomination& row : screened) {
        if (!isChosenByBallot(row.dossier.nomination.body)) continue;
        const Verdict verdict = row.result.verdict;
        const bool listed = isOnTheList(row.dossier);
        model.onList += listed;
        model.undecided += isUnsettled(row.dossier, row.result);
        model.withdrawn += verdict == Verdict::Withdrawn;
        model.notQualified += !listed && verdict != Verdict::Withdrawn;
        for (PostLine& line : model.posts)
            if (listed && line.post == row.dossier.nomination.postTitle) ++line.people;
        if (verdict == Verdict::NotQualified && !row.dossier.decision)
            model.todo << Text::tr("%1 (%2): proposed as not qualified; the decision is not recorded yet.")
                              .arg(row.dossier.nomination.name, row.dossier.nomination.postTitle);
        if (verdict == Verdict::Pending)
            model.todo << Text::tr("%1 (%2): the screening is still open.")
                              .arg(row.dossier.nomination.name, row.dossier.nomination.postTitle);
    }
    for (const PostLine& line : model.posts)
        if (line.people < line.seats)
            model.todo << Text::tr("%1: %2 on the list for %3 seats; voters may write in others.")
                              .arg(line.post)
                              .arg(line.people)
                              .arg(line.seats);
    for (const DueDate& due : calendar)
        if (isOfTheRoster(due)) model.dates.push_back(due);
    return model;
}

}  // namespace election
