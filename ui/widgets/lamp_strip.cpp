#include "ui/widgets/lamp_strip.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

#include "ui/widgets/status_chip.h"

namespace election {
namespace {

Tone toneOfCheck(CheckState state) {
    switch (state) {
        case CheckState::Passed:
            return Tone::Ok;
        case CheckState::Failed:
            return Tone::Bad;
        case CheckState::LookAgain:
            return Tone::Warn;
        case CheckState::NotBegun:
        case CheckState::NotApplicable:
            break;
    }
    return Tone::Todo;
}

void paintLamp(QPainter& painter, const QRectF& lamp, CheckState state) {
    const Theme& theme = Theme::current();
    const Tone tone = toneOfCheck(state);
    const bool filled = tone != Tone::Todo;
    painter.setPen(QPen(theme.ink(tone), 1));
    painter.setBrush(filled ? QBrush(theme.ink(tone)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(lamp.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const QRectF inner =
        lamp.adjusted(lamp.width() * 0.2, lamp.width() * 0.2, -lamp.width() * 0.2, -lamp.width() * 0.2);
    if (filled) paintToneMark(painter, inner, tone, theme.colours().surface);
    if (state == CheckState::NotApplicable) {
        painter.setPen(QPen(theme.ink(tone), 1.5));
        painter.drawLine(QPointF(inner.left(), lamp.center().y()), QPointF(inner.right(), lamp.center().y()));
    }
}

}  // namespace

int paintLamps(QPainter& painter, const QRect& rect, const LampStates& states) {
    const Theme& theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = theme.px(13), gap = theme.px(2), groupGap = theme.px(7);
    int x = rect.left();
    for (size_t i = 0; i < states.size(); ++i) {
        paintLamp(painter, QRectF(x, rect.center().y() - side / 2.0 + 0.5, side, side), states[i]);
        x += side + (i % 3 == 2 ? groupGap : gap);
    }
    painter.restore();
    return x - groupGap - rect.left();
}

QString lampsInWords(const LampStates& states) {
    const auto count = [&](CheckState state) { return std::count(states.begin(), states.end(), state); };
    return QCoreApplication::translate("LampStrip", "passed %1, failed %2, look again %3, open %4")
        .arg(count(CheckState::Passed))
        .arg(count(CheckState::Failed))
        .arg(count(CheckState::LookAgain))
        .arg(count(CheckState::NotBegun));
}

LampStrip::LampStrip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    set(m_states);
}

void LampStrip::set(const LampStates& states) {
    m_states = states;
    setAccessibleName(lampsInWords(states));
    setToolTip(lampsInWords(states));
    update();
}

QSize LampStrip::sizeHint() const {
    const Theme& theme = Theme::current();
    return {9 * theme.px(13) + 6 * theme.px(2) + 2 * theme.px(7), theme.px(16)};
}

void LampStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintLamps(painter, rect(), m_states);
}

}  // namespace election
