#pragma once
/// 电话报数: villages × hours. The number that a village phones in is typed where its row and the hour meet.
#include <QAbstractTableModel>

#include "core/services/poll_day_service.h"
#include "ui/pages/page.h"

class QLabel;
class QTableView;

namespace election {

class PaperActions;

class HoursModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Name, Registered, FirstHour };
    using QAbstractTableModel::QAbstractTableModel;
    void set(HourGrid grid);
    [[nodiscard]] const HourGrid& grid() const { return m_grid; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

  Q_SIGNALS:
    /// A number was typed; no number takes what stands there back.
    void typed(election::VillageId village, const QTime& hour, std::optional<int> number);

  private:
    HourGrid m_grid;
};

class HoursPage final : public Page {
    Q_OBJECT
  public:
    explicit HoursPage(Desk& desk, QWidget* parent = nullptr);
    static PageDescriptor descriptor();

  protected:
    void refresh() override;
    [[nodiscard]] int concerns() const override;

  private:
    void save(VillageId village, const QTime& hour, std::optional<int> number);

    PaperActions* m_papers;
    HoursModel* m_model;
    QTableView* m_table;
    QLabel* m_silent;
};

}  // namespace election
