#include "ui/dialogs/import/import_findings_model.h"

#include <algorithm>

#include "core/domain/national_id.h"
#include "ui/models/row_model.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

Tone toneOf(Severity severity) {
    return severity == Severity::Error ? Tone::Bad : severity == Severity::Warning ? Tone::Warn : Tone::Info;
}

}  // namespace

void ImportFindingsModel::setFindings(const Findings& findings, const QString& code) {
    beginResetModel();
    m_findings.clear();
    for (const Finding& finding : findings)
        if (code.isEmpty() || finding.code == code) m_findings.push_back(finding);
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding& a, const Finding& b) {
        return a.severity != b.severity ? a.severity > b.severity : a.row < b.row;
    });
    endResetModel();
}

const Finding* ImportFindingsModel::at(int row) const {
    return row < 0 || row >= rowCount() ? nullptr : &m_findings[static_cast<size_t>(row)];
}

int ImportFindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int ImportFindingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportFindingsModel::data(const QModelIndex& index, int role) const {
    const Finding* finding = at(index.row());
    if (!index.isValid() || !finding) return {};
    if (role == ToneRole && index.column() == Code) return int(toneOf(finding->severity));
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) return QString(finding->message + u"\n"_s + finding->action);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Code:
            return finding->code;
        case Line:
            return finding->row > 0 ? QVariant(finding->row) : QVariant();
        case Place:
            return finding->sheet.isEmpty() ? finding->column
                                            : u"%1 · %2"_s.arg(finding->column, finding->sheet);
        case Value:
            return finding->value.size() >= 15 ? maskedId(finding->value) : finding->value;
        case Message:
            return finding->message;
        default:
            return {};
    }
}

QVariant ImportFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Code:
            return tr("Code");
        case Line:
            return tr("Row");
        case Place:
            return tr("Column");
        case Value:
            return tr("Value");
        case Message:
            return tr("What is wrong");
        default:
            return {};
    }
}

}  // namespace election
