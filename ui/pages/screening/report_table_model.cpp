#include "ui/pages/screening/report_table_model.h"

#include "core/report/section_text.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

void ReportTableModel::set(report::Table table) {
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_table.rows.size()) + (m_table.totals ? 1 : 0);
}

int ReportTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const report::Row& row = isTotals(index.row()) ? *m_table.totals : m_table.rows[size_t(index.row())];
    const report::Column& column = m_table.columns[size_t(index.column())];
    const QString text =
        size_t(index.column()) < row.cells.size() ? row.cells[size_t(index.column())] : QString();
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return cellText(column, text);
        case Qt::TextAlignmentRole:
            return int((column.align == report::Align::Left    ? Qt::AlignLeft
                        : column.align == report::Align::Right ? Qt::AlignRight
                                                               : Qt::AlignHCenter) |
                       Qt::AlignVCenter);
        case Qt::FontRole:
            return isTotals(index.row()) ? QVariant(Theme::current().font(14, true)) : QVariant();
        default:
            return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    return m_table.columns[size_t(section)].title;
}

}  // namespace election
