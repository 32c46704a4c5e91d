#include "ui/widgets/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace election {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    for (auto* item : m_items) delete item;
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index < 0 || index >= count() ? nullptr : m_items[static_cast<size_t>(index)];
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item) m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::sizeHint() const {
    int width = 0, height = 0;
    for (const auto* item : m_items) {
        if (item->isEmpty()) continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const auto* item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool place) const {
    const int gap = std::max(spacing(), 0);
    int y = rect.top(), bottom = rect.top();
    size_t from = 0;
    while (from < m_items.size()) {
        // one line: as many as fit
        size_t to = from;
        int used = 0, height = 0;
        for (; to < m_items.size(); ++to) {
            if (m_items[to]->isEmpty()) continue;
            const QSize hint = m_items[to]->sizeHint();
            const int wanted = used + (used > 0 ? gap : 0) + hint.width();
            if (used > 0 && wanted > rect.width()) break;
            used = wanted;
            height = std::max(height, hint.height());
        }
        int x = rect.left();
        for (size_t i = from; place && i < to; ++i) {
            if (m_items[i]->isEmpty()) continue;
            QSize size = m_items[i]->sizeHint();
            if (i == 0) size.rwidth() += std::max(0, rect.width() - used);
            m_items[i]->setGeometry(
                {x, y + (height - size.height()) / 2, std::min(size.width(), rect.width()), size.height()});
            x += size.width() + gap;
        }
        bottom = y + height;
        y = bottom + gap;
        from = to;
    }
    return bottom - rect.top();
}

}  // namespace election
