#include "ui/pages/overview/overview_page.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include "core/domain/polling.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "ui/models/row_model.h"
#include "ui/pages/overview/overview_model.h"
#include "ui/pages/overview/overview_side.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fit_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

PageDescriptor overviewPage() {
    return {u"overview"_s, QCoreApplication::translate("OverviewPage", "Overview"), u"overview"_s,
            std::nullopt, [](Desk& desk) -> Page* { return new OverviewPage(desk); }};
}

OverviewPage::OverviewPage(Desk& desk)
    : Page(desk),
      m_model(new OverviewModel(this)),
      m_table(named(new FitTable(19, 30, {88, 62, 62, 82, 72, 90, 82, 88, 82, 86, 86}), u"overviewMatrix"_s,
                    tr("Villages and steps"))),
      m_side(new OverviewSide(desk)),
      m_full(new QWidget) {
    const Theme& theme = Theme::current();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_full);
    auto* columns = m_columns = new QBoxLayout(QBoxLayout::BottomToTop, m_full);
    m_side->setCompact(m_compact);
    columns->setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8));
    columns->setSpacing(theme.px(12));
    auto* left = new QVBoxLayout;
    left->setSpacing(theme.px(8));
    auto* figures = new QHBoxLayout;
    figures->setSpacing(theme.px(8));
    for (const QString& title :
         {tr("Registered voters"), tr("Seats to fill"), tr("Self-nominations"), tr("Qualified"),
          tr("Withdrawn / not qualified"), tr("Turnout"), tr("Elected")}) {
        auto* tile = new Card;
        tile->body()->setContentsMargins(theme.px(10), theme.px(2), theme.px(6), theme.px(3));
        tile->body()->setSpacing(0);
        auto* value = label(u"—"_s);
        value->setFont(theme.font(17, true));
        tile->body()->addWidget(value);
        tile->body()->addWidget(label(title, LabelKind::Small));
        figures->addWidget(tile, title.size() > 7 ? 3 : 2);
        m_figures.push_back(value);
    }
    left->addLayout(figures);
    auto* card = new Card;
    card->setTight();
    card->body()->setContentsMargins(theme.px(8), theme.px(2), theme.px(8), theme.px(2));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ChipDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setMouseTracking(true);
    card->body()->addWidget(m_table);
    left->addWidget(card, 1);
    columns->addLayout(left, 1);
    m_sideScroll = new QScrollArea;
    m_sideScroll->setWidgetResizable(true);
    m_sideScroll->setFrameShape(QFrame::NoFrame);
    m_sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideScroll->setFocusPolicy(Qt::NoFocus);
    m_side->setProperty("scrolled", true);
    m_sideScroll->setWidget(m_side);
    columns->addWidget(m_sideScroll);
    connect(m_table, &FitTable::cellChosen, this, [this](const QModelIndex& index) {
        PageTarget target;
        target.village = VillageId{index.data(IdRole).toLongLong()};
        target.page = index.column() >= OverviewModel::FirstStep
                          ? stepKey(static_cast<Step>(index.column() - OverviewModel::FirstStep))
                          : u"register"_s;
        m_desk.navigator.goTo(target);
    });
}

void OverviewPage::refresh() {
    auto villages = m_desk.orShow(m_desk.status.villages());
    showEmpty(villages.empty());
    if (villages.empty()) return;
    showFigures(villages);
    m_side->refresh(villages);
    placeSide();
    const auto chosen = village();
    m_model->setVillages(std::move(villages));
    m_table->fit();
    for (int row = 0; chosen && row < m_model->rowCount(); ++row)
        if (m_model->villages()[size_t(row)].village.id == *chosen)
            m_table->setCurrentIndex(m_model->index(row, 0));
}

void OverviewPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    // below this the matrix would cut its words: the column at the right becomes one line on top
    const bool compact = width() < Theme::current().px(272 + 720);
    if (compact == m_compact) return;
    m_compact = compact;
    m_columns->setDirection(compact ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_side->setCompact(compact);
    m_side->refresh(m_model->villages());
    placeSide();
}

void OverviewPage::placeSide() {
    const int width = Theme::current().px(272);
    m_sideScroll->setMinimumWidth(m_compact ? 0 : width);
    m_sideScroll->setMaximumWidth(m_compact ? QWIDGETSIZE_MAX : width);
    // a turn of the event loop later: what was just put into the column has no size before it is shown
    QTimer::singleShot(0, this, [this] {
        const int height = m_side->sizeHint().height();
        m_sideScroll->setMinimumHeight(m_compact ? height : 0);
        m_sideScroll->setMaximumHeight(m_compact ? height : QWIDGETSIZE_MAX);
    });
}

void OverviewPage::showFigures(const std::vector<VillageStatus>& villages) {
    VillageStatus sum;
    for (const auto& village : villages) {
        sum.registered += village.registered;
        sum.nominations += village.nominations;
        sum.qualified += village.qualified, sum.notQualified += village.notQualified;
        sum.withdrawn += village.withdrawn, sum.voters += village.voters, sum.elected += village.elected;
    }
    for (const auto& post : m_desk.orShow(m_desk.setup.posts())) sum.seats += post.seats;
    const QLocale locale;
    const QString values[] = {locale.toString(sum.registered),
                              locale.toString(sum.seats),
                              locale.toString(sum.nominations),
                              locale.toString(sum.qualified),
                              u"%1 / %2"_s.arg(sum.withdrawn).arg(sum.notQualified),
                              sum.voters > 0 ? turnoutText(sum.voters, sum.registered) : u"—"_s,
                              sum.elected > 0 ? locale.toString(sum.elected) : u"—"_s};
    for (size_t i = 0; i < m_figures.size(); ++i) m_figures[i]->setText(values[i]);
}

void OverviewPage::showEmpty(bool empty) {
    m_full->setVisible(!empty);
    if (!empty) {
        delete std::exchange(m_empty, nullptr);
        return;
    }
    if (m_empty) return;
    EmptyStateText text;
    text.icon = u"overview"_s;
    text.title = tr("No villages yet");
    text.what =
        tr("Here every village stands with all its steps, what is due and what presses. It begins with the "
           "list of posts, which names the villages and their seats.");
    text.bring = {
        tr("the list of posts and seats of all villages (a spreadsheet)"),
        tr("or the whole folder of the township's office files: Import a township folder, in the menu")};
    text.action = tr("Go to villages and posts");
    text.sample = tr("Try with the sample township");
    auto* state = new EmptyState(text);
    connect(state, &EmptyState::actionWanted, this, [this] {
        m_desk.navigator.goTo({u"posts"_s, {}, false, {}, {}, {}});
    });
    connect(state, &EmptyState::sampleWanted, this, [this] { m_desk.navigator.trySample(); });
    m_empty = state;
    layout()->addWidget(m_empty);
}

}  // namespace election
