#pragma once
/// 已发文书: what was issued for the chosen place, each with its state, and its original.
#include <QAbstractTableModel>
#include <QWidget>
#include <vector>

#include "core/services/issuing_service.h"

class QLabel;
class QPushButton;
class QTableView;

namespace election {

struct Desk;

class IssuedModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Number, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<IssuedPaper> papers);  ///< the newest is shown first
    [[nodiscard]] const IssuedPaper* at(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::vector<IssuedPaper> m_papers;
};

class IssuedList final : public QWidget {
    Q_OBJECT
  public:
    explicit IssuedList(Desk& desk, QWidget* parent = nullptr);
    void setPapers(std::vector<IssuedPaper> papers);

  private:
    void judge();

    Desk& m_desk;
    QTableView* m_table;
    IssuedModel* m_model;
    QLabel* m_none;
    QPushButton* m_open;
    QPushButton* m_save;
};

}  // namespace election
