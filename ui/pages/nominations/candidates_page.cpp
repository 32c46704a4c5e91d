#include "ui/pages/nominations/candidates_page.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>

#include "core/base/dates.h"
#include "core/services/election_file.h"
#include "ui/pages/nominations/candidate_dialogs.h"
#include "ui/pages/nominations/candidate_grid.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/shown_table.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using State = CandidateLine::State;

QString stateWord(State state) {
    switch (state) {
        case State::Candidate:
            return CandidatesPage::tr("candidate");
        case State::Tied:
            return CandidatesPage::tr("tied");
        case State::MustChoose:
            return CandidatesPage::tr("must choose");
        case State::ChoseOther:
            return CandidatesPage::tr("other post");
        case State::Withdrawn:
            return CandidatesPage::tr("withdrawn");
        case State::NotQualified:
            return CandidatesPage::tr("not qualified");
        case State::NotVoter:
            return CandidatesPage::tr("no voter");
        case State::WrongSex:
            return CandidatesPage::tr("women only");
        case State::Behind:
            break;
    }
    return CandidatesPage::tr("next in line");
}

Tone stateTone(State state) {
    if (state == State::Candidate) return Tone::Ok;
    if (state == State::Tied || state == State::MustChoose) return Tone::Warn;
    return state == State::Behind ? Tone::Todo : Tone::Bad;
}

QWidget* lineOf(const CandidateLine& line) {
    auto* holder = new QWidget;
    auto* box = column(holder, 2);
    auto* top = row(nullptr, 8);
    top->addWidget(new StatusChip(stateTone(line.state), stateWord(line.state)));
    top->addWidget(label(line.name));
    QString votes = CandidatesPage::tr("%n vote(s)", nullptr, line.votes);
    if (line.tieVotes) votes += CandidatesPage::tr(", then %n", nullptr, *line.tieVotes);
    if (line.byParty) votes += CandidatesPage::tr(", named by the party branch");
    top->addWidget(label(votes, LabelKind::Muted));
    top->addStretch();
    box->addLayout(top);
    box->addWidget(label(line.why, LabelKind::Small, nullptr, true));
    return holder;
}

}  // namespace

CandidatesPage::CandidatesPage(Desk& desk, QWidget* parent)
    : VillagePage(desk, u"candidates"_s, Step::Nominations,
                  tr("who was nominated by voters, and who is a formal candidate"), parent),
      m_papers(new PaperActions(desk, this)),
      m_title(label({}, LabelKind::Title)),
      m_figures(label({}, LabelKind::Muted, nullptr, true)),
      m_half(new StatusChip),
      m_stages(new QButtonGroup(this)),
      m_table(named(new QTableView, u"candidateGrid"_s, tr("Votes of the nominated"))),
      m_grid(new CandidateGrid([this](const NominationTally& tally) { return save(tally); }, this)),
      m_list(new QWidget) {
    auto* line = row(content(), 12);
    line->addWidget(makeLeft(), 1);
    auto* right = makeRight();
    right->setFixedWidth(Theme::current().px(Theme::current().percent() < 150 ? 400 : 330));
    line->addWidget(right);
    setFocusProxy(m_table);
}

