#pragma once
/// The gallery: every document with its state, by the steps of the work, with what was issued of it.
#include <QAbstractListModel>
#include <QHash>
#include <QStyledItemDelegate>
#include <vector>

#include "core/services/issuing_service.h"
#include "core/services/reporting_service.h"

namespace election {

class DocumentListModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;
    /// `issued`: of the same place, in the order of issuing.
    void set(std::vector<DocumentState> states, const std::vector<IssuedPaper>& issued);
    /// Only documents with this part in their title, key or number of notice.
    void setFilter(const QString& text);
    [[nodiscard]] const DocumentState* at(int row) const;
    /// The last paper issued of a row's document; null: none.
    [[nodiscard]] const IssuedPaper* issuedAt(int row) const;
    /// "issued as 夏溪选字第7号 on 20 December 2026"; what it waits for; else whether it may be posted.
    [[nodiscard]] QString lineAt(int row) const;
    [[nodiscard]] bool beginsGroup(int row) const;  ///< the first document of its step
    [[nodiscard]] int rowOf(const QString& key) const;
    /// 0 where every paper waits for something.
    [[nodiscard]] int firstReady() const;
    [[nodiscard]] int readyCount() const;  ///< of all, whatever is searched for
    [[nodiscard]] int count() const { return int(m_states.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    void applyFilter();
    std::vector<DocumentState> m_states;
    std::vector<int> m_shown;  ///< indices of m_states
    QHash<QString, IssuedPaper> m_issued;
    QString m_filter;
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
