#pragma once
/// Open findings of the office files, for the dock.
#include <QAbstractTableModel>
#include <vector>

#include "core/services/register_service.h"

namespace election {

class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Code, Title, Village, Place, Value, Message, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setFindings(std::vector<StoredFinding> findings);
    [[nodiscard]] const StoredFinding* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<StoredFinding> m_findings;
};

}  // namespace election
