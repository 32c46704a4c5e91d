#include "ui/pages/polling/check_in_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QListWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <algorithm>

#include "core/report/builders/paper_head.h"
#include "core/services/poll_papers.h"
#include "core/services/polling_service.h"
#include "core/services/setup_service.h"
#include "ui/models/row_model.h"
#include "ui/pages/export_button.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/person_picker.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fit_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/search_box.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr int kShown = 7;

}  // namespace

CheckInPage::CheckInPage(Desk& desk, QWidget* parent)
    : VillagePage(desk, u"check-in"_s, Step::Polling,
                  tr("who takes a ballot, and which groups have not come"), parent),
      m_papers(new PaperActions(desk, this)),
      m_title(label({}, LabelKind::Title)),
      m_figures(label({}, LabelKind::Muted, nullptr, true)),
      m_who(label({}, LabelKind::Big, nullptr, true)),
      m_why(label({}, LabelKind::Bad, nullptr, true)),
      m_remarks(label({}, LabelKind::Muted, nullptr, true)),
      m_counted(label({}, LabelKind::Big, nullptr, true)),
      m_box(named(new QComboBox, u"checkInBox"_s, tr("Box at which ballots are issued"))),
      m_groups(new QStandardItemModel(this)) {
    auto* line = row(content(), 12);
    auto* left = new QWidget;
    auto* stack = column(left, 8);
    auto* head = new FlowLayout(nullptr, 10);
    head->addWidget(m_title);
    head->addWidget(m_box);
    stack->addLayout(head);
    stack->addWidget(m_figures);
    stack->addWidget(makeTable());
    stack->addWidget(makeCounting());
    stack->addStretch();
    line->addWidget(scrolled(left), 1);
    line->addWidget(makeSide());
    connect(m_box, &QComboBox::currentIndexChanged, this, &CheckInPage::judge);
    setFocusProxy(m_search);
}

