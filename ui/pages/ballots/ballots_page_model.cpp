#include "ui/pages/ballots/ballots_page_model.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BallotsPageModel)
};

}  // namespace

QStringList BallotsPageModel::warnings(const Contest& contest, int undecided) {
    QStringList warnings;
    if (undecided > 0)
        warnings << Text::tr(
            "%n nominee(s) on this ballot are not decided yet: don't print before the list is final.",
            nullptr, undecided);
    for (const ContestPost& post : contest.posts) {
        QHash<QString, int> names;
        for (const ContestPerson& nominee : post.nominees)
            if (++names[nominee.name] == 2)
                warnings << Text::tr(
                                "Two nominees for %1 are called %2: they must be told apart on the ballot.")
                                .arg(post.title, nominee.name);
        if (post.nominees.empty())
            warnings << Text::tr("Nobody stands for %1; voters can only write in names.").arg(post.title);
    }
    return warnings;
}

}  // namespace election
