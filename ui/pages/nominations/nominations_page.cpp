#include "ui/pages/nominations/nominations_page.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <span>

#include "core/services/nomination_service.h"
#include "core/services/register_service.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "ui/pages/nominations/nomination_card.h"
#include "ui/pages/nominations/nominations_model.h"
#include "ui/pages/nominations/nominations_page_model.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// Short words for the filter buttons; the full names stand in their tooltips.
QString shortName(Body body) {
    switch (body) {
        case Body::VillagersCommittee:
            return u"村委会"_s;
        case Body::SupervisionCommittee:
            return u"监委会"_s;
        case Body::CoopBoard:
            return u"董事会"_s;
        case Body::CoopSupervisors:
            return u"监事会"_s;
        case Body::PartyBranch:
            return u"党组织"_s;
    }
    return {};
}

constexpr Body kBodies[] = {Body::VillagersCommittee, Body::SupervisionCommittee, Body::CoopBoard,
                            Body::CoopSupervisors, Body::PartyBranch};

}  // namespace

NominationsPage::NominationsPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_stack(new QStackedWidget),
      m_work(new QWidget),
      m_title(label({}, LabelKind::Title)),
      m_totals(label({}, LabelKind::Muted)),
      m_deadline(label({}, LabelKind::Muted)),
      m_daysLeft(new StatusChip),
      m_search(new SearchBox(u"nominationsSearch"_s, tr("Name, initials, last digits of the ID"),
                             QKeySequence::Find)),
      m_bodies(new QButtonGroup(this)),
      m_table(named(new QTableView, u"nominationsTable"_s, tr("Self-nominations"))),
      m_model(new NominationsModel(this)),
      m_seats(new Card(tr("Seats and self-nominees"))),
      m_seatsList(new QWidget),
      m_card(new NominationCard) {
    m_lists = new PaperActions(m_desk, this);
    const Theme& theme = Theme::current();
    auto* left = column(nullptr, 8);
    left->addWidget(makeHead());
    left->addWidget(makeActions());
    left->addWidget(makeTable(), 1);
    m_seats->body()->addWidget(m_seatsList);
    theme.percent() < 150 ? left->addWidget(m_seats) : m_card->addBelow(m_seats);
    m_card->setFixedWidth(theme.px(theme.percent() < 150 ? 348 : 336));
    auto* line = row(m_work, 12);
    line->addLayout(left, 1);
    line->addWidget(m_card);
    m_stack->addWidget(m_work);
    auto* box = new QVBoxLayout(this);
    pageMargins(box);
    box->addWidget(m_stack);
    setFocusProxy(m_table);
    connect(m_search, &SearchBox::textChanged, this, &NominationsPage::readRows);
    connect(m_search, &SearchBox::down, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_search, &SearchBox::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_bodies, &QButtonGroup::idClicked, this, &NominationsPage::readRows);
    connect(m_card, &NominationCard::screeningWanted, this, [this] {
        const auto* row = m_model->at(m_table->currentIndex().row());
        if (!row) return;
        PageTarget target;
        target.page = u"screening"_s;
        target.village = row->nomination.village;
        target.nomination = row->nomination.id;
        m_desk.navigator.goTo(target);
    });
    connect(m_card, &NominationCard::registerWanted, this, [this] {
        const auto* row = m_model->at(m_table->currentIndex().row());
        if (!row) return;
        PageTarget target;
        target.page = u"register"_s;
        target.village = row->nomination.village;
        target.person = row->nomination.person;
        m_desk.navigator.goTo(target);
    });
}

QWidget* NominationsPage::makeHead() {
    auto* head = new QWidget;
    auto* box = column(head, 8);
    auto* top = new FlowLayout(nullptr, 10);
    for (QWidget* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_totals),
                          static_cast<QWidget*>(m_deadline), static_cast<QWidget*>(m_daysLeft)})
        top->addWidget(part);
    auto* filters = new FlowLayout(nullptr, 6);
    auto* all = button(u"bodyAll"_s, tr("All"), ButtonKind::Filter);
    all->setChecked(true);
    m_bodies->addButton(all, -2);
    filters->addWidget(all);
    for (const Body body : kBodies) {
        auto* chip = button(u"body_"_s + bodyKey(body), shortName(body), ButtonKind::Filter);
        chip->setToolTip(bodyName(body));
        m_bodies->addButton(chip, int(body));
        filters->addWidget(chip);
    }
    m_search->setFixedWidth(Theme::current().px(250));
    filters->addWidget(m_search);
    box->addLayout(top);
    box->addLayout(filters);
    return head;
}

QWidget* NominationsPage::makeTable() {
    const Theme& theme = Theme::current();
    m_table->setModel(m_model);
    tuneTable(m_table, 26);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    const int widths[] = {44, 72, 150, 74, 40, 72, 84, 92, 88};
    for (int i = 0; i < 9; ++i) m_table->setColumnWidth(i, theme.px(widths[i]));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showCard(); });
    connect(m_table, &QTableView::activated, m_card, &NominationCard::screeningWanted);
    auto* card = new Card;
    card->setTight();
    card->body()->addWidget(m_table);
    return card;
}

