#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/rules/rule_set_schema.h"
#include "core/rules/why.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Subject = Explanation::Subject;

class Explainer {
    Q_DECLARE_TR_FUNCTIONS(Explain)

  public:
    Explainer(const Contest& contest, const Outcome& outcome, const RuleSet& ruleSet)
        : m_contest(contest), m_outcome(outcome), m_ruleSet(ruleSet), m_rulesOfSet(ruleSet.countingRules()) {
        for (const auto& post : contest.posts)
            for (const auto& person : post.nominees) m_names.insert(person.id, person.name);
        if (contest.electors)
            for (const auto& person : *contest.electors) m_names.insert(person.id, person.name);
    }

    std::vector<Explanation> run() {
        explainTurnout();
        explainCollected();
        explainNeeded();
        if (m_outcome.validElection) {
            for (size_t post = 0; post < m_contest.posts.size(); ++post) explainPost(post);
            explainAvoidance();
            explainReview();
        }
        explainUnresolved();
        explainNext();
        return std::move(m_all);
    }

  private:
    void add(Subject subject, const QString& post, const QString& text, QStringView parameter) {
        const auto& source = m_ruleSet.parameter(parameter);
        Explanation line{subject, post, text, source.citation, evidenceMarkKey(source.mark)};
        const auto* spec = parameterSpec(parameter);
        if (spec->overridable &&
            countingRuleValue(m_contest.rules, parameter) != countingRuleValue(m_rulesOfSet, parameter)) {
            line.citation = u"本村选举办法"_s;
            line.mark = u"ours"_s;
        }
        m_all.push_back(std::move(line));
    }

    void explainTurnout() {
        if (m_contest.round == Round::Revote) {
            add(Subject::Validity, {}, tr("A revote among the tied needs no turnout."), u"tie");
            return;
        }
        const bool byCollected =
            !m_contest.voters || m_contest.rules.turnoutOf == CountingRules::TurnoutOf::Collected;
        const qint64 voted = byCollected ? m_outcome.collected : *m_contest.voters;
        const bool enough = 2 * voted > m_contest.registered;
        const auto numbers = byCollected ? tr("%1 ballots were collected, %2 voters are registered")
                                         : tr("%1 people voted, %2 voters are registered");
        add(Subject::Validity, {},
            (enough ? tr("%1: more than half took part.")
                    : tr("%1: not more than half; the election is invalid."))
                .arg(numbers.arg(voted).arg(m_contest.registered)),
            byCollected && m_contest.voters ? u"turnout_of" : u"valid_turnout");
    }

    void explainCollected() {
        const bool byIssued = !m_contest.voters ||
                              m_contest.rules.overCollectedTest == CountingRules::OverCollectedTest::Issued;
        const qint64 most = byIssued ? m_contest.issued : *m_contest.voters;
        const auto numbers = byIssued ? tr("%1 ballots were collected, %2 were issued")
                                      : tr("%1 ballots were collected, %2 people voted");
        add(Subject::Validity, {},
            (m_outcome.collected <= most ? tr("%1: not more than that, the vote stands.")
                                         : tr("%1: more than that; the election is invalid."))
                .arg(numbers.arg(m_outcome.collected).arg(most)),
            u"over_collected_test");
    }

    void explainNeeded() {
        switch (m_contest.round) {
            case Round::First: {
                auto text =
                    tr("More than half of the %1 ballots collected, void and blank ones included: %2 votes.");
                if (m_contest.rules.majorityBase == CountingRules::MajorityBase::Valid)
                    text = tr("More than half of the %1 valid ballots: %2 votes.");
                if (m_contest.rules.majorityBase == CountingRules::MajorityBase::Issued)
                    text = tr("More than half of the %1 ballots issued: %2 votes.");
                add(Subject::Needed, {}, text.arg(m_outcome.majorityBase).arg(m_outcome.needed),
                    u"majority_base");
                break;
            }
            case Round::Second:
                add(Subject::Needed, {},
                    tr("At least %1/%2 of the %3 ballots collected in this round: %4 votes.")
                        .arg(m_contest.rules.runoffFloorNumerator)
                        .arg(m_contest.rules.runoffFloorDenominator)
                        .arg(m_outcome.collected)
                        .arg(m_outcome.needed),
                    u"runoff_floor");
                break;
            case Round::Revote:
                add(Subject::Needed, {}, tr("In a revote the most votes win."), u"tie");
                break;
        }
    }

    void explainPost(size_t index) {
        const auto& post = m_contest.posts[index];
        const auto& result = m_outcome.posts[index];
        for (const auto& person : result.elected)
            add(Subject::Winner, post.id,
                tr("%1: %2 has %3 votes (needed: %4) and is elected.")
                    .arg(post.title, nameOf(person), QString::number(votesOf(result, person)),
                         QString::number(m_outcome.needed)),
                winnerSource());
        explainWomenFallback(post, result);
        if (result.tiedSeats > 0)
            add(Subject::Tie, post.id,
                tr("%1: %2 are level or close relatives of each other; a revote among them fills %3 of the "
                   "seats.")
                    .arg(post.title, namesOf(result.tied), QString::number(result.tiedSeats)),
                u"tie");
        if (result.vacant > 0)
            add(Subject::Vacancy, post.id,
                tr("%1: vacant seats: %2; nobody else who has the needed votes may take them.")
                    .arg(post.title, QString::number(result.vacant)),
                winnerSource());
    }

