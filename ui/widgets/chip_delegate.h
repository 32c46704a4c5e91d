#pragma once
/// Paints cells that have a ToneRole as chips, all others as text; the whole table without one widget a cell.
#include <QStyledItemDelegate>

namespace election {

class ChipDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// Of a chip: the narrowest that shows its whole word with little loss of size.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace election
