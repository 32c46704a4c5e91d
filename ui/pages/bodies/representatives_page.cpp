#include "ui/pages/bodies/representatives_page.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <algorithm>

#include "core/base/dates.h"
#include "core/services/election_file.h"
#include "core/services/setup_service.h"
#include "ui/pages/bodies/representative_dialogs.h"
#include "ui/pages/bodies/rule_notes_view.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/shown_table.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

void addRow(QStandardItemModel* model, const QStringList& texts) {
    QList<QStandardItem*> items;
    for (const QString& text : texts) items << new QStandardItem(text);
    model->appendRow(items);
}

void tune(QTableView* table, QStandardItemModel* model) {
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tuneTable(table, 30);
}

}  // namespace

RepresentativesPage::RepresentativesPage(Desk& desk, QWidget* parent)
    : VillagePage(desk, u"representatives"_s, Step::Posts,
                  tr("its representatives and group leaders, and whether there are enough"), parent),
      m_papers(new PaperActions(desk, this)),
      m_title(label({}, LabelKind::Title)),
      m_figures(label({}, LabelKind::Muted, nullptr, true)),
      m_units(new QStandardItemModel(this)),
      m_leaders(new QStandardItemModel(this)),
      m_unitTable(named(new QTableView, u"unitTable"_s, tr("Units and their representatives"))),
      m_leaderTable(named(new QTableView, u"leaderTable"_s, tr("Group leaders"))),
      m_side(new QWidget) {
    auto* line = row(content(), 12);
    line->addWidget(makeLeft(), 1);
    auto* area = scrolled(m_side);
    area->setFixedWidth(Theme::current().px(Theme::current().percent() < 150 ? 360 : 300));
    line->addWidget(area);
    setFocusProxy(m_unitTable);
}

QWidget* RepresentativesPage::makeLeft() {
    auto* left = new QWidget;
    auto* box = column(left, 8);
    box->addWidget(m_title);
    box->addWidget(m_figures);
    auto* bar = new FlowLayout(nullptr, 6);
    m_addUnit = button(u"unitAdd"_s, tr("Add a unit …"), ButtonKind::Main, QKeySequence(u"Ctrl+Shift+N"_s));
    m_editUnit = button(u"unitEdit"_s, tr("This unit …"), ButtonKind::Plain, QKeySequence(Qt::Key_F2));
    m_removeUnit =
        button(u"unitRemove"_s, tr("Take the unit out …"), ButtonKind::Plain, QKeySequence(u"Ctrl+Del"_s));
    m_plan = button(u"unitPlan"_s, tr("Number of villagers …"), ButtonKind::Plain,
                    QKeySequence(u"Ctrl+Shift+B"_s));
    m_export = tableExportButton(
        m_desk, *m_papers, u"representativesExport"_s, *m_unitTable,
        [this] { return std::optional(m_village); }, [this] { return m_title->text(); });
    for (QPushButton* one : {m_addUnit, m_editUnit, m_removeUnit, m_plan, m_export}) bar->addWidget(one);
    box->addLayout(bar);
    tune(m_unitTable, m_units);
    auto* units = new Card;
    units->setTight();
    units->body()->addWidget(m_unitTable);
    box->addWidget(units, 3);
    auto* second = new FlowLayout(nullptr, 6);
    m_addLeader = button(u"leaderAdd"_s, tr("Add a group leader …"), ButtonKind::Plain,
                         QKeySequence(u"Ctrl+Shift+G"_s));
    m_editLeader = button(u"leaderEdit"_s, tr("This leader …"), ButtonKind::Plain, QKeySequence(Qt::Key_F4));
    for (QPushButton* one : {m_addLeader, m_editLeader}) second->addWidget(one);
    box->addLayout(second);
    tune(m_leaderTable, m_leaders);
    auto* leaders = new Card;
    leaders->setTight();
    leaders->body()->addWidget(m_leaderTable);
    box->addWidget(leaders, 2);
    connect(m_addUnit, &QPushButton::clicked, this, [this] { askUnit(true); });
    connect(m_editUnit, &QPushButton::clicked, this, [this] { askUnit(false); });
    connect(m_removeUnit, &QPushButton::clicked, this, &RepresentativesPage::askRemove);
    connect(m_plan, &QPushButton::clicked, this, &RepresentativesPage::askPlan);
    connect(m_addLeader, &QPushButton::clicked, this, [this] { askLeader(true); });
    connect(m_editLeader, &QPushButton::clicked, this, [this] { askLeader(false); });
    for (QTableView* table : {m_unitTable, m_leaderTable})
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                &RepresentativesPage::judgeActions);
    return left;
}

