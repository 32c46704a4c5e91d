#include "ui/pages/register/objections_page.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

#include "core/base/dates.h"
#include "core/services/reporting_service.h"
#include "ui/models/row_model.h"
#include "ui/pages/due_text.h"
#include "ui/pages/export_button.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/register/objection_dialogs.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

enum Column { Number, VillageName, Objector, About, Received, Due, Outcome, Published, ColumnCount };

struct Chip {
    Tone tone;
    QString text;
};

Chip dueChip(const ObjectionView& view) {
    const ObjectionClock& clock = view.clock;
    if (view.objection.outcome != ObjectionOutcome::Open)
        return clock.decidedLate ? Chip{Tone::Bad, ObjectionsPage::tr("decided late")}
                                 : Chip{Tone::Ok, ObjectionsPage::tr("decided in time")};
    return {daysLeftTone(clock.daysToDecide), daysLeftText(clock.daysToDecide)};
}

Chip publishedChip(const ObjectionView& view) {
    if (view.objection.publishedOn.isValid())
        return {Tone::Ok, view.objection.publishedOn.toString(Qt::ISODate)};
    if (view.clock.unpublished) return {Tone::Warn, ObjectionsPage::tr("to be posted")};
    return {Tone::Todo, u"—"_s};
}

EmptyStateText noObjections() {
    return {
        u"findings"_s,
        ObjectionsPage::tr("No objection yet"),
        ObjectionsPage::tr(
            "Who finds the posted register wrong objects in time after the posting; the village election "
            "committee "
            "decides within the days of the law, and its decision is published. Each one is kept here with "
            "its clock."),
        {ObjectionsPage::tr("the day on which the register was posted"),
         ObjectionsPage::tr("who objects, about whom, and what is said to be wrong")},
        ObjectionsPage::tr("Receive an objection …"),
        {}};
}

}  // namespace

PageDescriptor ObjectionsPage::descriptor() {
    return {u"register-objections"_s,
            tr("Objections"),
            u"findings"_s,
            Step::Register,
            [](Desk& desk) -> Page* { return new ObjectionsPage(desk); },
            u"register"_s};
}

ObjectionsPage::ObjectionsPage(Desk& desk)
    : Page(desk),
      m_papers(new PaperActions(desk, this)),
      m_basis(label({}, LabelKind::Muted, nullptr, true)),
      m_model(new QStandardItemModel(this)),
      m_table(named(new QTableView, u"objectionsTable"_s, tr("Objections"))),
      m_facts(new Facts),
      m_receive(button(u"objectionReceive"_s, tr("Receive an objection …"), ButtonKind::Main,
                       QKeySequence(u"Ctrl+Shift+N"_s))),
      m_decide(button(u"objectionDecide"_s, tr("Decide …"), ButtonKind::Plain, QKeySequence(Qt::Key_F2))),
      m_publish(
          button(u"objectionPublish"_s, tr("Outcome posted …"), ButtonKind::Plain, QKeySequence(Qt::Key_F4))),
      m_entry(button(u"objectionEntry"_s, tr("Go to the entry"), ButtonKind::Link, QKeySequence(u"Alt+R"_s))),
      m_export(exportButton(u"objectionsExport"_s, tr("Write the ledger …"), QKeySequence(u"Ctrl+E"_s),
                            [this](const QString& suffix) { exportAs(suffix); })),
      m_stack(new QStackedWidget),
      m_work(new QWidget),
      m_none(new EmptyState(noObjections())) {
    auto* outer = new QVBoxLayout(this);
    pageMargins(outer);
    outer->addWidget(buildHead());
    outer->addWidget(m_stack, 1);
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_none);
    auto* line = row(m_work, 12);
    auto* card = new Card;
    card->setTight();
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    tuneTable(m_table, 30);
    card->body()->addWidget(m_table);
    line->addWidget(card, 1);
    line->addWidget(buildCard());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ObjectionsPage::showChosen);
    connect(m_receive, &QPushButton::clicked, this, &ObjectionsPage::receive);
    connect(static_cast<EmptyState*>(m_none), &EmptyState::actionWanted, this, [this] {
        if (m_receive->isEnabled())
            receive();
        else
            m_desk.navigator.say(m_receive->toolTip());
    });
    connect(m_decide, &QPushButton::clicked, this, [this] {
        if (const auto* view = chosen()) (new DecideObjectionDialog(m_desk, *view, window()))->open();
    });
    connect(m_publish, &QPushButton::clicked, this, [this] {
        if (const auto* view = chosen()) (new PublishObjectionDialog(m_desk, *view, window()))->open();
    });
    connect(m_entry, &QPushButton::clicked, this, [this] {
        if (const auto* view = chosen(); view && view->objection.aboutPerson)
            m_desk.navigator.goTo(
                {u"register"_s, view->objection.village, false, view->objection.aboutPerson, {}, {}});
    });
}

