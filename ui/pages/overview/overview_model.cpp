#include "ui/pages/overview/overview_model.h"

#include <QLocale>

#include "core/base/dates.h"
#include "ui/models/row_model.h"
#include "ui/widgets/status_chip.h"

using namespace Qt::StringLiterals;

namespace election {

QString stepShortTitle(Step step) {
    switch (step) {
        case Step::Posts:
            return OverviewModel::tr("Seats");
        case Step::Register:
            return OverviewModel::tr("Register");
        case Step::Nominations:
            return OverviewModel::tr("Nominees");
        case Step::Screening:
            return OverviewModel::tr("Screening");
        case Step::Roster:
            return OverviewModel::tr("Roster");
        case Step::Ballots:
            return OverviewModel::tr("Ballots");
        case Step::Polling:
            return OverviewModel::tr("Polling");
        case Step::Counting:
            return OverviewModel::tr("Count");
        case Step::Result:
            break;
    }
    return OverviewModel::tr("Result");
}

void OverviewModel::setVillages(std::vector<VillageStatus> villages) {
    if (villages.size() == m_villages.size() && !villages.empty()) {
        m_villages = std::move(villages);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_villages = std::move(villages);
    endResetModel();
}

const StepStatus* OverviewModel::step(const QModelIndex& index) const {
    if (!index.isValid() || index.column() < FirstStep || index.row() >= rowCount()) return nullptr;
    return &m_villages[static_cast<size_t>(index.row())]
                .steps[static_cast<size_t>(index.column() - FirstStep)];
}

int OverviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_villages.size());
}

int OverviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OverviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const VillageStatus& village = m_villages[static_cast<size_t>(index.row())];
    if (role == IdRole) return village.village.id.v;
    const StepStatus* status = step(index);
    if (!status) {
        if (role == Qt::DisplayRole && index.column() == VillageColumn) return village.village.name;
        if (role == Qt::DisplayRole) return QLocale().toString(village.registered);
        return {};
    }
    if (role == Qt::DisplayRole) return status->text;
    if (role == ToneRole) return static_cast<int>(toneOf(status->state));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        QString tip = tr("%1 · %2").arg(village.village.name,
                                        stepShortTitle(static_cast<Step>(index.column() - FirstStep)));
        if (!status->why.isEmpty()) tip += u"\n"_s + status->why;
        if (status->due.isValid()) tip += u"\n"_s + tr("Latest day: %1").arg(formatDate(status->due));
        return tip;
    }
    return {};
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    if (section == VillageColumn) return tr("Village");
    if (section == VotersColumn) return tr("Voters");
    return stepShortTitle(static_cast<Step>(section - FirstStep));
}

}  // namespace election