QWidget* CandidatesPage::makeLeft() {
    auto* left = new QWidget;
    auto* box = column(left, 8);
    auto* top = new FlowLayout(nullptr, 10);
    top->addWidget(m_title);
    top->addWidget(m_half);
    box->addLayout(top);
    box->addWidget(m_figures);
    auto* bar = new FlowLayout(nullptr, 6);
    const struct {
        NominationStage stage;
        QString text, key;
    } stages[] = {{NominationStage::Nomination, tr("Nomination vote"), u"Alt+1"_s},
                  {NominationStage::Primary, tr("Primary"), u"Alt+2"_s},
                  {NominationStage::Tie, tr("Further vote among the tied"), u"Alt+3"_s}};
    for (const auto& one : stages) {
        auto* chip = button(u"stage_"_s + nominationStageKey(one.stage), one.text, ButtonKind::Filter,
                            QKeySequence(one.key));
        m_stages->addButton(chip, int(one.stage));
        chip->setChecked(one.stage == NominationStage::Nomination);
        bar->addWidget(chip);
    }
    connect(m_stages, &QButtonGroup::idClicked, this, &CandidatesPage::showBoard);
    m_vote = button(u"candidateVote"_s, tr("Record of the vote…"), ButtonKind::Plain, QKeySequence(u"F4"_s));
    m_add =
        button(u"candidateAdd"_s, tr("Add a person…"), ButtonKind::Plain, QKeySequence(u"Ctrl+Shift+N"_s));
    m_choice = button(u"candidateChoice"_s, tr("Written choice…"), ButtonKind::Plain, QKeySequence(u"F2"_s));
    connect(m_vote, &QPushButton::clicked, this, &CandidatesPage::askVote);
    connect(m_add, &QPushButton::clicked, this, &CandidatesPage::askPerson);
    connect(m_choice, &QPushButton::clicked, this, &CandidatesPage::askChoice);
    m_party = button(u"candidateParty"_s, tr("Named by the party branch"), ButtonKind::Plain,
                     QKeySequence(u"F7"_s));
    connect(m_party, &QPushButton::clicked, this, &CandidatesPage::toggleParty);
    for (QPushButton* one : {m_vote, m_add, m_choice, m_party}) bar->addWidget(one);
    bar->addWidget(tableExportButton(
        m_desk, *m_papers, u"candidatesExport"_s, *m_table, [this] { return village(); },
        [this] { return m_title->text(); }));
    box->addLayout(bar);
    m_table->setModel(m_grid);
    tuneTable(m_table, 28);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CandidatesPage::judgeActions);
    auto* card = new Card;
    card->setTight();
    card->body()->addWidget(m_table);
    box->addWidget(card, 1);
    return left;
}

QWidget* CandidatesPage::makeRight() {
    auto* right = new QWidget;
    auto* box = column(right, 8);
    m_settle = button(u"candidateSettle"_s, tr("Settle the list…"), ButtonKind::Main,
                      QKeySequence(u"Ctrl+Shift+S"_s));
    connect(m_settle, &QPushButton::clicked, this, &CandidatesPage::askSettle);
    box->addWidget(m_settle);
    box->addWidget(scrolled(m_list), 1);
    return right;
}

PageDescriptor CandidatesPage::descriptor() {
    return {u"candidates"_s,
            tr("Nominated by voters"),
            u"users"_s,
            Step::Nominations,
            [](Desk& desk) { return new CandidatesPage(desk); },
            u"nominations"_s};
}

int CandidatesPage::concerns() const {
    return ChangeEvent::Nominations | ChangeEvent::Posts | ChangeEvent::Register | ChangeEvent::Screening;
}

QString CandidatesPage::tileLine(const VillageStatus& status) const {
    if (status.village.mode == BallotMode::SelfNomination) return tr("no candidates: self-nomination");
    const auto board = m_desk.candidates.board(status.village.id);
    if (!board) return {};
    return board->settled ? tr("list settled") : tr("list open");
}

NominationStage CandidatesPage::stage() const {
    return NominationStage(m_stages->checkedId());
}

NominationVote CandidatesPage::voteNow() const {
    for (const NominationVote& vote : m_board.votes)
        if (vote.stage == stage()) return vote;
    NominationVote fresh;
    fresh.stage = stage();
    fresh.registered = m_board.registered;
    return fresh;
}

