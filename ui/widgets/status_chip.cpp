#include "ui/widgets/status_chip.h"

#include <QPainter>
#include <QPainterPath>

namespace election {

Tone toneOf(StepState state) {
    switch (state) {
        case StepState::Done:
            return Tone::Ok;
        case StepState::Attention:
            return Tone::Warn;
        case StepState::Overdue:
            return Tone::Bad;
        case StepState::Open:
            return Tone::Info;
        case StepState::NotYet:
            break;
    }
    return Tone::Todo;
}

void paintToneMark(QPainter& painter, const QRectF& square, Tone tone, const QColor& ink) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double s = square.width();
    const auto at = [&](double x, double y) { return square.topLeft() + QPointF(x * s, y * s); };
    painter.setPen(QPen(ink, std::max(1.3, s * 0.13), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (tone) {
        case Tone::Ok:
            painter.drawPolyline(QPolygonF{at(0.12, 0.55), at(0.4, 0.82), at(0.9, 0.22)});
            break;
        case Tone::Warn:
            painter.drawLine(at(0.5, 0.12), at(0.5, 0.58));
            painter.drawPoint(at(0.5, 0.88));
            break;
        case Tone::Bad:
            painter.drawLine(at(0.18, 0.18), at(0.82, 0.82));
            painter.drawLine(at(0.82, 0.18), at(0.18, 0.82));
            break;
        case Tone::Info:
            painter.setBrush(ink);
            painter.drawEllipse(square.center(), s * 0.24, s * 0.24);
            break;
        case Tone::Todo:
            painter.drawEllipse(square.center(), s * 0.24, s * 0.24);
            break;
    }
    painter.restore();
}

void paintChip(QPainter& painter, const QRect& rect, Tone tone, const QString& text, int pixels) {
    const Theme& theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.ground(tone));
    painter.drawRoundedRect(rect, theme.px(3), theme.px(3));
    const QColor ink = theme.ink(tone);
    // a narrow chip first gives up its edges, then a little of its letters, and only then cuts its word
    int edge = theme.px(6), mark = 0, room = 0;
    const int gap = theme.px(4);
    for (int size = pixels; size >= std::min(pixels, 10); --size) {
        painter.setFont(theme.font(size));
        mark = theme.px(size - 3);
        edge = theme.px(6);
        room = rect.width() - 2 * edge - mark - gap;
        const int wanted = painter.fontMetrics().horizontalAdvance(text);
        if (wanted > room) edge = theme.px(2), room = rect.width() - 2 * edge - mark - gap;
        if (wanted <= room) break;
    }
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, std::max(room, 0));
    const int used = shown.isEmpty() ? mark : mark + gap + painter.fontMetrics().horizontalAdvance(shown);
    const int x = rect.left() + std::max(edge, (rect.width() - used) / 2);
    paintToneMark(painter, QRectF(x, rect.center().y() - mark / 2.0 + 0.5, mark, mark), tone, ink);
    painter.setPen(ink);
    painter.drawText(QRect(x + mark + gap, rect.top(), room + edge, rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, shown);
    painter.restore();
}

StatusChip::StatusChip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StatusChip::StatusChip(Tone tone, const QString& text, QWidget* parent) : StatusChip(parent) {
    set(tone, text);
}

void StatusChip::set(Tone tone, const QString& text) {
    m_tone = tone;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const {
    const Theme& theme = Theme::current();
    const QFontMetrics metrics(theme.font(12));
    const int width = metrics.horizontalAdvance(m_text) + theme.px(9 + 4 + 12) + 3;
    return {std::max(width, theme.px(56)), theme.px(20)};
}

void StatusChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintChip(painter, rect(), m_tone, m_text);
}

}  // namespace election
