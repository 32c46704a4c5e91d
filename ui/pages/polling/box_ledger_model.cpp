#include "ui/pages/polling/box_ledger_model.h"

#include <QFont>

#include "ui/models/row_model.h"
#include "ui/pages/polling/polling_page_model.h"

namespace election {

void BoxLedgerModel::set(std::vector<BoxLedger> boxes) {
    beginResetModel();
    m_boxes = std::move(boxes);
    m_sum = PollingPageModel::sum(m_boxes);
    endResetModel();
}

const BoxLedger* BoxLedgerModel::at(int row) const {
    return row >= 0 && row < int(m_boxes.size()) ? &m_boxes[size_t(row)] : nullptr;
}

int BoxLedgerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_boxes.empty() ? 0 : int(m_boxes.size()) + 1;
}

int BoxLedgerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BoxLedgerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole && section >= Issued && section <= Assisted)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Name:
            return tr("Box");
        case Kind:
            return tr("Kind");
        case Issued:
            return tr("Issued");
        case Collected:
            return tr("Collected");
        case Own:
            return tr("Own vote");
        case ProxyVotes:
            return tr("Proxy");
        case Assisted:
            return tr("Assisted");
        case Check:
            return tr("Reconciliation");
        default:
            return {};
    }
}

QVariant BoxLedgerModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const BoxLedger* known = at(index.row());
    const BoxLedger& box = known ? *known : m_sum;
    if (role == ToneRole && index.column() == Check) return int(PollingPageModel::reconcile(box).tone);
    if (role == Qt::TextAlignmentRole && index.column() >= Issued && index.column() <= Assisted)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && !known) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
        case Name:
            return box.name;
        case Kind:
            return known ? boxKindName(box.kind) : QString();
        case Issued:
            return box.issued;
        case Collected:
            return box.collected;
        case Own:
            return box.own;
        case ProxyVotes:
            return box.proxy;
        case Assisted:
            return box.assisted;
        case Check:
            return PollingPageModel::reconcile(box).words;
        default:
            return {};
    }
}

}  // namespace election
