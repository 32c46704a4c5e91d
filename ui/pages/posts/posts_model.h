#pragma once
/// Villages × posts of all bodies: how many seats, with sums.
#include <QAbstractTableModel>
#include <map>
#include <vector>

#include "core/domain/election.h"
#include "core/domain/post.h"

namespace election {

class PostsModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    struct PostColumn {
        Body body;
        QString title;
        bool womenOnly = false;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setPosts(const std::vector<Village>& villages, const std::vector<Post>& posts);
    [[nodiscard]] const std::vector<PostColumn>& postColumns() const { return m_columns; }
    [[nodiscard]] int seatsOf(Body body) const;
    [[nodiscard]] int seats() const;
    [[nodiscard]] int villageCount() const { return static_cast<int>(m_villages.size()); }

    /// Village, one column a post, sum; the last row is the sum of all villages.
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A further column, before a village has seats there.
    void addColumn(Body body, const QString& title, bool womenOnly);

  Q_SIGNALS:
    /// Typed into a cell; nothing is changed before the page has asked the service.
    void seatsTyped(VillageId village, Body body, const QString& title, int seats);

  private:
    [[nodiscard]] int cell(int row, int column) const;

    std::vector<Village> m_villages;
    std::vector<PostColumn> m_columns;
    std::vector<PostColumn> m_added;        ///< without seats anywhere yet
    std::vector<std::vector<int>> m_seats;  ///< [village][column]
};

}  // namespace election
