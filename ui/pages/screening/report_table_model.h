#pragma once
/// A table of a paper on the screen: what is shown and what is printed can't differ.
#include <QAbstractTableModel>

#include "core/report/report_document.h"

namespace election {

class ReportTableModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;
    /// Totals become the last row.
    void set(report::Table table);
    [[nodiscard]] const report::Table& table() const { return m_table; }
    [[nodiscard]] bool isTotals(int row) const { return m_table.totals && row == int(m_table.rows.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    report::Table m_table;
};

}  // namespace election
