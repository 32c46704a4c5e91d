#pragma once
/// 票箱清点: a line a box and their sum.
#include <QAbstractTableModel>
#include <vector>

#include "core/domain/polling.h"

namespace election {

class BoxLedgerModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Name, Kind, Issued, Collected, Own, ProxyVotes, Assisted, Check, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<BoxLedger> boxes);
    [[nodiscard]] const BoxLedger* at(int row) const;  ///< null for the sum

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<BoxLedger> m_boxes;
    BoxLedger m_sum;
};

}  // namespace election
