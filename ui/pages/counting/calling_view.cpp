#include "ui/pages/counting/calling_view.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <algorithm>

#include "core/services/counting_procedure_service.h"
#include "ui/pages/counting/ballot_entry.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {
constexpr Body kBody = Body::VillagersCommittee;
}

CallingView::CallingView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(label({}, LabelKind::Title)),
      m_mode(new StatusChip),
      m_box(named(new QComboBox, u"callingBox"_s, tr("Box whose ballots are called"))),
      m_place(label({}, LabelKind::Muted)),
      m_entry(new BallotEntry(desk, u"calling"_s, this)),
      m_figuresCard(new Card),
      m_figures(new Facts),
      m_boxFacts(new Facts),
      m_votes(new Facts),
      m_staff(new Facts) {
    setObjectName(u"callingView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    m_box->setFocusPolicy(Qt::ClickFocus);
    m_box->setToolTip(tr("PgUp and PgDn change the box"));
    m_place->setObjectName(u"callingPlace"_s);
    auto* line = row(this, 12);
    line->addWidget(makeSheetCard(), 1);
    line->addWidget(makeSide());
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        if (m_entry->model()) refreshFigures();
        setFocus();
    });
    connect(m_entry, &BallotEntry::entered, this, &CallingView::next);
    connect(m_entry, &BallotEntry::backWanted, this, &CallingView::correctLast);
    connect(m_entry, &BallotEntry::changed, this, &CallingView::refreshWords);
    connect(m_entry, &BallotEntry::keyboardWanted, this, [this] { setFocus(); });
}

const CallingModel* CallingView::model() const {
    return m_entry->model();
}

void CallingView::open(CallingStart start) {
    const bool same =
        m_entry->model() && m_start.village.id == start.village.id && m_start.rehearsal == start.rehearsal;
    const QString wasBox = same ? box() : QString();
    if (!same) m_paused = false;
    m_start = std::move(start);
    m_correcting.reset();
    m_entry->open(m_start.village.id, m_start.contest);
    m_title->setText(tr("Calling · %1 %2").arg(m_start.village.name, bodyName(kBody)));
    m_mode->setVisible(m_start.rehearsal);
    m_mode->set(Tone::Warn, tr("Rehearsal: nothing is saved"));
    m_rehearse->setText(m_start.rehearsal ? tr("End the rehearsal") : tr("Rehearse"));
    fillBoxes();
    if (const int at = m_box->findData(wasBox); at >= 0) {
        const QSignalBlocker quiet(m_box);
        m_box->setCurrentIndex(at);
    }
    m_staff->clear();
    m_staff->add(tr("Caller"), m_start.staff.caller);
    m_staff->add(tr("Tellers"), m_start.staff.tellers.join(u"、"_s));
    m_staff->add(tr("Scrutineers"), m_start.staff.scrutineers.join(u"、"_s));
    m_entry->setWhyNot(m_paused ? tr("Paused: F7 goes on.") : QString());
    countAgain();
    refreshWords();
    refreshFigures();
}

void CallingView::fillBoxes() {
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const CalledBox& one : m_start.boxes.boxes)
        m_box->addItem(
            one.mixedIn.isEmpty() ? one.name : tr("%1 (with %2)").arg(one.name, one.mixedIn.join(u"、"_s)),
            one.name);
    if (m_box->count() == 0) m_box->addItem(boxKindName(BoxKind::MainVenue), boxKindName(BoxKind::MainVenue));
}

QString CallingView::box() const {
    return m_box->currentData().toString();
}

bool CallingView::focusNextPrevChild(bool) {
    return false;
}

void CallingView::mousePressEvent(QMouseEvent* event) {
    setFocus();
    QWidget::mousePressEvent(event);
}

void CallingView::keyPressEvent(QKeyEvent* event) {
    if (m_entry->handleKey(event)) return;
    const int step = event->key() == Qt::Key_PageDown ? 1 : event->key() == Qt::Key_PageUp ? -1 : 0;
    if (step != 0 && !m_correcting)
        return m_box->setCurrentIndex(std::clamp(m_box->currentIndex() + step, 0, m_box->count() - 1));
    if (event->key() == Qt::Key_Escape && closeTop()) return;
    QWidget::keyPressEvent(event);
}

