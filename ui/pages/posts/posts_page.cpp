#include "ui/pages/posts/posts_page.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/rules/rule_set.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "ui/dialogs/setup/post_column_dialog.h"
#include "ui/models/row_model.h"
#include "ui/pages/import_flow.h"
#include "ui/pages/posts/posts_model.h"
#include "ui/pages/posts/setup_dialogs.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/fit_table.h"
#include "ui/widgets/flow_layout.h"
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
        "are matched against it, so it comes first. Drop it here, choose it, or type the villages.");
    text.bring = {PostsPage::tr("one spreadsheet for the whole township: village, body, post, seats, rank")};
    text.action = PostsPage::tr("Choose the list of posts …");
    text.sample = PostsPage::tr("Try with the sample township");
    return text;
}

/// The first reason why what the dialog changes needs one.
QString whyFrozen(const SetupService& setup, std::initializer_list<SetupPart> parts, VillageId village) {
    for (const SetupPart part : parts)
        if (const auto why = setup.frozen(part, village); why && !why->isEmpty()) return *why;
    return {};
}

}  // namespace

PageDescriptor postsPage() {
    return {u"posts"_s, QCoreApplication::translate("PostsPage", "Villages, posts"), u"posts"_s, Step::Posts,
            [](Desk& desk) -> Page* { return new PostsPage(desk); }};
}

PostsPage::PostsPage(Desk& desk)
    : Page(desk), m_model(new PostsModel(this)), m_stack(new QStackedWidget), m_full(buildTable()) {
    const Theme& theme = Theme::current();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8));
    outer->setSpacing(theme.px(8));
    outer->addWidget(buildHead());
    auto* empty = new EmptyState(emptyText());
    m_stack->addWidget(m_full);
    m_stack->addWidget(empty);
    outer->addWidget(m_stack, 1);
    takeDrops(*this, desk, FileKind::Posts);
    connect(empty, &EmptyState::actionWanted, this,
            [this] { chooseAndImport(*this, m_desk, FileKind::Posts); });
    connect(empty, &EmptyState::sampleWanted, this, [this] { m_desk.navigator.trySample(); });
    connect(m_model, &PostsModel::seatsTyped, this, &PostsPage::changeSeats, Qt::QueuedConnection);
}

QWidget* PostsPage::buildHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(label(tr("Villages and posts"), LabelKind::Title));
    line->addSpacing(Theme::current().px(8));
    m_summary = new ElidedLabel;
    m_summary->setObjectName(u"postsSummary"_s);
    line->addWidget(m_summary, 1);
    column->addLayout(line);
    auto* buttons = new FlowLayout;
    const auto add = [this, buttons](const QString& name, const QString& text, const char* key, auto action) {
        auto* made = button(name, text, ButtonKind::Plain, QKeySequence(QString::fromLatin1(key)));
        connect(made, &QPushButton::clicked, this, action);
        buttons->addWidget(made);
        return made;
    };
    add(u"postsAdd"_s, tr("Add villages …"), "Ctrl+Shift+V", &PostsPage::addVillages);
    m_edit = add(u"postsVillage"_s, tr("This village …"), "F2", &PostsPage::editVillage);
    m_remove = add(u"postsRemove"_s, tr("Take it out"), "Ctrl+Shift+Del", &PostsPage::removeVillage);
    m_post = add(u"postsColumn"_s, tr("Add a post …"), "Ctrl+Shift+P", &PostsPage::addPost);
    m_open = add(u"postsOpen"_s, tr("Its register"), "Ctrl+Shift+R", [this] {
        if (current()) m_desk.navigator.goTo({u"register"_s, *current(), false, {}, {}, {}});
    });
    add(u"postsDay"_s, tr("Move the election day …"), "Ctrl+Shift+D", &PostsPage::moveDay);
    add(u"postsElection"_s, tr("Township and rules …"), "Ctrl+Shift+E", &PostsPage::editElection);
    // Ctrl+Shift+I is the desk's own key for the files of any page
    auto* import = button(u"postsImport"_s, tr("Import the list of posts …"));
    import->setToolTip(tr("Choose the files (Ctrl+Shift+I), or drop them on the page"));
    connect(import, &QPushButton::clicked, this, [this] { chooseAndImport(*this, m_desk, FileKind::Posts); });
    buttons->addWidget(import);
    column->addLayout(buttons);
    return head;
}