void CandidatesPage::refreshVillage(VillageId village) {
    const bool other = m_board.village.id != village;
    m_board = m_desk.orShow(m_desk.candidates.board(village));
    if (other) m_added.clear();
    if (m_board.mode == BallotMode::SelfNomination)
        return showEmpty(
            {u"users"_s,
             tr("This village elects without candidates"),
             tr("Its mode is 无候选人自荐直选: voters put themselves forward. A village that elects "
                "among candidates (有候选人差额选举) has its nomination votes and its list of "
                "formal candidates here."),
             {tr("the village's own measures (选举办法), which choose the mode")},
             tr("Go to villages and posts"),
             {}},
            u"posts"_s);
    showBoard();
}

void CandidatesPage::showBoard() {
    m_title->setText(tr("Nominated by voters · %1").arg(m_board.village.name));
    const NominationVote vote = voteNow();
    const bool recorded = vote.heldOn.isValid();
    m_figures->setText(
        recorded ? tr("Held on %1: %2 of %3 registered voters took part, %4 valid papers, %5 void. List to "
                      "be posted by "
                      "%6 (%7).")
                       .arg(formatDate(vote.heldOn))
                       .arg(vote.tookPart)
                       .arg(vote.registered)
                       .arg(vote.validPapers)
                       .arg(vote.voidPapers)
                       .arg(formatDate(m_board.lastPosting), m_board.postingBasis)
                 : tr("The record of this vote is not written down yet. List to be posted by %1 (%2).")
                       .arg(formatDate(m_board.lastPosting), m_board.postingBasis));
    const bool decides = stage() != NominationStage::Tie;
    m_half->setVisible(recorded && decides);
    const bool enough = 2 * qint64(vote.tookPart) > vote.registered;
    m_half->set(enough ? Tone::Ok : Tone::Bad,
                enough ? tr("more than one half took part") : tr("not more than one half"));
    const QModelIndex was = m_table->currentIndex();
    const CandidatePerson* kept = m_grid->personAt(was.row());
    const PersonId person = kept ? kept->person : PersonId{};
    m_grid->set(m_board, stage(), m_added);
    const Theme& theme = Theme::current();
    const int widths[] = {84, 44, 56, 84};
    for (int i = 0; i < m_grid->columnCount(); ++i)
        m_table->setColumnWidth(i, theme.px(i < 4 ? widths[i] : 116));
    const int row = person.isStored() ? m_grid->rowOf(person) : 0;
    m_table->setCurrentIndex(
        m_grid->index(std::max(row, 0), std::max<int>(was.column(), CandidateGrid::FirstPost)));
    delete m_list->layout();
    qDeleteAll(m_list->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    showList(column(m_list, 10));
    judgeActions();
}

void CandidatesPage::showList(QVBoxLayout* into) {
    const CandidateList& list = m_board.list;
    if (!list.participation.isEmpty())
        into->addWidget(label(list.participation, list.enoughTookPart ? LabelKind::Small : LabelKind::Bad,
                              nullptr, true));
    for (const QString& change : m_board.changes)
        into->addWidget(label(change, LabelKind::Accent, nullptr, true));
    if (m_board.settled && m_board.changes.isEmpty())
        into->addWidget(label(tr("The list is settled: screening, list and ballot follow it."), LabelKind::Ok,
                              nullptr, true));
    for (const PostCandidates& post : list.posts) {
        auto* card = new Card(
            tr("%1: %2 candidates for %3 seats").arg(post.postTitle).arg(post.places).arg(post.seats));
        for (const CandidateLine& line : post.lines) card->body()->addWidget(lineOf(line));
        for (const QString& open : post.open)
            card->body()->addWidget(label(open, LabelKind::Bad, nullptr, true));
        into->addWidget(card);
    }
    into->addStretch();
}

void CandidatesPage::judgeActions() {
    const bool any = m_grid->personAt(m_table->currentIndex().row()) != nullptr;
    setWhyNot(m_choice, any ? QString() : tr("Choose a person of the list first."));
    const bool onPost = any && m_table->currentIndex().column() >= CandidateGrid::FirstPost;
    setWhyNot(m_party, !m_board.partyMayNominate
                           ? tr("Only voters nominate here (%1).").arg(m_board.nominatorsBasis)
                       : stage() != NominationStage::Nomination
                           ? tr("The party branch nominates before the first vote, not in this one.")
                       : onPost ? QString()
                                : tr("Choose a person and, in his row, the post first."));
    m_party->setText(m_grid->namedByParty(m_table->currentIndex()) ? tr("Not named by the party branch")
                                                                   : tr("Named by the party branch"));
    QStringList open = m_board.list.open;
    for (const PostCandidates& post : m_board.list.posts) open << post.open;
    QString why = open.join(u' ');
    if (why.isEmpty() && m_board.settled && m_board.changes.isEmpty())
        why = tr("The list is settled as it stands.");
    setWhyNot(m_settle, why);
    m_settle->setText(m_board.settled ? tr("Settle the list anew…") : tr("Settle the list…"));
}

void CandidatesPage::tellChange() {
    m_desk.changes.announce({ChangeEvent::Nominations | ChangeEvent::Screening, m_board.village.id});
    refreshVillage(m_board.village.id);
}

bool CandidatesPage::save(const NominationTally& tally) {
    if (const auto done = m_desk.candidates.saveTally(m_board.village.id, tally); !done) {
        m_desk.navigator.showError(done.error());
        return false;
    }
    // The editor that called is still open: the list follows once it is closed.
    QMetaObject::invokeMethod(this, &CandidatesPage::tellChange, Qt::QueuedConnection);
    return true;
}

void CandidatesPage::askVote() {
    auto* dialog = new NominationVoteDialog(voteNow(), m_desk.file.clock().today(), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        if (const auto done = m_desk.candidates.saveVote(m_board.village.id, dialog->vote()); !done)
            return dialog->refuse(done.error().message);
        dialog->accept();
        tellChange();
    });
    dialog->open();
}

