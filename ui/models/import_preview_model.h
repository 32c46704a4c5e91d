#pragma once
/// One line a file of an import: what was detected, what would change.
#include <QAbstractTableModel>

#include "core/services/import_service.h"

namespace election {

class ImportPreviewModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column {
        File,
        Village,
        Format,
        Rows,
        New,
        Changed,
        Unchanged,
        Gone,
        Rejected,
        FindingCount,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setReport(ImportReport report);
    [[nodiscard]] const ImportReport& report() const { return m_report; }
    [[nodiscard]] const ImportedFile* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    ImportReport m_report;
};

}  // namespace election
