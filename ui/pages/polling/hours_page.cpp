#include "ui/pages/polling/hours_page.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include "core/services/polling_service.h"
#include "ui/models/row_model.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/shown_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {

void HoursModel::set(HourGrid grid) {
    const bool same = grid.hours == m_grid.hours && grid.rows.size() == m_grid.rows.size();
    if (!same) beginResetModel();
    m_grid = std::move(grid);
    if (!same)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int HoursModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_grid.rows.size());
}

int HoursModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_grid.hours.size()) + FirstHour;
}

QVariant HoursModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section > Name)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0) return {};
    if (section == Name) return tr("Village");
    if (section == Registered) return tr("Registered");
    const size_t hour = size_t(section - FirstHour);
    return hour < m_grid.hours.size() ? m_grid.hours[hour].toString(u"HH:mm"_s) : QVariant();
}

Qt::ItemFlags HoursModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() >= FirstHour) flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant HoursModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const HourRow& row = m_grid.rows[size_t(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() > Name) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (index.column() == Name) return role == Qt::DisplayRole ? row.name : QVariant();
    if (index.column() == Registered) return role == Qt::DisplayRole ? row.registered : QVariant();
    const HourCell& cell = row.cells[size_t(index.column() - FirstHour)];
    const bool half = cell.issued > 0 && 2 * cell.issued > row.registered;
    switch (role) {
        case Qt::DisplayRole:
            // What was phoned in stands in plain letters, what follows from the boxes in brackets.
            if (cell.phonedIn) return half ? u"✓ %1"_s.arg(cell.issued) : QString::number(cell.issued);
            return cell.issued == 0 ? QString() : u"(%1)"_s.arg(cell.issued);
        case Qt::EditRole:
            return cell.phonedIn ? QString::number(*cell.phonedIn) : QString();
        case Qt::ToolTipRole:
            if (cell.phonedIn && *cell.phonedIn < cell.issued)
                return tr("Phoned in: %1; the boxes together say %2.").arg(*cell.phonedIn).arg(cell.issued);
            return half ? tr("more than half") : QVariant();
        default:
            return {};
    }
}

bool HoursModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() < FirstHour) return false;
    const HourRow& row = m_grid.rows[size_t(index.row())];
    const size_t hour = size_t(index.column() - FirstHour);
    const QString text = value.toString().trimmed();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!text.isEmpty() && !isNumber) return false;
    const std::optional<int> typedNumber = text.isEmpty() ? std::nullopt : std::optional(number);
    if (typedNumber == row.cells[hour].phonedIn) return false;
    Q_EMIT typed(row.village, m_grid.hours[hour], typedNumber);
    return true;
}

HoursPage::HoursPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_papers(new PaperActions(desk, this)),
      m_model(new HoursModel(this)),
      m_table(named(new QTableView, u"hoursTable"_s, tr("Ballots issued by village and hour"))),
      m_silent(label({}, LabelKind::Muted, nullptr, true)) {
    auto* box = new QVBoxLayout(this);
    pageMargins(box);
    box->setSpacing(Theme::current().px(8));
    auto* head = new FlowLayout(nullptr, 12);
    head->addWidget(label(tr("Ballots issued, phoned in by the hour"), LabelKind::Title));
    head->addWidget(tableExportButton(
        desk, *m_papers, u"hoursExport"_s, *m_table, [] { return std::optional<VillageId>(); },
        [] { return tr("Ballots issued, phoned in by the hour"); }));
    box->addLayout(head);
    box->addWidget(
        label(tr("Arrow keys go from cell to cell, digits begin to type, Enter keeps the number, an empty "
                 "cell takes it back. In brackets: what the boxes say. ✓: more than half."),
              LabelKind::Muted, nullptr, true));
    m_silent->setObjectName(u"hoursSilent"_s);
    box->addWidget(m_silent);
    m_table->setModel(m_model);
    tuneTable(m_table, 19);  // all villages of a township in the window
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                             QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    auto* card = new Card;
    card->setTight();
    card->body()->addWidget(m_table);
    box->addWidget(card, 1);
    setFocusProxy(m_table);
    connect(m_model, &HoursModel::typed, this, &HoursPage::save);
}

PageDescriptor HoursPage::descriptor() {
    return {u"hours"_s,
            tr("Phoned in"),
            u"clock"_s,
            Step::Polling,
            [](Desk& desk) -> Page* { return new HoursPage(desk); },
            u"polling"_s};
}

int HoursPage::concerns() const {
    return ChangeEvent::Polling | ChangeEvent::Register | ChangeEvent::Posts;
}

void HoursPage::refresh() {
    HourGrid grid = m_desk.orShow(m_desk.pollDay.grid());
    const QTime now = m_desk.file.clock().now().toLocalTime().time();
    QStringList silent;
    for (const HourRow& row : grid.rows) {
        bool told = false;
        for (size_t i = 0; i < grid.hours.size() && grid.hours[i] <= now; ++i)
            told = told || row.cells[i].issued > 0;
        if (!told) silent << row.name;
    }
    const bool any = silent.size() < qsizetype(grid.rows.size());
    m_silent->setVisible(any);
    m_silent->setText(silent.isEmpty() ? tr("Every village has told a number.")
                                       : tr("No number yet from: %1").arg(silent.join(u'、')));
    m_model->set(std::move(grid));
    const Theme& theme = Theme::current();
    m_table->setColumnWidth(HoursModel::Name, theme.px(92));
    m_table->setColumnWidth(HoursModel::Registered, theme.px(72));
    for (int i = HoursModel::FirstHour; i < m_model->columnCount(); ++i)
        m_table->horizontalHeader()->setSectionResizeMode(i, QHeaderView::Stretch);
    if (m_table->currentIndex().isValid() || m_model->rowCount() == 0) return;
    int row = 0;
    for (size_t i = 0; i < m_model->grid().rows.size(); ++i)
        if (village() && m_model->grid().rows[i].village == *village()) row = int(i);
    m_table->setCurrentIndex(m_model->index(row, HoursModel::FirstHour));
}

void HoursPage::save(VillageId village, const QTime& hour, std::optional<int> number) {
    const auto totals = number ? std::optional(IssuedTotals{*number, 0, 0}) : std::nullopt;
    const auto saved = m_desk.pollDay.saveReading(village, {}, hour, totals);
    if (!saved) return m_desk.navigator.showError(saved.error());
    m_desk.changes.announce({ChangeEvent::Polling, village});
}

}  // namespace election
