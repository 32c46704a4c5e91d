#include "core/rules/screening.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/rules/bars_on_day.h"
#include "core/rules/screening_checks.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

Basis basisOf(const Parameter& parameter) {
    const bool attested = parameter.mark == EvidenceMark::Read || parameter.mark == EvidenceMark::Excerpt;
    return {parameter.citation, evidenceMarkKey(parameter.mark), attested ? Weight::Law : Weight::Local};
}

/// "五不能① 被判处刑罚……" of every clause, and the remark.
QString handNote(const Check& hand, const std::vector<Bar>& bars) {
    QStringList parts;
    for (const QString& clause : hand.clauses) {
        const Bar* bar = findBar(bars, clause);
        parts << (bar ? bar->clause + u' ' + bar->text : clause);
    }
    if (!hand.note.isEmpty()) parts << hand.note;
    return parts.isEmpty() ? Texts::tr("Found by hand: not passed.") : parts.join(u"；"_s);
}

/// One reason a clause, each with its own source; without a clause what was written down.
void addHandReasons(CheckOutcome& outcome, int check, const Check& hand, const ScreeningContext& context,
                    const std::vector<Bar>& bars) {
    const QString& id = outcome.check.id;
    for (const QString& clause : hand.clauses) {
        const Bar* bar = findBar(bars, clause);
        QString text = bar ? bar->clause + u' ' + bar->text : clause;
        if (!hand.note.isEmpty()) text += u"；"_s + hand.note;
        outcome.reasons.push_back(
            makeReason(id, u"byhand"_s, text, basisOfClause(bar, clause, context, bars)));
    }
    const auto counts = [](const Reason& reason) { return !reason.informative; };
    if (std::none_of(outcome.reasons.begin(), outcome.reasons.end(), counts))
        outcome.reasons.push_back(
            makeReason(id, u"byhand"_s, handNote(hand, bars), templateBasis(context, check)));
}

/// What a person found goes before what the program computed. Its reasons stay listed, but count only while
/// the check fails. What one person alone holds against somebody doesn't bar yet, and takes back nothing that
/// the program found.
void applyHand(CheckOutcome& outcome, int check, const std::optional<Check>& hand,
               const ScreeningContext& context) {
    if (!hand) return;
    const QString id = outcome.check.id;
    const std::vector<Bar> list = context.barsInForce();
    if (hand->state == CheckState::Failed && hand->waitsForSecond &&
        context.checks.checks.at(static_cast<size_t>(check)).bars) {
        outcome.reasons.push_back(makeNote(
            id, u"second"_s,
            Texts::tr("%1 found: %2. It waits for a second person.").arg(hand->by, handNote(*hand, list)),
            templateBasis(context, check)));
        if (outcome.check.state == CheckState::Failed) return;
        outcome.check = *hand;
        outcome.check.id = id;
        outcome.check.state = CheckState::LookAgain;
        outcome.check.note = handNote(*hand, list);
        return;
    }
    outcome.check = *hand;
    outcome.check.id = id;
    outcome.check.waitsForSecond = false;
    if (hand->state != CheckState::Failed) return;
    outcome.check.note = handNote(*hand, list);
    addHandReasons(outcome, check, *hand, context, list);
}

/// The township has this check answered in a way that the program can't see.
CheckOutcome answeredByHand() {
    CheckOutcome outcome;
    outcome.check.note = Texts::tr("A person answers this check; the program fills in nothing.");
    return outcome;
}

/// Two registrations of one person wait for his choice; that alone puts nobody out.
bool opensChoiceOnly(const Reason& reason) {
    return reason.code == u"twoposts"_s;
}

bool isSigned(const std::optional<Withdrawal>& withdrawal) {
    return withdrawal && withdrawal->signedByPerson == YesNo::Yes;
}

void decide(ScreeningResult& result, const Dossier& dossier) {
    std::vector<const Reason*> counted;
    bool open = false;
    for (const Check& check : result.checks) {
        open = open || check.state == CheckState::NotBegun || check.state == CheckState::LookAgain;
        if (check.state != CheckState::Failed) continue;
        for (const Reason& reason : result.reasons) {
            if (reason.check == check.id && !reason.informative && !opensChoiceOnly(reason))
                counted.push_back(&reason);
            open = open || (reason.check == check.id && !reason.informative && opensChoiceOnly(reason));
        }
    }
    if (isSigned(dossier.withdrawal))
        result.verdict = Verdict::Withdrawn;
    else if (dossier.decision)
        result.verdict = dossier.decision->qualified ? Verdict::Qualified : Verdict::NotQualified;
    else if (!counted.empty())
        result.verdict = Verdict::NotQualified;
    else
        result.verdict = open ? Verdict::Pending : Verdict::Qualified;
    result.restsOnAdviceOnly = result.verdict == Verdict::NotQualified && !counted.empty() &&
                               std::all_of(counted.begin(), counted.end(), [](const Reason* reason) {
                                   return reason->weight == Weight::Advice || reason->weight == Weight::Local;
                               });
}

}  // namespace

