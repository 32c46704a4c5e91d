#include "ui/pages/result/later_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QStandardItemModel>
#include <algorithm>

#include "core/base/dates.h"
#include "core/services/election_file.h"
#include "core/services/setup_service.h"
#include "ui/models/row_model.h"
#include "ui/pages/export_button.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/result/list_beside_words.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/date_line.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fit_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {

LaterDialog::LaterDialog(const LaterEvent& event, QWidget* parent)
    : FormDialog(tr("After the election"), tr("As on its papers. What has not happened yet stays empty."),
                 tr("Record"), parent),
      m_event(event),
      m_kind(named(new QComboBox, u"laterKind"_s, tr("What"))),
      m_representatives(named(new QCheckBox(tr("by the representatives")), u"laterRepresentatives"_s,
                              tr("By the representatives"))),
      m_name(named(new QLineEdit(event.name), u"laterName"_s, tr("About whom"))),
      m_post(named(new QLineEdit(event.post), u"laterPost"_s, tr("Post"))),
      m_reason(named(new QLineEdit(event.reason), u"laterReason"_s, tr("Reason"))),
      m_successor(named(new QLineEdit(event.successor), u"laterSuccessor"_s, tr("Elected"))),
      m_received(new DateLine(u"laterReceived"_s, event.receivedOn)),
      m_filed(new DateLine(u"laterFiled"_s, event.filedOn)),
      m_held(new DateLine(u"laterHeld"_s, event.heldOn)),
      m_posted(new DateLine(u"laterPosted"_s, event.postedOn)),
      m_petitioners(countField(u"laterPetitioners"_s, event.petitioners)),
      m_base(countField(u"laterBase"_s, event.base)),
      m_entitled(countField(u"laterEntitled"_s, event.entitled)),
      m_attended(countField(u"laterAttended"_s, event.attended)),
      m_for(countField(u"laterFor"_s, event.votesFor)) {
    setObjectName(u"laterDialog"_s);
    setScrolling();
    for (const LaterKind kind :
         {LaterKind::Recall, LaterKind::Resignation, LaterKind::Termination, LaterKind::ByElection})
        m_kind->addItem(laterKindName(kind), laterKindKey(kind));
    m_kind->setCurrentIndex(m_kind->findData(laterKindKey(event.kind)));
    m_kind->setEnabled(!event.id.isStored());
    m_representatives->setChecked(event.byRepresentatives);
    addField(tr("What"), m_kind);
    addPair(tr("About whom"), m_name, tr("Post"), m_post);
    addField(tr("Received on"), m_received);
    addField(tr("Reason"), m_reason);
    addField(tr("Demanded or decided"), m_representatives);
    addPair(tr("Who demand it"), m_petitioners, tr("of"), m_base);
    addField(tr("Filed on"), m_filed);
    addField(tr("Held on"), m_held);
    addPair(tr("Entitled"), m_entitled, tr("Took part"), m_attended);
    addPair(tr("Votes for it"), m_for, tr("Posted on"), m_posted);
    addField(tr("Elected"), m_successor);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LaterDialog::judge);
    for (QLineEdit* field : {m_name, static_cast<QLineEdit*>(m_received), static_cast<QLineEdit*>(m_filed),
                             static_cast<QLineEdit*>(m_held), static_cast<QLineEdit*>(m_posted)})
        connect(field, &QLineEdit::textChanged, this, &LaterDialog::judge);
    judge();
}

LaterEvent LaterDialog::event() const {
    LaterEvent made = m_event;
    made.kind = laterKindFromKey(m_kind->currentData().toString());
    made.name = m_name->text().trimmed();
    made.post = m_post->text().trimmed();
    made.reason = m_reason->text().trimmed();
    made.byRepresentatives = m_representatives->isChecked();
    made.receivedOn = m_received->date();
    made.petitioners = m_petitioners->value();
    made.base = m_base->value();
    made.filedOn = m_filed->date();
    made.heldOn = m_held->date();
    made.entitled = m_entitled->value();
    made.attended = m_attended->value();
    made.votesFor = m_for->value();
    made.postedOn = m_posted->date();
    made.successor = m_successor->text().trimmed();
    return made;
}

