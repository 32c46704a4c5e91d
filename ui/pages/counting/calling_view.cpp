#include "ui/pages/counting/calling_view.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QStackedWidget>

#include "core/services/register_service.h"
#include "ui/pages/counting/ballot_sheet.h"
#include "ui/pages/counting/write_in_box.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr Body kBody = Body::VillagersCommittee;

/// Why the committee rules a whole ballot void; written on the record in the words of the papers.
const QStringList& voidReasons() {
    static const QStringList reasons{u"污损"_s, u"非正式选票"_s, u"全部无法辨认"_s, u"写有其他内容"_s,
                                     u"其他"_s};
    return reasons;
}

}  // namespace

CallingView::CallingView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(label({}, LabelKind::Title)),
      m_box(named(new QComboBox, u"callingBox"_s, tr("Box whose ballots are called"))),
      m_place(label({}, LabelKind::Muted)),
      m_sheet(new BallotSheet),
      m_panel(new QStackedWidget),
      m_state(new StatusChip),
      m_preview(label({}, LabelKind::Plain, nullptr, true)),
      m_writeIn(new WriteInBox(desk.registers)),
      m_figuresCard(new Card),
      m_figures(new Facts),
      m_boxFacts(new Facts),
      m_votes(new Facts) {
    setObjectName(u"callingView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    m_box->setFocusPolicy(Qt::ClickFocus);
    auto* line = row(this, 12);
    line->addWidget(makeSheetCard(), 1);
    line->addWidget(makeSide());
    connect(m_sheet, &BallotSheet::nameClicked, this, [this](int post, int name) {
        m_model->toggle(post, name);
        refreshMarks();
        setFocus();
    });
    connect(m_sheet, &BallotSheet::writeInClicked, this, &CallingView::openWriteIn);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        if (m_model) refreshFigures();
        setFocus();
    });
    connect(m_writeIn, &WriteInBox::cancelled, this, &CallingView::closePanel);
    connect(m_writeIn, &WriteInBox::chosen, this, [this](const QString& name) {
        m_model->writeIn(name);
        closePanel();
        refreshMarks();
    });
}

QWidget* CallingView::makeSheetCard() {
    auto* card = new Card;
    auto* head = new FlowLayout(nullptr, 10);
    head->addWidget(m_title);
    head->addWidget(label(tr("Box"), LabelKind::Muted));
    head->addWidget(m_box);
    head->addWidget(m_place);
    card->body()->addLayout(head);
    auto* holder = new QWidget;
    auto* stack = column(holder);
    stack->addWidget(m_sheet);
    stack->addStretch();
    card->body()->addWidget(scrolled(holder), 1);
    auto* stateLine = new QWidget;
    auto* state = row(stateLine, 8);
    state->addWidget(m_state, 0, Qt::AlignTop);
    state->addWidget(m_preview, 1);
    auto* reasons = new QWidget;
    auto* line = new FlowLayout(reasons);
    line->addWidget(label(tr("Void as a whole, because:"), LabelKind::Section));
    for (int i = 0; i < voidReasons().size(); ++i) {
        auto* made = button(u"voidReason%1"_s.arg(i + 1), u"%1  %2"_s.arg(i + 1).arg(voidReasons().at(i)));
        made->setFocusPolicy(Qt::NoFocus);
        connect(made, &QPushButton::clicked, this, [this, i] { keyForReason(QString::number(i + 1)); });
        line->addWidget(made);
    }
    m_panel->addWidget(stateLine);
    m_panel->addWidget(reasons);
    m_panel->addWidget(m_writeIn);
    m_panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    card->body()->addWidget(m_panel);
    addButtons(card->body());
    return card;
}

void CallingView::addButtons(QVBoxLayout* box) {
    auto* line = new FlowLayout;
    const auto add = [&](const QString& name, const QString& text, auto act,
                         ButtonKind kind = ButtonKind::Plain) {
        auto* made = button(name, text, kind);
        made->setFocusPolicy(Qt::NoFocus);
        connect(made, &QPushButton::clicked, this, act);
        line->addWidget(made);
        return made;
    };
    m_next = add(
        u"callingNext"_s, tr("Next ballot   Enter"), [this] { next(); }, ButtonKind::Main);
    m_next->setMinimumHeight(Theme::current().px(42));
    add(u"callingBlank"_s, tr("Blank   0"), [this] {
        m_model->declareBlank();
        refreshMarks();
    });
    add(u"callingVoid"_s, tr("Void …   X"), [this] { openReasons(); });
    add(u"callingIllegible"_s, tr("Illegible   ?"), [this] {
        m_model->addIllegible();
        refreshMarks();
    });
    add(u"callingWriteIn"_s, tr("Somebody else …   /"), [this] { openWriteIn(m_model->currentPost()); });
    m_back = add(u"callingBack"_s, tr("Last one again   Backspace"), [this] { correctLast(); });
    box->addLayout(line);
}

