#include "ui/dialogs/import/text_table_model.h"

#include <algorithm>

#include "ui/widgets/theme.h"

namespace election {
namespace {

/// A, B … Z, AA …
QString letters(int column) {
    QString text;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) text.prepend(QChar(u'A' + rest % 26));
    return text;
}

}  // namespace

void TextTableModel::setTable(QStringList titles, std::vector<int> lines, std::vector<QStringList> rows,
                              int boldLine) {
    beginResetModel();
    m_titles = std::move(titles);
    m_lines = std::move(lines);
    m_rows = std::move(rows);
    m_boldLine = boldLine;
    m_columns = static_cast<int>(m_titles.size());
    for (const QStringList& row : m_rows) m_columns = std::max(m_columns, static_cast<int>(row.size()));
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_columns;
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto row = static_cast<size_t>(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return m_rows[row].value(index.column());
    const bool bold = m_boldLine > 0 && row < m_lines.size() && m_lines[row] == m_boldLine;
    if (role == Qt::FontRole && bold) return Theme::current().font(13, true);
    if (role == Qt::BackgroundRole && bold) return Theme::current().colours().accentSoft;
    return {};
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole || section < 0) return {};
    if (orientation == Qt::Horizontal) return m_titles.isEmpty() ? letters(section) : m_titles.value(section);
    const auto row = static_cast<size_t>(section);
    return row < m_lines.size() ? QVariant(m_lines[row]) : QVariant();
}

}  // namespace election
