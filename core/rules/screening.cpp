#include "core/rules/screening.h"

#include <QCoreApplication>
#include <algorithm>

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

/// What a person found goes before what the program computed. Its reasons stay listed, but count only while
/// the check fails.
void applyHand(CheckOutcome& outcome, const std::optional<Check>& hand, const ScreeningContext& context) {
    if (!hand) return;
    const QString id = outcome.check.id;
    outcome.check = *hand;
    outcome.check.id = id;
    const auto counts = [](const Reason& reason) { return !reason.informative; };
    if (hand->state == CheckState::Failed &&
        std::none_of(outcome.reasons.begin(), outcome.reasons.end(), counts)) {
        const QString text = hand->note.isEmpty() ? Texts::tr("Found by hand: not passed.") : hand->note;
        outcome.reasons.push_back(makeReason(id, u"byhand"_s, text, templateBasis(context)));
    }
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

Basis templateBasis(const ScreeningContext& context) {
    return {context.checks.source.text(), context.checks.mark, Weight::Local};
}

const Basis& basisFor(Body body, const Basis& committee, const ScreeningContext& context) {
    return body == Body::VillagersCommittee ? committee : context.villageRules;
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
        outcome.check.id = checkKey(static_cast<int>(i));
        applyHand(outcome, dossier.byHand.at(i), context);
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
        result.reasons.push_back(makeNote(checkKey(7), u"unsigned"_s, text, templateBasis(context)));
    }
    decide(result, dossier);
    return result;
}

}  // namespace election
