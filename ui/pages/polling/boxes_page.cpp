#include "ui/pages/polling/boxes_page.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <algorithm>

#include "core/base/dates.h"
#include "core/services/polling_service.h"
#include "core/services/setup_service.h"
#include "ui/models/row_model.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/polling/poll_dialogs.h"
#include "ui/pages/shown_table.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QString hoursText(const PlannedBox& box) {
    if (!box.opens.isValid() || !box.closes.isValid()) return {};
    return u"%1–%2"_s.arg(box.opens.toString(u"HH:mm"_s), box.closes.toString(u"HH:mm"_s));
}

/// The row that was chosen stays chosen.
void choose(QTableView* table, int row) {
    const int rows = table->model()->rowCount();
    if (rows > 0) table->selectRow(std::clamp(row, 0, rows - 1));
}

QTableView* listTable(const QString& name, const QString& accessible, QStandardItemModel* model) {
    auto* table = named(new QTableView, name, accessible);
    table->setModel(model);
    table->setItemDelegate(new ChipDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tuneTable(table, 30);
    return table;
}

}  // namespace

BoxesPage::BoxesPage(Desk& desk, QWidget* parent)
    : VillagePage(desk, u"boxes"_s, Step::Polling, tr("where votes are cast, and who works there"), parent),
      m_papers(new PaperActions(desk, this)),
      m_title(label({}, LabelKind::Title)),
      m_figures(label({}, LabelKind::Muted, nullptr, true)),
      m_notes(label({}, LabelKind::Plain, nullptr, true)),
      m_boxes(new QStandardItemModel(this)),
      m_staff(new QStandardItemModel(this)) {
    m_boxTable = listTable(u"plannedBoxes"_s, tr("Boxes"), m_boxes);
    m_staffTable = listTable(u"pollStaff"_s, tr("Staff of the poll"), m_staff);
    auto* line = row(content(), 12);
    auto* left = new QWidget;
    auto* box = column(left, 8);
    box->addWidget(m_title);
    box->addWidget(m_figures);
    box->addWidget(makeBoxes(), 1);
    box->addWidget(makeStaff(), 1);
    line->addWidget(left, 1);
    auto* side = new Card(tr("What is missing"));
    m_notes->setObjectName(u"boxesNotes"_s);
    side->body()->addWidget(m_notes);
    side->body()->addStretch();
    auto* holder = new QWidget;
    column(holder)->addWidget(side);
    auto* area = scrolled(holder);
    area->setFixedWidth(Theme::current().px(Theme::current().percent() < 150 ? 320 : 240));
    line->addWidget(area);
    setFocusProxy(m_boxTable);
}

QWidget* BoxesPage::makeBoxes() {
    auto* card = new Card;
    auto* bar = new FlowLayout(nullptr, 6);
    bar->addWidget(label(tr("Boxes"), LabelKind::Section));
    auto* add = button(u"plannedAdd"_s, tr("Add a box …"), ButtonKind::Main, QKeySequence(u"Ctrl+Shift+N"_s));
    m_edit = button(u"plannedEdit"_s, tr("Change …"), ButtonKind::Plain, QKeySequence(Qt::Key_F2));
    m_voters = button(u"plannedVoters"_s, tr("Voters of the roving box …"), ButtonKind::Plain,
                      QKeySequence(u"Ctrl+Shift+L"_s));
    m_close = button(u"plannedClose"_s, tr("Close and seal …"), ButtonKind::Plain, QKeySequence(Qt::Key_F8));
    m_undo = button(u"plannedUndo"_s, tr("Closing was a mistake …"), ButtonKind::Plain,
                    QKeySequence(u"Shift+F8"_s));
    m_remove = button(u"plannedRemove"_s, tr("Take out …"), ButtonKind::Plain, QKeySequence(Qt::Key_F4));
    for (QPushButton* one : {add, m_edit, m_voters, m_close, m_undo, m_remove}) bar->addWidget(one);
    card->body()->addLayout(bar);
    card->body()->addWidget(m_boxTable, 1);
    connect(add, &QPushButton::clicked, this, [this] { editBox(true); });
    connect(m_edit, &QPushButton::clicked, this, [this] { editBox(false); });
    connect(m_boxTable, &QTableView::activated, this, [this] { editBox(false); });
    connect(m_voters, &QPushButton::clicked, this, &BoxesPage::editVoters);
    connect(m_close, &QPushButton::clicked, this, &BoxesPage::closeBox);
    connect(m_undo, &QPushButton::clicked, this, &BoxesPage::undoClosing);
    connect(m_remove, &QPushButton::clicked, this, &BoxesPage::removeBox);
    connect(m_boxTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BoxesPage::showChosen);
    return card;
}

