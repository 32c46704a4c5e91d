#pragma once
/// Villages and their seats as a sheet to type in: one row a village, one column a post. Enter goes down, Tab
/// to the right, as in a spreadsheet; the empty last row takes a further village.
#include <QAbstractTableModel>
#include <QTableView>
#include <vector>

#include "core/services/setup_service.h"

namespace election {

class PostsGridModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;

    /// What a new row begins with; also the columns that are there from the start.
    void setUsual(std::vector<Post> posts, BallotMode mode);
    void setPlans(std::vector<VillagePlan> plans);
    [[nodiscard]] const std::vector<VillagePlan>& plans() const { return m_plans; }
    void setPlan(int row, const VillagePlan& plan);
    void addColumn(Body body, const QString& title, bool womenOnly);
    void removeVillage(int row);
    /// Lines and tabs as a spreadsheet copies them, written from this cell on.
    void paste(const QModelIndex& from, const QString& text);
    [[nodiscard]] int villageCount() const { return int(m_plans.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  Q_SIGNALS:
    void edited();

  private:
    void findColumns();
    bool setName(int row, const QString& name);
    bool setSeats(int row, const Post& column, int seats);

    std::vector<VillagePlan> m_plans;
    std::vector<Post> m_usual;    ///< with the usual seats
    std::vector<Post> m_columns;  ///< by body and rank; seats unused
    BallotMode m_mode = BallotMode::SelfNomination;
};

class PostsGrid final : public QTableView {
    Q_OBJECT
  public:
    explicit PostsGrid(PostsGridModel* model, QWidget* parent = nullptr);

  Q_SIGNALS:
    void finished();  ///< Enter on the empty last row

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

  private:
    void fitColumns();
    PostsGridModel* m_model;
};

}  // namespace election
