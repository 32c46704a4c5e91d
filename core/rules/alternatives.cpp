#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>
#include <algorithm>

#include "core/rules/count.h"
#include "core/rules/rule_set_schema.h"
#include "core/rules/totals.h"
#include "core/rules/why.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Alternatives)
};

QString premise(const QString& parameter, const QString& value) {
    if (parameter == u"majority_base") {
        if (value == u"valid") return Text::tr("If the majority were taken of the valid ballots");
        if (value == u"issued") return Text::tr("If the majority were taken of the ballots issued");
        return Text::tr("If the majority were taken of the ballots collected");
    }
    if (parameter == u"turnout_of")
        return value == u"collected" ? Text::tr("If turnout were measured by the ballots collected")
                                     : Text::tr("If turnout were measured by the people who voted");
    if (parameter == u"invalid_scope")
        return value == u"column" ? Text::tr("If a fault made only its column void")
                                  : Text::tr("If a fault made the whole ballot void");
    return value == u"void" ? Text::tr("If ballots without a mark were void")
                            : Text::tr("If ballots without a mark were abstentions");
}

QHash<QString, QString> namesOf(const Outcome& outcome) {
    QHash<QString, QString> names;
    for (const auto& post : outcome.posts)
        for (const auto& votes : post.votes) names.insert(votes.person, votes.name);
    return names;
}

/// "张三 would be elected (主任)", "李四 would not be elected (主任)" …
QStringList changedWinners(const Contest& contest, const Outcome& before, const Outcome& after) {
    const auto names = namesOf(before), otherNames = namesOf(after);
    QStringList changes;
    for (size_t i = 0; i < before.posts.size(); ++i) {
        const auto& title = contest.posts[i].title;
        const QSet<QString> was(before.posts[i].elected.begin(), before.posts[i].elected.end());
        const QSet<QString> is(after.posts[i].elected.begin(), after.posts[i].elected.end());
        for (const auto& person : after.posts[i].elected)
            if (!was.contains(person))
                changes << Text::tr("%1 would be elected (%2)").arg(otherNames.value(person, person), title);
        for (const auto& person : before.posts[i].elected)
            if (!is.contains(person))
                changes << Text::tr("%1 would not be elected (%2)").arg(names.value(person, person), title);
    }
    return changes;
}

/// Who would be tied, or no longer: whoever is tied is voted on again.
QStringList changedTies(const Contest& contest, const Outcome& before, const Outcome& after) {
    const auto names = namesOf(before), otherNames = namesOf(after);
    QStringList changes;
    for (size_t i = 0; i < before.posts.size(); ++i) {
        const auto& title = contest.posts[i].title;
        const QSet<QString> was(before.posts[i].tied.begin(), before.posts[i].tied.end());
        const QSet<QString> is(after.posts[i].tied.begin(), after.posts[i].tied.end());
        for (const auto& person : after.posts[i].tied)
            if (!was.contains(person))
                changes << Text::tr("%1 would be tied (%2)").arg(otherNames.value(person, person), title);
        for (const auto& person : before.posts[i].tied)
            if (!is.contains(person))
                changes << Text::tr("%1 would not be tied (%2)").arg(names.value(person, person), title);
    }
    return changes;
}

/// Whether another vote would follow, or one about other seats or other people.
bool changesNextVote(const Outcome& before, const Outcome& after) {
    if (before.next != after.next || before.runoff.size() != after.runoff.size()) return true;
    for (size_t i = 0; i < before.posts.size(); ++i)
        if (before.posts[i].tiedSeats != after.posts[i].tiedSeats ||
            before.posts[i].vacant != after.posts[i].vacant)
            return true;
    for (size_t i = 0; i < before.runoff.size(); ++i) {
        const RunoffPost &was = before.runoff[i], &is = after.runoff[i];
        const QSet<QString> wereThere(was.candidates.begin(), was.candidates.end());
        const QSet<QString> areThere(is.candidates.begin(), is.candidates.end());
        if (was.post != is.post || was.seats != is.seats || wereThere != areThere) return true;
    }
    return false;
}

bool isRead(const Contest& contest, const QString& parameter) {
    if (parameter == u"majority_base") return contest.round == Round::First;
    if (parameter == u"turnout_of") return contest.round != Round::Revote && contest.voters.has_value();
    return true;
}

/// Every other value of `keys`, counted anew by `again`.
template <class Count>
std::vector<Alternative> countAgain(const Contest& contest, const Outcome& outcome, const QStringList& keys,
                                    Count again) {
    std::vector<Alternative> all;
    for (const QString& key : keys) {
        if (!isRead(contest, key)) continue;
        for (const auto& value : parameterSpec(key)->words) {
            if (value == countingRuleValue(contest.rules, key)) continue;
            Contest other = contest;
            applyCountingRule(other.rules, key, value);
            Alternative alternative{key, value, false, false, false, {}, again(other)};
            const auto changes = changedWinners(contest, outcome, alternative.outcome);
            const auto ties = changedTies(contest, outcome, alternative.outcome);
            const bool nextVote = changesNextVote(outcome, alternative.outcome);
            alternative.changesValidity = outcome.validElection != alternative.outcome.validElection;
            alternative.changesWinners = !changes.isEmpty();
            alternative.changesNext = nextVote || !ties.isEmpty();
            QStringList parts;
            if (alternative.changesValidity)
                parts << (alternative.outcome.validElection ? Text::tr("the election would be valid")
                                                            : Text::tr("the election would be invalid"));
            parts << changes;
            if (!alternative.changesValidity) parts << ties;
            if (parts.isEmpty() && nextVote)
                parts << Text::tr("the next vote would be about other seats or other people");
            if (parts.isEmpty()) parts << Text::tr("no winner would change");
            alternative.text = Text::tr("%1: %2.").arg(premise(key, value), parts.join(Text::tr(", ")));
            all.push_back(std::move(alternative));
        }
    }
    return all;
}

}  // namespace

std::vector<Alternative> alternatives(const Contest& contest, const std::vector<BallotPaper>& ballots,
                                      const Outcome& outcome) {
    return countAgain(contest, outcome,
                      {u"majority_base"_s, u"turnout_of"_s, u"invalid_scope"_s, u"blank_is"_s},
                      [&](const Contest& other) { return count(other, ballots); });
}

std::vector<Alternative> alternatives(const Contest& contest, const TotalsSheet& totals,
                                      const Outcome& outcome) {
    return countAgain(contest, outcome, {u"majority_base"_s, u"turnout_of"_s},
                      [&](const Contest& other) { return countTotals(other, totals); });
}

}  // namespace election
