#include "ui/models/findings_model.h"

#include "core/rules/finding_catalogue.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QString place(const Finding& finding) {
    QString text = finding.file;
    if (!finding.sheet.isEmpty()) text += u" · "_s + finding.sheet;
    if (finding.row > 0) text += FindingsModel::tr(" · row %1").arg(finding.row);
    if (!finding.column.isEmpty()) text += u" · "_s + finding.column;
    return text;
}

}  // namespace

void FindingsModel::setFindings(std::vector<StoredFinding> findings) {
    beginResetModel();
    m_findings = std::move(findings);
    endResetModel();
}

const StoredFinding* FindingsModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_findings[static_cast<size_t>(row)];
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    const StoredFinding* stored = at(index.row());
    if (!index.isValid() || !stored) return {};
    const Finding& finding = stored->finding;
    if (role == Qt::ToolTipRole) return QString(finding.message + u"\n"_s + finding.action);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Code:
            return finding.code;
        case Title:
            return findingTitle(finding.code);
        case Village:
            return stored->village;
        case Place:
            return place(finding);
        // an ID number is shown whole only under the eye of the person's card
        case Value:
            return finding.value.size() >= 15 ? maskedId(finding.value) : finding.value;
        case Message:
            return QString(finding.message + u" "_s + finding.action);
        default:
            return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Code:
            return tr("Code");
        case Title:
            return tr("Finding");
        case Village:
            return tr("Village");
        case Place:
            return tr("Where");
        case Value:
            return tr("As it stands");
        case Message:
            return tr("What to do");
        default:
            return {};
    }
}

}  // namespace election