void LaterDialog::judge() {
    const LaterEvent now = event();
    const bool recall = now.kind == LaterKind::Recall, ended = now.kind == LaterKind::Termination;
    setFieldVisible(m_petitioners, recall);
    setFieldVisible(m_filed, recall);
    setFieldVisible(m_held, !ended);
    setFieldVisible(m_entitled, !ended);
    setFieldVisible(m_representatives, !ended);
    setFieldVisible(m_successor, now.kind == LaterKind::ByElection);
    QString why;
    if (now.name.isEmpty())
        why = tr("Write whom it is about.");
    else if (!now.receivedOn.isValid())
        why = tr("Write the day.");
    for (DateLine* day : {m_received, m_filed, m_held, m_posted})
        if (!day->isReadable()) why = tr("“%1” is no day. Write it as 2026-12-19.").arg(day->text());
    setWhyNotAllowed(why);
}

LaterPage::LaterPage(Desk& desk, QWidget* parent)
    : VillagePage(desk, u"later"_s, Step::Result, tr("recalls, resignations and by-elections"), parent),
      m_papers(new PaperActions(desk, this)),
      m_title(label({}, LabelKind::Title)),
      m_words(label({}, LabelKind::Plain, nullptr, true)),
      m_model(new QStandardItemModel(this)),
      m_table(
          named(new FitTable(26, 30, {1, 3, 1, 1, 0}), u"laterTable"_s, tr("Events after the election"))) {
    auto* bar = new FlowLayout(nullptr, 6);
    auto* add =
        button(u"laterAdd"_s, tr("Record an event …"), ButtonKind::Main, QKeySequence(u"Ctrl+Shift+N"_s));
    m_edit = button(u"laterEdit"_s, tr("Go on with it …"), ButtonKind::Plain, QKeySequence(Qt::Key_F2));
    m_back = button(u"laterBack"_s, tr("Take back …"), ButtonKind::Plain, QKeySequence(Qt::Key_F4));
    m_print = exportButton(
        u"laterPrint"_s, tr("Record …"), QKeySequence(u"Ctrl+E"_s), [this](const QString& suffix) {
            const LaterEventRow* one = chosen();
            if (!one) return;
            const auto paper = LaterService(m_desk.file).eventPaper(m_village, one->event.id);
            if (!paper) return m_desk.navigator.showError(paper.error());
            if (suffix == u"print"_s) return m_papers->print(*paper);
            m_papers->save(*paper, paperFileName(*paper, villageFileName(m_desk.setup, m_village)), suffix);
        });
    for (QPushButton* one : {add, m_edit, m_back, m_print}) bar->addWidget(one);
    connect(add, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_back, &QPushButton::clicked, this, &LaterPage::takeBack);
    m_words->setObjectName(u"laterWords"_s);
    layListBesideWords(content(), {m_title, bar, m_table, m_model, m_words, tr("Days and numbers")});
    connect(m_table, &FitTable::enterPressed, this, [this] { edit(false); });
    connect(m_table, &FitTable::doubleClicked, this, [this] { edit(false); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LaterPage::showChosen);
    setFocusProxy(m_table);
}

PageDescriptor LaterPage::descriptor() {
    return {u"later"_s,
            tr("After the election"),
            u"calendar"_s,
            Step::Result,
            [](Desk& desk) -> Page* { return new LaterPage(desk); },
            u"result"_s};
}

int LaterPage::concerns() const {
    return ChangeEvent::Ballots;
}

QString LaterPage::tileLine(const VillageStatus& status) const {
    const auto all = LaterService(m_desk.file).events(status.village.id);
    return !all || all->empty() ? tr("nothing recorded") : tr("%n event(s)", nullptr, int(all->size()));
}

void LaterPage::refreshVillage(VillageId village) {
    m_village = village;
    m_all = m_desk.orShow(LaterService(m_desk.file).events(village));
    m_title->setText(tr("After the election of %1").arg(villageName(m_desk.setup, village)));
    const int before = m_table->currentIndex().row();
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("What"), tr("About whom"), tr("Received on"), tr("Until"), tr("State")});
    for (const LaterEventRow& one : m_all) {
        const bool waits = !one.state.passed.has_value();
        const bool late = findNote(one.state.notes, u"vote_late") ||
                          findNote(one.state.notes, u"meeting_late") ||
                          findNote(one.state.notes, u"posted_late");
        const QString word = late && waits       ? tr("late")
                             : waits             ? tr("waits")
                             : *one.state.passed ? (late ? tr("passed, late") : tr("passed"))
                                                 : tr("failed");
        const QDate until = waits ? one.state.voteBy : one.state.postBy;
        QList<QStandardItem*> items;
        for (const QString& text :
             {laterKindName(one.event.kind),
              one.event.post.isEmpty() ? one.event.name : u"%1（%2）"_s.arg(one.event.name, one.event.post),
              formatDate(one.event.receivedOn), formatDate(until), word})
            items << new QStandardItem(text);
        items[4]->setData(int(late ? Tone::Bad : waits ? Tone::Warn : Tone::Ok), ToneRole);
        m_model->appendRow(items);
    }
    m_table->fit();
    if (m_model->rowCount() > 0) m_table->selectRow(std::clamp(before, 0, m_model->rowCount() - 1));
    for (QPushButton* one : {m_edit, m_back, m_print})
        setWhyNot(one, m_all.empty() ? tr("Nothing is recorded.") : QString());
    showChosen();
    if (m_all.empty())
        showEmpty(
            EmptyStateText{
                u"calendar"_s,
                tr("Nothing after the election"),
                tr("A recall, a resignation, an office that ended by law, a by-election: recorded in "
                   "this file, with the days and numbers of its article."),
                {tr("the demand or the letter"), tr("the record of the vote or the meeting")},
                tr("Record an event …"),
                {}},
            QKeySequence(u"Ctrl+Shift+N"_s), [this] { edit(true); });
}

