#pragma once
/// A small table of texts that don't change: the first lines of a file, the first rows of a register.
#include <QAbstractTableModel>
#include <vector>

namespace election {

class TextTableModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Empty `titles`: columns are lettered as in a spreadsheet. `lines` are the row headers; the one that is
    /// `boldLine` stands out.
    void setTable(QStringList titles, std::vector<int> lines, std::vector<QStringList> rows,
                  int boldLine = 0);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    QStringList m_titles;
    std::vector<int> m_lines;
    std::vector<QStringList> m_rows;
    int m_columns = 0;
    int m_boldLine = 0;
};

}  // namespace election
