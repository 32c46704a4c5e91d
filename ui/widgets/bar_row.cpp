#include "ui/widgets/bar_row.h"

#include <QPainter>
#include <algorithm>

namespace election {

void paintBar(QPainter& painter, const QRect& rect, const BarValue& bar) {
    const Theme& theme = Theme::current();
    const qint64 maximum = std::max<qint64>(bar.maximum, 1);
    const auto along = [&](qint64 value) {
        return static_cast<int>(rect.width() * std::clamp<qint64>(value, 0, maximum) / maximum);
    };
    const QRect track = rect.adjusted(0, theme.px(3), 0, -theme.px(3));
    painter.fillRect(track, theme.colours().barTrack);
    painter.fillRect(QRect(track.left(), track.top(), along(bar.value), track.height()),
                     bar.won ? theme.colours().ok : theme.colours().bar);
    if (bar.mark >= 0) {
        painter.setPen(QPen(theme.colours().text, theme.px(2), Qt::DashLine));
        const int x = rect.left() + along(bar.mark);
        painter.drawLine(x, rect.top(), x, rect.bottom());
    }
}

BarRow::BarRow(const BarValue& bar, QWidget* parent) : QWidget(parent), m_bar(bar) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    set(bar);
}

void BarRow::set(const BarValue& bar) {
    m_bar = bar;
    setAccessibleName(bar.mark < 0
                          ? tr("%1 of %2").arg(bar.value).arg(bar.maximum)
                          : tr("%1 of %2, line at %3").arg(bar.value).arg(bar.maximum).arg(bar.mark));
    update();
}

QSize BarRow::sizeHint() const {
    return {Theme::current().px(200), Theme::current().px(24)};
}

void BarRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBar(painter, rect(), m_bar);
}

}  // namespace election
