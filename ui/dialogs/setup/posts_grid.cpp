#include "ui/dialogs/setup/posts_grid.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

#include "core/base/text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

bool isSame(const Post& a, const Post& b) {
    return a.body == b.body && a.title == b.title;
}

/// Short enough for a column: the body stands in the second line.
QString shortBody(Body body) {
    switch (body) {
        case Body::VillagersCommittee:
            return u"村委会"_s;
        case Body::SupervisionCommittee:
            return u"村监会"_s;
        case Body::CoopBoard:
            return u"董事会"_s;
        case Body::CoopSupervisors:
            return u"监事会"_s;
        case Body::PartyBranch:
            break;
    }
    return u"党组织"_s;
}

}  // namespace

void PostsGridModel::setUsual(std::vector<Post> posts, BallotMode mode) {
    beginResetModel();
    m_usual = std::move(posts);
    m_mode = mode;
    findColumns();
    endResetModel();
}

void PostsGridModel::setPlans(std::vector<VillagePlan> plans) {
    beginResetModel();
    m_plans = std::move(plans);
    findColumns();
    endResetModel();
    Q_EMIT edited();
}

void PostsGridModel::setPlan(int row, const VillagePlan& plan) {
    m_plans[size_t(row)] = plan;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT edited();
}

void PostsGridModel::findColumns() {
    std::vector<Post> columns;
    const auto take = [&columns](const std::vector<Post>& posts) {
        for (const Post& post : posts)
            if (std::none_of(columns.begin(), columns.end(), [&](const Post& c) { return isSame(c, post); }))
                columns.push_back(post);
    };
    take(m_usual);
    take(m_columns);  // a column that was added stays, although no village has it yet
    for (const VillagePlan& plan : m_plans) take(plan.posts);
    std::stable_sort(columns.begin(), columns.end(), [](const Post& a, const Post& b) {
        return a.body != b.body ? a.body < b.body : a.rank < b.rank;
    });
    m_columns = std::move(columns);
}

void PostsGridModel::addColumn(Body body, const QString& title, bool womenOnly) {
    Post column;
    column.body = body;
    column.title = normaliseName(title);
    column.womenOnly = womenOnly;
    column.rank = 1;
    for (const Post& other : m_columns)
        if (other.body == body) column.rank = std::max(column.rank, other.rank + 1);
    beginResetModel();
    m_columns.push_back(column);
    findColumns();
    endResetModel();
}

void PostsGridModel::removeVillage(int row) {
    if (row < 0 || row >= villageCount()) return;
    beginRemoveRows({}, row, row);
    m_plans.erase(m_plans.begin() + row);
    endRemoveRows();
    Q_EMIT edited();
}

void PostsGridModel::paste(const QModelIndex& from, const QString& text) {
    if (!from.isValid()) return;
    int line = from.row();
    for (const QString& each : text.split(u'\n')) {
        if (each.trimmed().isEmpty()) continue;
        const QStringList cells = each.chopped(each.endsWith(u'\r') ? 1 : 0).split(u'\t');
        for (int c = 0; c < cells.size() && from.column() + c < columnCount(); ++c)
            setData(index(line, from.column() + c), cells.at(c), Qt::EditRole);
        ++line;
    }
}

int PostsGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : villageCount() + 1;
}

int PostsGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

QVariant PostsGridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const bool last = index.row() == villageCount();
    if (role == Qt::TextAlignmentRole && index.column() > 0) return int(Qt::AlignCenter);
    if (role == Qt::ForegroundRole && last) return Theme::current().colours().muted;
    if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
    if (last)
        return index.column() == 0 && role == Qt::DisplayRole ? QVariant(tr("type the next village …"))
                                                              : QVariant(QString());
    const VillagePlan& plan = m_plans[size_t(index.row())];
    if (index.column() == 0) return plan.village.name;
    for (const Post& post : plan.posts)
        if (isSame(post, m_columns[size_t(index.column() - 1)])) return QString::number(post.seats);
    return role == Qt::DisplayRole ? u"·"_s : QString();
}

