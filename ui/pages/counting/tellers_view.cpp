#include "ui/pages/counting/tellers_view.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <algorithm>

#include "ui/pages/counting/ballot_entry.h"
#include "ui/widgets/card.h"
#include "ui/widgets/count_field.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {
constexpr Body kBody = Body::VillagersCommittee;
enum Panel { Begin, HandOver, Reading };
}  // namespace

TellersView::TellersView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_stack(new QStackedWidget),
      m_entry(new BallotEntry(desk, u"teller"_s, this)),
      m_facts(new Facts) {
    setObjectName(u"tellersView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    m_stack->addWidget(makeBegin());
    m_stack->addWidget(makeHandOver());
    m_stack->addWidget(makeReading());
    auto* line = row(this, 12);
    line->addWidget(m_stack, 1);
    line->addWidget(makeSide());
    connect(m_entry, &BallotEntry::entered, this, &TellersView::read);
    connect(m_entry, &BallotEntry::backWanted, this, &TellersView::back);
    connect(m_entry, &BallotEntry::keyboardWanted, this, [this] {
        if (m_stack->currentIndex() == Reading) setFocus();
    });
}

QWidget* TellersView::makeBegin() {
    auto* card = new Card(tr("The next bundle"));
    card->body()->addWidget(
        label(tr("Count the papers of the bundle first: fifty, or what is left of the box. "
                 "Two people read it one after the other; neither sees what the other typed."),
              LabelKind::Muted, nullptr, true));
    m_box = named(new QComboBox, u"bundleBox"_s, tr("Box"));
    m_size = countField(u"bundleSize"_s, kBundleSize, 999);
    m_tellers[0] = named(new QLineEdit, u"bundleFirst"_s, tr("First teller"));
    m_tellers[1] = named(new QLineEdit, u"bundleSecond"_s, tr("Second teller"));
    auto* facts = new Facts;
    facts->add(tr("Box"), m_box);
    facts->add(tr("Papers"), m_size);
    facts->add(tr("First teller"), m_tellers[0]);
    facts->add(tr("Second teller"), m_tellers[1]);
    card->body()->addWidget(facts);
    m_beginWhy = label({}, LabelKind::Bad, nullptr, true);
    card->body()->addWidget(m_beginWhy);
    m_begin =
        button(u"bundleBegin"_s, tr("Begin the bundle"), ButtonKind::Main, QKeySequence(u"Ctrl+Return"_s));
    auto* buttons = new FlowLayout(nullptr, 8);
    buttons->addWidget(m_begin);
    card->body()->addLayout(buttons);
    card->body()->addStretch();
    connect(m_begin, &QPushButton::clicked, this, &TellersView::begin);
    connect(m_box, &QComboBox::currentIndexChanged, this, &TellersView::judgeBegin);
    connect(m_size, &QSpinBox::valueChanged, this, &TellersView::judgeBegin);
    for (QLineEdit* one : m_tellers) connect(one, &QLineEdit::textChanged, this, &TellersView::judgeBegin);
    connect(m_tellers[0], &QLineEdit::returnPressed, this, [this] { m_tellers[1]->setFocus(); });
    connect(m_tellers[1], &QLineEdit::returnPressed, this, &TellersView::begin);
    return card;
}

QWidget* TellersView::makeHandOver() {
    auto* card = new Card;
    m_handTitle = label({}, LabelKind::Big, nullptr, true);
    m_handTitle->setObjectName(u"handOverTitle"_s);
    m_handText = label({}, LabelKind::Plain, nullptr, true);
    m_seat = button(u"handOverSeat"_s, {}, ButtonKind::Main);
    m_seat->setMinimumHeight(Theme::current().px(42));
    connect(m_seat, &QPushButton::clicked, this, [this] {
        m_seated = true;
        m_seatedTeller = teller();
        showReading();
    });
    card->body()->addWidget(m_handTitle);
    card->body()->addWidget(m_handText);
    auto* buttons = new FlowLayout(nullptr, 8);
    buttons->addWidget(m_seat);
    auto* look = button(u"handOverCoordinator"_s, tr("The coordinator's page"), ButtonKind::Plain,
                        QKeySequence(Qt::Key_F6));
    connect(look, &QPushButton::clicked, this, &TellersView::coordinatorWanted);
    buttons->addWidget(look);
    card->body()->addLayout(buttons);
    card->body()->addStretch();
    return card;
}

QWidget* TellersView::makeReading() {
    auto* card = new Card;
    auto* head = new FlowLayout(nullptr, 10);
    m_title = label({}, LabelKind::Title);
    m_place = label({}, LabelKind::Muted);
    m_place->setObjectName(u"tellerPlace"_s);
    m_blind = new StatusChip;
    head->addWidget(m_title);
    head->addWidget(m_place);
    head->addWidget(m_blind);
    card->body()->addLayout(head);
    card->body()->addWidget(m_entry, 1);
    auto* line = new FlowLayout;
    auto* next = button(u"tellerNext"_s, tr("Next ballot   Enter"), ButtonKind::Main);
    next->setFocusPolicy(Qt::NoFocus);
    next->setMinimumHeight(Theme::current().px(42));
    connect(next, &QPushButton::clicked, m_entry, &BallotEntry::enter);
    line->addWidget(next);
    const auto ballotButtons = m_entry->buttons();
    for (QPushButton* one : ballotButtons) line->addWidget(one);
    auto* again = button(u"tellerBack"_s, tr("Last one again   Backspace"));
    again->setFocusPolicy(Qt::NoFocus);
    connect(again, &QPushButton::clicked, this, &TellersView::back);
    line->addWidget(again);
    card->body()->addLayout(line);
    return card;
}

QWidget* TellersView::makeSide() {
    auto* side = new QWidget;
    auto* stack = column(side);
    auto* bundles = new Card(tr("Bundles"));
    bundles->body()->addWidget(m_facts);
    auto* note = new Card(tr("What comparing can't see"));
    note->body()->addWidget(label(
        tr("An error that both tellers make alike looks right. Where the hall doubts a result, the bundle "
           "is read again from the paper."),
        LabelKind::Muted, nullptr, true));
    auto* hall =
        button(u"tellerProjector"_s, tr("Open the hall window"), ButtonKind::Plain, QKeySequence(Qt::Key_F8));
    hall->setFocusPolicy(Qt::NoFocus);
    connect(hall, &QPushButton::clicked, this, &TellersView::projectorWanted);
    note->body()->addWidget(hall);
    stack->addWidget(bundles);
    stack->addWidget(note);
    stack->addStretch();
    auto* area = scrolled(side);
    area->setFixedWidth(Theme::current().px(Theme::current().percent() < 150 ? 270 : 210));
    return area;
}

void TellersView::open(const Village& village, const Contest& contest, const Reconciliation& boxes,
                       const QStringList& tellers) {
    if (m_village.id != village.id) m_seated = false, m_seatedTeller = -1;
    m_village = village;
    m_contest = contest;
    m_boxes = boxes;
    m_names = tellers;
    m_entry->open(village.id, contest);
    {
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        for (const CalledBox& one : boxes.boxes)
            if (one.counted < one.collected) m_box->addItem(one.name);
        if (boxes.boxes.empty()) m_box->addItem(boxKindName(BoxKind::MainVenue));
    }
    for (int i = 0; i < 2; ++i)
        if (m_tellers[i]->text().isEmpty()) m_tellers[i]->setText(m_names.value(i));
    refresh();
}

int TellersView::teller() const {
    if (!m_open) return -1;
    for (const int one : {0, 1})
        if (!m_open->toRead(one).empty()) return one;
    return -1;
}

void TellersView::refresh() {
    m_bundles = m_desk.orShow(TwoTellersService(m_desk.file).bundles(m_village.id, kBody));
    m_open.reset();
    for (const BundleView& one : m_bundles)
        if (one.bundle.state != TellerBundle::State::Agreed) m_open = one;
    refreshSide();
    if (!m_open) {
        m_seated = false;
        m_seatedTeller = -1;
        for (const CalledBox& one : m_boxes.boxes)
            if (one.name == m_box->currentText())
                m_size->setValue(std::clamp(one.collected - one.counted, 1, kBundleSize));
        m_stack->setCurrentIndex(Begin);
        judgeBegin();
        m_tellers[0]->setFocus();
        return;
    }
    if (m_seated && m_seatedTeller == teller()) return showReading();
    m_seated = false;
    const int now = teller();
    const bool comparing = m_open->bundle.state == TellerBundle::State::Compare;
    const int number = m_open->bundle.number;
    if (now < 0) {
        m_handTitle->setText(tr("Bundle %1 waits for the coordinator").arg(number));
        m_handText->setText(
            tr("Both read what differs again and still differ. The coordinator looks at the paper."));
    } else {
        const QString name = m_open->bundle.tellers[now];
        m_handTitle->setText(tr("Bundle %1: now %2 reads").arg(number).arg(name));
        m_handText->setText(
            comparing
                ? tr("%n ballot(s) differ. %1 reads only these again, without seeing what was typed.",
                     nullptr, m_open->differing())
                      .arg(name)
                : tr("%1 reads %n ballot(s) in the order of the bundle, without seeing what anybody typed.",
                     nullptr, m_open->bundle.size)
                      .arg(name));
        m_seat->setText(tr("I am %1   Enter").arg(name));
    }
    m_seat->setVisible(now >= 0);
    m_stack->setCurrentIndex(HandOver);
    setFocus();
}

void TellersView::judgeBegin() {
    QString why;
    int left = -1;
    for (const CalledBox& one : m_boxes.boxes)
        if (one.name == m_box->currentText()) left = one.collected - one.counted;
    if (m_box->count() == 0)
        why = tr("All ballots of the boxes are counted.");
    else if (left >= 0 && m_size->value() > left)
        why = tr("Only %n ballot(s) of this box are left.", nullptr, left);
    else if (m_size->value() < 1)
        why = tr("Write how many papers the bundle holds.");
    else if (m_tellers[0]->text().trimmed().isEmpty() || m_tellers[1]->text().trimmed().isEmpty())
        why = tr("Write both tellers.");
    else if (m_tellers[0]->text().trimmed() == m_tellers[1]->text().trimmed())
        why = tr("Two different people read the bundle.");
    m_beginWhy->setText(why);
    setWhyNot(m_begin, why);
}

void TellersView::begin() {
    if (!m_begin->isEnabled()) return;
    NewBundle made{m_village.id,
                   kBody,
                   m_box->currentText(),
                   m_size->value(),
                   {m_tellers[0]->text(), m_tellers[1]->text()}};
    const auto done = TwoTellersService(m_desk.file).open(made);
    if (!done) return m_desk.navigator.showError(done.error());
    refresh();
}

void TellersView::showReading() {
    m_toRead = m_open->toRead(m_seatedTeller);
    const bool comparing = m_open->bundle.state == TellerBundle::State::Compare;
    m_title->setText(
        tr("Bundle %1 · %2").arg(m_open->bundle.number).arg(m_open->bundle.tellers[m_seatedTeller]));
    m_again.reset();
    m_place->setText(
        tr("ballot %1 of %2").arg(m_toRead.empty() ? 0 : m_toRead.front()).arg(m_open->bundle.size));
    m_blind->set(comparing ? Tone::Warn : Tone::Info, comparing ? tr("differs: read it again from the paper")
                                                                : tr("the other teller's entry is hidden"));
    m_entry->clear();
    m_stack->setCurrentIndex(Reading);
    setFocus();
}

void TellersView::read() {
    if (!m_open || (m_toRead.empty() && !m_again) || !m_entry->model()->whyNotNext().isEmpty()) return;
    const BallotPaper paper = m_entry->model()->paper(m_open->bundle.box);
    m_announcing = true;
    bool countChanged = false;
    if (m_again) {
        const auto done =
            TwoTellersService(m_desk.file).correct(m_open->bundle.id, m_seatedTeller, *m_again, paper);
        if (!done) m_desk.navigator.showError(done.error());
    } else {
        const auto state =
            TwoTellersService(m_desk.file).read(m_open->bundle.id, m_seatedTeller, m_toRead.front(), paper);
        if (!state)
            m_desk.navigator.showError(state.error());
        else
            countChanged = *state == TellerBundle::State::Agreed;
    }
    m_announcing = false;
    if (countChanged) {
        m_desk.navigator.say(
            tr("Bundle %1 is agreed: %n ballot(s) are in the count.", nullptr, m_open->bundle.size)
                .arg(m_open->bundle.number));
        m_seated = false;
        m_desk.changes.announce({ChangeEvent::Ballots, m_village.id});
        Q_EMIT agreed();
        return;
    }
    refresh();
}

void TellersView::back() {
    if (!m_open || m_open->bundle.state == TellerBundle::State::Compare || m_again) return;
    const int last = m_toRead.empty() ? 0 : m_toRead.front() - 1;
    if (last < 1) return;
    m_again = last;
    m_entry->load(m_open->places[size_t(last - 1)].last(m_seatedTeller)->paper);
    m_place->setText(tr("ballot %1 of %2, again").arg(last).arg(m_open->bundle.size));
}

void TellersView::refreshSide() {
    m_facts->clear();
    for (const BundleView& one : m_bundles) {
        using State = TellerBundle::State;
        const QString word = one.bundle.state == State::Agreed    ? tr("agreed")
                             : one.bundle.state == State::Compare ? tr("%n differ", nullptr, one.differing())
                             : one.bundle.state == State::Second
                                 ? tr("%1 reads, %2 done").arg(one.bundle.tellers[1]).arg(one.read(1))
                                 : tr("%1 reads, %2 done").arg(one.bundle.tellers[0]).arg(one.read(0));
        m_facts->add(tr("Bundle %1").arg(one.bundle.number), word);
    }
    if (m_bundles.empty()) m_facts->add(tr("Bundles"), tr("none yet"));
}

bool TellersView::focusNextPrevChild(bool next) {
    return m_stack->currentIndex() == Reading ? false : QWidget::focusNextPrevChild(next);
}

void TellersView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_stack->currentIndex() == HandOver && enter && m_seat->isVisible()) return m_seat->click();
    if (m_stack->currentIndex() == Reading && m_entry->handleKey(event)) return;
    if (event->key() == Qt::Key_Escape && closeTop()) return;
    QWidget::keyPressEvent(event);
}

bool TellersView::closeTop() {
    if (m_stack->currentIndex() != Reading) return false;
    if (m_entry->closeTop()) return true;
    if (!m_again) return false;
    showReading();
    return true;
}

}  // namespace election
