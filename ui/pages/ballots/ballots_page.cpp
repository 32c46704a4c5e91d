#include "ui/pages/ballots/ballots_page.h"

#include <QComboBox>
#include <QStandardItemModel>
#include <QTableView>

#include "core/rules/on_the_list.h"
#include "core/services/candidate_service.h"
#include "core/services/counting_service.h"
#include "core/services/election_file.h"
#include "core/services/poll_papers.h"
#include "core/services/polling_service.h"
#include "core/services/result_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/screening_service.h"
#include "core/services/setup_service.h"
#include "ui/pages/ballots/ballot_ledger_dialog.h"
#include "ui/pages/ballots/ballots_page_model.h"
#include "ui/pages/export_button.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/paper_pane.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr Body kBody = Body::VillagersCommittee;

QString ledgerKindWord(BallotLedgerEntry::Kind kind) {
    if (kind == BallotLedgerEntry::Kind::Printed) return BallotsPage::tr("printed");
    return kind == BallotLedgerEntry::Kind::Replaced ? BallotsPage::tr("replaced")
                                                     : BallotsPage::tr("destroyed");
}

}  // namespace

BallotsPage::BallotsPage(Desk& desk, QWidget* parent)
    : VillagePage(
          desk, u"ballots"_s, Step::Ballots,
          tr("The page shows the ballot as it will print: posts, names in the order of strokes, lines to "
             "write in somebody else, and what makes it void."),
          parent),
      m_paper(new PaperPane(desk)),
      m_posts(new Facts),
      m_numbers(new Facts),
      m_warnings(new Card(tr("Before printing"))),
      m_print(named(new QComboBox, u"ballotPrint"_s, tr("How it is printed"))),
      m_papers(new PaperActions(desk, this)),
      m_ledger(new QStandardItemModel(this)),
      m_ledgerTable(named(new QTableView, u"ballotLedger"_s, tr("Ledger of the ballots"))) {
    m_warnings->setObjectName(u"ballotsWarnings"_s);
    m_warnings->setProperty("card", u"warn"_s);
    auto* side = new QWidget;
    auto* stack = column(side);
    auto* posts = new Card(tr("On the ballot"));
    posts->body()->addWidget(m_posts);
    auto* numbers = new Card(tr("How many"));
    numbers->body()->addWidget(m_numbers);
    m_print->addItem(tr("as it will print"), int(BallotPrint::Plain));
    m_print->addItem(tr("large letters"), int(BallotPrint::Large));
    m_print->addItem(tr("proof (样票)"), int(BallotPrint::Proof));
    connect(m_print, &QComboBox::currentIndexChanged, this, &BallotsPage::showPaper);
    posts->body()->insertWidget(1, m_print);
    stack->addWidget(m_warnings);
    stack->addWidget(posts);
    stack->addWidget(numbers);
    stack->addWidget(makeLedger());
    stack->addStretch();
    auto* area = scrolled(side);
    area->setFixedWidth(Theme::current().px(Theme::current().percent() < 150 ? 380 : 300));
    auto* line = row(content(), 12);
    line->addWidget(m_paper, 1);
    line->addWidget(area);
    content()->setFocusProxy(m_paper);
}

PageDescriptor BallotsPage::descriptor() {
    return {u"ballots"_s, tr("Ballots"), u"ballots"_s, Step::Ballots,
            [](Desk& desk) { return new BallotsPage(desk); }};
}

int BallotsPage::concerns() const {
    return ChangeEvent::Posts | ChangeEvent::Nominations | ChangeEvent::Screening | ChangeEvent::Register |
           ChangeEvent::Polling;
}

QString BallotsPage::tileLine(const VillageStatus& status) const {
    return tr("%1 registered").arg(status.registered);
}

void BallotsPage::refreshVillage(VillageId village) {
    const auto contest = m_desk.counting.contest(village, kBody);
    if (!contest)
        return showEmpty({u"ballots"_s,
                          tr("No ballot yet"),
                          contest.error().message,
                          {tr("the list of posts (职数表)"), tr("the roster of self-nominees")},
                          tr("Go to the roster"),
                          {}},
                         u"roster"_s);
    auto ballot = PollPapers(m_desk.file).ballot(village, kBody);
    if (!ballot) return m_desk.navigator.showError(ballot.error());
    m_data = std::move(*ballot);
    showPaper();
    m_posts->clear();
    for (const ContestPost& post : contest->posts)
        m_posts->add(post.title, tr("%1 to be elected, %2 names").arg(post.seats).arg(post.nominees.size()));
    showNumbers(village, *contest);
    int undecided = 0;
    for (const ScreenedNomination& row : m_desk.orShow(m_desk.screening.screen(village)))
        undecided += row.dossier.nomination.body == kBody && isUnsettled(row.dossier, row.result);
    const QStringList warnings = BallotsPageModel::warnings(*contest, undecided);
    clearLayout(m_warnings->body(), 1);
    m_warnings->setVisible(!warnings.isEmpty());
    for (const QString& sentence : warnings)
        m_warnings->body()->addWidget(label(sentence, LabelKind::Plain, nullptr, true));
}