/// A rehearsal numbers its ballots itself and keeps them nowhere.
Result<CalledBallot> CallingView::keep(const BallotPaper& paper) {
    if (!m_start.rehearsal) return m_desk.counting.callBallot(m_start.village.id, kBody, paper);
    CalledBallot called{BallotId{-1 - qint64(m_start.called.size())}, paper, false};
    const auto inBox = std::count_if(m_start.called.begin(), m_start.called.end(),
                                     [&](const CalledBallot& one) { return one.paper.box == paper.box; });
    called.paper.number = QString::number(inBox + 1);
    return called;
}

void CallingView::next() {
    if (m_correcting) return saveCorrection();
    if (!model() || !model()->whyNotNext().isEmpty()) return;
    m_announcing = true;
    const auto called = keep(m_entry->model()->paper(box()));
    if (called) {
        m_start.called.push_back(*called);
        m_entry->model()->addCalled(called->paper);
        m_entry->clear();
        if (!m_start.rehearsal) m_desk.changes.announce({ChangeEvent::Ballots, m_start.village.id});
    } else {
        m_desk.navigator.showError(called.error());
    }
    m_announcing = false;
    refreshFigures();
}

void CallingView::saveCorrection() {
    BallotPaper paper = m_entry->model()->paper(m_correcting->paper.box);
    paper.number = m_correcting->paper.number;
    m_announcing = true;
    const auto done = m_start.rehearsal
                          ? Result<>(Ok{})
                          : m_desk.counting.correctBallot(m_correcting->id, paper, u"唱票时当场更正"_s);
    if (done) {
        for (CalledBallot& known : m_start.called)
            if (known.id == m_correcting->id) known.paper = paper;
        m_correcting.reset();
        countAgain();
        m_entry->clear();
        if (!m_start.rehearsal) m_desk.changes.announce({ChangeEvent::Ballots, m_start.village.id});
    } else {
        m_desk.navigator.showError(done.error());
    }
    m_announcing = false;
    refreshFigures();
}

/// The figures from all ballots anew.
void CallingView::countAgain() {
    std::vector<BallotPaper> papers;
    papers.reserve(m_start.called.size());
    for (const CalledBallot& known : m_start.called) papers.push_back(known.paper);
    m_entry->model()->setCalled(papers);
}

void CallingView::correctLast() {
    if (!model()->isBlank() || model()->isRuledVoid()) return m_entry->clear();
    if (!m_start.called.empty() && !m_correcting) correct(m_start.called.back());
}

void CallingView::correct(const CalledBallot& ballot) {
    m_correcting = ballot;
    m_entry->load(ballot.paper);
    refreshFigures();
}

void CallingView::askNumber() {
    const QString from = box();
    m_desk.prompt.askText(
        {{tr("Correct a ballot of %1").arg(from), tr("Its number in this box:"), tr("Show the ballot")},
         {},
         false},
        [this, from](const QString& number) {
            for (const CalledBallot& known : m_start.called)
                if (known.paper.box == from && known.paper.number == number.trimmed()) return correct(known);
            m_desk.navigator.say(tr("%1 has no ballot No. %2.").arg(from, number.trimmed()));
        });
}

void CallingView::askTakeOut() {
    if (!m_correcting) return;
    m_desk.prompt.askText(
        {{tr("Take ballot No. %1 of %2 out of the count")
              .arg(m_correcting->paper.number, m_correcting->paper.box),
          tr("It stays on file with its first reading and no longer counts. Why?"), tr("Take it out")},
         {},
         false},
        [this](const QString& because) {
            if (!m_correcting) return;
            m_announcing = true;
            const auto done =
                m_start.rehearsal ? Result<>(Ok{}) : m_desk.counting.takeBallotOut(m_correcting->id, because);
            if (done)
                forgetCorrected();
            else
                m_desk.navigator.showError(done.error());
            m_announcing = false;
        });
}

void CallingView::forgetCorrected() {
    std::erase_if(m_start.called, [&](const CalledBallot& one) { return one.id == m_correcting->id; });
    m_correcting.reset();
    countAgain();
    m_entry->clear();
    if (!m_start.rehearsal) m_desk.changes.announce({ChangeEvent::Ballots, m_start.village.id});
    refreshFigures();
}

void CallingView::leaveCorrection() {
    m_correcting.reset();
    m_entry->clear();
    refreshFigures();
}

bool CallingView::closeTop() {
    if (!model()) return false;
    if (m_entry->closeTop()) return true;
    if (m_correcting) return leaveCorrection(), true;
    return false;
}

