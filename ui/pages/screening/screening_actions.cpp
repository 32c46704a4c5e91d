/// ScreeningPage: what is done with the chosen check of the chosen nominee.
#include "core/domain/check_names.h"
#include "core/services/dossier_service.h"
#include "core/services/election_file.h"
#include "ui/pages/screening/check_detail.h"
#include "ui/pages/screening/check_sheet.h"
#include "ui/pages/screening/dossier_dialogs.h"
#include "ui/pages/screening/dossier_windows.h"
#include "ui/pages/screening/fact_dialog.h"
#include "ui/pages/screening/screening_dialogs.h"
#include "ui/pages/screening/screening_page.h"
#include "ui/pages/screening/screening_page_model.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

bool isOpen(const Check& check) {
    return check.state == CheckState::NotBegun || check.state == CheckState::LookAgain;
}

}  // namespace

void ScreeningPage::act(CheckAction action) {
    const ScreenedNomination* screened = current();
    if (!screened) return;
    if (action == CheckAction::Evidence) return showEvidence({});
    if (action == CheckAction::Dossier) {
        auto* dialog = new DossierDialog(m_desk, screened->dossier.nomination.id, window());
        return dialog->open();
    }
    if (!ScreeningPageModel::whyNotCheck(*screened).isEmpty()) return;
    switch (action) {
        case CheckAction::Pass:
            return askAnswer(CheckState::Passed);
        case CheckAction::Fail:
            return askFail();
        case CheckAction::LookAgain:
            return askAnswer(CheckState::LookAgain);
        case CheckAction::NotApplicable:
            return askAnswer(CheckState::NotApplicable);
        case CheckAction::NotYet:
            return askAnswer(CheckState::NotBegun);
        case CheckAction::Second:
            return askSecond();
        case CheckAction::Talk:
            return askTalk();
        case CheckAction::Fact:
            return askFact();
        case CheckAction::Version:
            return askVersion();
        case CheckAction::Evidence:
        case CheckAction::Dossier:
            break;
    }
}

void ScreeningPage::answer(CheckState state, const QString& note, const QString& because) {
    const ScreenedNomination* screened = current();
    if (!screened) return;
    const int check = m_sheet->selected();
    const auto done =
        m_desk.screening.setCheck(screened->dossier.nomination.id, check, state, note, {}, because);
    if (!done) return m_desk.navigator.showError(done.error());
    m_goOn = state == CheckState::Passed || state == CheckState::NotApplicable;
    recorded(tr("%1, %2: %3")
                 .arg(screened->dossier.nomination.name, m_checkTitles.value(check), checkStateName(state)));
}

void ScreeningPage::askAnswer(CheckState state) {
    const ScreenedNomination* screened = current();
    const int check = m_sheet->selected();
    const auto& hand = screened->dossier.byHand.at(size_t(check));
    if (hand && hand->state == state)
        return m_desk.navigator.say(tr("%1 has answered so already.").arg(hand->by));
    if (state == CheckState::NotBegun && !hand)
        return m_desk.navigator.say(
            tr("Nobody has answered this check by hand; there is nothing to take back."));
    const bool changes = ScreeningService::changeNeedsReason(*screened, check, state);
    if (!changes && state != CheckState::LookAgain) return answer(state, {}, {});
    const QString was = checkStateName(screened->result.checks.at(size_t(check)));
    Prompt::TextQuestion question;
    question.title = tr("%1: %2").arg(m_checkTitles.value(check), checkStateName(state));
    question.text =
        changes ? tr("It was answered before (%1); that stays in the history. Why is it changed?").arg(was)
                : tr("What has to be looked at again?");
    question.action = tr("Record");
    m_desk.prompt.askText(question, [this, state, changes](const QString& words) {
        answer(state, changes ? QString() : words, changes ? words : QString());
    });
}

void ScreeningPage::askFail() {
    const ScreenedNomination* screened = current();
    const auto bars = m_desk.dossiers.barsOf(*screened);
    if (!bars) return m_desk.navigator.showError(bars.error());
    const int check = m_sheet->selected();
    auto* dialog = new FailReasonDialog(
        m_checkTitles.value(check), *bars,
        ScreeningService::changeNeedsReason(*screened, check, CheckState::Failed), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this,
            [this, dialog, check, id = screened->dossier.nomination.id] {
                const auto done = m_desk.screening.setCheck(id, check, CheckState::Failed, dialog->note(),
                                                            dialog->clauses(), dialog->because());
                if (!done) return dialog->refuse(done.error().message);
                recorded(tr("%1: failed; it waits for a second person (C)").arg(m_checkTitles.value(check)));
                dialog->accept();
            });
    dialog->open();
}

