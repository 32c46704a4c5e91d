/// What can be done on the nominations page: a new form, its correction, a withdrawal, the papers.
#include <QPushButton>

#include "core/services/attachment_service.h"
#include "core/services/screening_service.h"
#include "core/services/self_nomination_service.h"
#include "core/services/setup_service.h"
#include "ui/pages/nominations/nomination_papers_dialog.h"
#include "ui/pages/nominations/nominations_model.h"
#include "ui/pages/nominations/nominations_page.h"
#include "ui/pages/nominations/own_withdrawal_dialog.h"
#include "ui/pages/nominations/self_nomination_dialog.h"
#include "ui/pages/shown_table.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace election {
namespace {

QString attachmentSubject(const FiledForm& filed) {
    return NominationsPage::tr("%1, No. %2").arg(filed.name).arg(filed.no);
}

}  // namespace

QWidget* NominationsPage::makeActions() {
    auto* bar = new QWidget;
    auto* line = new FlowLayout(bar, 6);
    const auto add = [this, line](const QString& name, const QString& text, ButtonKind kind,
                                  const QString& key, void (NominationsPage::*act)()) {
        auto* made = button(name, text, kind, QKeySequence(key));
        connect(made, &QPushButton::clicked, this, act);
        line->addWidget(made);
        return made;
    };
    m_new = add(u"nominationNew"_s, tr("New self-nomination"), ButtonKind::Main, u"Ctrl+Shift+N"_s,
                &NominationsPage::askNew);
    m_correct = add(u"nominationCorrect"_s, tr("Correct…"), ButtonKind::Plain, u"F2"_s,
                    &NominationsPage::askCorrection);
    m_withdraw = add(u"nominationWithdraw"_s, tr("Withdrawal…"), ButtonKind::Plain, u"Ctrl+Shift+W"_s,
                     &NominationsPage::askWithdrawal);
    m_takeBack = add(u"nominationTakeBack"_s, tr("Take the withdrawal back…"), ButtonKind::Plain, {},
                     &NominationsPage::takeBackWithdrawal);
    m_papers = button(u"nominationPapers"_s, tr("Papers"), ButtonKind::Plain, QKeySequence::Print);
    connect(m_papers, &QPushButton::clicked, this, [this] {
        if (const auto* row = current()) showPapers(row->nomination.id, u"receipt"_s);
    });
    line->addWidget(m_papers);
    m_export = tableExportButton(
        m_desk, *m_lists, u"nominationsExport"_s, *m_table, [this] { return village(); },
        [this] { return m_title->text(); });
    line->addWidget(m_export);
    return bar;
}

const ListedNomination* NominationsPage::current() const {
    return m_model->at(m_table->currentIndex().row());
}

std::optional<VillageId> NominationsPage::workVillage() const {
    if (village()) return village();
    const auto* row = current();
    return row ? std::optional(row->nomination.village) : std::nullopt;
}

void NominationsPage::judgeActions() {
    const auto* row = current();
    const auto place = workVillage();
    setWhyNot(m_new, place ? QString() : tr("Choose a village first (Ctrl+G)."));
    const QString chooseFirst = row ? QString() : tr("Choose a line first.");
    const bool nominated = row && row->nomination.source == NominationSource::Nominated;
    setWhyNot(m_correct,
              nominated ? tr("Named by voters: there is no form of self-nomination.") : chooseFirst);
    bool withdrawn = false;
    if (row) {
        const auto screened = m_desk.screening.screenOne(row->nomination.id);
        withdrawn = screened && screened->result.verdict == Verdict::Withdrawn;
    }
    setWhyNot(m_withdraw, withdrawn ? tr("Has withdrawn already.") : chooseFirst);
    m_takeBack->setVisible(withdrawn);
    setWhyNot(m_papers, chooseFirst);
}

void NominationsPage::showEmpty() {
    delete m_empty;
    const bool canWrite = village() && !m_desk.orShow(m_desk.setup.posts(*village())).empty();
    auto* empty = new EmptyState(
        {u"nominations"_s,
         tr("No self-nominations yet"),
         tr("Voters put themselves forward in person, each for one post. Their forms stand here beside the "
            "register, with what is missing."),
         {tr("the nominee himself with his ID card, and the register of voters"),
          tr("the list of self-nominations (自荐报名汇总表.xlsx), where there is one: drop it on the "
             "register page"),
          tr("the three forms of each nominee")},
         canWrite ? tr("New self-nomination") : tr("Go to the import"),
         tr("Try with the sample township")});
    connect(empty, &EmptyState::actionWanted, this, [this, canWrite] {
        if (canWrite) return askNew();
        PageTarget target;
        target.page = u"register"_s;
        m_desk.navigator.goTo(target);
    });
    connect(empty, &EmptyState::sampleWanted, this, [this] { m_desk.navigator.trySample(); });
    m_empty = empty;
    m_stack->addWidget(empty);
    m_stack->setCurrentWidget(empty);
    if (!canWrite) return;
    // The button of the hidden table doesn't hear its key here.
    if (auto* begin = empty->findChild<QPushButton*>(u"emptyAction"_s)) {
        begin->setToolTip(m_new->text() + u" (Ctrl+Shift+N)"_s);
        giveKey(begin, QKeySequence(u"Ctrl+Shift+N"_s));
    }
}

