#include "ui/pages/counting/totals_view.h"

#include <QLabel>
#include <QLineEdit>
#include <algorithm>

#include "ui/pages/counting/totals_form.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {
constexpr Body kBody = Body::VillagersCommittee;
}

TotalsView::TotalsView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(label({}, LabelKind::Title)),
      m_why(label({}, LabelKind::Muted, nullptr, true)),
      m_problems(label({}, LabelKind::Bad, nullptr, true)),
      m_chip(new StatusChip),
      m_fields(new QWidget),
      m_typist(named(new QLineEdit, u"totalsTypist"_s, tr("Who types"))),
      m_note(named(new QLineEdit, u"totalsNote"_s, tr("Note, where something is unusual"))),
      m_form(new TotalsForm) {
    setObjectName(u"totalsView"_s);
    auto* box = column(this, 8);
    auto* head = new FlowLayout(nullptr, 10);
    head->addWidget(m_title);
    head->addWidget(m_chip);
    box->addLayout(head);
    box->addWidget(m_why);
    auto* line = row(m_fields, 8);
    line->addWidget(label(tr("Who types")));
    m_typist->setFixedWidth(Theme::current().px(150));
    line->addWidget(m_typist);
    line->addWidget(label(tr("Note")));
    line->addWidget(m_note, 1);
    box->addWidget(m_fields);
    m_problems->setObjectName(u"totalsProblems"_s);
    box->addWidget(m_problems);
    auto* holder = new QWidget;
    auto* stack = column(holder);
    stack->addWidget(m_form);
    box->addWidget(scrolled(holder), 1);
    auto* buttons = new FlowLayout(nullptr, 8);
    m_hand = button(u"totalsHandOver"_s, tr("Hand over"), ButtonKind::Main, QKeySequence(u"Ctrl+Return"_s));
    m_other = button(u"totalsOther"_s, {}, ButtonKind::Plain, QKeySequence(u"Ctrl+Shift+T"_s));
    m_coordinator = button(u"totalsCoordinator"_s, tr("The coordinator's page"), ButtonKind::Plain,
                           QKeySequence(Qt::Key_F6));
    m_result = button(u"totalsResult"_s, tr("See the result"), ButtonKind::Main, QKeySequence(u"Ctrl+R"_s));
    for (QPushButton* one : {m_hand, m_other, m_coordinator, m_result}) buttons->addWidget(one);
    box->addLayout(buttons);
    connect(m_hand, &QPushButton::clicked, this, &TotalsView::handOver);
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_seat = 1 - m_seat;
        refresh();
    });
    connect(m_coordinator, &QPushButton::clicked, this, &TotalsView::coordinatorWanted);
    connect(m_result, &QPushButton::clicked, this, &TotalsView::resultWanted);
    connect(m_form, &TotalsForm::changed, this, &TotalsView::judge);
    connect(m_form, &TotalsForm::finished, this, [this] { m_hand->setFocus(); });
    connect(m_typist, &QLineEdit::textChanged, this, &TotalsView::judge);
    connect(m_typist, &QLineEdit::returnPressed, this, [this] { m_form->focusFirst(); });
    connect(m_note, &QLineEdit::returnPressed, this, [this] { m_hand->setFocus(); });
}

void TotalsView::open(const Village& village) {
    if (m_village.id != village.id) m_seat = 0, m_retyped[0] = m_retyped[1] = false;
    const bool same = m_village.id == village.id;
    m_village = village;
    if (same && keepsTyping()) return;
    refresh();
}

/// What is half typed stays while the paper asks for the same: a change elsewhere clears no field.
bool TotalsView::keepsTyping() {
    const bool types = m_task == Task::Type, again = m_task == Task::Retype;
    if ((!types && !again) || (!m_form->isTouched() && m_typist->text().isEmpty())) return false;
    auto now = TotalsService(m_desk.file).state(m_village.id, kBody);
    if (!now || now->result) return false;
    for (int seat = 0; seat < 2; ++seat)
        if (now->entries[seat].has_value() != m_state.entries[seat].has_value()) return false;
    if (totalsFields(emptyTotals(now->contest)) != totalsFields(emptyTotals(m_state.contest)) ||
        now->differing() != m_state.differing())
        return false;
    m_state = std::move(*now);
    return true;
}