QWidget* CallingView::makeSide() {
    auto* side = new QWidget;
    auto* stack = column(side);
    m_figuresCard->body()->addWidget(m_figures);
    auto* box = new Card(tr("This box"));
    box->body()->addWidget(m_boxFacts);
    auto* votes = new Card(tr("Votes so far"));
    votes->body()->addWidget(m_votes);
    auto* hall = new Card(tr("Hall window"));
    hall->body()->addWidget(label(tr("正 marks grow for everybody to see; no shares while counting."),
                                  LabelKind::Muted, nullptr, true));
    auto* open = button(u"callingProjector"_s, tr("Open the hall window"), ButtonKind::Plain,
                        QKeySequence(Qt::Key_F8));
    open->setFocusPolicy(Qt::NoFocus);
    connect(open, &QPushButton::clicked, this, &CallingView::projectorWanted);
    hall->body()->addWidget(open);
    for (Card* card : {m_figuresCard, box, votes, hall}) stack->addWidget(card);
    stack->addStretch();
    auto* area = scrolled(side);
    area->setFixedWidth(Theme::current().px(Theme::current().percent() < 150 ? 270 : 210));
    return area;
}

void CallingView::open(const Village& village, Contest contest, const std::vector<CalledBallot>& called,
                       const std::vector<BoxLedger>& boxes) {
    const bool sameVillage = m_model && m_village.id == village.id;
    m_village = village;
    m_boxes = boxes;
    m_called = called;
    m_correcting.reset();
    const QString wasBox = sameVillage ? box() : QString();
    m_model = std::make_unique<CallingModel>(std::move(contest));
    std::vector<BallotPaper> papers;
    papers.reserve(called.size());
    for (const CalledBallot& ballot : called) papers.push_back(ballot.paper);
    m_model->setCalled(papers);
    m_title->setText(tr("Calling · %1 %2").arg(village.name, bodyName(kBody)));
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        for (const BoxLedger& ledger : boxes) m_box->addItem(ledger.name);
        if (boxes.empty()) m_box->addItem(boxKindName(BoxKind::MainVenue));
        m_box->setCurrentIndex(std::max(0, m_box->findText(wasBox)));
    }
    m_sheet->build(*m_model);
    closePanel();
    refreshMarks();
    refreshFigures();
}

QString CallingView::box() const {
    return m_box->currentText();
}

bool CallingView::focusNextPrevChild(bool) {
    return false;
}

void CallingView::mousePressEvent(QMouseEvent* event) {
    setFocus();
    QWidget::mousePressEvent(event);
}

bool CallingView::keyForReason(const QString& text) {
    const int place = text.toInt() - 1;
    if (place < 0 || place >= voidReasons().size()) return false;
    m_model->ruleVoid(voidReasons().at(place));
    closePanel();
    refreshMarks();
    return true;
}

void CallingView::keyPressEvent(QKeyEvent* event) {
    if (!m_model || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QWidget::keyPressEvent(event);
    const QString text = event->text();
    if (m_panel->currentIndex() == 1) {
        if (event->key() == Qt::Key_Escape || !keyForReason(text)) closePanel();
        return;
    }
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return next();
        case Qt::Key_Backspace:
            return correctLast();
        case Qt::Key_Tab:
        case Qt::Key_Down:
            m_model->nextPost();
            return refreshMarks();
        case Qt::Key_Backtab:
        case Qt::Key_Up:
            m_model->nextPost(-1);
            return refreshMarks();
        case Qt::Key_Delete:
            m_model->removeLastWriteIn();
            return refreshMarks();
        case Qt::Key_Escape:
            if (!closeTop()) event->ignore();
            return;
        default:
            break;
    }
    if (text == u"0"_s)
        m_model->declareBlank();
    else if (text.toLower() == u"x"_s)
        return openReasons();
    else if (text == u"?"_s || text == u"？"_s)
        m_model->addIllegible();
    else if (text == u"/"_s || text == u"、"_s)
        return openWriteIn(m_model->currentPost());
    else if (text.size() != 1 || !m_model->toggleKey(text.at(0)))
        return QWidget::keyPressEvent(event);
    refreshMarks();
}

