#include "ui/pages/polling/polling_page.h"

#include <QHeaderView>
#include <QTableView>

#include "core/services/check_in_service.h"
#include "core/services/polling_service.h"
#include "ui/pages/polling/box_dialog.h"
#include "ui/pages/polling/box_ledger_model.h"
#include "ui/pages/polling/polling_page_model.h"
#include "ui/pages/polling/race_board.h"
#include "ui/pages/polling/turnout_chart.h"
#include "ui/projector/turnout_window.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {

PollingPage::PollingPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_title(label({}, LabelKind::Title)),
      m_half(new StatusChip),
      m_turnout(label({}, LabelKind::Big)),
      m_figures(label({}, LabelKind::Muted, nullptr, true)),
      m_ledgerCard(new Card),
      m_table(named(new QTableView, u"boxLedger"_s, tr("Box ledger"))),
      m_ledger(new BoxLedgerModel(this)),
      m_noLedger(label({}, LabelKind::Muted, nullptr, true)),
      m_edit(button(u"boxEdit"_s, tr("Change the ledger…"), ButtonKind::Plain, QKeySequence(Qt::Key_F2))),
      m_add(button(u"boxAdd"_s, tr("Add a box…"), ButtonKind::Plain, QKeySequence(u"Ctrl+Shift+N"_s))),
      m_chartCard(new Card),
      m_chart(new TurnoutChart),
      m_race(new RaceBoard),
      m_missing(label({}, LabelKind::Plain, nullptr, true)),
      m_hall(
          button(u"pollingHall"_s, tr("Hall window"), ButtonKind::Plain, QKeySequence(u"Ctrl+Shift+H"_s))) {
    auto* line = new QHBoxLayout(this);
    pageMargins(line);
    line->setSpacing(Theme::current().px(12));
    auto* race = new Card(tr("Turnout of the villages · dashed line: one half"));
    race->body()->addWidget(m_race, 1);
    line->addWidget(makeLeft(race), 1);
    if (Theme::current().percent() < 150) {  // else under the curve
        auto* holder = new QWidget;
        column(holder)->addWidget(race);
        auto* area = scrolled(holder);
        area->setFixedWidth(Theme::current().px(400));
        line->addWidget(area);
    }
    m_missing->setObjectName(u"pollingMissing"_s);
    connect(m_hall, &QPushButton::clicked, this, &PollingPage::openHall);
    connect(m_race, &RaceBoard::chosen, this, &PollingPage::openVillage);
    connect(m_edit, &QPushButton::clicked, this, [this] { editBox(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { editBox(true); });
    connect(m_table, &QTableView::activated, this, [this] { editBox(false); });
}

PollingPage::~PollingPage() {
    delete m_window;
}

QWidget* PollingPage::makeLeft(QWidget* race) {
    const Theme& theme = Theme::current();
    auto* left = new QWidget;
    auto* box = column(left);
    auto* head = new Card;
    auto* top = row(nullptr, 10);
    top->addWidget(m_title);
    top->addStretch();
    top->addWidget(m_half);
    top->addWidget(m_hall);
    head->body()->addLayout(top);
    head->body()->addWidget(m_turnout);
    head->body()->addWidget(m_figures);
    head->body()->addWidget(m_missing);
    box->addWidget(head);
    m_table->setModel(m_ledger);
    tuneTable(m_table, 26);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    const int widths[] = {120, 90, 64, 64, 76, 64, 64};
    for (int i = 0; i < 7; ++i) m_table->setColumnWidth(i, theme.px(widths[i]));
    auto* buttons = new FlowLayout;
    buttons->addWidget(label(tr("Box ledger"), LabelKind::Section));
    buttons->addWidget(m_edit);
    buttons->addWidget(m_add);
    m_ledgerCard->body()->addLayout(buttons);
    m_ledgerCard->body()->addWidget(m_table);
    m_ledgerCard->body()->addWidget(m_noLedger);
    box->addWidget(m_ledgerCard);
    m_chartCard->body()->addWidget(m_chart, 1);
    box->addWidget(m_chartCard, 1);
    if (theme.percent() >= 150) box->addWidget(race);
    return scrolled(left);
}

PageDescriptor PollingPage::descriptor() {
    return {u"polling"_s, tr("Polling"), u"polling"_s, Step::Polling,
            [](Desk& desk) { return new PollingPage(desk); }};
}

int PollingPage::concerns() const {
    return ChangeEvent::Polling | ChangeEvent::Register | ChangeEvent::Posts;
}

void PollingPage::refresh() {
    const auto all = m_desk.orShow(m_desk.polling.turnout());
    m_all = all;
    m_race->show(all, village());
    showMissing(all);
    updateHall();
    Turnout here = PollingPageModel::sum(all);
    for (const Turnout& one : all)
        if (village() && one.village == *village()) here = one;
    m_title->setText(village() ? tr("Polling · %1").arg(here.villageName) : tr("Polling · all villages"));
    showFigures(here);
    m_chart->show(m_desk.orShow(m_desk.polling.curve(village())), here.registered);
    m_chartCard->setTitle(village() ? tr("Ballots issued during the day")
                                    : tr("Ballots issued during the day, all villages"));
    m_ledgerCard->setVisible(village().has_value());
    if (!village()) return;
    auto boxes = m_desk.orShow(m_desk.polling.boxes(*village()));
    m_noLedger->setVisible(boxes.empty());
    m_noLedger->setText(
        tr("No ledger yet. Import the counts of the boxes (票箱清点), or add each box from its paper."));
    m_table->setVisible(!boxes.empty());
    setWhyNot(m_edit, boxes.empty() ? tr("There is no box yet. Add one.") : QString());
    const int rows = int(boxes.size()) + 1;
    m_ledger->set(std::move(boxes));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * Theme::current().px(26) + 2);
    if (!m_table->currentIndex().isValid() && m_ledger->rowCount() > 0) m_table->selectRow(0);
}

void PollingPage::showFigures(const Turnout& turnout) {
    const auto half = PollingPageModel::half(turnout);
    m_half->set(half.tone, half.words);
    m_turnout->setText(tr("Voted: %1").arg(PollingPageModel::turnoutLine(turnout)));
    QStringList parts{tr("ballots issued %1").arg(turnout.issued),
                      tr("collected %1").arg(turnout.collected),
                      tr("own votes %1").arg(turnout.own),
                      tr("proxy %1").arg(turnout.proxy),
                      tr("assisted %1").arg(turnout.assisted),
                      tr("at roving boxes %1").arg(turnout.roving),
                      tr("boxes %1").arg(turnout.boxes)};
    QString text = parts.join(u" · "_s);
    if (!turnout.boxesClosed && turnout.voters > 0)
        text += u'\n' + tr("The boxes are still open: the figure is that of the ballots issued so far.");
    m_figures->setText(text);
}

void PollingPage::showMissing(const std::vector<Turnout>& all) {
    QStringList lines;
    if (village()) {
        const CheckInBook book = m_desk.orShow(m_desk.checkIns.book(*village()));
        QStringList absent;
        for (const GroupTurnout& group : book.groups)
            if (book.begun && group.own + group.proxy == 0)
                absent << tr("%1 (%2)").arg(group.group).arg(group.registered);
        if (!absent.isEmpty()) lines << tr("Groups from which nobody has come: %1").arg(absent.join(u'、'));
        QStringList open;
        for (const BoxState& state : m_desk.orShow(m_desk.polling.states(*village())))
            if (state.source != BoxState::Source::Ledger)
                open << (state.closing ? tr("%1 (sealed, to be counted)").arg(state.name)
                                       : tr("%1 (%2 issued)").arg(state.name).arg(state.totals.issued));
        if (!open.isEmpty()) lines << tr("Boxes without a ledger: %1").arg(open.join(u'、'));
    } else {
        QStringList silent;
        for (const Turnout& one : all)
            if (one.registered > 0 && one.issued == 0) silent << one.villageName;
        if (!silent.isEmpty() && silent.size() < qsizetype(all.size()))
            lines << tr("No number yet from: %1").arg(silent.join(u'、'));
    }
    m_missing->setText(lines.join(u'\n'));
    m_missing->setVisible(!lines.isEmpty());
}

void PollingPage::openHall() {
    if (!m_window) {
        m_window = new TurnoutWindow;
        m_window->setAttribute(Qt::WA_DeleteOnClose);
    }
    updateHall();
    m_window->openOnHallScreen();
}

void PollingPage::updateHall() {
    if (!m_window) return;
    TurnoutBoard board;
    const QTime now = m_desk.file.clock().now().toLocalTime().time();
    board.asOf = tr("as of %1").arg(now.toString(u"HH:mm"_s));
    board.title = tr("Turnout of the villages");
    for (const Turnout& one : PollingPageModel::race(m_all)) {
        if (village() && one.village != *village()) continue;
        board.lines.push_back({one.villageName, one.voters, one.registered});
    }
    if (village() && board.lines.size() == 1) {
        board.title = tr("Turnout of %1").arg(board.lines.front().name);
        for (const TurnoutPoint& point : m_desk.orShow(m_desk.polling.curve(*village())))
            board.curve.emplace_back(point.time, point.issued);
    }
    m_window->show(board);
}

void PollingPage::editBox(bool fresh) {
    if (!village()) return;
    BoxLedger box;
    box.village = *village();
    // The first box that is still without a ledger, with what its closing or its check-ins say.
    for (const BoxState& state : m_desk.orShow(m_desk.polling.states(*village()))) {
        if (!fresh || state.source == BoxState::Source::Ledger) continue;
        box.name = state.name;
        box.kind = state.kind;
        box.issued = state.totals.issued;
        box.own = state.totals.own();
        box.proxy = state.totals.proxy;
        box.assisted = state.totals.assisted;
        break;
    }
    if (!fresh) {
        const BoxLedger* chosen = m_ledger->at(m_table->currentIndex().row());
        if (!chosen) return;
        box = *chosen;
    }
    auto* dialog = new BoxDialog(box, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const BoxLedger ledger = dialog->ledger();
        if (const auto saved = m_desk.polling.saveBox(ledger, dialog->because()); !saved)
            return dialog->refuse(saved.error().message);
        m_desk.navigator.say(tr("Saved: %1").arg(ledger.name));
        m_desk.changes.announce({ChangeEvent::Polling, ledger.village});
        dialog->accept();
    });
    dialog->open();
}

void PollingPage::openVillage(VillageId village) {
    PageTarget target;
    target.page = u"polling"_s;
    target.village = village;
    m_desk.navigator.goTo(target);
}

bool PollingPage::closeTop() {
    if (!m_dialog) return false;
    m_dialog->reject();
    return true;
}

}  // namespace election
