/// 三问, 三表: what was asked and answered, which papers are there.
#include <QCoreApplication>
#include <algorithm>

#include "core/base/text.h"
#include "core/rules/screening_checks.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Screening)
};

const CheckDescription& description(const ScreeningContext& context, int index) {
    return context.checks.checks.at(static_cast<size_t>(index));
}

CheckOutcome checkForm(YesNo there, int index, const Dossier& dossier, const ScreeningContext& context) {
    CheckOutcome outcome;
    const QString title = description(context, index).title.text();
    if (there == YesNo::Unknown) {
        outcome.check.note = Texts::tr("The list doesn't say whether the form is there.");
        return outcome;
    }
    outcome.check.by = kComputed;
    if (dossier.nomination.filedAt.isValid())
        outcome.check.when = dossier.nomination.filedAt.date().toString(Qt::ISODate);
    if (there == YesNo::Yes) {
        outcome.check.state = CheckState::Passed;
        return outcome;
    }
    outcome.check.state = CheckState::Failed;
    outcome.check.note = Texts::tr("%1: not handed in.").arg(title);
    outcome.reasons.push_back(
        makeReason(checkKey(index), u"missing"_s, outcome.check.note, templateBasis(context, index)));
    return outcome;
}

}  // namespace

CheckOutcome checkAsk(const Dossier& dossier, const ScreeningContext& context, int ask) {
    CheckOutcome outcome;
    if (!dossier.asks) {
        outcome.check.note = Texts::tr("No talk is recorded yet.");
        return outcome;
    }
    const QString answer = normaliseName(dossier.asks->answer[ask]);
    if (answer.isEmpty()) {
        outcome.check.note = Texts::tr("The record of the talk has no finding yet.");
        return outcome;
    }
    outcome.check.by = dossier.asks->talkedBy;
    outcome.check.when = dossier.asks->date.toString(Qt::ISODate);
    outcome.check.note = dossier.asks->answer[ask];
    outcome.check.secondBy = dossier.asks->secondBy;
    if (context.checks.passes.contains(answer)) {
        outcome.check.state = CheckState::Passed;
    } else if (context.checks.fails.contains(answer)) {
        outcome.check.state = CheckState::Failed;
        const QString question = dossier.asks->question[ask].isEmpty() ? description(context, ask).asks.text()
                                                                       : dossier.asks->question[ask];
        const QString text = Texts::tr("Asked \"%1\": %2.").arg(question, dossier.asks->answer[ask]);
        if (dossier.asks->waitsForSecond && description(context, ask).bars) {
            outcome.check.state = CheckState::LookAgain;
            outcome.check.waitsForSecond = true;
            outcome.reasons.push_back(makeNote(checkKey(ask), u"second"_s,
                                               Texts::tr("%1 Held by %2 alone; it waits for a second person.")
                                                   .arg(text, dossier.asks->talkedBy),
                                               templateBasis(context, ask)));
            return outcome;
        }
        outcome.reasons.push_back(makeReason(checkKey(ask), u"refuse"_s, text, templateBasis(context, ask)));
    } else {
        outcome.check.state = CheckState::LookAgain;
    }
    return outcome;
}

CheckOutcome checkNominationForm(const Dossier& dossier, const ScreeningContext& context) {
    if (dossier.nomination.source == NominationSource::Nominated) {
        CheckOutcome outcome;
        outcome.check.state = CheckState::NotApplicable;
        outcome.check.note = Texts::tr("Named by voters: there is no form of self-nomination.");
        return outcome;
    }
    return checkForm(dossier.nomination.nominationForm, 3, dossier, context);
}

CheckOutcome checkPledge(const Dossier& dossier, const ScreeningContext& context) {
    return checkForm(dossier.nomination.pledge, 5, dossier, context);
}

CheckOutcome checkReviewForm(const Dossier& dossier, const ScreeningContext& context) {
    CheckOutcome outcome = checkForm(dossier.nomination.reviewForm, 4, dossier, context);
    if (description(context, 4).how == AnsweredBy::Paper) return outcome;
    QStringList waiting;
    QDate latest;
    bool any = false;
    for (const DepartmentOpinion& opinion : dossier.opinions) {
        any = any || opinion.answered;
        if (opinion.answered && opinion.date.isValid() && (!latest.isValid() || latest < opinion.date))
            latest = opinion.date;
    }
    for (const QString& department : dossier.departmentsAsked) {
        const auto answers = [&](const DepartmentOpinion& opinion) {
            return opinion.answered && opinion.department == department;
        };
        if (std::none_of(dossier.opinions.begin(), dossier.opinions.end(), answers))
            waiting.append(department);
    }
    if (waiting.isEmpty() && any) {
        if (outcome.check.state == CheckState::Passed && latest.isValid())
            outcome.check.when = latest.toString(Qt::ISODate);
        return outcome;
    }
    const QString text = waiting.isEmpty() ? Texts::tr("No department has answered yet.")
                                           : Texts::tr("No answer yet from %1.").arg(waiting.join(u'、'));
    outcome.reasons.push_back(makeNote(checkKey(4), u"waiting"_s, text, templateBasis(context, 4)));
    if (outcome.check.state != CheckState::Failed) {
        // Begun once the first department has answered; until then nobody has looked.
        outcome.check.state = any ? CheckState::LookAgain : CheckState::NotBegun;
        outcome.check.note = text;
        if (!any) outcome.check.by = outcome.check.when = QString();
    }
    return outcome;
}

}  // namespace election
