#include "ui/pages/polling/incidents_page.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <algorithm>

#include "core/services/poll_papers.h"
#include "core/services/polling_service.h"
#include "core/services/setup_service.h"
#include "ui/pages/export_button.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/polling/poll_dialogs.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {

IncidentsPage::IncidentsPage(Desk& desk, QWidget* parent)
    : VillagePage(desk, u"incidents"_s, Step::Polling,
                  tr("what happened during the vote, or that nothing did"), parent),
      m_papers(new PaperActions(desk, this)),
      m_title(label({}, LabelKind::Title)),
      m_state(new StatusChip),
      m_model(new QStandardItemModel(this)),
      m_table(named(new QTableView, u"incidentsTable"_s, tr("Incidents"))) {
    auto* box = column(content(), 8);
    auto* head = new FlowLayout(nullptr, 10);
    head->addWidget(m_title);
    head->addWidget(m_state);
    box->addLayout(head);
    auto* bar = new FlowLayout(nullptr, 6);
    auto* add = button(u"incidentAdd"_s, tr("Record an incident …"), ButtonKind::Main,
                       QKeySequence(u"Ctrl+Shift+N"_s));
    m_none =
        button(u"incidentNone"_s, tr("There was none …"), ButtonKind::Plain, QKeySequence(u"Ctrl+Shift+K"_s));
    m_back = button(u"incidentBack"_s, tr("Take back …"), ButtonKind::Plain, QKeySequence(Qt::Key_F4));
    auto* print = exportButton(
        u"incidentPrint"_s, tr("Record …"), QKeySequence(u"Ctrl+E"_s), [this](const QString& suffix) {
            const auto paper = PollPapers(m_desk.file).incidents(m_village);
            if (!paper) return m_desk.navigator.showError(paper.error());
            if (suffix == u"print"_s) return m_papers->print(*paper);
            m_papers->save(*paper, paperFileName(*paper, villageFileName(m_desk.setup, m_village)), suffix);
        });
    for (QPushButton* one : {add, m_none, m_back, print}) bar->addWidget(one);
    box->addLayout(bar);
    connect(add, &QPushButton::clicked, this, &IncidentsPage::add);
    connect(m_none, &QPushButton::clicked, this, &IncidentsPage::stateNone);
    connect(m_back, &QPushButton::clicked, this, &IncidentsPage::takeBack);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tuneTable(m_table, 30);
    auto* card = new Card;
    card->setTight();
    card->body()->addWidget(m_table);
    box->addWidget(card, 1);
    setFocusProxy(m_table);
}

PageDescriptor IncidentsPage::descriptor() {
    return {u"incidents"_s,
            tr("Incidents"),
            u"info"_s,
            Step::Polling,
            [](Desk& desk) -> Page* { return new IncidentsPage(desk); },
            u"polling"_s};
}

int IncidentsPage::concerns() const {
    return ChangeEvent::Polling;
}

QString IncidentsPage::tileLine(const VillageStatus& status) const {
    const auto all = m_desk.incidents.of(status.village.id);
    if (!all || all->empty()) return tr("nothing stated yet");
    const auto real =
        std::count_if(all->begin(), all->end(), [](const PollIncident& one) { return !one.isNone(); });
    return real == 0 ? tr("none, stated by %1").arg(all->front().statedBy)
                     : tr("%n incident(s)", nullptr, int(real));
}

void IncidentsPage::refreshVillage(VillageId village) {
    m_village = village;
    m_all = m_desk.orShow(m_desk.incidents.of(village));
    m_title->setText(tr("Incidents · %1").arg(villageName(m_desk.setup, village)));
    fill();
    if (m_all.empty())
        showEmpty(
            EmptyStateText{
                u"info"_s,
                tr("Nothing stated yet"),
                tr("The record of the vote says what happened out of the ordinary: time, place, what, "
                   "witnesses, measures, and which box it concerned. If nothing did, somebody states "
                   "so by name."),
                {tr("the record of the election meeting")},
                tr("Record an incident …"),
                {},
                tr("There was none …"),
                QKeySequence(u"Ctrl+Shift+K"_s)},
            QKeySequence(u"Ctrl+Shift+N"_s), [this] { add(); });
    // The newest one: those before it wait to be deleted.
    if (const auto shown = findChildren<EmptyState*>(); m_all.empty() && !shown.isEmpty())
        connect(shown.last(), &EmptyState::secondWanted, this, &IncidentsPage::stateNone,
                Qt::UniqueConnection);
}

void IncidentsPage::fill() {
    const int before = m_table->currentIndex().row();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Time"), tr("Place"), tr("What happened"), tr("Witnesses"),
                                        tr("What was done"), tr("Box"), tr("Effect on the vote")});
    int real = 0;
    for (const PollIncident& one : m_all) {
        real += !one.isNone();
        QList<QStandardItem*> items;
        for (const QString& text :
             {one.happenedAt.toString(u"MM-dd HH:mm"_s), one.place,
              one.isNone() ? tr("No incident, stated by %1").arg(one.statedBy) : one.what, one.witnesses,
              one.measures, one.box, one.effect}) {
            items << new QStandardItem(text);
            items.back()->setToolTip(text);
        }
        m_model->appendRow(items);
    }
    const int widths[] = {124, 104, 220, 130, 220, 104};
    for (int i = 0; i < 6; ++i) m_table->setColumnWidth(i, Theme::current().px(widths[i]));
    if (m_model->rowCount() > 0) m_table->selectRow(std::clamp(before, 0, m_model->rowCount() - 1));
    m_state->set(real > 0 ? Tone::Warn : Tone::Ok,
                 real > 0 ? tr("%n incident(s)", nullptr, real) : tr("none, as stated"));
    setWhyNot(m_none, m_all.empty() ? QString() : tr("Something is recorded already."));
    setWhyNot(m_back, m_all.empty() ? tr("Nothing is recorded.") : QString());
}

void IncidentsPage::told(const QString& said) {
    m_desk.changes.announce({ChangeEvent::Polling, m_village});
    m_desk.navigator.say(said);
    setVillage(m_village);
}

void IncidentsPage::add() {
    QStringList boxes;
    for (const BoxState& state : m_desk.orShow(m_desk.polling.states(m_village))) boxes << state.name;
    auto* dialog = new IncidentDialog(m_village, m_desk.file.clock().now().toLocalTime(), boxes, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        if (const auto saved = m_desk.incidents.add(dialog->incident()); !saved)
            return dialog->refuse(saved.error().message);
        dialog->accept();
        told(tr("Incident recorded"));
    });
    dialog->open();
}

void IncidentsPage::stateNone() {
    m_desk.prompt.askText({{tr("There was no incident"),
                            tr("Write who states that nothing out of the ordinary happened."), tr("State")},
                           {}},
                          [this](const QString& name) {
                              const auto done = m_desk.incidents.stateNone(m_village, name);
                              if (!done) return m_desk.navigator.showError(done.error());
                              told(tr("Stated: no incident"));
                          });
}

void IncidentsPage::takeBack() {
    const int at = m_table->currentIndex().row();
    if (at < 0 || size_t(at) >= m_all.size()) return;
    m_desk.prompt.askText({{tr("Take back"), tr("Write why the entry is taken back."), tr("Take back")}, {}},
                          [this, id = m_all[size_t(at)].id](const QString& because) {
                              const auto done = m_desk.incidents.end(m_village, id, because);
                              if (!done) return m_desk.navigator.showError(done.error());
                              told(tr("Taken back"));
                          });
}

bool IncidentsPage::closeTop() {
    if (!m_dialog) return false;
    m_dialog->reject();
    return true;
}

}  // namespace election
