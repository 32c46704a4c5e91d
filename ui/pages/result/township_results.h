#pragma once
/// The results of all villages: one line each.
#include <QAbstractTableModel>
#include <QWidget>
#include <vector>

#include "core/services/status_service.h"

class QLabel;

namespace election {

class FitTable;

class TownshipResultsModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Number, Name, Registered, Voters, Valid, Elected, Next, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<VillageStatus> villages);
    [[nodiscard]] const VillageStatus& at(int row) const { return m_villages[size_t(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    std::vector<VillageStatus> m_villages;
};

class TownshipResults final : public QWidget {
    Q_OBJECT
  public:
    explicit TownshipResults(QWidget* parent = nullptr);
    void set(std::vector<VillageStatus> villages);

  Q_SIGNALS:
    void chosen(election::VillageId village);

  private:
    TownshipResultsModel* m_model;
    FitTable* m_table;
    QLabel* m_summary;
};

}  // namespace election
