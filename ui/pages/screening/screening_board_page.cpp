#include "ui/pages/screening/screening_board_page.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QPushButton>

#include "core/services/reporting_service.h"
#include "core/services/screening_board_service.h"
#include "core/services/setup_service.h"
#include "ui/pages/export_button.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/screening/report_table_model.h"
#include "ui/pages/shown_table.h"
#include "ui/pages/village_tiles.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fit_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/grouped_header.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"

using namespace Qt::StringLiterals;

namespace election {

ScreeningBoardPage::ScreeningBoardPage(Desk& desk, QWidget* parent)
    : Page(desk, parent),
      m_papers(new PaperActions(desk, this)),
      m_figures(label({}, LabelKind::Muted, nullptr, true)),
      m_hint(label({}, LabelKind::Small, nullptr, true)),
      m_chips(new QButtonGroup(this)),
      m_model(new ReportTableModel(this)),
      m_table(named(new FitTable(19, 28, {}), u"boardTable"_s, tr("Progress of the screening"))) {
    auto* box = new QVBoxLayout(this);
    pageMargins(box);
    m_figures->setObjectName(u"boardFigures"_s);
    box->addWidget(m_figures);
    auto* bar = new FlowLayout(nullptr, 6);
    const QStringList titles{tr("Villages"), tr("What blocks whom"), tr("Checks"), tr("Reasons"),
                             tr("Departments")};
    for (int i = 0; i < titles.size(); ++i) {
        auto* chip = button(u"board%1"_s.arg(i + 1), titles.at(i), ButtonKind::Filter,
                            QKeySequence(u"Alt+%1"_s.arg(i + 1)));
        chip->setCheckable(true);
        m_chips->addButton(chip, i);
        bar->addWidget(chip);
    }
    m_chips->setExclusive(true);
    m_chips->button(0)->setChecked(true);
    bar->addWidget(tableExportButton(
        desk, *m_papers, u"boardExport"_s, *m_table, [this] { return village(); },
        [this] { return title(); }));
    bar->addWidget(exportButton(
        u"boardPaper"_s, tr("All of it as a paper …"), QKeySequence(u"Ctrl+Shift+E"_s),
        [this](const QString& suffix) {
            const auto paper = m_desk.reporting.build(u"screening-board"_s, village());
            if (!paper) return m_desk.navigator.showError(paper.error());
            if (suffix == u"print"_s) return m_papers->print(*paper);
            m_papers->save(*paper, paperFileName(*paper, villageFileName(m_desk.setup, village())), suffix);
        }));
    box->addLayout(bar);
    auto* header = new GroupedHeader(m_table);
    m_table->setHorizontalHeader(header);
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tuneTable(m_table);
    auto* card = new Card;
    card->setTight();
    card->body()->addWidget(m_table);
    box->addWidget(card, 1);
    box->addWidget(m_hint);
    setFocusProxy(m_table);
    connect(m_chips, &QButtonGroup::idClicked, this, &ScreeningBoardPage::showTable);
    connect(m_table, &FitTable::cellChosen, this, &ScreeningBoardPage::goToChosen);
}

ScreeningBoardPage::~ScreeningBoardPage() = default;

PageDescriptor ScreeningBoardPage::descriptor() {
    return {u"screening-board"_s,
            tr("Screening progress"),
            u"screening"_s,
            Step::Screening,
            [](Desk& desk) -> Page* { return new ScreeningBoardPage(desk); },
            u"screening"_s};
}

int ScreeningBoardPage::concerns() const {
    return ChangeEvent::Screening | ChangeEvent::Nominations | ChangeEvent::Register | ChangeEvent::Posts;
}

QString ScreeningBoardPage::title() const {
    return m_model->table().caption;
}

void ScreeningBoardPage::refresh() {
    m_board =
        std::make_unique<ScreeningBoard>(m_desk.orShow(ScreeningBoardService(m_desk.file).board(village())));
    const ReportDocument paper = buildScreeningBoard({}, *m_board);
    // in the order of the chips; a table that has nothing to say is empty
    m_tables.assign(5, {});
    int next = 0;
    for (const auto& section : paper.sections) {
        const auto* table = std::get_if<report::Table>(&section);
        if (!table) continue;
        const int place[] = {0, 3, 2, 4, 1};
        int which = next;
        if (next == 3 && m_board->departments.empty()) which = 4;
        m_tables[size_t(place[which])] = *table;
        next = which + 1;
    }
    const BoardVillage& total = m_board->total;
    m_figures->setText(tr("%1 nominees · %2 off the list: %3 by decision, %4 withdrawn after a talk, %5 of "
                          "own wish · %6 still to be "
                          "settled")
                           .arg(total.nominees)
                           .arg(total.out())
                           .arg(total.decidedOut)
                           .arg(total.counselled)
                           .arg(total.ownWish)
                           .arg(total.undecided()));
    showTable(m_which);
}

void ScreeningBoardPage::showTable(int which) {
    m_which = which;
    if (auto* chip = m_chips->button(which)) chip->setChecked(true);
    const report::Table& table = m_tables[size_t(which)];
    std::vector<GroupedHeader::Group> groups;
    for (const auto& group : table.groups) groups.push_back({group.title, group.columns});
    static_cast<GroupedHeader*>(m_table->horizontalHeader())->setGroups(std::move(groups));
    m_model->set(table);
    std::vector<int> shares;
    for (const auto& column : table.columns) shares.push_back(column.share);
    m_table->setShares(std::move(shares));
    m_table->fit();
    if (m_model->rowCount() > 0) m_table->setCurrentIndex(m_model->index(0, 0));
    m_hint->setText(
        which == 1 && m_model->rowCount() == 0 ? tr("Nothing blocks anybody.")
        : which == 1                           ? tr("Enter: to the nominee's checks")
        : which == 4 && m_model->rowCount() == 0
            ? tr("No department was asked yet.")
            : tr("Proposals are the program's; only decisions and signed withdrawals take anybody off the "
                 "list, and they are counted apart."));
}

void ScreeningBoardPage::goToChosen() {
    const int row = m_table->currentIndex().row();
    PageTarget target;
    target.page = u"screening"_s;
    if (m_which == 1 && row >= 0 && row < int(m_board->blockers.size())) {
        target.village = m_board->blockers[size_t(row)].village;
        target.nomination = m_board->blockers[size_t(row)].nomination;
        return m_desk.navigator.goTo(target);
    }
    if (m_which == 0 && row >= 0 && row < int(m_board->villages.size())) {
        target.village = m_board->villages[size_t(row)].village;
        m_desk.navigator.goTo(target);
    }
}

QVariantMap ScreeningBoardPage::state() const {
    return {{u"table"_s, m_which}};
}

void ScreeningBoardPage::restore(const QVariantMap& state) {
    m_which = state.value(u"table"_s).toInt();
}

}  // namespace election
