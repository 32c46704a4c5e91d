#include "ui/pages/result/result_page_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/base/dates.h"
#include "core/report/builders/paper_head.h"
#include "core/report/builders/result_report.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ResultPageModel)
};

bool contains(const std::vector<QString>& list, const QString& id) {
    return std::find(list.begin(), list.end(), id) != list.end();
}

/// Says of one person at one post what became of the votes.
class Judge {
  public:
    explicit Judge(const CountResult& count) : m_count(count) {}

    void judge(const PostOutcome& post, const PersonVotes& votes, ResultBar& bar) const {
        const Outcome& outcome = m_count.outcome;
        bar.elected = contains(post.elected, votes.person);
        if (contains(outcome.invalidWins, votes.person) && votes.counted >= outcome.needed)
            return set(bar, Tone::Bad, Text::tr("win invalid"));
        if (bar.elected) return set(bar, Tone::Ok, Text::tr("elected"));
        if (contains(post.tied, votes.person)) return set(bar, Tone::Warn, Text::tr("tied"));
        if (!outcome.validElection) return set(bar, Tone::Todo, Text::tr("no decision"));
        if (votes.counted < outcome.needed)
            return set(bar, Tone::Todo,
                       m_count.contest.round == Round::First ? Text::tr("not over half")
                                                             : Text::tr("too few votes"));
        if (wasAvoided(votes.person)) return set(bar, Tone::Warn, Text::tr("relative, not seated"));
        if (isElectedElsewhere(post, votes.person)) return set(bar, Tone::Info, Text::tr("in another post"));
        set(bar, Tone::Todo, Text::tr("not elected"));
    }

  private:
    static void set(ResultBar& bar, Tone tone, const QString& verdict) {
        bar.tone = tone;
        bar.verdict = verdict;
    }
    [[nodiscard]] bool wasAvoided(const QString& person) const {
        const auto& cases = m_count.outcome.avoidance;
        return std::any_of(cases.begin(), cases.end(),
                           [&](const AvoidanceCase& avoided) { return avoided.removed == person; });
    }
    [[nodiscard]] bool isElectedElsewhere(const PostOutcome& here, const QString& person) const {
        const auto& posts = m_count.outcome.posts;
        return std::any_of(posts.begin(), posts.end(), [&](const PostOutcome& post) {
            return post.id != here.id && contains(post.elected, person);
        });
    }

    const CountResult& m_count;
};

ResultPost postOf(const CountResult& count, const ContestPost& contest, const PostOutcome& outcome) {
    ResultPost post{contest.id, contest.title,  contest.seats,    contest.womenOnly, {}, 0, 0,
                    0,          outcome.vacant, outcome.tiedSeats};
    const Judge judge(count);
    for (const PersonVotes& votes : outcome.votes) {
        ResultBar bar;
        bar.name = votes.name;
        bar.votes = votes.counted;
        bar.against = votes.against;
        bar.writeIn = !votes.nominee;
        judge.judge(outcome, votes, bar);
        const bool matters = votes.nominee || votes.counted >= count.outcome.needed || bar.elected;
        if (matters) {
            post.bars.push_back(bar);
        } else {
            ++post.others;
            post.othersVotes += votes.counted;
            post.othersMost = std::max(post.othersMost, votes.counted);
        }
    }
    return post;
}

QString neededText(const Contest& contest, const Outcome& outcome) {
    if (contest.round == Round::Second)
        return Text::tr("Needed to win: %1 votes (one third of the ballots collected)").arg(outcome.needed);
    if (contest.round == Round::Revote) return Text::tr("The most votes win (revote among the tied)");
    const QString of =
        contest.rules.majorityBase == CountingRules::MajorityBase::Valid    ? Text::tr("valid ballots")
        : contest.rules.majorityBase == CountingRules::MajorityBase::Issued ? Text::tr("ballots issued")
                                                                            : Text::tr("ballots collected");
    return Text::tr("Needed to win: %1 votes (more than half of %2 %3)")
        .arg(outcome.needed)
        .arg(outcome.majorityBase)
        .arg(of);
}

QString byDay(const std::vector<DueDate>& calendar, const QString& key) {
    for (const DueDate& due : calendar)
        if (due.key == key) return Text::tr("by %1").arg(formatDate(due.latest));
    return {};
}

