/// How the calling page is put together: the ballot at the left, what was called so far at the right.
#include <QComboBox>

#include "ui/pages/counting/ballot_entry.h"
#include "ui/pages/counting/calling_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {

QWidget* CallingView::makeSheetCard() {
    auto* card = new Card;
    auto* head = new FlowLayout(nullptr, 10);
    head->addWidget(m_title);
    head->addWidget(m_mode);
    head->addWidget(label(tr("Box"), LabelKind::Muted));
    head->addWidget(m_box);
    head->addWidget(m_place);
    card->body()->addLayout(head);
    card->body()->addWidget(m_entry, 1);
    addButtons(card->body());
    return card;
}

void CallingView::addButtons(QVBoxLayout* box) {
    auto* line = new FlowLayout;
    const auto add = [&](const QString& name, const QString& text, auto act,
                         ButtonKind kind = ButtonKind::Plain, const QKeySequence& key = {}) {
        auto* made = button(name, text, kind, key);
        made->setFocusPolicy(Qt::NoFocus);
        connect(made, &QPushButton::clicked, this, act);
        line->addWidget(made);
        return made;
    };
    m_next = add(
        u"callingNext"_s, tr("Next ballot   Enter"), [this] { m_entry->enter(); }, ButtonKind::Main);
    m_next->setMinimumHeight(Theme::current().px(42));
    const auto ballotButtons = m_entry->buttons();
    for (QPushButton* one : ballotButtons) line->addWidget(one);
    m_back = add(u"callingBack"_s, tr("Last one again   Backspace"), [this] { correctLast(); });
    m_number = add(
        u"callingNumber"_s, tr("Ballot No. …"), [this] { askNumber(); }, ButtonKind::Plain,
        QKeySequence(u"Ctrl+G"_s));
    m_takeOut = add(
        u"callingTakeOut"_s, tr("It was no ballot …"), [this] { askTakeOut(); }, ButtonKind::Plain,
        QKeySequence(u"Ctrl+Delete"_s));
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
    const auto add = [&](const QString& name, const QString& text, const QKeySequence& key, auto act) {
        auto* made = button(name, text, ButtonKind::Plain, key);
        made->setFocusPolicy(Qt::NoFocus);
        connect(made, &QPushButton::clicked, this, act);
        hall->body()->addWidget(made);
        return made;
    };
    m_pause = add(u"callingPause"_s, tr("Pause"), QKeySequence(Qt::Key_F7), [this] { setPaused(!m_paused); });
    add(u"callingProjector"_s, tr("Open the hall window"), QKeySequence(Qt::Key_F8),
        [this] { Q_EMIT projectorWanted(); });
    m_rehearse = add(u"callingRehearse"_s, tr("Rehearse"), QKeySequence(Qt::Key_F9),
                     [this] { Q_EMIT rehearsalWanted(!m_start.rehearsal); });
    auto* staff = new Card(tr("At the table"));
    staff->body()->addWidget(m_staff);
    for (Card* card : {m_figuresCard, box, hall, votes, staff}) stack->addWidget(card);
    stack->addStretch();
    auto* area = scrolled(side);
    area->setFixedWidth(Theme::current().px(Theme::current().percent() < 150 ? 270 : 210));
    return area;
}

}  // namespace election