void ScreeningPage::askSecond() {
    const ScreenedNomination* screened = current();
    const int check = m_sheet->selected();
    if (const QString whyNot = DossierService::whyNotLook(*screened, check); !whyNot.isEmpty())
        return m_desk.navigator.say(whyNot);
    auto* dialog =
        new SecondPersonDialog(m_checkTitles.value(check), *screened, check, m_desk.file.actor(), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this,
            [this, dialog, check, id = screened->dossier.nomination.id] {
                const auto done =
                    m_desk.dossiers.look(id, check, dialog->agreed(), dialog->name(), dialog->note());
                if (!done) return dialog->refuse(done.error().message);
                recorded(dialog->agreed() ? tr("%1 has confirmed it").arg(dialog->name())
                                          : tr("%1 does not agree").arg(dialog->name()));
                dialog->accept();
            });
    dialog->open();
}

void ScreeningPage::askTalk() {
    const ScreenedNomination* screened = current();
    const auto talk = m_desk.dossiers.talkToFill(*screened);
    if (!talk) return m_desk.navigator.showError(talk.error());
    auto* dialog = new TalkDialog(*screened, *talk, screened->dossier.asks.has_value(), m_checks, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        if (const auto done = m_desk.dossiers.recordTalk(dialog->talk()); !done)
            return dialog->refuse(done.error().message);
        m_goOn = true;
        recorded(tr("Talk recorded"));
        dialog->accept();
    });
    dialog->open();
}

void ScreeningPage::askVersion() {
    const ScreenedNomination* screened = current();
    const auto whyNot = m_desk.dossiers.whyNotJudgeAgain(*screened);
    if (!whyNot) return m_desk.navigator.showError(whyNot.error());
    if (!whyNot->isEmpty()) return m_desk.navigator.say(*whyNot);
    Prompt::TextQuestion question;
    question.title = tr("Judge by the newer version of the checks");
    question.text = tr("This dossier was judged by %1. States may change; the history keeps both. Why?")
                        .arg(DossierService::versionName(*screened));
    question.action = tr("Judge again");
    m_desk.prompt.askText(question, [this, id = screened->dossier.nomination.id](const QString& because) {
        if (const auto done = m_desk.dossiers.judgeAgain(id, because); !done)
            return m_desk.navigator.showError(done.error());
        recorded(tr("Judged by the version in force"));
    });
}

void ScreeningPage::askFact() {
    const ScreenedNomination* screened = current();
    const NominationId id = screened->dossier.nomination.id;
    auto* dialog = new FactDialog(m_desk, *screened, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, id] {
        if (const auto done = m_desk.dossiers.addFact(id, dialog->fact()); !done)
            return dialog->refuse(done.error().message);
        recorded(tr("Fact entered"));
        dialog->accept();
    });
    connect(dialog, &FactDialog::factRemoved, this, [this, dialog, id] {
        recorded(tr("Fact taken out"));
        if (const auto now = m_desk.screening.screenOne(id)) dialog->showRow(*now);
    });
    dialog->open();
}

void ScreeningPage::showEvidence(const QStringList& dropped) {
    const ScreenedNomination* screened = current();
    if (!screened) return;
    const int check = m_sheet->selected();
    auto* dialog = new EvidenceDialog(m_desk, screened->dossier.nomination.id, check,
                                      tr("Evidence: %1").arg(m_checkTitles.value(check)),
                                      m_checks.checks.at(size_t(check)).evidence.text(), window());
    connect(dialog, &EvidenceDialog::changed, this, [this] { recorded(tr("Evidence changed")); });
    dialog->open();
    if (!dropped.isEmpty()) dialog->add(dropped);
}

void ScreeningPage::goOn(int from) {
    const ScreenedNomination* screened = current();
    if (!screened) return;
    const QSignalBlocker quiet(m_sheet);  // the keyboard stays where it is
    for (int i = 0; i < kCheckCount; ++i) {
        const int check = (from + i) % kCheckCount;
        if (isOpen(screened->result.checks.at(size_t(check)))) return m_sheet->select(check);
    }
}

}  // namespace election