void addNextSteps(ResultPageModel& model, const Outcome& outcome, NextStep next,
                  const std::vector<DueDate>& calendar) {
    model.nextTitle = nextStepText(next);
    model.nextTone = next == NextStep::Complete  ? Tone::Ok
                     : next == NextStep::MayStop ? Tone::Info
                     : next == NextStep::Rerun   ? Tone::Bad
                                                 : Tone::Warn;
    if (model.elected > 0)
        model.next.push_back(
            {Text::tr("Review the eligibility of the %n elected", nullptr, model.elected), {}});
    if (outcome.validElection)
        model.next.push_back({Text::tr("Announce the votes on the spot; post the list of the elected"),
                              byDay(calendar, u"winners_list"_s)});
    switch (next) {
        case NextStep::Runoff:
            model.next.push_back(
                {Text::tr("Further election for the vacant seats"), byDay(calendar, u"runoff"_s)});
            break;
        case NextStep::Revote:
            model.next.push_back({Text::tr("Revote among the tied"), {}});
            break;
        case NextStep::Rerun:
            model.next.push_back({Text::tr("The election is invalid: hold it again"), {}});
            break;
        case NextStep::Township:
            model.next.push_back({Text::tr("Ask the township's election guidance office what follows"), {}});
            break;
        case NextStep::MayStop:
        case NextStep::Complete:
            break;
    }
    if (model.elected > 0)
        model.next.push_back({Text::tr("Handover to the new committee"), byDay(calendar, u"handover"_s)});
}

QString postTitle(const Contest& contest, const QString& id) {
    for (const ContestPost& post : contest.posts)
        if (post.id == id) return post.title;
    return id;
}

/// One sentence a reason: the names with their posts and choices, and who decides.
void addUnresolved(ResultPageModel& model, const Contest& contest, const Outcome& outcome) {
    QStringList homonyms, unknown;
    for (const UnresolvedName& name : outcome.unresolved)
        (name.reason == u"homonym"_s ? homonyms : unknown)
            << Text::tr("%1 (%2, %3 choices)")
                   .arg(name.name, postTitle(contest, name.post))
                   .arg(name.choices);
    const QString separator = Text::tr(", ");
    if (!homonyms.isEmpty())
        model.attention
            << Text::tr(
                   "Several voters have the same name: %1. The village election committee decides "
                   "whom these choices mean.")
                   .arg(homonyms.join(separator));
    if (!unknown.isEmpty())
        model.attention << Text::tr(
                               "Nobody is known by the name: %1. The village election committee decides whom "
                               "these choices mean.")
                               .arg(unknown.join(separator));
}

}  // namespace

ResultPageModel ResultPageModel::make(const CountResult& count, const RuleSet& rules,
                                      const std::vector<DueDate>& calendar, const RoundsStanding* standing) {
    const Contest& contest = count.contest;
    const Outcome& outcome = count.outcome;
    ResultPageModel model;
    model.validityTone = outcome.validElection ? Tone::Ok : Tone::Bad;
    model.validity = outcome.validElection ? Text::tr("election valid")
                     : outcome.invalidReason == InvalidReason::OverCollected
                         ? Text::tr("invalid: more ballots than voters")
                         : Text::tr("invalid: half or fewer took part");
    const qint64 voters = contest.voters.value_or(outcome.collected);
    model.figures = Text::tr("Voted: %1 · ballots collected %2 · valid %3 · void %4 · blank %5")
                        .arg(turnoutWithCounts(voters, contest.registered))
                        .arg(outcome.collected)
                        .arg(outcome.valid)
                        .arg(outcome.voidBallots)
                        .arg(outcome.blank);
    model.needed = neededText(contest, outcome);
    model.neededVotes = outcome.needed;
    model.scale = std::max<qint64>({outcome.collected, outcome.majorityBase, outcome.needed, 1});
    for (size_t i = 0; i < outcome.posts.size() && i < contest.posts.size(); ++i) {
        model.posts.push_back(postOf(count, contest.posts[i], outcome.posts[i]));
        model.elected += int(outcome.posts[i].elected.size());
        model.seats += contest.posts[i].seats;
    }
    model.why = explain(contest, outcome, rules);
    model.alternatives = count.otherReadings();
    for (const Finding& finding : count.findings) model.attention << finding.message;
    addUnresolved(model, contest, outcome);
    if (standing) {
        model.elected = standing->filled();
        model.seats = standing->seats();
    }
    addNextSteps(model, outcome, standing ? standing->next : outcome.next, calendar);
    return model;
}

}  // namespace election