void NominationsPage::open(QDialog* dialog) {
    m_dialog = dialog;
    dialog->open();
}

void NominationsPage::tellChange(VillageId village) {
    m_desk.changes.announce({ChangeEvent::Nominations | ChangeEvent::Screening, village});
}

void NominationsPage::keepAttachments(const SelfNominationDialog& dialog, const FiledForm& filed) {
    const AttachmentOwner owner{u"nomination"_s, filed.nomination.v};
    for (const AttachmentId id : dialog.removedAttachments())
        if (const auto done =
                m_desk.attachments.remove(id, attachmentSubject(filed), tr("taken out of the form"));
            !done)
            m_desk.navigator.showError(done.error());
    for (const NewAttachment& one : dialog.newAttachments())
        if (const auto kept = m_desk.attachments.add(owner, attachmentSubject(filed), one); !kept)
            m_desk.navigator.showError(kept.error());
}

void NominationsPage::askNew() {
    const auto place = workVillage();
    if (!place) return;
    auto* dialog = new SelfNominationDialog(m_desk, *place, window());
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const auto filed = m_desk.selfNominations.registerForm(dialog->form());
        if (!filed) return dialog->refuse(filed.error().message);
        keepAttachments(*dialog, *filed);
        m_desk.navigator.say(tr("Registered: %1, receipt No. %2").arg(filed->name).arg(filed->receipt));
        dialog->accept();
        tellChange(filed->form.village);
        refresh();
        select(filed->nomination);
        showPapers(filed->nomination, u"receipt"_s);
    });
    open(dialog);
}

void NominationsPage::askCorrection() {
    const auto* row = current();
    if (!row) return;
    const auto filed = m_desk.selfNominations.form(row->nomination.id);
    if (!filed) return m_desk.navigator.showError(filed.error());
    auto* dialog = new SelfNominationDialog(m_desk, *filed, window());
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, was = *filed] {
        const auto done = m_desk.selfNominations.correct(was.nomination, dialog->form(), dialog->because());
        if (!done) return dialog->refuse(done.error().message);
        keepAttachments(*dialog, was);
        m_desk.navigator.say(tr("Corrected: %1").arg(was.name));
        dialog->accept();
        tellChange(was.form.village);
        refresh();
        select(was.nomination);
    });
    open(dialog);
}

void NominationsPage::askWithdrawal() {
    const auto* row = current();
    if (!row) return;
    auto* dialog = new OwnWithdrawalDialog(m_desk, *row, window());
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, was = *row] {
        if (const auto done = m_desk.selfNominations.withdraw(dialog->withdrawal()); !done)
            return dialog->refuse(done.error().message);
        m_desk.navigator.say(tr("Withdrawn: %1").arg(was.nomination.name));
        dialog->accept();
        tellChange(was.nomination.village);
        refresh();
        select(was.nomination.id);
    });
    open(dialog);
}

void NominationsPage::takeBackWithdrawal() {
    const auto* row = current();
    if (!row) return;
    Prompt::TextQuestion question;
    question.title = tr("Take the withdrawal of %1 back").arg(row->nomination.name);
    question.text = tr("It was recorded by mistake. The reason stays in the log.");
    question.action = tr("Take back");
    m_desk.prompt.askText(question, [this, was = *row](const QString& because) {
        if (const auto done = m_desk.selfNominations.takeBackWithdrawal(was.nomination.id, because); !done)
            return m_desk.navigator.showError(done.error());
        tellChange(was.nomination.village);
        refresh();
        select(was.nomination.id);
    });
}

void NominationsPage::showPapers(NominationId id, const QString& first) {
    const auto filed = m_desk.selfNominations.form(id);
    const bool hasReceipt = filed && filed->receipt > 0;
    open(new NominationPapersDialog(m_desk, id, hasReceipt ? first : u"nomination-form"_s, window()));
}

}  // namespace election
