#include "ui/shell/rail.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QFrame>
#include <QPainter>
#include <QVBoxLayout>

#include "ui/pages/page.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

int badness(StepState state) {
    switch (state) {
        case StepState::Overdue:
            return 4;
        case StepState::Attention:
            return 3;
        case StepState::Open:
            return 2;
        case StepState::NotYet:
            return 1;
        case StepState::Done:
            break;
    }
    return 0;
}

QKeySequence keyOf(const PageDescriptor& page) {
    if (page.step) return QKeySequence(u"Ctrl+%1"_s.arg(static_cast<int>(*page.step) + 1));
    if (page.id == u"overview"_s) return QKeySequence(u"Ctrl+0"_s);
    if (page.id == u"calendar"_s) return QKeySequence(u"Ctrl+D"_s);
    if (page.id == u"reports"_s) return QKeySequence(u"Ctrl+R"_s);
    if (page.id == u"archive"_s) return QKeySequence(u"Ctrl+L"_s);
    return {};
}

}  // namespace

QString stepStateTitle(StepState state) {
    switch (state) {
        case StepState::Done:
            return QCoreApplication::translate("Rail", "done");
        case StepState::Attention:
            return QCoreApplication::translate("Rail", "needs attention");
        case StepState::Overdue:
            return QCoreApplication::translate("Rail", "overdue");
        case StepState::Open:
            return QCoreApplication::translate("Rail", "under way");
        case StepState::NotYet:
            break;
    }
    return QCoreApplication::translate("Rail", "not begun");
}

std::array<StepStatus, kStepCount> worstStates(const std::vector<VillageStatus>& villages) {
    std::array<StepStatus, kStepCount> worst;
    for (int step = 0; step < kStepCount; ++step) {
        auto& of = worst[size_t(step)];
        bool first = true;
        for (const auto& village : villages) {
            const auto& here = village.steps[size_t(step)];
            if (!first && badness(here.state) <= badness(of.state)) continue;
            of = here;
            if (!here.why.isEmpty())
                of.why = QCoreApplication::translate("Rail", "%1: %2").arg(village.village.name, here.why);
            first = false;
        }
    }
    return worst;
}

RailButton::RailButton(const PageDescriptor& page, const QString& text, const QKeySequence& key,
                       QWidget* parent)
    : QPushButton(text, parent), m_pageId(page.id), m_key(key) {
    const Theme& theme = Theme::current();
    setObjectName(u"rail_"_s + page.id);
    setAccessibleName(text);
    setCheckable(true);
    setAutoDefault(false);
    setIcon(election::icon(page.icon, theme.colours().railText));
    setIconSize({theme.px(17), theme.px(17)});
    // with large letters twelve lines have to stand in 768 pixels: they move closer
    setMinimumHeight(theme.px(26));
    setMaximumHeight(theme.px(38));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_tip = key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText));
    setToolTip(m_tip);
    if (!key.isEmpty()) giveKey(this, key);
}

void RailButton::setState(std::optional<StepState> state, const QString& why) {
    m_state = state;
    QString tip = m_tip;
    if (state) tip += u"\n"_s + stepStateTitle(*state);
    if (!why.isEmpty()) tip += u"\n"_s + why;
    setToolTip(tip);
    setAccessibleDescription(state ? stepStateTitle(*state) : QString());
    update();
}

void RailButton::paintEvent(QPaintEvent* event) {
    QPushButton::paintEvent(event);
    if (!m_state) return;
    const Theme& theme = Theme::current();
    const auto& colours = theme.colours();
    const Tone tone = toneOf(*m_state);
    const QColor ink = tone == Tone::Ok     ? colours.railOk
                       : tone == Tone::Warn ? colours.railWarn
                       : tone == Tone::Bad  ? colours.railBad
                                            : colours.railText;
    QPainter painter(this);
    const int side = theme.px(11);
    paintToneMark(painter, QRectF(width() - theme.px(16) - side, (height() - side) / 2.0, side, side), tone,
                  ink);
}

Rail::Rail(const std::vector<PageDescriptor>& pages, QWidget* parent) : QWidget(parent) {
    const Theme& theme = Theme::current();
    setObjectName(u"rail"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Steps"));
    // larger letters need fewer of them beside each other: the pages need the room
    setFixedWidth(theme.px(theme.percent() == 100 ? 188 : theme.percent() == 125 ? 168 : 152));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.px(8), 0, theme.px(8));
    column->setSpacing(0);
    auto* group = new QButtonGroup(this);
    bool stepsSeen = false, ruled = false;
    for (const auto& page : pages) {
        if (!page.under.isEmpty()) {
            m_heads.insert(page.id, page.under);
            continue;
        }
        stepsSeen = stepsSeen || page.step;
        if (stepsSeen && !page.step && !ruled) {
            auto* line = new QFrame;
            line->setObjectName(u"railRule"_s);
            column->addSpacing(theme.px(8));
            column->addWidget(line);
            column->addSpacing(theme.px(8));
            ruled = true;
        }
        const QString text = page.step ? u" %1 %2"_s.arg(static_cast<int>(*page.step) + 1).arg(page.title)
                                       : u" "_s + page.title;
        auto* line = new RailButton(page, text, keyOf(page), this);
        connect(line, &QPushButton::clicked, this, [this, id = page.id] { Q_EMIT chosen(id); });
        group->addButton(line);
        column->addWidget(line, 20);
        m_buttons.push_back(line);
        m_steps.push_back(page.step);
    }
    column->addStretch(1);
}

void Rail::setCurrent(const QString& pageId) {
    const QString head = m_heads.value(pageId, pageId);
    for (auto* line : m_buttons)
        if (line->pageId() == head) line->setChecked(true);
}

void Rail::setStates(const std::array<StepStatus, kStepCount>& states) {
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        if (!m_steps[i]) continue;
        const auto& status = states[static_cast<size_t>(*m_steps[i])];
        m_buttons[i]->setState(status.state, status.why);
    }
}

void Rail::clearStates() {
    for (auto* line : m_buttons) line->setState(std::nullopt, {});
}

}  // namespace election
