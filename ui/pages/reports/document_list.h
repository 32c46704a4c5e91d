#pragma once
/// The gallery: every document with its state.
#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <vector>

#include "core/services/reporting_service.h"

namespace election {

class DocumentListModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;
    void set(std::vector<DocumentState> states);
    [[nodiscard]] const DocumentState* at(int row) const;
    [[nodiscard]] int rowOf(const QString& key) const;
    /// 0 where every paper waits for something.
    [[nodiscard]] int firstReady() const;
    [[nodiscard]] int readyCount() const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::vector<DocumentState> m_states;
};

class DocumentDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace election