void CallingView::next() {
    const QString whyNot = m_model->whyNotNext();
    if (!whyNot.isEmpty()) {
        m_preview->setText(whyNot);
        return m_state->set(Tone::Warn, tr("nothing marked"));
    }
    m_announcing = true;
    if (m_correcting) {
        BallotPaper paper = m_model->paper(m_correcting->paper.box);
        paper.number = m_correcting->paper.number;
        const auto done = m_desk.counting.correctBallot(m_correcting->id, paper, u"唱票时当场更正"_s);
        if (done) {
            for (CalledBallot& known : m_called)
                if (known.id == m_correcting->id) known.paper = paper;
            std::vector<BallotPaper> papers;
            for (const CalledBallot& known : m_called) papers.push_back(known.paper);
            m_model->setCalled(papers);
            m_correcting.reset();
            m_model->clearMarks();
            m_desk.changes.announce({ChangeEvent::Ballots, m_village.id});
        } else {
            m_desk.navigator.showError(done.error());
        }
    } else {
        const auto called = m_desk.counting.callBallot(m_village.id, kBody, m_model->paper(box()));
        if (called) {
            m_called.push_back(*called);
            m_model->addCalled(called->paper);
            m_model->clearMarks();
            m_desk.changes.announce({ChangeEvent::Ballots, m_village.id});
        } else {
            m_desk.navigator.showError(called.error());
        }
    }
    m_announcing = false;
    refreshMarks();
    refreshFigures();
}

void CallingView::correctLast() {
    if (!m_correcting && (!m_model->isBlank() || m_model->isRuledVoid())) {
        m_model->clearMarks();  // first the ballot that isn't recorded yet
        return refreshMarks();
    }
    if (m_called.empty() || m_correcting) return;
    m_correcting = m_called.back();
    m_model->load(m_correcting->paper);
    refreshMarks();
    refreshFigures();
}

void CallingView::leaveCorrection() {
    m_correcting.reset();
    m_model->clearMarks();
    refreshMarks();
    refreshFigures();
}

bool CallingView::closeTop() {
    if (!m_model) return false;
    if (m_panel->currentIndex() != 0) return closePanel(), true;
    if (m_correcting) return leaveCorrection(), true;
    return false;
}

/// Only the panel that is shown takes room.
void CallingView::showPanel(int index) {
    for (int i = 0; i < m_panel->count(); ++i)
        m_panel->widget(i)->setSizePolicy(QSizePolicy::Preferred,
                                          i == index ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_panel->setCurrentIndex(index);
    m_panel->updateGeometry();
}

void CallingView::openReasons() {
    showPanel(1);
}

void CallingView::openWriteIn(int post) {
    m_model->selectPost(post);
    refreshMarks();
    showPanel(2);
    m_writeIn->open(m_village.id, m_model->posts()[size_t(post)].title);
}

void CallingView::closePanel() {
    showPanel(0);
    setFocus();
}

void CallingView::refreshMarks() {
    m_sheet->show(*m_model);
    const auto preview = m_model->preview();
    m_preview->setText(preview.text);
    switch (preview.state) {
        case BallotState::Valid:
            m_state->set(preview.partlyVoid ? Tone::Warn : Tone::Ok,
                         preview.partlyVoid ? tr("partly void") : tr("valid"));
            break;
        case BallotState::Void:
            m_state->set(Tone::Bad, tr("void"));
            break;
        case BallotState::Blank:
            m_state->set(Tone::Todo, m_model->whyNotNext().isEmpty() ? tr("blank") : tr("waiting"));
            break;
    }
    m_next->setText(m_correcting ? tr("Save the correction   Enter") : tr("Next ballot   Enter"));
    m_back->setText(m_correcting ? tr("Leave it as it was   Esc") : tr("Last one again   Backspace"));
    setWhyNot(m_back, m_called.empty() ? tr("No ballot is called yet.") : QString());
    if (m_correcting)
        m_place->setText(
            tr("correcting No. %1 of %2").arg(m_correcting->paper.number, m_correcting->paper.box));
}

void CallingView::refreshFigures() {
    const CallingFigures& figures = m_model->figures();
    int inBox = 0, expected = 0;
    for (const CalledBallot& ballot : m_called) inBox += ballot.paper.box == box();
    for (const BoxLedger& ledger : m_boxes)
        if (ledger.name == box()) expected = ledger.collected;
    if (!m_correcting)
        m_place->setText(
            tr("ballot %1 · bundle %2, No. %3 of 50").arg(inBox + 1).arg(inBox / 50 + 1).arg(inBox % 50 + 1));
    m_figuresCard->setTitle(tr("Called: %1, each one saved").arg(figures.called));
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
    Q_EMIT boardChanged();
}

ProjectorBoard CallingView::board() const {
    ProjectorBoard board;
    if (!m_model) return board;
    const CallingFigures& figures = m_model->figures();
    board.title = tr("%1 %2 election · open calling of ballots").arg(m_village.name, bodyName(kBody));
    board.called = figures.called;
    for (const BoxLedger& ledger : m_boxes) board.expected += ledger.collected;
    board.valid = figures.valid;
    board.voidBallots = figures.voidBallots;
    board.blank = figures.blank;
    for (const CallingPost& post : m_model->posts()) board.posts.push_back({post.title, post.seats, {}});
    for (const BoardLine& line : figures.lines)
        board.posts[size_t(line.post)].lines.push_back({line.name, line.votes, line.writeIn});
    return board;
}

}  // namespace election
