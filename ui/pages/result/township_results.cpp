#include "ui/pages/result/township_results.h"

#include "core/report/builders/paper_head.h"
#include "core/report/builders/result_report.h"
#include "ui/models/row_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/fit_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// Of the seats that the voters fill.
int seatsOf(const VillageStatus& village) {
    return village.seats;
}

Tone toneOfNext(NextStep next) {
    switch (next) {
        case NextStep::Complete:
            return Tone::Ok;
        case NextStep::Rerun:
            return Tone::Bad;
        case NextStep::MayStop:
            return Tone::Info;
        case NextStep::Runoff:
        case NextStep::Revote:
        case NextStep::Township:
            break;
    }
    return Tone::Warn;
}

}  // namespace

void TownshipResultsModel::set(std::vector<VillageStatus> villages) {
    beginResetModel();
    m_villages = std::move(villages);
    endResetModel();
}

int TownshipResultsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_villages.size());
}

int TownshipResultsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TownshipResultsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Number:
            return tr("No.");
        case Name:
            return tr("Village");
        case Registered:
            return tr("Registered");
        case Voters:
            return tr("Voted");
        case Valid:
            return tr("Validity");
        case Elected:
            return tr("Elected of seats");
        case Next:
            return tr("What is next");
        default:
            return {};
    }
}

QVariant TownshipResultsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const VillageStatus& village = at(index.row());
    if (role == IdRole) return village.village.id.v;
    if (role == ToneRole) {
        if (index.column() == Valid)
            return !village.next ? QVariant() : int(*village.next == NextStep::Rerun ? Tone::Bad : Tone::Ok);
        if (index.column() == Next) return village.next ? int(toneOfNext(*village.next)) : int(Tone::Todo);
        return {};
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Number:
            return u"%1"_s.arg(village.village.number, 2, 10, QLatin1Char('0'));
        case Name:
            return village.village.name;
        case Registered:
            return village.registered;
        case Voters:
            return village.voters ? turnoutWithCounts(village.voters, village.registered) : u"—"_s;
        case Valid:
            if (!village.next) return u"—"_s;
            return *village.next == NextStep::Rerun ? tr("invalid") : tr("valid");
        case Elected:
            return village.next ? u"%1 / %2"_s.arg(village.elected).arg(seatsOf(village)) : u"—"_s;
        case Next:
            return village.next ? nextStepText(*village.next) : tr("not counted");
        default:
            return {};
    }
}

TownshipResults::TownshipResults(QWidget* parent)
    : QWidget(parent),
      m_model(new TownshipResultsModel(this)),
      m_table(named(new FitTable(17, 28, {4, 9, 8, 17, 9, 10, 17}), u"townshipResults"_s,
                    tr("Results of all villages"))),
      m_summary(label({}, LabelKind::Muted)) {
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    auto* card = new Card;
    card->setTight();
    card->body()->addWidget(m_table);
    auto* box = column(this, 8);
    auto* head = new FlowLayout(nullptr, 12);
    head->addWidget(label(tr("Results of all villages"), LabelKind::Title));
    head->addWidget(m_summary);
    head->addWidget(label(tr("Enter or a click opens a village"), LabelKind::Small));
    box->addLayout(head);
    box->addWidget(card, 1);
    setFocusProxy(m_table);
    connect(m_table, &FitTable::cellChosen, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(m_model->at(index.row()).village.id); });
}

void TownshipResults::set(std::vector<VillageStatus> villages) {
    int counted = 0, complete = 0, elected = 0, seats = 0;
    for (const VillageStatus& village : villages) {
        counted += village.next.has_value();
        complete += village.next == NextStep::Complete;
        elected += village.next ? village.elected : 0;
        seats += village.next ? seatsOf(village) : 0;
    }
    m_summary->setText(tr("%1 of %2 villages counted · %3 complete · %4 of %5 seats filled")
                           .arg(counted)
                           .arg(villages.size())
                           .arg(complete)
                           .arg(elected)
                           .arg(seats));
    m_model->set(std::move(villages));
    m_table->fit();
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid()) m_table->selectRow(0);
}

}  // namespace election