void TotalsView::refresh() {
    m_state = m_desk.orShow(TotalsService(m_desk.file).state(m_village.id, kBody));
    m_compared = false;
    m_title->setText(tr("Totals · %1 %2").arg(m_village.name, bodyName(kBody)));
    m_problems->clear();
    m_problems->hide();
    m_note->clear();
    const bool both = m_state.entries[0] && m_state.entries[1];
    if (m_state.result) {
        m_task = Task::Done;
    } else if (both && !m_state.differences.empty()) {
        m_task = Task::Retype;
        if (m_retyped[0] && m_retyped[1]) m_task = Task::Wait;
        if (m_retyped[m_seat] && !m_retyped[1 - m_seat]) m_seat = 1 - m_seat;
    } else if (both) {
        m_task = Task::Wait;
    } else {
        m_task = Task::Type;
        m_seat = m_state.entries[0] ? 1 : 0;
        m_retyped[0] = m_retyped[1] = false;
    }
    const bool types = m_task == Task::Type, again = m_task == Task::Retype;
    m_fields->setVisible(types);
    m_form->setVisible(types || again);
    m_hand->setVisible(types || again);
    m_other->setVisible(again && !m_retyped[0] && !m_retyped[1]);
    m_result->setVisible(m_task == Task::Done);
    switch (m_task) {
        case Task::Type:
            m_chip->set(Tone::Info, m_seat == 0 ? tr("first entry") : tr("second entry, blind"));
            m_why->setText(
                m_seat == 0 ? tr("Copy the signed sheet of totals, field by field; empty is zero. Enter goes "
                                 "on, Ctrl+Enter hands over.")
                            : tr("%1 typed the first entry; somebody else types the second one from the same "
                                 "paper.")
                                  .arg(m_state.entries[0]->typist));
            m_form->showSheet(m_state.contest);
            m_typist->clear();
            m_typist->setFocus();
            break;
        case Task::Retype:
            m_chip->set(Tone::Warn, tr("%n field(s) differ", nullptr, int(m_state.differences.size())));
            m_why->setText(tr("%1 types these fields again from the paper. Neither number is shown.")
                               .arg(m_state.entries[m_seat]->typist));
            m_other->setText(tr("%1 types again instead").arg(m_state.entries[1 - m_seat]->typist));
            m_form->showFields(m_state.contest, m_state.differing());
            m_form->focusFirst();
            break;
        case Task::Wait:
            m_chip->set(Tone::Warn, tr("waits for the coordinator"));
            m_why->setText(
                tr("The two entries don't settle by themselves. The coordinator looks at the paper and "
                   "decides."));
            m_coordinator->setFocus();
            break;
        case Task::Done:
            m_chip->set(Tone::Ok, tr("settled"));
            m_why->setText(
                m_state.result->how == TotalsResult::How::Agreed
                    ? tr("Both entries agree and add up; the result is decided from them.")
                    : tr("%1 took one of the entries: %2").arg(m_state.result->by, m_state.result->because));
            m_result->setFocus();
            break;
    }
    judge();
}

void TotalsView::judge() {
    m_compared = false;
    m_hand->setText(tr("Hand over"));
    if (m_task == Task::Type)
        setWhyNot(m_hand, m_typist->text().trimmed().isEmpty() ? tr("Write who types this paper.")
                          : !m_form->isTouched()               ? tr("Copy the paper first.")
                                                               : QString());
    else
        setWhyNot(m_hand, m_form->isTouched() ? QString() : tr("Type the fields first."));
}

/// Codes and fields only; the equation is the coordinator's.
void TotalsView::tellProblems(const std::vector<TotalsProblem>& problems) {
    QStringList sentences, fields;
    for (const TotalsProblem& one : problems) {
        if (!sentences.contains(one.forTypist)) sentences << one.forTypist;
        fields += one.fields;
    }
    m_form->mark(fields);
    const bool warns =
        std::any_of(problems.begin(), problems.end(), [](const TotalsProblem& one) { return !one.blocks; });
    if (warns) sentences << tr("If the paper says so, write a note.");
    sentences << tr("If everything stands as on the paper, press Ctrl+Enter again.");
    m_problems->setText(sentences.join(u'\n'));
    m_problems->show();
    m_hand->setText(tr("As on the paper: hand over"));
    m_compared = true;
}

void TotalsView::handOver() {
    if (!m_hand->isEnabled() || !m_hand->isVisible()) return;
    m_announcing = true;
    Result<> done = Ok{};
    if (m_task == Task::Type) {
        const TotalsSheet sheet = m_form->sheet();
        if (!m_compared) {
            const auto problems = TotalsService(m_desk.file).check(m_state.contest, m_village.id, sheet);
            if (problems && !problems->empty()) {
                m_announcing = false;
                return tellProblems(*problems);
            }
        }
        done = TotalsService(m_desk.file)
                   .handOver({m_village.id, kBody, m_seat, m_typist->text(), sheet, m_note->text()});
    } else {
        done = TotalsService(m_desk.file).retype(m_village.id, kBody, m_seat, m_form->values());
        if (done) m_retyped[m_seat] = true;
    }
    m_announcing = false;
    if (!done) {
        m_problems->setText(done.error().message);
        m_problems->show();
        return;
    }
    m_desk.navigator.say(tr("Handed over."));
    m_announcing = true;
    m_desk.changes.announce({ChangeEvent::Ballots, m_village.id});
    m_announcing = false;
    refresh();
    Q_EMIT written();
}

}  // namespace election
