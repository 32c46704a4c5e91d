#include "ui/dialogs/import/differences_model.h"

#include <algorithm>

#include "ui/models/row_model.h"
#include "ui/widgets/theme.h"

namespace election {
namespace {

Tone toneOf(RowChange change) {
    return change == RowChange::New ? Tone::Ok : change == RowChange::Changed ? Tone::Info : Tone::Warn;
}

}  // namespace

QString rowChangeTitle(RowChange change) {
    switch (change) {
        case RowChange::New:
            return DifferencesModel::tr("New");
        case RowChange::Changed:
            return DifferencesModel::tr("Changed");
        case RowChange::Gone:
            break;
    }
    return DifferencesModel::tr("Missing now");
}

void DifferencesModel::setRows(std::shared_ptr<const std::vector<RowDifference>> rows) {
    if (rows == m_rows) return;  // the place in the table stays
    beginResetModel();
    m_shown.clear();
    m_rows = std::move(rows);
    endResetModel();
    collect();
}

void DifferencesModel::setFilter(std::optional<RowChange> change) {
    m_filter = change;
    collect();
}

void DifferencesModel::collect() {
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; m_rows && i < m_rows->size(); ++i) {
        const RowDifference& row = (*m_rows)[i];
        if (m_filter && row.change != *m_filter) continue;
        if (row.fields.empty()) m_shown.push_back({i, -1});
        for (size_t field = 0; field < row.fields.size(); ++field)
            m_shown.push_back({i, static_cast<int>(field)});
    }
    endResetModel();
}

int DifferencesModel::countOf(RowChange change) const {
    if (!m_rows) return 0;
    return static_cast<int>(std::count_if(m_rows->begin(), m_rows->end(),
                                          [change](const auto& row) { return row.change == change; }));
}

int DifferencesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DifferencesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString DifferencesModel::text(const Shown& shown, int column) const {
    const RowDifference& row = (*m_rows)[shown.row];
    // a row's own columns stand once, on its first line
    const bool first = shown.field <= 0;
    const FieldDifference field =
        shown.field < 0 ? FieldDifference{} : row.fields[static_cast<size_t>(shown.field)];
    switch (column) {
        case Change:
            return first ? rowChangeTitle(row.change) : QString();
        case Line:
            return first && row.line > 0 ? QString::number(row.line) : QString();
        case Who:
            return first ? row.who : QString();
        case Field:
            return field.field;
        case Before:
            return shown.field < 0 && row.change == RowChange::Gone ? row.what : field.before;
        case After:
            return shown.field < 0 && row.change == RowChange::New ? row.what : field.after;
        default:
            return {};
    }
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Shown& shown = m_shown[static_cast<size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(shown, index.column());
    if (role == ToneRole && index.column() == Change && shown.field <= 0)
        return int(toneOf((*m_rows)[shown.row].change));
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Change:
            return tr("Change");
        case Line:
            return tr("Row");
        case Who:
            return tr("Who or what");
        case Field:
            return tr("Column");
        case Before:
            return tr("Up to now");
        case After:
            return tr("From now on");
        default:
            return {};
    }
}

}  // namespace election
