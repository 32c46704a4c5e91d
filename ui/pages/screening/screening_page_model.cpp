#include "ui/pages/screening/screening_page_model.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/dates.h"
#include "core/domain/check_names.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ScreeningPageModel)
};

}  // namespace

ScreeningGroup ScreeningPageModel::groupOf(const ScreenedNomination& row) {
    if (row.result.verdict == Verdict::Withdrawn) return ScreeningGroup::Out;
    if (row.dossier.decision)
        return row.dossier.decision->qualified ? ScreeningGroup::Qualified : ScreeningGroup::Out;
    switch (row.result.verdict) {
        case Verdict::NotQualified:
            return ScreeningGroup::ToDecide;
        case Verdict::Pending:
            return ScreeningGroup::Open;
        case Verdict::Withdrawn:
            return ScreeningGroup::Out;
        case Verdict::Qualified:
            break;
    }
    return ScreeningGroup::Qualified;
}

QString ScreeningPageModel::groupTitle(ScreeningGroup group, int count) {
    switch (group) {
        case ScreeningGroup::ToDecide:
            return Text::tr("To be decided (%1)").arg(count);
        case ScreeningGroup::Open:
            return Text::tr("Something is missing (%1)").arg(count);
        case ScreeningGroup::Qualified:
            return Text::tr("Nothing stands against it (%1)").arg(count);
        case ScreeningGroup::Out:
            break;
    }
    return Text::tr("Withdrawn or decided out (%1)").arg(count);
}

VerdictWords ScreeningPageModel::verdictWords(const ScreenedNomination& row) {
    if (row.result.verdict == Verdict::Withdrawn) return {Tone::Todo, Text::tr("withdrawn")};
    if (row.dossier.decision)
        return row.dossier.decision->qualified ? VerdictWords{Tone::Ok, Text::tr("decided: qualified")}
                                               : VerdictWords{Tone::Bad, Text::tr("decided: not qualified")};
    switch (row.result.verdict) {
        case Verdict::Qualified:
            return {Tone::Ok, Text::tr("proposed: qualified")};
        case Verdict::NotQualified:
            return {Tone::Bad, Text::tr("proposed: not qualified")};
        case Verdict::Pending:
        case Verdict::Withdrawn:
            break;
    }
    return {Tone::Warn, Text::tr("open")};
}

QString ScreeningPageModel::lacks(const ScreenedNomination& row, const QStringList& checkTitles) {
    QStringList parts;
    for (int i = 0; i < kCheckCount; ++i) {
        const Check& check = row.result.checks[size_t(i)];
        if (check.state == CheckState::Passed || check.state == CheckState::NotApplicable) continue;
        parts << checkTitles.value(i) + u' ' + checkStateName(check);
    }
    return parts.join(u" · "_s);
}

QString ScreeningPageModel::proposalTitle(const ScreenedNomination& row) {
    if (row.result.verdict == Verdict::Withdrawn) return Text::tr("Withdrew with a signed statement");
    if (row.result.verdict == Verdict::Qualified) return Text::tr("The program's proposal: qualified");
    if (row.result.verdict == Verdict::Pending)
        return Text::tr("The program's proposal: wait until what is missing is here");
    return row.result.restsOnAdviceOnly
               ? Text::tr(
                     "The program's proposal: not qualified, but only by advice or the village's own rules")
               : Text::tr("The program's proposal: not qualified");
}

QString ScreeningPageModel::weightText(Weight weight) {
    switch (weight) {
        case Weight::Law:
            return Text::tr("by law");
        case Weight::List:
            return Text::tr("list of bars");
        case Weight::Advice:
            return Text::tr("advice");
        case Weight::Local:
            break;
    }
    return Text::tr("village's rules");
}

Tone ScreeningPageModel::weightTone(Weight weight) {
    return weight == Weight::Law ? Tone::Bad : weight == Weight::List ? Tone::Warn : Tone::Info;
}

QString ScreeningPageModel::markText(const QString& mark) {
    if (mark == u"V"_s) return {};
    return u" [%1]"_s.arg(mark == u"ours"_s ? Text::tr("our own") : mark);
}

QString ScreeningPageModel::secondWords(const ScreenedNomination& row, int check) {
    const Check& now = row.result.checks.at(size_t(check));
    if (!now.secondBy.isEmpty() && now.state == CheckState::Failed)
        return Text::tr("Second person: %1.").arg(now.secondBy);
    const QStringList entered = DossierService::enteredBy(row, check);
    if (now.waitsForSecond && !entered.isEmpty())
        return Text::tr("Entered by %1. It waits for a second person and bars nobody yet.")
            .arg(entered.join(u'、'));
    return {};
}

QString ScreeningPageModel::barWords(const DatedBars& dated) {
    using State = BarOutcome::State;
    QStringList lines;
    for (const BarOutcome& outcome : dated.outcomes) {
        const QString& clause = outcome.bar.clause;
        if (outcome.state == State::DateUnknown)
            lines << Text::tr("%1: date unknown, so no end is reckoned.").arg(clause);
        else if (outcome.state == State::Ended)
            lines << Text::tr("%1: ended on %2, no bar.").arg(clause, formatDate(*outcome.until));
        else if (outcome.until)
            lines << Text::tr("%1: bars until %2.").arg(clause, formatDate(*outcome.until));
        else
            lines << (outcome.bar.weight == Weight::Law
                          ? Text::tr("%1: bars, the law sets no end.").arg(clause)
                          : Text::tr("%1: bars while it lasts.").arg(clause));
    }
    if (lines.isEmpty()) return {};
    return Text::tr("Measured on %1 (%2)%3: %4")
        .arg(formatDate(dated.day), dated.dayName, markText(dated.mark), lines.join(u' '));
}

Tone ScreeningPageModel::stateTone(CheckState state) {
    switch (state) {
        case CheckState::Passed:
            return Tone::Ok;
        case CheckState::Failed:
            return Tone::Bad;
        case CheckState::LookAgain:
            return Tone::Warn;
        case CheckState::NotApplicable:
        case CheckState::NotBegun:
            break;
    }
    return Tone::Todo;
}

QString ScreeningPageModel::whyNotCheck(const ScreenedNomination& row) {
    if (row.result.verdict == Verdict::Withdrawn)
        return Text::tr("%1 has withdrawn; nothing is checked any more.").arg(row.dossier.nomination.name);
    return {};
}

QString ScreeningPageModel::whyNotWithdraw(const ScreenedNomination& row) {
    if (row.result.verdict == Verdict::Withdrawn) return Text::tr("The withdrawal is recorded already.");
    if (row.dossier.decision && !row.dossier.decision->qualified)
        return Text::tr("Decided out already: there is nothing to withdraw from.");
    return {};
}

QString ScreeningPageModel::whyNotDecide(const ScreenedNomination& row) {
    if (row.result.verdict == Verdict::Withdrawn)
        return Text::tr("%1 has withdrawn; there is nothing to decide.").arg(row.dossier.nomination.name);
    if (row.dossier.decision)
        return Text::tr("Decided already on %1, %2.")
            .arg(formatDate(row.dossier.decision->date), row.dossier.decision->documentNumber);
    return {};
}

std::vector<ScreenedNomination> ScreeningPageModel::ordered(std::vector<ScreenedNomination> rows) {
    std::stable_sort(rows.begin(), rows.end(), [](const ScreenedNomination& a, const ScreenedNomination& b) {
        return groupOf(a) < groupOf(b);
    });
    return rows;
}

}  // namespace election