QWidget* BoxesPage::makeStaff() {
    auto* card = new Card;
    auto* bar = new FlowLayout(nullptr, 6);
    bar->addWidget(label(tr("Staff"), LabelKind::Section));
    auto* add =
        button(u"staffAdd"_s, tr("Name somebody …"), ButtonKind::Main, QKeySequence(u"Ctrl+Shift+M"_s));
    m_endStaff = button(u"staffEnd"_s, tr("Replace …"), ButtonKind::Plain, QKeySequence(u"Shift+F4"_s));
    auto* print = tableExportButton(
        m_desk, *m_papers, u"staffPrint"_s, *m_staffTable, [this] { return std::optional(m_village); },
        [this] { return tr("Staff of the poll of %1").arg(villageName(m_desk.setup, m_village)); });
    for (QPushButton* one : {add, m_endStaff, print}) bar->addWidget(one);
    card->body()->addLayout(bar);
    card->body()->addWidget(m_staffTable, 1);
    connect(add, &QPushButton::clicked, this, &BoxesPage::nameStaff);
    connect(m_endStaff, &QPushButton::clicked, this, &BoxesPage::endStaff);
    connect(m_staffTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BoxesPage::showChosen);
    return card;
}

PageDescriptor BoxesPage::descriptor() {
    return {u"boxes"_s,
            tr("Boxes and staff"),
            u"polling"_s,
            Step::Polling,
            [](Desk& desk) -> Page* { return new BoxesPage(desk); },
            u"polling"_s};
}

int BoxesPage::concerns() const {
    return ChangeEvent::Polling | ChangeEvent::Register | ChangeEvent::Nominations | ChangeEvent::Screening;
}

QString BoxesPage::tileLine(const VillageStatus& status) const {
    const auto book = m_desk.pollDay.book(status.village.id);
    if (!book || book->boxes.empty()) return tr("no boxes yet");
    return tr("%1 boxes, %2 people").arg(book->boxes.size()).arg(book->staff.size());
}

void BoxesPage::refreshVillage(VillageId village) {
    m_village = village;
    m_book = m_desk.orShow(m_desk.pollDay.book(village));
    m_states = m_desk.orShow(m_desk.polling.states(village));
    m_title->setText(tr("Boxes and staff of %1").arg(villageName(m_desk.setup, village)));
    m_figures->setText(tr("Time, place and staff are announced until %1 (%2)")
                           .arg(formatDate(m_book.noticeBy), m_book.noticeBasis));
    fillBoxes();
    fillStaff();
    showChosen();
    if (m_book.boxes.empty() && m_book.staff.empty())
        showEmpty(
            EmptyStateText{
                u"polling"_s,
                tr("No boxes yet"),
                tr("Main venue, polling stations and roving boxes with their hours, and the people "
                   "who call, scrutinise, tally and issue ballots. Whoever stands, and relatives of "
                   "whoever stands, are refused at once."),
                {tr("the notice of time and place"),
                 tr("of a roving box: the township's approval and the list of its voters"),
                 tr("announced until %1 (%2)").arg(formatDate(m_book.noticeBy), m_book.noticeBasis)},
                tr("Add a box …"),
                {}},
            QKeySequence(u"Ctrl+Shift+N"_s), [this] { editBox(true); });
}