bool PostsGridModel::setName(int row, const QString& name) {
    if (name.isEmpty()) return false;
    if (row < villageCount()) {
        m_plans[size_t(row)].village.name = name;
        Q_EMIT dataChanged(index(row, 0), index(row, 0));
        return true;
    }
    VillagePlan plan;
    plan.village.name = name;
    plan.village.mode = m_mode;
    plan.posts = m_usual;
    beginInsertRows({}, row + 1, row + 1);
    m_plans.push_back(std::move(plan));
    endInsertRows();
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    return true;
}

bool PostsGridModel::setSeats(int row, const Post& column, int seats) {
    auto& posts = m_plans[size_t(row)].posts;
    const auto it =
        std::find_if(posts.begin(), posts.end(), [&](const Post& p) { return isSame(p, column); });
    if (seats <= 0) {
        if (it != posts.end()) posts.erase(it);
        return true;
    }
    if (it != posts.end()) {
        it->seats = seats;
        return true;
    }
    Post post = column;
    post.id = {};
    post.seats = seats;
    const auto after = std::find_if(posts.begin(), posts.end(), [&](const Post& p) {
        return p.body != column.body ? p.body > column.body : p.rank > column.rank;
    });
    posts.insert(after, post);
    return true;
}

bool PostsGridModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid()) return false;
    bool done = false;
    if (index.column() == 0) {
        done = setName(index.row(), normaliseName(value.toString()));
    } else if (index.row() < villageCount()) {
        const QString text = normaliseCode(value.toString());
        bool number = text.isEmpty() || text == u"·"_s;
        const int seats = number ? 0 : text.toInt(&number);
        done = number && seats >= 0 && seats <= 99 &&
               setSeats(index.row(), m_columns[size_t(index.column() - 1)], seats);
        if (done) Q_EMIT dataChanged(index, index);
    }
    if (done) Q_EMIT edited();
    return done;
}

QVariant PostsGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (section == 0) return role == Qt::DisplayRole ? QVariant(tr("Village")) : QVariant();
    const Post& post = m_columns[size_t(section - 1)];
    if (role == Qt::ToolTipRole)
        return QString(bodyName(post.body) + u" · "_s + post.title +
                       (post.womenOnly ? tr(" (women only)") : QString()));
    return role == Qt::DisplayRole ? QVariant(post.title + u'\n' + shortBody(post.body)) : QVariant();
}

Qt::ItemFlags PostsGridModel::flags(const QModelIndex& index) const {
    const bool empty = index.row() == villageCount() && index.column() > 0;
    return empty ? Qt::ItemIsSelectable : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

PostsGrid::PostsGrid(PostsGridModel* model, QWidget* parent) : QTableView(parent), m_model(model) {
    setModel(model);
    tuneTable(this, 28);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    setTabKeyNavigation(true);
    connect(model, &QAbstractItemModel::modelReset, this, &PostsGrid::fitColumns);
    fitColumns();
}

void PostsGrid::fitColumns() {
    // No title is cut: where the window is too narrow for all of them, the grid scrolls.
    int widest = 0;
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        for (const QString& line : title.split(u'\n'))
            widest = std::max(widest, horizontalHeader()->fontMetrics().horizontalAdvance(line));
    }
    horizontalHeader()->setMinimumSectionSize(widest + Theme::current().px(22));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Interactive);
    setColumnWidth(0, Theme::current().px(150));
}

void PostsGrid::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex here = currentIndex();
    if (enter && event->modifiers() == Qt::NoModifier && state() != EditingState) {
        if (here.row() == m_model->villageCount()) return Q_EMIT finished();
        return setCurrentIndex(
            m_model->index(here.row() + 1, here.row() + 1 == m_model->villageCount() ? 0 : here.column()));
    }
    if (event->matches(QKeySequence::Paste)) return m_model->paste(here, QApplication::clipboard()->text());
    if (event->key() == Qt::Key_Delete && state() != EditingState && here.isValid()) {
        if (here.column() == 0) return m_model->removeVillage(here.row());
        m_model->setData(here, QString(), Qt::EditRole);
        return;
    }
    QTableView::keyPressEvent(event);
}

void PostsGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    QTableView::closeEditor(editor, hint);
    if (hint != QAbstractItemDelegate::SubmitModelCache) return;
    const QModelIndex here = currentIndex();
    const int next = here.row() + 1;
    if (next <= m_model->villageCount())
        setCurrentIndex(m_model->index(next, next == m_model->villageCount() ? 0 : here.column()));
}

}  // namespace election