PageDescriptor RepresentativesPage::descriptor() {
    return {u"representatives"_s,
            tr("Representatives"),
            u"users"_s,
            Step::Posts,
            [](Desk& desk) -> Page* { return new RepresentativesPage(desk); },
            u"posts"_s};
}

int RepresentativesPage::concerns() const {
    return ChangeEvent::Posts | ChangeEvent::Register;
}

QString RepresentativesPage::tileLine(const VillageStatus& status) const {
    const auto view = m_desk.representatives.view(status.village.id);
    if (!view || view->totals.units == 0) return tr("not recorded");
    return tr("%1 of at least %2").arg(view->totals.elected).arg(view->least);
}

void RepresentativesPage::refreshVillage(VillageId village) {
    m_village = village;
    m_view = m_desk.orShow(m_desk.representatives.view(village));
    m_title->setText(tr("Representatives of %1").arg(villageName(m_desk.setup, village)));
    const RepresentativePlan& plan = m_view.book.plan;
    m_figures->setText(tr("%1 villagers%2 · %3 representatives of at least %4 · %5 women of at least %6")
                           .arg(plan.population)
                           .arg(plan.fromRegister ? tr(" (by the register)") : QString())
                           .arg(m_view.totals.elected)
                           .arg(m_view.least)
                           .arg(m_view.totals.women)
                           .arg(m_view.leastWomen));
    fill();
    showSide();
    judgeActions();
}

void RepresentativesPage::fill() {
    const int unit = m_unitTable->currentIndex().row(), leader = m_leaderTable->currentIndex().row();
    m_units->clear();
    m_units->setHorizontalHeaderLabels({tr("Unit"), tr("Seats"), tr("Elected"), tr("Women"), tr("Took part"),
                                        tr("Held on"), tr("Representatives")});
    for (const RepresentativeUnit& one : m_view.book.units) {
        QStringList names;
        int women = 0;
        for (const RepresentativeLine& line : one.lines)
            if (line.elected) {
                names << line.name;
                women += line.sex == Sex::Female;
            }
        addRow(m_units, {one.name, QString::number(one.seats), QString::number(one.electedCount()),
                         QString::number(women), tr("%1 of %2").arg(one.attended).arg(one.entitled),
                         formatDate(one.heldOn), names.join(tr(", "))});
    }
    const bool narrow = Theme::current().percent() >= 150;  // the form of the unit tells the rest
    const int widths[] = {narrow ? 110 : 128, narrow ? 44 : 56, narrow ? 44 : 56, narrow ? 44 : 56, 84, 140};
    for (int i = 0; i < 6; ++i) m_unitTable->setColumnWidth(i, Theme::current().px(widths[i]));
    for (const int column : {4, 5}) m_unitTable->setColumnHidden(column, narrow);
    m_leaders->clear();
    m_leaders->setHorizontalHeaderLabels(
        {tr("Group"), tr("Leader"), tr("Votes"), tr("Took part"), tr("Held on")});
    for (const GroupLeader& one : m_view.book.leaders)
        addRow(m_leaders, {one.group, one.name, QString::number(one.votes),
                           tr("%1 of %2").arg(one.attended).arg(one.entitled), formatDate(one.heldOn)});
    const int leaderWidths[] = {128, 92, 56, 96};
    for (int i = 0; i < 4; ++i) m_leaderTable->setColumnWidth(i, Theme::current().px(leaderWidths[i]));
    m_leaderTable->setColumnHidden(4, narrow);
    const auto choose = [](QTableView* table, QStandardItemModel* model, int at) {
        if (model->rowCount() > 0)
            table->setCurrentIndex(model->index(std::clamp(at, 0, model->rowCount() - 1), 0));
    };
    choose(m_unitTable, m_units, unit);
    choose(m_leaderTable, m_leaders, leader);
}