const LaterEventRow* LaterPage::chosen() const {
    const int at = m_table->currentIndex().row();
    return at >= 0 && size_t(at) < m_all.size() ? &m_all[size_t(at)] : nullptr;
}

void LaterPage::showChosen() {
    const LaterEventRow* one = chosen();
    if (!one) return m_words->clear();
    QStringList lines;
    if (!one->event.reason.isEmpty()) lines << tr("Reason: %1").arg(one->event.reason);
    if (!one->event.successor.isEmpty()) lines << tr("Elected: %1").arg(one->event.successor);
    for (const RuleNote& note : one->state.notes) lines << note.sentence();
    m_words->setText(lines.join(u"\n\n"_s));
}

void LaterPage::told(const QString& said) {
    m_desk.changes.announce({ChangeEvent::Ballots, m_village});
    m_desk.navigator.say(said);
    setVillage(m_village);
}

void LaterPage::edit(bool fresh) {
    LaterEvent event;
    event.village = m_village;
    event.receivedOn = m_desk.file.clock().now().toLocalTime().date();
    if (!fresh) {
        const LaterEventRow* one = chosen();
        if (!one) return;
        event = one->event;
    }
    auto* dialog = new LaterDialog(event, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const auto saved = LaterService(m_desk.file).saveEvent(dialog->event());
        if (!saved) return dialog->refuse(saved.error().message);
        dialog->accept();
        told(tr("Recorded"));
    });
    dialog->open();
}

void LaterPage::takeBack() {
    const LaterEventRow* one = chosen();
    if (!one) return;
    m_desk.prompt.askText({{tr("Take back"), tr("Write why the entry is taken back."), tr("Take back")}, {}},
                          [this, id = one->event.id](const QString& because) {
                              const auto done = LaterService(m_desk.file).endEvent(m_village, id, because);
                              if (!done) return m_desk.navigator.showError(done.error());
                              told(tr("Taken back"));
                          });
}

bool LaterPage::closeTop() {
    if (!m_dialog) return false;
    m_dialog->reject();
    return true;
}

}  // namespace election