    void explainWomenFallback(const ContestPost& post, const PostOutcome& result) {
        if (!result.womanFirst.isEmpty())
            add(Subject::Winner, post.id,
                tr("%1: no woman holds another seat, so %2, who has most votes among the women with the "
                   "needed votes, takes a seat first.")
                    .arg(post.title, nameOf(result.womanFirst)),
                u"women_fallback");
        if (result.heldForWoman)
            add(Subject::Vacancy, post.id,
                tr("%1: no woman holds a seat and none has the needed votes, so one seat is held for a "
                   "woman.")
                    .arg(post.title),
                u"women_fallback");
    }

    void explainAvoidance() {
        for (const auto& seat : m_outcome.avoidance) {
            auto text =
                tr("%1 is a close relative of %2, who goes before by post or votes, and gives way; %3.");
            const auto then = seat.replacement ? tr("%1 takes the seat").arg(nameOf(*seat.replacement))
                                               : tr("nobody moves up");
            add(Subject::Avoidance, {}, text.arg(nameOf(seat.removed), nameOf(seat.kept), then),
                u"recusal_resolution");
        }
    }

    void explainReview() {
        if (m_outcome.invalidWins.empty()) return;
        add(Subject::Review, {},
            tr("The win of %1 is declared invalid after the review; the seat stays vacant, nobody moves up.")
                .arg(namesOf(m_outcome.invalidWins)),
            u"post_count_review");
    }

    void explainUnresolved() {
        if (m_outcome.unresolved.empty()) return;
        qint64 choices = 0;
        for (const auto& name : m_outcome.unresolved) choices += name.choices;
        add(Subject::Unresolved, {},
            tr("Names on the ballots that the committee has to rule on: %1; until then these choices (%2) "
               "count for nobody.")
                .arg(m_outcome.unresolved.size())
                .arg(choices),
            u"doubtful_decider");
    }

    void explainNext() {
        switch (m_outcome.next) {
            case NextStep::Complete:
                add(Subject::Next, {}, tr("Every seat is filled."), winnerSource());
                break;
            case NextStep::Rerun:
                add(Subject::Next, {}, tr("The election has to be run again."),
                    m_outcome.invalidReason == InvalidReason::Turnout ? u"valid_turnout"
                                                                      : u"over_collected_test");
                break;
            case NextStep::Revote:
                add(Subject::Next, {}, tr("The tied are voted on again."), u"tie");
                break;
            case NextStep::Runoff:
                add(Subject::Next, {},
                    tr("The vacant seats are filled by a further election, on the election day or within %1 "
                       "days.")
                        .arg(m_ruleSet.days(u"runoff_days")),
                    u"runoff_days");
                for (const auto& post : m_outcome.runoff)
                    if (post.optional)
                        add(Subject::Next, post.post,
                            tr("A woman is on the committee; the women's seat need not be offered again."),
                            u"women_seat");
                break;
            case NextStep::MayStop:
                add(Subject::Next, {},
                    tr("At least %1 members are elected; the other seats may stay vacant.")
                        .arg(m_contest.rules.minMembers),
                    u"min_members");
                explainHead();
                break;
            case NextStep::Township:
                add(Subject::Next, {},
                    tr("Fewer than %1 members are elected; the text says nothing about this, ask the "
                       "township's "
                       "election guidance office.")
                        .arg(m_contest.rules.minMembers),
                    u"min_members");
                break;
        }
    }

    /// 主持工作: with no chair the vice chair presides, with neither one of the members does.
    void explainHead() {
        if (isSeated(u"chair"_s)) return;
        add(Subject::Next, u"chair"_s,
            isSeated(u"deputy"_s) ? tr("No chair is elected; a vice chair presides.")
                                  : tr("Neither chair nor vice chair is elected; the meeting of "
                                       "representatives picks one of the elected "
                                       "members to preside."),
            u"acting_head");
    }

    [[nodiscard]] bool isSeated(const QString& post) const {
        return std::any_of(m_contest.held.begin(), m_contest.held.end(),
                           [&](const HeldSeat& seat) { return seat.post == post; }) ||
               std::any_of(m_outcome.posts.begin(), m_outcome.posts.end(), [&](const PostOutcome& result) {
                   return result.id == post && !result.elected.empty();
               });
    }

    [[nodiscard]] QStringView winnerSource() const {
        if (m_contest.round == Round::First) return u"majority_base";
        return m_contest.round == Round::Second ? u"runoff_floor" : u"tie";
    }

    static qint64 votesOf(const PostOutcome& post, const QString& person) {
        const auto it = std::find_if(post.votes.begin(), post.votes.end(),
                                     [&](const PersonVotes& votes) { return votes.person == person; });
        return it == post.votes.end() ? 0 : it->counted;
    }
    [[nodiscard]] QString nameOf(const QString& person) const { return m_names.value(person, person); }
    [[nodiscard]] QString namesOf(const std::vector<QString>& people) const {
        QStringList names;
        for (const auto& person : people) names << nameOf(person);
        return names.join(u'、');
    }

    const Contest& m_contest;
    const Outcome& m_outcome;
    const RuleSet& m_ruleSet;
    const CountingRules m_rulesOfSet;
    QHash<QString, QString> m_names;
    std::vector<Explanation> m_all;
};

}  // namespace

std::vector<Explanation> explain(const Contest& contest, const Outcome& outcome, const RuleSet& ruleSet) {
    return Explainer(contest, outcome, ruleSet).run();
}

}  // namespace election
