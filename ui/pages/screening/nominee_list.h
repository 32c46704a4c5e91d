#pragma once
/// The nominees with their lamps, under headings that say what is to be done.
#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>
#include <vector>

#include "ui/pages/screening/screening_page_model.h"

namespace election {

class NomineeListModel final : public QAbstractListModel {
    Q_OBJECT
  public:
    enum Role { IsHeading = Qt::UserRole + 10, PostRole, VillageRole };
    using QAbstractListModel::QAbstractListModel;
    /// Keeps only names, posts and villages that hold `text`.
    void set(std::vector<ScreenedNomination> rows, const QString& text, const QStringList& checkTitles,
             bool withVillage);
    [[nodiscard]] const ScreenedNomination* at(int row) const;  ///< null for a heading
    [[nodiscard]] int rowOf(NominationId id) const;             ///< -1: not shown
    [[nodiscard]] int nomineeCount() const { return int(m_rows.size()); }
    [[nodiscard]] int openCount() const { return m_open; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  private:
    struct Line {
        int row = -1;  ///< -1: heading
        QString heading;
    };
    std::vector<ScreenedNomination> m_rows;
    std::vector<Line> m_lines;
    QStringList m_checkTitles;
    bool m_withVillage = false;
    int m_open = 0;
};

class NomineeDelegate final : public QStyledItemDelegate {
    Q_OBJECT
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace election
