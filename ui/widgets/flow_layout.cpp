#include "ui/widgets/flow_layout.h"

#include <QWidget>
#include <algorithm>
#include <utility>

#include "ui/widgets/theme.h"

namespace election {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Theme::current().px(spacing));
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
    return size;
}

QSize FlowLayout::sizeHint() const {
    int width = 0, height = 0;
    for (const QLayoutItem* item : m_items) {
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return {std::max(0, width - spacing()), height};
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect& rect, bool really) const {
    int x = rect.left(), y = rect.top();
    QList<QLayoutItem*> line;
    int high = 0;
    const auto endLine = [&] {
        int left = rect.left() + rect.width() - (x - spacing());
        int shift = 0;
        if (really)  // parts of one line stand on one middle
            for (QLayoutItem* item : line) {
                QRect place = item->geometry().translated(shift, 0);
                place.moveTop(y + (high - place.height()) / 2);
                if (left > 0 && item->expandingDirections() & Qt::Horizontal) {
                    place.setWidth(place.width() + left);
                    shift += std::exchange(left, 0);
                }
                item->setGeometry(place);
            }
        y += high + spacing();
        x = rect.left();
        high = 0;
        line.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(rect.width(), item->minimumSize().width())));
        if (!line.isEmpty() && x + size.width() > rect.left() + rect.width()) endLine();
        if (really) item->setGeometry(QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        high = std::max(high, size.height());
        line << item;
    }
    if (!line.isEmpty()) endLine();
    return std::max(0, y - spacing() - rect.top());
}

}  // namespace election