QWidget* ObjectionsPage::buildHead() {
    auto* head = new QWidget;
    auto* box = column(head, 6);
    auto* line = new FlowLayout;
    line->addWidget(label(tr("Objections to the register"), LabelKind::Title));
    line->addWidget(m_receive);
    line->addWidget(m_export);
    box->addLayout(line);
    m_basis->setObjectName(u"objectionsBasis"_s);
    box->addWidget(m_basis);
    return head;
}

QWidget* ObjectionsPage::buildCard() {
    auto* side = new Card(tr("The objection"));
    side->body()->addWidget(m_facts);
    auto* line = new FlowLayout;
    line->addWidget(m_decide);
    line->addWidget(m_publish);
    line->addWidget(m_entry);
    side->body()->addLayout(line);
    side->body()->addStretch();
    auto* area = scrolled(side);
    area->setFixedWidth(Theme::current().px(Theme::current().percent() == 100 ? 340 : 290));
    return area;
}

void ObjectionsPage::refresh() {
    m_views = m_desk.orShow(m_desk.objections.all(village()));
    m_stack->setCurrentWidget(m_views.empty() ? m_none : m_work);
    setWhyNot(m_receive, village()
                             ? QString()
                             : tr("Choose the village first (Ctrl+G): its election committee receives it."));
    setWhyNot(m_export, m_views.empty() ? tr("There is no objection to write down.") : QString());
    showBasis();
    fill();
}

void ObjectionsPage::showBasis() {
    if (!village()) {
        int open = 0, overdue = 0;
        for (const ObjectionView& view : m_views) {
            open += view.objection.outcome == ObjectionOutcome::Open;
            overdue += view.clock.overdue;
        }
        return m_basis->setText(
            tr("%1 objections, %2 open, %3 overdue").arg(m_views.size()).arg(open).arg(overdue));
    }
    const ObjectionDays days = m_desk.orShow(m_desk.objections.days(*village()));
    const QDate posted = m_desk.orShow(m_desk.objections.proposedPosting(*village()));
    m_basis->setText(
        tr("Register posted on %1 · objections until %2 (%3 days) · decision within %4 days of the "
           "receipt · %5")
            .arg(formatDate(posted), formatDate(lastObjectionDay(posted, days)))
            .arg(days.toObject)
            .arg(days.toDecide)
            .arg(m_desk.orShow(m_desk.objections.basis(*village()))));
}