void RepresentativesPage::showSide() {
    delete m_side->layout();
    qDeleteAll(m_side->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    auto* into = column(m_side, 10);
    auto* notes = new Card(tr("What the articles ask for"));
    addRuleNotes(notes->body(), m_view.notes);
    addRuleNotes(notes->body(), m_view.leaderNotes);
    if (m_view.notes.empty() && m_view.leaderNotes.empty())
        notes->body()->addWidget(label(tr("Nothing open."), LabelKind::Ok));
    into->addWidget(notes);
    auto* papers = new Card(tr("Notices"));
    const struct {
        QString kind, name, text, key;
    } all[] = {
        {u"representatives"_s, u"representativesNotice"_s, tr("Notice of the representatives"), u"Alt+P"_s},
        {u"group-leaders"_s, u"leadersNotice"_s, tr("Notice of the group leaders"), u"Alt+Shift+P"_s}};
    for (const auto& one : all) {
        auto* link = button(one.name, one.text, ButtonKind::Link, QKeySequence(one.key));
        connect(link, &QPushButton::clicked, this, [this, kind = one.kind] {
            PageTarget target;
            target.page = u"reports"_s;
            target.village = m_village;
            target.code = kind;
            m_desk.navigator.goTo(target);
        });
        papers->body()->addWidget(link, 0, Qt::AlignLeft);
    }
    into->addWidget(papers);
    into->addStretch();
}

const RepresentativeUnit* RepresentativesPage::chosenUnit() const {
    const int at = m_unitTable->currentIndex().row();
    return at >= 0 && size_t(at) < m_view.book.units.size() ? &m_view.book.units[size_t(at)] : nullptr;
}

const GroupLeader* RepresentativesPage::chosenLeader() const {
    const int at = m_leaderTable->currentIndex().row();
    return at >= 0 && size_t(at) < m_view.book.leaders.size() ? &m_view.book.leaders[size_t(at)] : nullptr;
}

void RepresentativesPage::judgeActions() {
    const QString unit = chosenUnit() ? QString() : tr("Choose a unit first.");
    setWhyNot(m_editUnit, unit);
    setWhyNot(m_removeUnit, unit);
    setWhyNot(m_export, unit);
    setWhyNot(m_editLeader, chosenLeader() ? QString() : tr("Choose a group leader first."));
}

void RepresentativesPage::tellChange(const QString& said) {
    m_desk.changes.announce({ChangeEvent::Posts | ChangeEvent::Papers, m_village});
    m_desk.navigator.say(said);
    refreshVillage(m_village);
}

void RepresentativesPage::askUnit(bool another) {
    std::optional<RepresentativeUnit> unit;
    if (!another) {
        if (!chosenUnit()) return;
        unit = *chosenUnit();
    }
    auto* dialog = new UnitDialog(m_desk, m_village, unit, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const auto done = m_desk.representatives.saveUnit(m_village, dialog->unit());
        if (!done) return dialog->refuse(done.error().message);
        dialog->accept();
        tellChange(tr("Saved"));
    });
    dialog->open();
}

void RepresentativesPage::askLeader(bool another) {
    std::optional<GroupLeader> leader;
    if (!another) {
        if (!chosenLeader()) return;
        leader = *chosenLeader();
    }
    auto* dialog = new LeaderDialog(m_desk, m_village, leader, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const auto done = m_desk.representatives.saveLeader(m_village, dialog->leader());
        if (!done) return dialog->refuse(done.error().message);
        dialog->accept();
        tellChange(tr("Saved"));
    });
    dialog->open();
}

void RepresentativesPage::askPlan() {
    auto* dialog = new RepresentativePlanDialog(m_view.book.plan, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const auto done =
            m_desk.representatives.savePlan(m_village, dialog->population(), dialog->otherMembers());
        if (!done) return dialog->refuse(done.error().message);
        dialog->accept();
        tellChange(tr("Saved"));
    });
    dialog->open();
}

void RepresentativesPage::askRemove() {
    if (!chosenUnit()) return;
    Prompt::TextQuestion why;
    why.title = tr("Take %1 out").arg(chosenUnit()->name);
    why.text = tr("Its list goes with it; the log keeps it. Write why.");
    why.action = tr("Take out");
    m_desk.prompt.askText(why, [this, id = chosenUnit()->id](const QString& because) {
        const auto done = m_desk.representatives.removeUnit(m_village, id, because);
        if (!done) return m_desk.navigator.showError(done.error());
        tellChange(tr("Taken out"));
    });
}

bool RepresentativesPage::closeTop() {
    if (!m_dialog) return false;
    m_dialog->reject();
    return true;
}

}  // namespace election