Reason makeReason(const QString& check, const QString& code, const QString& text, const Basis& basis) {
    return {check, code, text, basis.source, basis.weight, basis.mark, false};
}

Reason makeNote(const QString& check, const QString& code, const QString& text, const Basis& basis) {
    return {check, code, text, basis.source, basis.weight, basis.mark, true};
}

Basis templateBasis(const ScreeningContext& context, int check) {
    const CheckDescription& words = context.checks.checks.at(static_cast<size_t>(check));
    return {words.source.text(), words.mark, Weight::Local};
}

const Basis& basisFor(Body body, const Basis& committee, const ScreeningContext& context) {
    return body == Body::VillagersCommittee ? committee : context.villageRules;
}

QDate ScreeningContext::barDayOf(const Nomination& nomination) const {
    const bool candidate = nomination.source == NominationSource::Nominated;
    switch (barDay) {
        case BarDay::ListDay:
            return electionDay.addDays(-(candidate ? candidateListDays : listDays));
        case BarDay::NominationDay:
            return nomination.filedAt.isValid() ? nomination.filedAt.date() : lastFilingDay();
        case BarDay::ElectionDay:
            break;
    }
    return electionDay;
}

CheckState graver(CheckState a, CheckState b) {
    const auto rank = [](CheckState state) {
        switch (state) {
            case CheckState::Failed:
                return 4;
            case CheckState::LookAgain:
                return 3;
            case CheckState::NotBegun:
                return 2;
            case CheckState::Passed:
                return 1;
            case CheckState::NotApplicable:
                break;
        }
        return 0;
    };
    return rank(a) >= rank(b) ? a : b;
}

Result<ScreeningContext> screeningContext(const RuleSet& rules, const QDate& electionDay) {
    ELECTION_ASSIGN(const CheckTemplate checks, shippedCheckTemplate());
    return screeningContext(rules, electionDay, checks);
}

ScreeningContext screeningContext(const RuleSet& rules, const QDate& electionDay,
                                  const CheckTemplate& checks) {
    ScreeningContext context;
    context.electionDay = electionDay;
    context.voterAge = rules.number(u"voter_age");
    context.selfNominationDays = rules.days(u"self_nom_days");
    context.inPersonOnly = rules.flag(u"self_nom_in_person");
    context.postsPerPerson = rules.number(u"self_nom_posts");
    context.age = basisOf(rules.parameter(u"voter_age"));
    context.registration =
        basisOf(rules.parameter(u"self_nom_posts"));  // the article that opens filing to registered voters
    context.deadline = basisOf(rules.parameter(u"self_nom_days"));
    context.inPerson = basisOf(rules.parameter(u"self_nom_in_person"));
    context.onePost = basisOf(rules.parameter(u"self_nom_posts"));
    context.villageRules = {u"本村选举办法"_s, u"ours"_s, Weight::Local};
    const QString day = rules.word(u"bar_day");
    context.barDay = day == u"list_day"_s         ? BarDay::ListDay
                     : day == u"nomination_day"_s ? BarDay::NominationDay
                                                  : BarDay::ElectionDay;
    context.barDayBasis = basisOf(rules.parameter(u"bar_day"));
    context.listDays = rules.days(u"list_days");
    context.candidateListDays = rules.days(u"cand_list_days");
    context.bars = rules.bars();
    context.checks = checks;
    return context;
}

ScreeningResult screen(const Dossier& dossier, const ScreeningContext& context) {
    std::array<CheckOutcome, kCheckCount> outcomes{
        checkAsk(dossier, context, 0),     checkAsk(dossier, context, 1),
        checkAsk(dossier, context, 2),     checkNominationForm(dossier, context),
        checkReviewForm(dossier, context), checkPledge(dossier, context),
        checkConditions(dossier, context), checkProcedure(dossier, context),
        checkDiscipline(dossier, context),
    };
    ScreeningResult result;
    for (size_t i = 0; i < outcomes.size(); ++i) {
        CheckOutcome& outcome = outcomes.at(i);
        if (!fillsIn(static_cast<int>(i), context.checks.checks.at(i).how)) outcome = answeredByHand();
        outcome.check.id = checkKey(static_cast<int>(i));
        applyHand(outcome, static_cast<int>(i), dossier.byHand.at(i), context);
        const bool stands =
            outcome.check.state == CheckState::Failed || outcome.check.state == CheckState::LookAgain;
        for (Reason& reason : outcome.reasons) {
            reason.informative = reason.informative || !stands || !context.checks.checks.at(i).bars;
            result.reasons.push_back(reason);
        }
        result.checks.at(i) = outcome.check;
    }
    if (dossier.withdrawal && !isSigned(dossier.withdrawal)) {
        const QString text =
            Texts::tr("A withdrawal was recorded without the person's own signature; it has no effect.");
        result.reasons.push_back(makeNote(checkKey(7), u"unsigned"_s, text, templateBasis(context, 7)));
    }
    decide(result, dossier);
    return result;
}

}  // namespace election