PageDescriptor NominationsPage::descriptor() {
    return {u"nominations"_s, tr("Nominations"), u"nominations"_s, Step::Nominations,
            [](Desk& desk) { return new NominationsPage(desk); }};
}

int NominationsPage::concerns() const {
    return ChangeEvent::Nominations | ChangeEvent::Posts | ChangeEvent::Register | ChangeEvent::Screening;
}

std::optional<Body> NominationsPage::chosenBody() const {
    const int id = m_bodies->checkedId();
    return id >= 0 ? std::optional(Body(id)) : std::nullopt;
}

void NominationsPage::refresh() {
    m_calendar = m_desk.orShow(m_desk.status.calendar());
    const auto totals = m_desk.orShow(m_desk.nominations.totals(village()));
    if (totals.nominations == 0) {
        showEmpty();
        return;
    }
    m_stack->setCurrentWidget(m_work);
    m_title->setText(village() ? tr("Self-nominations · %1").arg(villageName(m_desk.setup, *village()))
                               : tr("Self-nominations · all villages"));
    m_totals->setText(tr("%1 nominations of %2 people, %3 women · %4 seats")
                          .arg(totals.nominations)
                          .arg(totals.persons)
                          .arg(totals.women)
                          .arg(totals.seats));
    m_table->setColumnHidden(NominationsModel::Village, village().has_value());
    readRows();
    NominationQuery all;
    all.village = village();
    const auto posts = village() ? m_desk.setup.posts(*village()) : m_desk.setup.posts();
    const auto model = NominationsPageModel::make(m_desk.orShow(m_desk.nominations.list(all)),
                                                  m_desk.orShow(posts), m_calendar);
    m_deadline->setText(model.deadline);
    m_deadline->setToolTip(model.basis);
    m_daysLeft->setVisible(!model.daysLeft.isEmpty());
    m_daysLeft->set(model.daysTone, model.daysLeft);
    showSeats(model);
}

void NominationsPage::readRows() {
    const auto* was = m_model->at(m_table->currentIndex().row());
    const NominationId kept = was ? was->nomination.id : NominationId{};
    NominationQuery query;
    query.village = village();
    query.body = chosenBody();
    query.text = m_search->text().trimmed();
    m_model->set(m_desk.orShow(m_desk.nominations.list(query)));
    judgeActions();
    if (m_model->rowCount() == 0) return m_card->showNothing();
    const int row = kept.isStored() ? m_model->rowOf(kept) : -1;
    m_table->selectRow(std::max(row, 0));
    showCard();
}

void NominationsPage::showSeats(const NominationsPageModel& model) {
    delete m_seatsList->layout();
    qDeleteAll(m_seatsList->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    auto* flow = new FlowLayout(m_seatsList, 10);
    for (const PostDemand& post : model.posts) {
        auto* item = new QWidget;
        auto* line = row(item, 6);
        line->addWidget(label(u"%1 · %2"_s.arg(shortName(post.body), post.title)));
        line->addWidget(label(tr("%1 for %2 seats").arg(post.people).arg(post.seats), LabelKind::Muted));
        line->addWidget(new StatusChip(post.tone, post.word));
        flow->addWidget(item);
    }
}

void NominationsPage::showCard() {
    const auto* row = m_model->at(m_table->currentIndex().row());
    if (!row) return m_card->showNothing();
    std::optional<RegisterRow> registered;
    if (row->nomination.person) {
        const PersonId id = *row->nomination.person;
        const auto rows = m_desk.registers.rows(std::span<const PersonId>(&id, 1));
        if (rows && !rows->empty()) registered = rows->front();
    }
    m_card->show(*row, registered, m_calendar);
    judgeActions();
}

void NominationsPage::select(NominationId id) {
    m_search->clear();
    m_bodies->button(-2)->setChecked(true);
    readRows();
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model->index(row, 0));
    }
}

void NominationsPage::open(const PageTarget& target) {
    if (target.nomination) return select(*target.nomination);
    if (!target.person) return;
    NominationQuery query;
    query.village = village();
    for (const ListedNomination& row : m_desk.orShow(m_desk.nominations.list(query)))
        if (row.nomination.person == target.person) return select(row.nomination.id);
}

bool NominationsPage::closeTop() {
    if (m_dialog) return m_dialog->reject(), true;
    if (m_search->text().isEmpty()) return false;
    m_search->clear();
    m_table->setFocus();
    return true;
}

QVariantMap NominationsPage::state() const {
    return {{u"search"_s, m_search->text()}, {u"body"_s, m_bodies->checkedId()}};
}

void NominationsPage::restore(const QVariantMap& state) {
    if (auto* chip = m_bodies->button(state.value(u"body"_s, -2).toInt())) chip->setChecked(true);
    m_search->setText(state.value(u"search"_s).toString());
}

}  // namespace election
