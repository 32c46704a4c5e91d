#include "ui/pages/ballots/ballots_page_model.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BallotsPageModel)
};

Citation citationOf(const RuleSet& rules, QStringView key) {
    const Parameter& parameter = rules.parameter(key);
    return {parameter.citation, evidenceMarkKey(parameter.mark)};
}

}  // namespace

BallotPaperData BallotsPageModel::ballot(const Contest& contest, const PaperHead& head, const RuleSet& rules,
                                         const QHash<QString, QStringList>& byVotes) {
    BallotPaperData data;
    data.head = head;
    data.mode = contest.mode;
    data.round = contest.round;
    data.voidAsAWhole = contest.rules.invalidScope == CountingRules::InvalidScope::Ballot;
    data.blankIsVoid = contest.rules.blankIs == CountingRules::BlankIs::Void;
    for (const ContestPost& post : contest.posts) {
        BallotPost printed{post.title, post.seats, post.womenOnly, {}};
        for (const ContestPerson& nominee : post.nominees) printed.names.push_back(nominee.name);
        if (const QStringList order = byVotes.value(post.title); !order.isEmpty())
            std::stable_sort(printed.names.begin(), printed.names.end(),
                             [&](const QString& a, const QString& b) {
                                 const auto at = [&](const QString& name) {
                                     const auto place = order.indexOf(name);
                                     return place < 0 ? order.size() : place;
                                 };
                                 return at(a) < at(b);
                             });
        data.posts.push_back(std::move(printed));
    }
    const QStringView order = contest.mode == BallotMode::Candidates
                                  ? QStringView(u"list_order_candidates")
                                  : QStringView(u"list_order_self_nominees");
    data.basis = {citationOf(rules, order), citationOf(rules, u"invalid_scope"),
                  citationOf(rules, u"blank_is")};
    return data;
}

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
