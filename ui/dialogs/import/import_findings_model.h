#pragma once
/// The findings of a dry run: of one file, of one code or of all.
#include <QAbstractTableModel>

#include "core/domain/finding.h"

namespace election {

class ImportFindingsModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Code, Line, Place, Value, Message, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// Empty `code` = all.
    void setFindings(const Findings& findings, const QString& code);
    [[nodiscard]] const Finding* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    Findings m_findings;
};

}  // namespace election