void BallotsPage::showNumbers(VillageId village, const Contest& contest) {
    m_numbers->clear();
    m_numbers->add(tr("Registered"), tr("%1 voters, one ballot each").arg(contest.registered));
    const auto turnout = m_desk.polling.turnout(village);
    const bool begun = turnout && turnout->issued > 0;
    m_numbers->add(tr("Issued"), begun ? QString::number(turnout->issued) : tr("the poll has not begun"));
    if (begun) {
        m_numbers->add(tr("Left of one each"), QString::number(turnout->registered - turnout->issued));
        m_numbers->add(tr("Collected"), turnout->boxesClosed ? QString::number(turnout->collected)
                                                             : tr("the boxes are still open"));
    }
    const auto sums = m_desk.ballotLedger.sums(village, kBody);
    if (sums && sums->printed > 0) {
        m_numbers->add(tr("Printed"), QString::number(sums->printed));
        m_numbers->add(tr("Replaced"), QString::number(sums->replaced));
        m_numbers->add(tr("Destroyed"), QString::number(sums->destroyed));
        m_numbers->add(tr("Left"), sums->left() == 0 && sums->boxesClosed
                                       ? tr("0: printed = issued + replaced + destroyed")
                                       : QString::number(sums->left()));
    } else {
        m_numbers->add(tr("Printed"), tr("nothing entered yet"));
    }
    showLedger(village);
}

void BallotsPage::showLedger(VillageId village) {
    m_entries = m_desk.orShow(m_desk.ballotLedger.entries(village, kBody));
    m_ledger->clear();
    m_ledger->setHorizontalHeaderLabels({tr("Day"), tr("What"), tr("Ballots"), tr("By whom")});
    for (const BallotLedgerEntry& entry : m_entries) {
        QList<QStandardItem*> items;
        for (const QString& text : {entry.on.toString(u"MM-dd"_s), ledgerKindWord(entry.kind),
                                    QString::number(entry.amount), entry.byWhom})
            items << new QStandardItem(text);
        items[2]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_ledger->appendRow(items);
    }
    const int widths[] = {60, 70, 60};
    for (int i = 0; i < 3; ++i) m_ledgerTable->setColumnWidth(i, Theme::current().px(widths[i]));
    m_ledgerTable->setVisible(!m_entries.empty());
    if (!m_entries.empty() && !m_ledgerTable->currentIndex().isValid()) m_ledgerTable->selectRow(0);
    setWhyNot(m_end, m_entries.empty() ? tr("Nothing is entered.") : QString());
}

QWidget* BallotsPage::makeLedger() {
    auto* card = new Card(tr("Ledger of the ballots"));
    auto* bar = new FlowLayout(nullptr, 6);
    using Kind = BallotLedgerEntry::Kind;
    struct Action {
        Kind kind;
        QString name, text;
        QKeySequence key;
    };
    for (const Action& one :
         {Action{Kind::Printed, u"ledgerPrinted"_s, tr("Printed …"), QKeySequence(u"Ctrl+Shift+N"_s)},
          Action{Kind::Replaced, u"ledgerReplaced"_s, tr("Replaced …"), QKeySequence(u"Ctrl+Shift+R"_s)},
          Action{Kind::Destroyed, u"ledgerDestroyed"_s, tr("Destroyed …"),
                 QKeySequence(u"Ctrl+Shift+X"_s)}}) {
        auto* made = button(one.name, one.text, ButtonKind::Plain, one.key);
        connect(made, &QPushButton::clicked, this, [this, kind = one.kind] { addEntry(kind); });
        bar->addWidget(made);
    }
    m_end = button(u"ledgerEnd"_s, tr("Take back …"), ButtonKind::Plain, QKeySequence(Qt::Key_F4));
    connect(m_end, &QPushButton::clicked, this, &BallotsPage::endEntry);
    bar->addWidget(m_end);
    bar->addWidget(exportButton(
        u"ledgerPrint"_s, tr("Ledger …"), QKeySequence(u"Ctrl+Shift+E"_s), [this](const QString& suffix) {
            if (!village()) return;
            const auto paper = PollPapers(m_desk.file).ballotLedger(*village(), kBody);
            if (!paper) return m_desk.navigator.showError(paper.error());
            if (suffix == u"print"_s) return m_papers->print(*paper);
            m_papers->save(*paper, paperFileName(*paper, villageFileName(m_desk.setup, *village())), suffix);
        }));
    card->body()->addLayout(bar);
    m_ledgerTable->setModel(m_ledger);
    m_ledgerTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tuneTable(m_ledgerTable, 26);
    m_ledgerTable->setMinimumHeight(Theme::current().px(130));
    card->body()->addWidget(m_ledgerTable);
    return card;
}

void BallotsPage::showPaper() {
    if (!village()) return;
    BallotPaperData printed = m_data;
    printed.print = BallotPrint(m_print->currentData().toInt());
    const ReportDocument paper = buildBallotPaper(printed);
    m_paper->show(paper, paperFileName(paper, villageFileName(m_desk.setup, *village())));
}

void BallotsPage::addEntry(BallotLedgerEntry::Kind kind) {
    if (!village()) return;
    auto* dialog = new BallotLedgerDialog(kind, m_desk.orShow(m_desk.ballotLedger.sums(*village(), kBody)),
                                          m_desk.file.clock().now().toLocalTime().date(), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        if (const auto saved = m_desk.ballotLedger.add(*village(), kBody, dialog->entry()); !saved)
            return dialog->refuse(saved.error().message);
        dialog->accept();
        m_desk.changes.announce({ChangeEvent::Polling, village()});
        m_desk.navigator.say(tr("Entered in the ledger"));
    });
    dialog->open();
}

void BallotsPage::endEntry() {
    const int at = m_ledgerTable->currentIndex().row();
    if (!village() || at < 0 || size_t(at) >= m_entries.size()) return;
    m_desk.prompt.askText({{tr("Take back"), tr("Write why the entry is taken back."), tr("Take back")}, {}},
                          [this, id = m_entries[size_t(at)].id](const QString& because) {
                              const auto done = m_desk.ballotLedger.end(*village(), id, because);
                              if (!done) return m_desk.navigator.showError(done.error());
                              m_desk.changes.announce({ChangeEvent::Polling, village()});
                          });
}

bool BallotsPage::closeTop() {
    if (!m_dialog) return false;
    m_dialog->reject();
    return true;
}

}  // namespace election
