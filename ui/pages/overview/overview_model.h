#pragma once
/// The matrix villages × steps.
#include <QAbstractTableModel>
#include <vector>

#include "core/services/status_service.h"

namespace election {

class OverviewModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { VillageColumn, VotersColumn, FirstStep, ColumnCount = FirstStep + kStepCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setVillages(std::vector<VillageStatus> villages);
    [[nodiscard]] const std::vector<VillageStatus>& villages() const { return m_villages; }
    /// Null for the first two columns and outside the table.
    [[nodiscard]] const StepStatus* step(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<VillageStatus> m_villages;
};

/// Short and long word of a step: "Register" / "Register of voters".
QString stepShortTitle(Step step);

}  // namespace election