QWidget* PostsPage::buildTable() {
    const Theme& theme = Theme::current();
    auto* card = new Card;
    card->setTight();
    card->body()->setContentsMargins(theme.px(8), theme.px(2), theme.px(8), theme.px(2));
    m_table = named(new FitTable(19, 28, {}), u"postsTable"_s, tr("Villages and posts"));
    m_header = new GroupedHeader(m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setToolTip(tr("Digits change the seats, empty takes the post away; F2 opens the village"));
    connect(m_table, &FitTable::enterPressed, this, [this](const QModelIndex& index) {
        if (m_model->flags(index) & Qt::ItemIsEditable)
            m_table->edit(index);
        else
            editVillage();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() == 0) editVillage();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const QString why = current() ? QString() : tr("Choose a village in the table first.");
        for (QPushButton* one : {m_edit, m_remove, m_open}) setWhyNot(one, why);
    });
    card->body()->addWidget(m_table);
    return card;
}

std::optional<VillageId> PostsPage::current() const {
    const QModelIndex here = m_table->currentIndex();
    const qint64 id = here.isValid() ? here.data(IdRole).toLongLong() : 0;
    return id > 0 ? std::optional(VillageId{id}) : std::nullopt;
}

void PostsPage::refresh() {
    const auto villages = m_desk.orShow(m_desk.setup.villages());
    const int column = m_table->currentIndex().column();
    const auto kept = current();
    m_stack->setCurrentIndex(villages.empty() ? 1 : 0);
    m_summary->setVisible(!villages.empty());
    m_model->setPosts(villages, m_desk.orShow(m_desk.setup.posts()));
    showColumns();
    const auto wanted = village() ? village() : kept;
    for (int row = 0; row < m_model->villageCount(); ++row)
        if (!wanted ? row == 0 : m_model->index(row, 0).data(IdRole).toLongLong() == wanted->v)
            m_table->setCurrentIndex(m_model->index(row, std::max(0, column)));
    const QString why = current() ? QString() : tr("There is no village yet. Add one, or import the list.");
    for (QPushButton* one : {m_edit, m_remove, m_open}) setWhyNot(one, why);
    setWhyNot(m_post, villages.empty() ? why : QString());
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

void PostsPage::changed(const QString& said) {
    m_desk.navigator.say(said);
    m_desk.changes.announce({});
}

void PostsPage::addVillages() {
    const QStringList modes = m_desk.file.ruleSet().list(u"modes");
    auto* dialog = new AddVillagesDialog(
        m_desk.file.election().kind, ballotModeFromKey(modes.value(0)).value_or(BallotMode::SelfNomination),
        window());
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        const auto made = m_desk.setup.addVillages(dialog->villages());
        if (!made) return dialog->refuse(made.error().message);
        dialog->accept();
        changed(tr("%1 villages added").arg(made->size()));
    });
    dialog->open();
}

void PostsPage::editVillage() {
    if (!current()) return;
    const VillageId id = *current();
    const auto plan = m_desk.setup.plan(id);
    if (!plan) return m_desk.navigator.showError(plan.error());
    const QString why = whyFrozen(
        m_desk.setup, {SetupPart::ElectionDay, SetupPart::Measures, SetupPart::Mode, SetupPart::Names}, id);
    auto* dialog =
        new VillageDialog(*plan, m_desk.file.ruleSet(), m_desk.file.election().electionDay, why, window());
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, id] {
        const auto saved = m_desk.setup.apply(id, dialog->plan(), dialog->because());
        if (!saved) return dialog->refuse(saved.error().message);
        dialog->accept();
        changed(tr("Saved"));
    });
    dialog->open();
}

void PostsPage::removeVillage() {
    if (!current()) return;
    const VillageId id = *current();
    const auto village = m_desk.setup.village(id);
    if (!village) return m_desk.navigator.showError(village.error());
    Prompt::Question question;
    question.title = tr("Take %1 out?").arg(village->name);
    question.text =
        tr("Its posts and what it sets go with it. This is only possible while no register, "
           "nomination or paper depends on it; the log keeps what was there.");
    question.action = tr("Take it out");
    m_desk.prompt.ask(question, [this, id, name = village->name] {
        const auto removed = m_desk.setup.removeVillage(id);
        if (!removed) return m_desk.navigator.showError(removed.error());
        changed(tr("%1 was taken out").arg(name));
    });
}

