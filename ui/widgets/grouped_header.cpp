#include "ui/widgets/grouped_header.h"

#include <QPainter>

#include "ui/widgets/theme.h"

namespace election {

GroupedHeader::GroupedHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(false);
    setHighlightSections(false);
}

void GroupedHeader::setGroups(std::vector<Group> groups) {
    m_groups = std::move(groups);
    updateGeometry();
    viewport()->update();
}

QSize GroupedHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), Theme::current().px(46)};
}

void GroupedHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const Theme& theme = Theme::current();
    painter->save();
    painter->fillRect(rect, theme.colours().surface);
    painter->setPen(theme.colours().line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setPen(theme.colours().muted);
    painter->setFont(theme.font(12));
    const QRect lower = rect.adjusted(theme.px(4), rect.height() / 2, -theme.px(4), 0);
    const QString title = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(lower, section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, lower.width()));
    painter->restore();
}

void GroupedHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    const Theme& theme = Theme::current();
    QPainter painter(viewport());
    painter.setFont(theme.font(12, true));
    int column = 0;
    for (const Group& group : m_groups) {
        const int last = std::min(column + group.columns, count()) - 1;
        if (last < column) break;
        const int left = sectionViewportPosition(column);
        const int right = sectionViewportPosition(last) + sectionSize(last);
        const QRect upper(left, 0, right - left, height() / 2);
        if (!group.title.isEmpty()) {
            painter.setPen(theme.colours().text);
            painter.drawText(
                upper, Qt::AlignCenter,
                painter.fontMetrics().elidedText(group.title, Qt::ElideMiddle, upper.width() - 6));
            painter.setPen(theme.colours().line);
            painter.drawLine(left, theme.px(4), left, height());
        }
        column = last + 1;
    }
}

}  // namespace election
