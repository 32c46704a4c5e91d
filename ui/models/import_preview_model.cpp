#include "ui/models/import_preview_model.h"

using namespace Qt::StringLiterals;

namespace election {

void ImportPreviewModel::setReport(ImportReport report) {
    beginResetModel();
    m_report = std::move(report);
    endResetModel();
}

const ImportedFile* ImportPreviewModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_report.files[static_cast<size_t>(row)];
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_report.files.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const {
    const ImportedFile* file = at(index.row());
    if (!index.isValid() || !file) return {};
    if (role == Qt::TextAlignmentRole && index.column() >= Rows)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) return file->error ? file->error->message : file->path;
    if (role != Qt::DisplayRole) return {};
    if (file->error && index.column() >= Rows) return index.column() == Rows ? tr("refused") : QString();
    switch (index.column()) {
        case File:
            return file->file;
        case Village:
            return file->village.isEmpty() ? tr("whole township") : file->village;
        case Format:
            return file->encoding.isEmpty() ? file->format : u"%1 · %2"_s.arg(file->format, file->encoding);
        case Rows:
            return file->rows;
        case New:
            return file->newRows;
        case Changed:
            return file->changed;
        case Unchanged:
            return file->unchanged;
        case Gone:
            return file->gone;
        case Rejected:
            return file->rejected;
        case FindingCount:
            return static_cast<int>(file->findings.size());
        default:
            return {};
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case File:
            return tr("File");
        case Village:
            return tr("Village");
        case Format:
            return tr("Format");
        case Rows:
            return tr("Rows");
        case New:
            return tr("New");
        case Changed:
            return tr("Changed");
        case Unchanged:
            return tr("Unchanged");
        case Gone:
            return tr("Missing now");
        case Rejected:
            return tr("Rejected");
        case FindingCount:
            return tr("Findings");
        default:
            return {};
    }
}

}  // namespace election
