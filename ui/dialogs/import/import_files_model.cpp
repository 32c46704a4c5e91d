#include "ui/dialogs/import/import_files_model.h"

#include "ui/models/row_model.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

void ImportFilesModel::setRows(std::vector<Row> rows) {
    if (rows.size() == m_rows.size()) {  // the chosen row stays chosen
        m_rows = std::move(rows);
        if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ImportFilesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportFilesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportFilesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::ToolTipRole) return u"%1\n%2\n%3"_s.arg(row.file, fileKindTitle(row.kind), row.tip);
    if (index.column() == File) return role == Qt::DisplayRole ? QVariant(row.file) : QVariant();
    if (role == ToneRole)
        return int(!row.read          ? Tone::Todo
                   : row.refused      ? Tone::Bad
                   : row.findings > 0 ? Tone::Warn
                                      : Tone::Ok);
    if (role != Qt::DisplayRole) return {};
    if (!row.read) return tr("not read");
    if (row.refused) return tr("refused");
    return row.findings > 0 ? tr("%1 findings").arg(row.findings) : tr("ready");
}

QVariant ImportFilesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == File ? tr("File") : tr("State");
}

}  // namespace election
