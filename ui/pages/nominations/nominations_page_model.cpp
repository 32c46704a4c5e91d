#include "ui/pages/nominations/nominations_page_model.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/dates.h"
#include "ui/pages/due_text.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NominationsPageModel)
};

const DueDate* registrationEnd(const std::vector<DueDate>& calendar) {
    return dueDate(calendar, u"self_nomination"_s);
}

void judge(PostDemand& post) {
    if (post.people == 0) {
        post.tone = Tone::Bad;
        post.word = Text::tr("nobody");
    } else if (post.people < post.seats) {
        post.tone = Tone::Warn;
        post.word = Text::tr("%n short", nullptr, post.seats - post.people);
    } else {
        post.tone = Tone::Ok;
        post.word = post.people == post.seats ? Text::tr("as many as seats") : Text::tr("enough");
    }
}

}  // namespace

NominationsPageModel NominationsPageModel::make(const std::vector<ListedNomination>& nominations,
                                                const std::vector<Post>& posts,
                                                const std::vector<DueDate>& calendar) {
    NominationsPageModel model;
    const auto find = [&](Body body, const QString& title) {
        return std::find_if(model.posts.begin(), model.posts.end(),
                            [&](const PostDemand& post) { return post.body == body && post.title == title; });
    };
    for (const Post& post : posts) {
        const auto known = find(post.body, post.title);
        if (known == model.posts.end())
            model.posts.push_back({post.body, post.title, post.seats, 0, Tone::Ok, {}});
        else
            known->seats += post.seats;
    }
    std::stable_sort(model.posts.begin(), model.posts.end(),
                     [](const PostDemand& a, const PostDemand& b) { return a.body < b.body; });
    for (const ListedNomination& row : nominations)
        if (const auto post = find(row.nomination.body, row.nomination.postTitle); post != model.posts.end())
            ++post->people;
    for (PostDemand& post : model.posts) judge(post);
    if (const DueDate* due = registrationEnd(calendar)) {
        model.deadline = Text::tr("Registration of self-nominees ends %1").arg(formatDate(due->latest));
        model.daysLeft = daysLeftText(due->daysLeft);
        model.daysTone = daysLeftTone(due->daysLeft);
        model.basis = due->basis;
    }
    return model;
}

QString NominationsPageModel::filedAgainst(const Nomination& nomination,
                                           const std::vector<DueDate>& calendar) {
    const DueDate* due = registrationEnd(calendar);
    if (!due || !nomination.filedAt.isValid()) return {};
    const int days = int(nomination.filedAt.date().daysTo(due->latest));
    if (days == 0) return Text::tr("on the last day");
    return days > 0 ? Text::tr("%n day(s) before the deadline", nullptr, days)
                    : Text::tr("%n day(s) after the deadline", nullptr, -days);
}

bool NominationsPageModel::filedLate(const Nomination& nomination, const std::vector<DueDate>& calendar) {
    const DueDate* due = registrationEnd(calendar);
    return due && nomination.filedAt.isValid() && nomination.filedAt.date() > due->latest;
}

}  // namespace election
