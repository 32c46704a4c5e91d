#include "ui/widgets/chip_delegate.h"

#include <QPainter>

#include "ui/models/row_model.h"
#include "ui/widgets/status_chip.h"

namespace election {
namespace {

void paintGround(QPainter* painter, const QStyleOptionViewItem& option) {
    const auto& colours = Theme::current().colours();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.hover);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void paintWords(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                const QString& text) {
    const Theme& theme = Theme::current();
    const int side = theme.px(6);
    const QRect place = option.rect.adjusted(side, 0, -side, -1);
    const QVariant font = index.data(Qt::FontRole);
    painter->setFont(font.isValid() ? font.value<QFont>().resolve(option.font) : option.font);
    const QVariant ink = index.data(Qt::ForegroundRole);
    painter->setPen(ink.isValid() ? ink.value<QBrush>().color() : theme.colours().text);
    const QVariant aligned = index.data(Qt::TextAlignmentRole);
    const int alignment = aligned.isValid() ? aligned.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
    const QFontMetrics metrics = painter->fontMetrics();
    // a letter is never wider than the line is high: most words need not be measured
    const bool fits = text.size() * metrics.height() <= place.width();
    painter->drawText(place, alignment | Qt::TextSingleLine,
                      fits ? text : metrics.elidedText(text, option.textElideMode, place.width()));
}

}  // namespace

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const QVariant tone = index.data(ToneRole);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!tone.isValid()) {
        // The style sheet's way costs several times as much a cell, which a key in a search feels.
        if (index.data(Qt::DecorationRole).isValid() || index.data(Qt::CheckStateRole).isValid())
            return QStyledItemDelegate::paint(painter, option, index);
        paintGround(painter, option);
        if (!text.isEmpty()) paintWords(painter, option, index, text);
        return;
    }
    const Theme& theme = Theme::current();
    paintGround(painter, option);
    const int height = std::min(theme.px(20), option.rect.height() - 3);
    QRect chip(option.rect.left() + theme.px(4), 0, option.rect.width() - theme.px(8), height);
    chip.moveTop(option.rect.top() + (option.rect.height() - 1 - height) / 2);
    const int pixels = height >= theme.px(17) ? 12 : 11;
    paintChip(*painter, chip, static_cast<Tone>(tone.toInt()), text, pixels);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(theme.colours().accentText);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(chip.adjusted(-1, -1, 0, 0));
    }
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (!index.data(ToneRole).isValid()) return size;
    const Theme& theme = Theme::current();
    const QFontMetrics metrics(theme.font(11));
    size.setWidth(metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) +
                  theme.px(8 + 4 + 4 + 8) + 2);
    return size;
}

}  // namespace election