void CandidatesPage::askPerson() {
    auto* dialog = new NamedPersonDialog(m_desk, m_board.village.id, window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const auto person = dialog->person();
        if (!person) return;
        if (m_grid->rowOf(person->person) < 0) m_added.push_back(*person);
        dialog->accept();
        showBoard();
        m_table->setCurrentIndex(m_grid->index(m_grid->rowOf(person->person), CandidateGrid::FirstPost));
        m_table->setFocus();
    });
    dialog->open();
}

void CandidatesPage::toggleParty() {
    const QModelIndex cell = m_table->currentIndex();
    m_grid->setNamedByParty(cell, !m_grid->namedByParty(cell));
}

void CandidatesPage::askChoice() {
    const CandidatePerson* person = m_grid->personAt(m_table->currentIndex().row());
    if (!person) return;
    QStringList posts;
    for (const NominationTally& tally : m_board.tallies)
        if (tally.person == person->person && (tally.votes > 0 || tally.byParty) &&
            !posts.contains(tally.postTitle))
            posts << tally.postTitle;
    auto* dialog = new CandidateChoiceDialog(*person, posts, m_desk.file.clock().today(), window());
    m_dialog = dialog;
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        if (const auto done = m_desk.candidates.recordChoice(m_board.village.id, dialog->choice()); !done)
            return dialog->refuse(done.error().message);
        dialog->accept();
        tellChange();
    });
    dialog->open();
}

void CandidatesPage::askSettle() {
    Prompt::Question question;
    question.title = tr("Settle the list of formal candidates");
    question.text =
        tr("The candidates go on to the screening, the posted list and the ballot. Later gaps are filled by "
           "settling anew; everything stays in the log.");
    question.action = tr("Settle the list");
    m_desk.prompt.ask(question, [this] {
        if (const auto done = m_desk.candidates.settle(m_board.village.id); !done)
            return m_desk.navigator.showError(done.error());
        m_desk.navigator.say(tr("List of candidates settled"));
        tellChange();
    });
}

bool CandidatesPage::closeTop() {
    if (!m_dialog) return false;
    m_dialog->reject();
    return true;
}

}  // namespace election