void PostsPage::addPost() {
    auto* dialog = new PostColumnDialog(window());
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        m_model->addColumn(dialog->body(), dialog->title(), dialog->womenOnly());
        dialog->accept();
        refresh();
        m_desk.navigator.say(tr("Type the seats of each village in the new column"));
    });
    dialog->open();
}

void PostsPage::changeSeats(VillageId village, Body body, const QString& title, int seats) {
    const auto why =
        isChosenByBallot(body) ? m_desk.setup.frozen(SetupPart::Posts, village) : Result<QString>(QString());
    if (!why) return m_desk.navigator.showError(why.error());
    if (why->isEmpty()) return writeSeats(village, body, title, seats, {});
    Prompt::TextQuestion reason;
    reason.title = tr("Correct the seats");
    reason.text = *why;
    reason.action = tr("Correct");
    m_desk.prompt.askText(reason, [this, village, body, title, seats](const QString& because) {
        writeSeats(village, body, title, seats, because);
    });
}

void PostsPage::writeSeats(VillageId village, Body body, const QString& title, int seats,
                           const QString& because) {
    const auto posts = m_desk.setup.posts(village, body);
    if (!posts) return m_desk.navigator.showError(posts.error());
    Result<> done = Ok{};
    const Post* old = nullptr;
    for (const Post& post : *posts)
        if (post.title == title) old = &post;
    if (old && seats == 0) {
        done = m_desk.setup.removePost(old->id, because);
    } else if (old) {
        Post post = *old;
        post.seats = seats;
        done = m_desk.setup.changePost(post, because);
    } else {
        Post post;
        post.village = village;
        post.body = body;
        post.title = title;
        post.seats = seats;
        for (const auto& column : m_model->postColumns())
            if (column.body == body && column.title == title) post.womenOnly = column.womenOnly;
        const auto added = m_desk.setup.addPost(post, because);
        if (!added) done = added.error();
    }
    if (!done) return m_desk.navigator.showError(done.error());
    changed(tr("Saved"));
}

void PostsPage::editElection() {
    const Election& now = m_desk.file.election();
    auto* dialog =
        new ElectionDialog(now, m_desk.file.ruleSet(),
                           whyFrozen(m_desk.setup, {SetupPart::RuleSet, SetupPart::Names}, {}), window());
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog] {
        SetupService& setup = m_desk.setup;
        const QString because = dialog->because();
        Result<> done = setup.setTownship(dialog->township(), dialog->townshipKind(), because);
        // The rules first: they say which kinds there are.
        if (done && dialog->ruleSetId() != m_desk.file.ruleSet().id())
            done = setup.setRuleSet(dialog->ruleSetId(), because);
        if (done) done = setup.setKind(dialog->kind(), dialog->approval(), because);
        m_desk.changes.announce({});
        if (!done) return dialog->refuse(done.error().message);
        dialog->accept();
        m_desk.navigator.say(tr("Saved"));
    });
    dialog->open();
}

void PostsPage::moveDay() {
    std::optional<Village> only;
    QDate now = m_desk.file.election().electionDay;
    if (village()) {
        const auto inForce = m_desk.setup.rulesInForce(*village());
        if (!inForce) return m_desk.navigator.showError(inForce.error());
        only = (*inForce)->village;
        now = (*inForce)->electionDay;
    }
    const VillageId where = only ? only->id : VillageId{};
    auto* dialog = new DayMoveDialog(m_desk.setup, now, only,
                                     whyFrozen(m_desk.setup, {SetupPart::ElectionDay}, where), window());
    connect(dialog, &FormDialog::saveWanted, this, [this, dialog, only] {
        const auto moved = m_desk.setup.moveElectionDay(
            dialog->day(), only ? std::optional(only->id) : std::nullopt, dialog->because());
        if (!moved) return dialog->refuse(moved.error().message);
        dialog->accept();
        changed(tr("The election day was moved"));
    });
    dialog->open();
}

}  // namespace election
