#pragma once
/// What a file would change, a line a field; filtered by kind of change.
#include <QAbstractTableModel>
#include <memory>
#include <optional>

#include "core/domain/row_difference.h"

namespace election {

class DifferencesModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Change, Line, Who, Field, Before, After, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(std::shared_ptr<const std::vector<RowDifference>> rows);  ///< null = nothing known
    void setFilter(std::optional<RowChange> change);
    [[nodiscard]] int countOf(RowChange change) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    struct Shown {
        size_t row = 0;
        int field = -1;  ///< -1 for rows that are new or gone
    };
    void collect();
    [[nodiscard]] QString text(const Shown& shown, int column) const;

    std::shared_ptr<const std::vector<RowDifference>> m_rows;
    std::optional<RowChange> m_filter;
    std::vector<Shown> m_shown;
};

/// "New", "Changed", "Missing now"
QString rowChangeTitle(RowChange change);

}  // namespace election
