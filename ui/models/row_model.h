#pragma once
/// A table of any length: ids only, and pages of rows fetched when they are painted (the last few stay). The
/// counts and the scroll bar are right from the first moment; nothing is fetched for rows that nobody sees.
#include <QAbstractTableModel>
#include <QCache>
#include <algorithm>
#include <vector>

namespace election {

enum RowRole {
    IdRole = Qt::UserRole + 1,  ///< qint64
    ToneRole,                   ///< int(Tone): the cell is a chip
    SortRole
};

template <class Id, class Row>
class RowModel : public QAbstractTableModel {
  public:
    static constexpr int kPageSize = 32;  // about what a window shows: a key in a search reads no more
    static constexpr int kPagesKept = 40;

    explicit RowModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {
        m_pages.setMaxCost(kPagesKept);
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(titles().size());
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
            section >= titles().size())
            return {};
        return titles().at(section);
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid()) return {};
        if (role == IdRole) return m_ids[static_cast<size_t>(index.row())].v;
        const Row* row = rowAt(index.row());
        return row ? cell(*row, index.column(), role) : QVariant();
    }

    /// Other rows; the pages are forgotten.
    void setIds(std::vector<Id> ids) {
        beginResetModel();
        m_ids = std::move(ids);
        m_pages.clear();
        endResetModel();
    }
    [[nodiscard]] const std::vector<Id>& ids() const { return m_ids; }
    [[nodiscard]] Id idAt(int row) const { return m_ids.at(static_cast<size_t>(row)); }
    /// -1 where the id isn't among the rows.
    [[nodiscard]] int rowOf(Id id) const {
        const auto it = std::find(m_ids.begin(), m_ids.end(), id);
        return it == m_ids.end() ? -1 : static_cast<int>(it - m_ids.begin());
    }
    /// The row's values; null where they can't be read.
    [[nodiscard]] const Row* rowAt(int row) const {
        if (row < 0 || row >= rowCount()) return nullptr;
        const int number = row / kPageSize;
        std::vector<Row>* page = m_pages.object(number);
        if (!page) {
            const auto first = m_ids.begin() + number * kPageSize;
            const auto last =
                m_ids.begin() + std::min<qsizetype>((number + 1) * kPageSize, qsizetype(m_ids.size()));
            page = new std::vector<Row>(fetch(std::vector<Id>(first, last)));
            m_pages.insert(number, page);
        }
        const auto place = static_cast<size_t>(row % kPageSize);
        return place < page->size() ? &(*page)[place] : nullptr;
    }
    /// Values may have changed: read again what is on the screen, keep rows and selection.
    void refreshRows() {
        m_pages.clear();
        if (!m_ids.empty()) Q_EMIT this->dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

  protected:
    [[nodiscard]] virtual QStringList columns() const = 0;
    [[nodiscard]] virtual QVariant cell(const Row& row, int column, int role) const = 0;
    /// The rows of these ids, in their order.
    [[nodiscard]] virtual std::vector<Row> fetch(const std::vector<Id>& ids) const = 0;

  private:
    /// The titles, translated once: a view asks for their number at every cell. Another language builds the
    /// pages anew.
    [[nodiscard]] const QStringList& titles() const {
        if (m_titles.isEmpty()) m_titles = columns();
        return m_titles;
    }

    std::vector<Id> m_ids;
    mutable QStringList m_titles;
    mutable QCache<int, std::vector<Row>> m_pages;
};

}  // namespace election