void ObjectionsPage::fill() {
    const int before = m_table->currentIndex().row();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("No."), tr("Village"), tr("Who objects"), tr("About whom"),
                                        tr("Received"), tr("To be decided"), tr("Outcome"), tr("Posted")});
    int wanted = std::max(0, before);
    for (const ObjectionView& view : m_views) {
        const Objection& objection = view.objection;
        if (m_wanted && objection.id == *m_wanted) wanted = m_model->rowCount();
        QList<QStandardItem*> items;
        for (const QString& text : {QString::number(objection.number), view.village, objection.objector,
                                    objection.about, objection.receivedAt.toString(u"MM-dd HH:mm"_s)})
            items << new QStandardItem(text);
        const auto chip = [&items](const Chip& made) {
            auto* item = new QStandardItem(made.text);
            item->setData(int(made.tone), ToneRole);
            items << item;
        };
        chip(dueChip(view));
        chip({objection.outcome == ObjectionOutcome::Open ? Tone::Todo : Tone::Info,
              objectionOutcomeName(objection.outcome)});
        chip(publishedChip(view));
        if (view.clock.late) items[Received]->setText(items[Received]->text() + tr(" (late)"));
        m_model->appendRow(items);
    }
    m_wanted.reset();
    const Theme& theme = Theme::current();
    const int widths[] = {44, 84, 88, 88, 116, 124, 84};
    for (int i = 0; i < Published; ++i) m_table->setColumnWidth(i, theme.px(widths[i]));
    m_table->setColumnHidden(VillageName, village().has_value());
    if (!m_views.empty())
        m_table->setCurrentIndex(m_model->index(std::min(wanted, m_model->rowCount() - 1), 0));
    showChosen();
}

const ObjectionView* ObjectionsPage::chosen() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && static_cast<size_t>(row) < m_views.size() ? &m_views[static_cast<size_t>(row)]
                                                                 : nullptr;
}

void ObjectionsPage::showChosen() {
    m_facts->clear();
    if (const ObjectionView* view = chosen()) {
        const Objection& objection = view->objection;
        m_facts->add(tr("No."), QString::number(objection.number));
        m_facts->add(tr("Who objects"), objection.objector);
        m_facts->add(tr("About whom"), objection.about);
        m_facts->add(tr("What is wrong"), objection.claim);
        m_facts->add(tr("Received"), formatDateTime(objection.receivedAt));
        m_facts->add(tr("Received by"), objection.receivedBy);
        m_facts->add(tr("Register posted on"), formatDate(objection.postedOn));
        m_facts->add(tr("Objections until"),
                     view->clock.late ? tr("%1: received late").arg(formatDate(view->clock.lastObjection))
                                      : formatDate(view->clock.lastObjection));
        m_facts->add(tr("Decision due"), formatDate(view->clock.decisionDue));
        m_facts->add(tr("Outcome"), objectionOutcomeName(objection.outcome));
        if (objection.outcome != ObjectionOutcome::Open) {
            m_facts->add(tr("Decided on"), formatDate(objection.decidedOn));
            m_facts->add(tr("Decision and why"), objection.decision);
            m_facts->add(tr("Paper no."), objection.documentNumber);
            m_facts->add(tr("Outcome posted"), formatDate(objection.publishedOn));
        }
    }
    judge();
}

void ObjectionsPage::judge() {
    const ObjectionView* view = chosen();
    const bool open = view && view->objection.outcome == ObjectionOutcome::Open;
    const QString none = tr("Choose an objection first.");
    setWhyNot(m_decide, !view ? none : open ? QString() : tr("It is decided; there is no second decision."));
    setWhyNot(m_publish, !view ? none : open ? tr("It has to be decided first.") : QString());
    const bool known = view && view->objection.aboutPerson;
    setWhyNot(m_entry, !view   ? none
                       : known ? QString()
                               : tr("It is about somebody who is not on the register."));
    m_entry->setVisible(known);
}

void ObjectionsPage::receive() {
    auto* dialog = new ReceiveObjectionDialog(m_desk, *village(), window());
    connect(dialog, &ReceiveObjectionDialog::saved, this, [this](ObjectionId id) { m_wanted = id; });
    dialog->open();
}

void ObjectionsPage::exportAs(const QString& suffix) {
    const auto paper = m_desk.reporting.build(u"objections"_s, village());
    if (!paper) return m_desk.navigator.showError(paper.error());
    if (suffix == u"print"_s) return m_papers->print(*paper);
    m_papers->save(*paper, paperFileName(*paper, villageFileName(m_desk.setup, village())), suffix);
}

}  // namespace election
