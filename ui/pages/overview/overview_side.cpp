#include "ui/pages/overview/overview_side.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/dates.h"
#include "core/services/polling_service.h"
#include "core/services/status_service.h"
#include "ui/pages/overview/overview_model.h"
#include "ui/widgets/bar_row.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr int kDatesShown = 7;
constexpr int kTurnoutsShown = 6;

QString dayWord(const DueDate& date) {
    if (date.daysLeft == 0) return OverviewSide::tr("today");
    if (date.daysLeft < 0) return date.latest.toString(u"MM-dd"_s);
    if (date.daysLeft <= 7) return OverviewSide::tr("%1 d left").arg(date.daysLeft);
    return date.latest.toString(u"MM-dd"_s);
}

Tone toneOfDate(const DueDate& date) {
    if (date.daysLeft < 0) return Tone::Todo;
    return date.daysLeft <= 1 ? Tone::Bad : date.daysLeft <= 7 ? Tone::Warn : Tone::Todo;
}

}  // namespace

NextThing nextThing(const std::vector<VillageStatus>& villages) {
    NextThing found;
    for (const StepState wanted : {StepState::Overdue, StepState::Attention, StepState::Open}) {
        for (int step = 0; step < kStepCount; ++step)
            for (const auto& village : villages)
                if (village.steps[size_t(step)].state == wanted && !village.steps[size_t(step)].why.isEmpty())
                    return {&village, static_cast<Step>(step)};
    }
    return found;
}

OverviewSide::OverviewSide(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::current().px(10));
}

void OverviewSide::setCompact(bool compact) {
    m_compact = compact;
}

void OverviewSide::refresh(const std::vector<VillageStatus>& villages) {
    clearLayout(m_column);
    addNextStep(villages);
    if (m_compact) return;
    addCalendar(villages);
    addTurnout();
    m_column->addStretch();
}

void OverviewSide::addCalendar(const std::vector<VillageStatus>& villages) {
    auto dates = m_desk.orShow(m_desk.status.calendar());
    if (dates.empty()) return;
    const Theme& theme = Theme::current();
    auto* card = new Card(tr("Calendar"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(8));
    grid->setVerticalSpacing(theme.px(4));
    grid->setColumnStretch(1, 1);
    int row = 0;
    int overdue = 0;
    for (const auto& village : villages)
        for (const auto& step : village.steps) overdue += step.state == StepState::Overdue;
    if (overdue > 0) {
        grid->addWidget(new StatusChip(Tone::Bad, tr("overdue")), row, 0);
        grid->addWidget(label(tr("steps of villages: %1").arg(overdue)), row++, 1);
    }
    // what is to come first; on and after the day the last passed ones
    const auto coming =
        std::find_if(dates.begin(), dates.end(), [](const DueDate& d) { return d.daysLeft >= 0; });
    auto first = coming - dates.begin();
    first = std::max<std::ptrdiff_t>(
        0, std::min<std::ptrdiff_t>(first, std::ptrdiff_t(dates.size()) - kDatesShown));
    for (size_t i = size_t(first); i < dates.size() && row < kDatesShown + (overdue > 0); ++i) {
        const DueDate& date = dates[i];
        auto* chip = new StatusChip(date.daysLeft < 0 ? Tone::Ok : toneOfDate(date), dayWord(date));
        auto* what = label(date.what, date.daysLeft < 0 ? LabelKind::Muted : LabelKind::Plain, nullptr, true);
        what->setToolTip(tr("Latest day: %1").arg(formatDate(date.latest)) + u"\n"_s + date.basis);
        grid->addWidget(chip, row, 0, Qt::AlignTop);
        grid->addWidget(what, row++, 1);
    }
    card->body()->addLayout(grid);
    m_column->addWidget(card);
}

void OverviewSide::addNextStep(const std::vector<VillageStatus>& villages) {
    const NextThing thing = nextThing(villages);
    if (m_compact) {
        if (thing.village) m_column->addWidget(nextStepLine(thing));
        return;
    }
    auto* card = new Card(tr("Next step"));
    if (!thing.village) {
        card->body()->addWidget(label(tr("Nothing presses. All steps begun so far are in order."),
                                      LabelKind::Muted, nullptr, true));
        m_column->addWidget(card);
        return;
    }
    const StepStatus& status = thing.village->steps[static_cast<size_t>(thing.step)];
    auto* head = new QHBoxLayout;
    head->addWidget(new StatusChip(toneOf(status.state), stepShortTitle(thing.step)));
    head->addWidget(label(thing.village->village.name, LabelKind::Section), 1);
    card->body()->addLayout(head);
    card->body()->addWidget(label(status.why, LabelKind::Plain, nullptr, true));
    card->body()->addWidget(goButton(thing), 0, Qt::AlignLeft);
    m_column->addWidget(card);
}

QPushButton* OverviewSide::goButton(const NextThing& thing) {
    auto* go = button(u"overviewNext"_s, tr("Go there"), ButtonKind::Main, QKeySequence(u"Ctrl+Return"_s));
    connect(go, &QPushButton::clicked, this, [this, village = thing.village->village.id, step = thing.step] {
        m_desk.navigator.goTo({stepKey(step), village, false, {}, {}, {}});
    });
    return go;
}

QWidget* OverviewSide::nextStepLine(const NextThing& thing) {
    const StepStatus& status = thing.village->steps[static_cast<size_t>(thing.step)];
    auto* card = new Card;
    auto* line = new QHBoxLayout;
    line->addWidget(label(tr("Next step"), LabelKind::Section));
    line->addWidget(new StatusChip(toneOf(status.state), stepShortTitle(thing.step)));
    line->addWidget(label(thing.village->village.name, LabelKind::Section));
    line->addWidget(label(status.why, LabelKind::Plain, nullptr, true), 1);
    line->addWidget(goButton(thing));
    card->body()->addLayout(line);
    return card;
}

void OverviewSide::addTurnout() {
    auto turnouts = m_desk.orShow(m_desk.polling.turnout());
    std::erase_if(turnouts, [](const Turnout& t) { return t.registered == 0 || t.voters == 0; });
    if (turnouts.empty()) return;
    const Theme& theme = Theme::current();
    std::sort(turnouts.begin(), turnouts.end(), [](const Turnout& a, const Turnout& b) {
        return turnoutPerMille(a.voters, a.registered) < turnoutPerMille(b.voters, b.registered);
    });
    auto* card = new Card(tr("Turnout, lowest first"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(8));
    grid->setVerticalSpacing(theme.px(1));
    for (int i = 0; i < std::min<int>(kTurnoutsShown, int(turnouts.size())); ++i) {
        const Turnout& here = turnouts[size_t(i)];
        grid->addWidget(label(here.villageName), i, 0);
        auto* bar = new BarRow({here.voters, here.registered, here.registered / 2, here.overHalf()});
        bar->setFixedHeight(theme.px(18));
        grid->addWidget(bar, i, 1);
        auto* percent = label(turnoutText(here.voters, here.registered));
        percent->setAlignment(Qt::AlignRight);
        grid->addWidget(percent, i, 2);
    }
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    card->body()->addWidget(
        label(tr("The dashed line is one half of the registered voters."), LabelKind::Small, nullptr, true));
    m_column->addWidget(card);
}

}  // namespace election