QWidget* CheckInPage::makeTable() {
    m_search = new SearchBox(u"checkInSearch"_s, tr("Card number, initials (zs), name, last four of the ID"),
                             QKeySequence(u"Ctrl+F"_s));
    m_list = named(new QListWidget, u"checkInList"_s, tr("Voters found"));
    m_list->setProperty("framed", true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->hide();
    m_search->installEventFilter(this);
    connect(m_search, &SearchBox::textEdited, this, &CheckInPage::search);
    connect(m_list, &QListWidget::itemClicked, this, &CheckInPage::take);
    m_own = named(new QCheckBox(tr("own ballot")), u"checkInOwn"_s, tr("Own ballot"));
    m_assisted = named(new QCheckBox(tr("written by a writer (代写)")), u"checkInAssisted"_s, tr("Assisted"));
    auto* proxies = new QWidget;
    m_proxyBox = column(proxies, 4);
    m_issue =
        button(u"checkInIssue"_s, tr("Issue the ballots"), ButtonKind::Main, QKeySequence(u"Ctrl+Return"_s));
    m_back = button(u"checkInBack"_s, tr("Handed back …"), ButtonKind::Plain, QKeySequence(Qt::Key_F4));
    connect(m_issue, &QPushButton::clicked, this, &CheckInPage::issue);
    connect(m_back, &QPushButton::clicked, this, &CheckInPage::takeBack);
    connect(m_own, &QCheckBox::toggled, this, [this](bool on) {
        m_assisted->setEnabled(on);
        judge();
    });
    m_voterCard = new Card;
    m_who->setObjectName(u"checkInWho"_s);
    m_why->setObjectName(u"checkInWhy"_s);
    auto* ticks = row(nullptr, 16);
    ticks->addWidget(m_own);
    ticks->addWidget(m_assisted);
    ticks->addStretch();
    auto* buttons = row(nullptr, 8);
    buttons->addWidget(m_issue);
    buttons->addWidget(m_back);
    buttons->addStretch();
    m_voterCard->body()->addWidget(m_who);
    m_voterCard->body()->addWidget(m_remarks);
    m_voterCard->body()->addWidget(m_why);
    m_voterCard->body()->addLayout(ticks);
    m_voterCard->body()->addWidget(proxies);
    m_voterCard->body()->addLayout(buttons);
    auto* card = new Card(tr("By name"));
    card->body()->addWidget(m_search);
    card->body()->addWidget(m_list);
    card->body()->addWidget(m_voterCard);
    return card;
}

QWidget* CheckInPage::makeCounting() {
    m_countCard = new Card(tr("Without names: count ballots as they go over the table"));
    m_counted->setObjectName(u"checkInCounted"_s);
    m_countCard->body()->addWidget(m_counted);
    auto* bar = new FlowLayout(nullptr, 8);
    struct Counter {
        QString name, text;
        Qt::Key key;
        bool proxy, assisted;
    };
    for (const Counter& one : {Counter{u"countOwn"_s, tr("+ own"), Qt::Key_F5, false, false},
                               Counter{u"countProxy"_s, tr("+ proxy"), Qt::Key_F6, true, false},
                               Counter{u"countAssisted"_s, tr("+ assisted"), Qt::Key_F7, false, true}}) {
        auto* more = button(one.name, one.text + u"   "_s + QKeySequence(one.key).toString(),
                            ButtonKind::Main, QKeySequence(one.key));
        more->setMinimumSize(Theme::current().px(150), Theme::current().px(52));
        auto* less = button(one.name + u"Back"_s, u"−"_s, ButtonKind::Plain,
                            QKeySequence(QKeyCombination(Qt::SHIFT, one.key)));
        less->setAccessibleName(tr("%1, one less").arg(one.text));
        connect(more, &QPushButton::clicked, this, [this, one] { count(one.proxy, one.assisted, false); });
        connect(less, &QPushButton::clicked, this, [this, one] { count(one.proxy, one.assisted, true); });
        bar->addWidget(more);
        bar->addWidget(less);
        m_counters.push_back(more);
        m_counters.push_back(less);
    }
    m_countCard->body()->addLayout(bar);
    return m_countCard;
}

QWidget* CheckInPage::makeSide() {
    auto* side = new Card(tr("Which groups have not come"));
    m_groupTable =
        named(new FitTable(26, 28, {4, 1, 1, 1}), u"checkInGroups"_s, tr("Groups, who came and who has not"));
    m_groupTable->setModel(m_groups);
    m_groupTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    side->body()->addWidget(m_groupTable, 1);
    side->body()->addWidget(exportButton(u"checkInPrint"_s, tr("List by group …"), QKeySequence(u"Ctrl+E"_s),
                                         [this](const QString& suffix) { printList(suffix); }));
    side->setFixedWidth(Theme::current().px(Theme::current().percent() < 150 ? 360 : 270));
    return side;
}

PageDescriptor CheckInPage::descriptor() {
    return {u"check-in"_s,
            tr("Check-in"),
            u"person"_s,
            Step::Polling,
            [](Desk& desk) -> Page* { return new CheckInPage(desk); },
            u"polling"_s};
}

int CheckInPage::concerns() const {
    return ChangeEvent::Polling | ChangeEvent::Register;
}

QString CheckInPage::tileLine(const VillageStatus& status) const {
    return tr("%1 of %2 ballots issued").arg(status.issued).arg(status.registered);
}

QVariantMap CheckInPage::state() const {
    return {{u"box"_s, box()}};
}

void CheckInPage::restore(const QVariantMap& state) {
    if (const int at = m_box->findData(state.value(u"box"_s)); at >= 0) m_box->setCurrentIndex(at);
}

QString CheckInPage::box() const {
    return m_box->currentData().toString();
}

void CheckInPage::refreshVillage(VillageId village) {
    if (m_village != village) {
        m_voter.reset();
        m_search->clear();
        m_list->hide();
    }
    m_village = village;
    m_states = m_desk.orShow(m_desk.polling.states(village));
    if (m_states.empty())
        return showEmpty(
            {u"polling"_s,
             tr("No box to issue ballots at"),
             tr("At the table of each box voters take their ballots: found by three keys or the number "
                "on the card, own ballot and listed proxies ticked, nobody twice."),
             {tr("the boxes of the village"), tr("the register, closed"), tr("the posted list of proxies")},
             tr("Go to boxes and staff"),
             {}},
            u"boxes"_s);
    m_title->setText(tr("Check-in · %1").arg(villageName(m_desk.setup, village)));
    fillBoxes();
    fillGroups();
    if (m_voter) {
        const auto again = m_desk.checkIns.voter(village, m_voter->person.id);
        m_voter = again ? std::optional(*again) : std::nullopt;
    }
    showVoter();
}

void CheckInPage::fillBoxes() {
    const QSignalBlocker quiet(m_box);
    const QString before = box();
    m_box->clear();
    for (const BoxState& state : m_states)
        m_box->addItem(state.isClosed() ? tr("%1 (closed)").arg(state.name) : state.name, state.name);
    int at = m_box->findData(before);
    for (size_t i = 0; at < 0 && i < m_states.size(); ++i)
        if (!m_states[i].isClosed()) at = int(i);  // the first one at which ballots can be issued
    m_box->setCurrentIndex(std::max(0, at));
}

void CheckInPage::fillGroups() {
    const CheckInBook book = m_desk.orShow(m_desk.checkIns.book(m_village));
    const Turnout turnout = m_desk.orShow(m_desk.polling.turnout(m_village));
    m_figures->setText(tr("Ballots issued %1 · by proxy %2 · assisted %3")
                           .arg(turnoutWithCounts(turnout.issued, turnout.registered))
                           .arg(turnout.proxy)
                           .arg(turnout.assisted));
    m_groups->clear();
    m_groups->setHorizontalHeaderLabels({tr("Group"), tr("Registered"), tr("Came"), tr("Missing")});
    for (const GroupTurnout& group : book.groups) {
        QList<QStandardItem*> items;
        for (const QString& text :
             {group.group, QString::number(group.registered), QString::number(group.own + group.proxy),
              QString::number(group.missing())}) {
            items << new QStandardItem(text);
            if (items.size() > 1) items.back()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        if (book.begun && group.own + group.proxy == 0) {
            QFont heavy = Theme::current().font(14, true);
            for (QStandardItem* item : items) item->setFont(heavy);
        }
        m_groups->appendRow(items);
    }
    m_groupTable->fit();
}

void CheckInPage::search(const QString& typed) {
    m_found = m_desk.orShow(m_desk.checkIns.find(m_village, typed, kShown));
    m_list->clear();
    for (const Person& person : m_found) {
        QString text = personLine(person);
        if (person.nationalId.size() >= 4) text += u" · *"_s + person.nationalId.right(4);
        m_list->addItem(text);
    }
    m_list->setCurrentRow(0);
    const int high = m_list->count() > 0 ? m_list->sizeHintForRow(0) : 0;
    m_list->setFixedHeight(high * m_list->count() + 2 * m_list->frameWidth() + 4);
    m_list->setVisible(!m_found.empty());
    m_voter.reset();
    showVoter();
    if (m_found.empty() && !typed.trimmed().isEmpty()) {
        m_why->setText(tr("Nobody on the register in force fits."));
        m_why->show();
        m_voterCard->show();
    }
}

void CheckInPage::take() {
    const int at = m_list->currentRow();
    if (at < 0 || size_t(at) >= m_found.size()) return;
    const auto voter = m_desk.checkIns.voter(m_village, m_found[size_t(at)].id);
    if (!voter) return m_desk.navigator.showError(voter.error());
    m_voter = *voter;
    m_search->setText(m_voter->person.name);
    m_list->hide();
    showVoter();
    if (m_own->isEnabled())
        m_own->setFocus();
    else
        for (QCheckBox* proxy : m_proxies)
            if (proxy->isEnabled()) return proxy->setFocus();
}

void CheckInPage::showVoter() {
    clearLayout(m_proxyBox);
    m_proxies.clear();
    m_voterCard->setVisible(m_voter.has_value());
    if (m_voter) {
        m_who->setText(tr("No. %1  %2").arg(m_voter->cardNumber).arg(personLine(m_voter->person)));
        m_remarks->setText(m_voter->remarks.join(u'\n'));
        m_remarks->setVisible(!m_voter->remarks.isEmpty());
        m_why->setText(m_voter->whyNot);
        m_why->setVisible(!m_voter->whyNot.isEmpty());
        m_own->setEnabled(m_voter->whyNot.isEmpty());
        m_own->setChecked(m_voter->whyNot.isEmpty());
        m_assisted->setChecked(false);
        m_assisted->setEnabled(m_own->isChecked());
        for (const ProxyTick& tick : m_voter->proxies) {
            auto* one =
                new QCheckBox(tick.whyNot.isEmpty() ? tr("for %1 (proxy)").arg(personLine(tick.principal))
                                                    : tr("for %1: %2").arg(tick.principal.name, tick.whyNot));
            one->setObjectName(u"checkInProxy%1"_s.arg(m_proxies.size() + 1));
            one->setEnabled(tick.whyNot.isEmpty());
            one->setChecked(tick.whyNot.isEmpty());
            connect(one, &QCheckBox::toggled, this, &CheckInPage::judge);
            m_proxyBox->addWidget(one);
            m_proxies.push_back(one);
        }
    }
    judge();
}

void CheckInPage::judge() {
    QString why, countWhy;
    const BoxState* state = nullptr;
    for (const BoxState& one : m_states)
        if (one.name == box()) state = &one;
    if (state && state->isClosed()) {
        why = countWhy = tr("The box is closed.");
    } else if (!m_voter) {
        why = tr("Find the voter first.");
    } else {
        bool any = m_own->isEnabled() && m_own->isChecked();
        for (const QCheckBox* proxy : m_proxies) any = any || proxy->isChecked();
        if (!any) why = tr("Tick at least one ballot.");
    }
    if (state && state->source == BoxState::Source::CheckIn)
        countWhy = tr("Here voters are checked in by name.");
    setWhyNot(m_issue, why);
    setWhyNot(m_back, m_voter && m_voter->own ? QString() : tr("No ballot of this voter was issued."));
    for (QPushButton* counter : m_counters) setWhyNot(counter, countWhy);
    if (state)
        m_counted->setText(tr("%1 issued · %2 own, %3 proxy, %4 assisted")
                               .arg(state->totals.issued)
                               .arg(state->totals.own())
                               .arg(state->totals.proxy)
                               .arg(state->totals.assisted));
}

void CheckInPage::issue() {
    if (!m_voter) return;
    CheckInRequest request;
    request.box = box();
    request.person = m_voter->person.id;
    request.own = m_own->isEnabled() && m_own->isChecked();
    request.assisted = request.own && m_assisted->isChecked();
    for (size_t i = 0; i < m_proxies.size(); ++i)
        if (m_proxies[i]->isChecked()) request.principals.push_back(m_voter->proxies[i].principal.id);
    const auto issued = m_desk.checkIns.checkIn(m_village, request);
    if (!issued) return m_desk.navigator.showError(issued.error());
    m_desk.navigator.say(tr("%1: %n ballot(s) issued", nullptr, *issued).arg(m_voter->person.name));
    m_voter.reset();
    m_search->clear();
    m_desk.changes.announce({ChangeEvent::Polling, m_village});
    refreshVillage(m_village);
    m_search->setFocus();
}

void CheckInPage::takeBack() {
    if (!m_voter || !m_voter->own) return;
    m_desk.prompt.askText(
        {{tr("Ballot handed back"),
          tr("Write why the ballot of %1 was handed back.").arg(m_voter->person.name), tr("Take back")},
         {}},
        [this, whose = m_voter->person.id](const QString& because) {
            const auto done = m_desk.checkIns.takeBack(m_village, whose, because);
            if (!done) return m_desk.navigator.showError(done.error());
            m_desk.changes.announce({ChangeEvent::Polling, m_village});
            m_desk.navigator.say(tr("Taken back"));
            refreshVillage(m_village);
        });
}

void CheckInPage::count(bool proxy, bool assisted, bool back) {
    const auto totals = m_desk.pollDay.countIssued(m_village, box(), proxy, assisted, back);
    if (!totals) return m_desk.navigator.showError(totals.error());
    m_desk.changes.announce({ChangeEvent::Polling, m_village});
    refreshVillage(m_village);
}

void CheckInPage::printList(const QString& suffix) {
    const auto paper = PollPapers(m_desk.file).checkInList(m_village);
    if (!paper) return m_desk.navigator.showError(paper.error());
    if (suffix == u"print"_s) return m_papers->print(*paper);
    m_papers->save(*paper, paperFileName(*paper, villageFileName(m_desk.setup, m_village)), suffix);
}

bool CheckInPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_search || event->type() != QEvent::KeyPress || !m_list->isVisible())
        return VillagePage::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            m_list->setCurrentRow(std::min(m_list->currentRow() + 1, m_list->count() - 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (static_cast<QKeyEvent*>(event)->modifiers() & Qt::ControlModifier) return false;
            take();
            return true;
        default:
            return false;
    }
}

bool CheckInPage::closeTop() {
    if (!m_voter && !m_list->isVisible()) return false;
    m_voter.reset();
    m_search->clear();
    m_list->hide();
    showVoter();
    m_search->setFocus();
    return true;
}

}  // namespace election