void BoxesPage::fillBoxes() {
    const int before = m_boxTable->currentIndex().row();
    m_boxes->clear();
    m_boxes->setHorizontalHeaderLabels(
        {tr("Box"), tr("Kind"), tr("Place"), tr("Hours"), tr("Staff"), tr("State")});
    for (const PlannedBoxRow& one : m_book.boxes) {
        const BoxState* state = stateOf(one.box.name);
        QString word = tr("ready");
        Tone tone = Tone::Ok;
        if (state && state->closing) {
            word = tr("closed %1, seal %2")
                       .arg(state->closing->closedAt.toString(u"HH:mm"_s), state->closing->sealNumber);
            tone = Tone::Info;
        } else if (state && state->isClosed()) {
            word = tr("counted");
            tone = Tone::Info;
        } else if (!one.notes.empty()) {
            word = tr("%n missing", nullptr, int(one.notes.size()));
            tone = Tone::Warn;
        } else if (state && state->totals.issued > 0) {
            word = tr("%n issued", nullptr, state->totals.issued);
        }
        QString people = QString::number(one.staff.size());
        if (one.box.kind == BoxKind::RovingBox)
            people = tr("%1, %2 voters").arg(people).arg(one.voters.size());
        QList<QStandardItem*> items;
        for (const QString& text :
             {one.box.name, boxKindName(one.box.kind), one.box.place, hoursText(one.box), people, word})
            items << new QStandardItem(text);
        items[5]->setData(int(tone), ToneRole);
        m_boxes->appendRow(items);
    }
    const int widths[] = {126, 80, 140, 100, 136};
    for (int i = 0; i < 5; ++i) m_boxTable->setColumnWidth(i, Theme::current().px(widths[i]));
    choose(m_boxTable, before);
}

void BoxesPage::fillStaff() {
    const int before = m_staffTable->currentIndex().row();
    m_staff->clear();
    m_staff->setHorizontalHeaderLabels({tr("Work"), tr("Name"), tr("Box"), tr("State")});
    for (const StaffRow& one : m_book.staff) {
        const bool barred = !refusals(one.notes).isEmpty();
        const QString word = barred              ? tr("may not do it")
                             : one.notes.empty() ? tr("in order")
                                                 : tr("look again");
        QList<QStandardItem*> items;
        for (const QString& text : {staffRoleName(one.staff.role), one.staff.name,
                                    one.box.isEmpty() ? tr("at all boxes") : one.box, word})
            items << new QStandardItem(text);
        items[3]->setData(int(barred ? Tone::Bad : one.notes.empty() ? Tone::Ok : Tone::Warn), ToneRole);
        items[3]->setToolTip(pollNotesText(one.notes));
        m_staff->appendRow(items);
    }
    const int widths[] = {120, 110, 160};
    for (int i = 0; i < 3; ++i) m_staffTable->setColumnWidth(i, Theme::current().px(widths[i]));
    choose(m_staffTable, before);
}

const PlannedBoxRow* BoxesPage::chosenBox() const {
    const int at = m_boxTable->currentIndex().row();
    return at >= 0 && size_t(at) < m_book.boxes.size() ? &m_book.boxes[size_t(at)] : nullptr;
}

const BoxState* BoxesPage::stateOf(const QString& box) const {
    for (const BoxState& state : m_states)
        if (state.name == box) return &state;
    return nullptr;
}

void BoxesPage::showChosen() {
    const PlannedBoxRow* box = chosenBox();
    const BoxState* state = box ? stateOf(box->box.name) : nullptr;
    const QString none = tr("Choose a box first.");
    const bool roving = box && box->box.kind == BoxKind::RovingBox;
    setWhyNot(m_edit, box ? QString() : none);
    setWhyNot(m_remove, box ? QString() : none);
    setWhyNot(m_voters, !box ? none : roving ? QString() : tr("Only a roving box has a list of its own."));
    setWhyNot(m_close, !box                         ? none
                       : state && state->isClosed() ? tr("The box is closed already.")
                                                    : QString());
    setWhyNot(m_undo, state && state->closing ? QString() : tr("The box is not closed."));
    setWhyNot(m_endStaff, m_book.staff.empty() ? tr("Nobody is named yet.") : QString());
    RuleNotes notes;
    if (box) notes = box->notes;
    const int person = m_staffTable->currentIndex().row();
    if (person >= 0 && size_t(person) < m_book.staff.size())
        notes.insert(notes.end(), m_book.staff[size_t(person)].notes.begin(),
                     m_book.staff[size_t(person)].notes.end());
    notes.insert(notes.end(), m_book.notes.begin(), m_book.notes.end());
    m_notes->setText(notes.empty() ? tr("Nothing: boxes and staff are in order.")
                                   : pollNotesText(notes).replace(u'\n', u"\n\n"_s));
}

