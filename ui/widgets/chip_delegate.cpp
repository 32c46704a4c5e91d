#include "ui/widgets/chip_delegate.h"

#include <QPainter>

#include "ui/models/row_model.h"
#include "ui/widgets/status_chip.h"

namespace election {

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const QVariant tone = index.data(ToneRole);
    if (!tone.isValid()) return QStyledItemDelegate::paint(painter, option, index);
    const Theme& theme = Theme::current();
    const auto& colours = theme.colours();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.hover);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int height = std::min(theme.px(20), option.rect.height() - 3);
    QRect chip(option.rect.left() + theme.px(4), 0, option.rect.width() - theme.px(8), height);
    chip.moveTop(option.rect.top() + (option.rect.height() - 1 - height) / 2);
    const int pixels = height >= theme.px(17) ? 12 : 11;
    paintChip(*painter, chip, static_cast<Tone>(tone.toInt()), index.data(Qt::DisplayRole).toString(),
              pixels);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(colours.accentText);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(chip.adjusted(-1, -1, 0, 0));
    }
}

}  // namespace election