void CallingView::setPaused(bool paused) {
    if (!model()) return;
    if (!m_start.rehearsal) {
        m_announcing = true;
        const auto done =
            CountingProcedureService(m_desk.file).recordPause(m_start.village.id, kBody, paused, {});
        m_announcing = false;
        if (!done) return m_desk.navigator.showError(done.error());
    }
    m_paused = paused;
    m_entry->setWhyNot(paused ? tr("Paused: F7 goes on.") : QString());
    refreshWords();
    Q_EMIT pausedChanged(paused);
}

void CallingView::refreshWords() {
    if (!model()) return;
    m_next->setText(m_correcting ? tr("Save the correction   Enter") : tr("Next ballot   Enter"));
    setWhyNot(m_next, m_paused ? tr("Paused: F7 goes on.") : QString());
    m_back->setText(m_correcting ? tr("Leave it as it was   Esc") : tr("Last one again   Backspace"));
    setWhyNot(m_back, m_start.called.empty() ? tr("No ballot is called yet.") : QString());
    setWhyNot(m_number, m_start.called.empty() ? tr("No ballot is called yet.") : QString());
    setWhyNot(m_takeOut, m_correcting ? QString() : tr("Show the ballot first: Backspace or Ctrl+G."));
    m_pause->setText(m_paused ? tr("Go on") : tr("Pause"));
}

void CallingView::refreshFigures() {
    const CallingFigures& figures = model()->figures();
    int inBox = 0, expected = 0;
    for (const CalledBallot& ballot : m_start.called) inBox += ballot.paper.box == box();
    for (const CalledBox& one : m_start.boxes.boxes)
        if (one.name == box()) expected = one.collected;
    m_place->setText(
        m_correcting ? tr("correcting No. %1 of %2").arg(m_correcting->paper.number, m_correcting->paper.box)
                     : tr("ballot %1 · bundle %2, No. %3 of 50")
                           .arg(inBox + 1)
                           .arg(inBox / 50 + 1)
                           .arg(inBox % 50 + 1));
    m_figuresCard->setTitle(m_start.rehearsal ? tr("Rehearsed: %1, none saved").arg(figures.called)
                                              : tr("Called: %1, each one saved").arg(figures.called));
    m_figures->clear();
    m_figures->add(tr("Valid"),
                   figures.partlyVoid > 0
                       ? tr("%1 (%2 of them partly void)").arg(figures.valid).arg(figures.partlyVoid)
                       : QString::number(figures.valid));
    m_figures->add(tr("Blank"), QString::number(figures.blank));
    m_figures->add(tr("Void"), QString::number(figures.voidBallots));
    m_figures->add(tr("To be ruled"),
                   figures.unresolved > 0
                       ? u"%1 (%2)"_s.arg(figures.unresolved).arg(figures.unresolvedNames.join(u"、"_s))
                       : u"0"_s);
    m_boxFacts->clear();
    m_boxFacts->add(tr("Called"), QString::number(inBox));
    m_boxFacts->add(tr("Collected"), expected > 0 ? QString::number(expected) : tr("no ledger yet"));
    if (expected > 0)
        m_boxFacts->add(tr("Still to call"), inBox <= expected
                                                 ? QString::number(expected - inBox)
                                                 : tr("%1 more than collected: check").arg(inBox - expected));
    m_votes->clear();
    for (const BoardLine& line : figures.lines)
        m_votes->add(line.writeIn ? tr("%1 (written in)").arg(line.name) : line.name,
                     QString::number(line.votes));
    refreshWords();
    Q_EMIT boardChanged();
}

ProjectorBoard CallingView::board() const {
    ProjectorBoard board;
    if (!model()) return board;
    const CallingFigures& figures = model()->figures();
    board.title = tr("%1 %2 election · open calling of ballots").arg(m_start.village.name, bodyName(kBody));
    board.rehearsal = m_start.rehearsal;
    board.called = figures.called;
    board.expected = m_start.boxes.sum.collected;
    board.valid = figures.valid;
    board.voidBallots = figures.voidBallots;
    board.blank = figures.blank;
    if (!m_start.staff.scrutineers.isEmpty())
        board.staff << tr("Scrutineers %1").arg(m_start.staff.scrutineers.join(u' '));
    if (!m_start.staff.tellers.isEmpty())
        board.staff << tr("Tellers %1").arg(m_start.staff.tellers.join(u' '));
    if (!m_start.staff.caller.isEmpty()) board.staff << tr("Caller %1").arg(m_start.staff.caller);
    for (const CallingPost& post : model()->posts()) board.posts.push_back({post.title, post.seats, {}});
    for (const BoardLine& line : figures.lines)
        board.posts[size_t(line.post)].lines.push_back({line.name, line.votes, line.writeIn});
    return board;
}

}  // namespace election