void BoxesPage::told(const QString& said) {
    m_desk.changes.announce({ChangeEvent::Polling, m_village});
    m_desk.navigator.say(said);
    refreshVillage(m_village);
}

void BoxesPage::editBox(bool fresh) {
    PlannedBox box;
    box.village = m_village;
    if (m_book.boxes.empty()) box.name = boxKindName(BoxKind::MainVenue);
    if (!fresh) {
        const PlannedBoxRow* chosen = chosenBox();
        if (!chosen) return;
        box = chosen->box;
    }
    auto* dialog = new PlannedBoxDialog(box, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const PlannedBox typed = dialog->box();
        if (const auto saved = m_desk.pollDay.saveBox(typed); !saved)
            return dialog->refuse(saved.error().message);
        dialog->accept();
        setVillage(m_village);
        told(tr("Saved: %1").arg(typed.name));
    });
    dialog->open();
}

void BoxesPage::removeBox() {
    const PlannedBoxRow* chosen = chosenBox();
    if (!chosen) return;
    m_desk.prompt.askText(
        {{tr("Take out the box"), tr("Write why “%1” is taken out.").arg(chosen->box.name), tr("Take out")},
         {}},
        [this, id = chosen->box.id](const QString& because) {
            const auto done = m_desk.pollDay.removeBox(id, because);
            if (!done) return m_desk.navigator.showError(done.error());
            told(tr("Taken out"));
        });
}

void BoxesPage::editVoters() {
    const PlannedBoxRow* chosen = chosenBox();
    if (!chosen) return;
    auto* dialog = new RovingVotersDialog(m_desk, chosen->box, window());
    m_dialog = dialog;
    connect(dialog, &RovingVotersDialog::changed, this,
            [this] { told(tr("List of the roving box changed")); });
    dialog->open();
}

void BoxesPage::nameStaff() {
    auto* dialog = new StaffDialog(m_desk, m_village, m_book.boxes, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const PollStaff typed = dialog->staff();
        if (const auto saved = m_desk.pollDay.addStaff(typed); !saved)
            return dialog->refuse(saved.error().message);
        dialog->accept();
        told(tr("Named: %1").arg(typed.name));
    });
    dialog->open();
}

void BoxesPage::endStaff() {
    const int at = m_staffTable->currentIndex().row();
    if (at < 0 || size_t(at) >= m_book.staff.size()) return;
    const PollStaff staff = m_book.staff[size_t(at)].staff;
    m_desk.prompt.askText(
        {{tr("Replace"), tr("Write why %1 doesn't do this work any more.").arg(staff.name), tr("Replace")},
         {}},
        [this, staff](const QString& because) {
            const auto done = m_desk.pollDay.endStaff(staff.id, because);
            if (!done) return m_desk.navigator.showError(done.error());
            told(tr("Name somebody else now"));
        });
}

void BoxesPage::closeBox() {
    const PlannedBoxRow* chosen = chosenBox();
    if (!chosen) return;
    const auto proposed = m_desk.pollDay.proposedClosing(m_village, chosen->box.name);
    if (!proposed) return m_desk.navigator.showError(proposed.error());
    const BoxState* state = stateOf(chosen->box.name);
    auto* dialog =
        new ClosingDialog(*proposed, state && state->source == BoxState::Source::CheckIn, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const BoxClosing typed = dialog->closing();
        if (const auto saved = m_desk.pollDay.closeBox(typed); !saved)
            return dialog->refuse(saved.error().message);
        dialog->accept();
        told(tr("Closed: %1").arg(typed.box));
    });
    dialog->open();
}

void BoxesPage::undoClosing() {
    const PlannedBoxRow* chosen = chosenBox();
    if (!chosen) return;
    m_desk.prompt.askText(
        {{tr("Closing was a mistake"),
          tr("Write why the closing of “%1” is taken back.").arg(chosen->box.name), tr("Take back")},
         {}},
        [this, box = chosen->box.name](const QString& because) {
            const auto done = m_desk.pollDay.undoClosing(m_village, box, because);
            if (!done) return m_desk.navigator.showError(done.error());
            told(tr("The box is open again"));
        });
}

bool BoxesPage::closeTop() {
    if (!m_dialog) return false;
    m_dialog->reject();
    return true;
}

}  // namespace election
