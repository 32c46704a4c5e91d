#include "ui/pages/posts/posts_page.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "ui/models/row_model.h"
#include "ui/pages/import_flow.h"
#include "ui/pages/posts/posts_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fit_table.h"
#include "ui/widgets/grouped_header.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

EmptyStateText emptyText() {
    EmptyStateText text;
    text.icon = u"posts"_s;
    text.title = PostsPage::tr("No villages and posts yet");
    text.what = PostsPage::tr(
        "The list of posts names every village, its bodies and how many seats each post has. All other files "
        "are "
        "matched against it, so it comes first. Drop it here, or choose it.");
    text.bring = {PostsPage::tr("one spreadsheet for the whole township: village, body, post, seats, rank")};
    text.action = PostsPage::tr("Choose the list of posts …");
    text.sample = PostsPage::tr("Try with the sample township");
    return text;
}

}  // namespace

PageDescriptor postsPage() {
    return {u"posts"_s, QCoreApplication::translate("PostsPage", "Villages, posts"), u"posts"_s, Step::Posts,
            [](Desk& desk) -> Page* { return new PostsPage(desk); }};
}

PostsPage::PostsPage(Desk& desk)
    : Page(desk), m_model(new PostsModel(this)), m_full(buildFull()), m_empty(new EmptyState(emptyText())) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_full);
    outer->addWidget(m_empty);
    takeDrops(*this, desk, FileKind::Posts);
    auto* empty = static_cast<EmptyState*>(m_empty);
    connect(empty, &EmptyState::actionWanted, this,
            [this] { chooseAndImport(*this, m_desk, FileKind::Posts); });
    connect(empty, &EmptyState::sampleWanted, this, [this] { m_desk.navigator.trySample(); });
}

QWidget* PostsPage::buildFull() {
    const Theme& theme = Theme::current();
    auto* full = new QWidget;
    auto* column = new QVBoxLayout(full);
    column->setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8));
    column->setSpacing(theme.px(8));
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("Villages and posts"), LabelKind::Title));
    head->addSpacing(theme.px(8));
    m_summary = new ElidedLabel;
    m_summary->setObjectName(u"postsSummary"_s);
    head->addWidget(m_summary, 1);
    auto* import = button(u"postsImport"_s, tr("Import the list of posts …"));
    import->setToolTip(tr("Choose the files (Ctrl+Shift+I), or drop them on the page"));
    connect(import, &QPushButton::clicked, this, [this] { chooseAndImport(*this, m_desk, FileKind::Posts); });
    head->addWidget(import);
    column->addLayout(head);
    auto* card = new Card;
    card->setTight();
    card->body()->setContentsMargins(theme.px(8), theme.px(2), theme.px(8), theme.px(2));
    m_table = named(new FitTable(19, 28, {}), u"postsTable"_s, tr("Villages and posts"));
    m_header = new GroupedHeader(m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setToolTip(tr("Enter or a click opens the village's register"));
    connect(m_table, &FitTable::cellChosen, this, [this](const QModelIndex& index) {
        const qint64 id = index.data(IdRole).toLongLong();
        if (id > 0) m_desk.navigator.goTo({u"register"_s, VillageId{id}, false, {}, {}, {}});
    });
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    return full;
}

void PostsPage::refresh() {
    const auto villages = m_desk.orShow(m_desk.setup.villages());
    m_full->setVisible(!villages.empty());
    m_empty->setVisible(villages.empty());
    m_model->setPosts(villages, m_desk.orShow(m_desk.setup.posts()));
    showColumns();
    for (int row = 0; village() && row < m_model->villageCount(); ++row)
        if (m_model->index(row, 0).data(IdRole).toLongLong() == village()->v) m_table->selectRow(row);
}

void PostsPage::showColumns() {
    std::vector<GroupedHeader::Group> groups{{{}, 1}};
    std::vector<int> shares{110};
    QStringList words;
    std::optional<Body> last;
    for (const auto& column : m_model->postColumns()) {
        shares.push_back(20 + 14 * static_cast<int>(column.title.size()));
        if (last == column.body) {
            ++groups.back().columns;
            continue;
        }
        last = column.body;
        groups.push_back({bodyName(column.body), 1});
        words << tr("%1 %2").arg(bodyName(column.body)).arg(m_model->seatsOf(column.body));
    }
    shares.push_back(60);
    groups.push_back({tr("Seats"), 1});
    m_header->setGroups(std::move(groups));
    m_table->setShares(std::move(shares));
    m_summary->setText(tr("%1 villages, %2 seats: %3")
                           .arg(m_model->villageCount())
                           .arg(m_model->seats())
                           .arg(words.join(tr(", "))));
}

}  // namespace election
