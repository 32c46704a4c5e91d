#include "ui/pages/posts/posts_model.h"

#include <QFont>
#include <algorithm>
#include <numeric>

#include "ui/models/row_model.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace election {

void PostsModel::setPosts(const std::vector<Village>& villages, const std::vector<Post>& posts) {
    beginResetModel();
    m_villages = villages;
    m_columns.clear();
    struct Place {
        PostColumn column;
        int rank;
    };
    std::vector<Place> places;
    const auto find = [&](const Post& post) {
        return std::find_if(places.begin(), places.end(), [&](const Place& place) {
            return place.column.body == post.body && place.column.title == post.title;
        });
    };
    for (const Post& post : posts)
        if (find(post) == places.end())
            places.push_back({{post.body, post.title, post.womenOnly}, post.rank});
    // What was added by hand stands behind the body's other posts until a village has seats there.
    std::erase_if(m_added, [&](const PostColumn& added) {
        return std::any_of(places.begin(), places.end(), [&](const Place& place) {
            return place.column.body == added.body && place.column.title == added.title;
        });
    });
    for (const PostColumn& added : m_added) places.push_back({added, 1000});
    std::stable_sort(places.begin(), places.end(), [](const Place& a, const Place& b) {
        return a.column.body != b.column.body ? a.column.body < b.column.body : a.rank < b.rank;
    });
    QHash<VillageId, size_t> rowOf;
    for (size_t i = 0; i < villages.size(); ++i) rowOf.insert(villages[i].id, i);
    m_seats.assign(villages.size(), std::vector<int>(places.size(), 0));
    for (const Post& post : posts)
        if (rowOf.contains(post.village))
            m_seats[rowOf.value(post.village)][size_t(find(post) - places.begin())] += post.seats;
    for (const Place& place : places) m_columns.push_back(place.column);
    endResetModel();
}

int PostsModel::seatsOf(Body body) const {
    int sum = 0;
    for (const auto& row : m_seats)
        for (size_t i = 0; i < m_columns.size(); ++i)
            if (m_columns[i].body == body) sum += row[i];
    return sum;
}

int PostsModel::seats() const {
    int sum = 0;
    for (const auto& row : m_seats) sum = std::accumulate(row.begin(), row.end(), sum);
    return sum;
}

int PostsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_villages.empty() ? 0 : villageCount() + 1;
}

int PostsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 2;
}

int PostsModel::cell(int row, int column) const {
    const bool allVillages = row == villageCount(),
               allPosts = column == static_cast<int>(m_columns.size()) + 1;
    int sum = 0;
    for (size_t v = 0; v < m_seats.size(); ++v) {
        if (!allVillages && v != size_t(row)) continue;
        for (size_t p = 0; p < m_columns.size(); ++p)
            if (allPosts || p == size_t(column - 1)) sum += m_seats[v][p];
    }
    return sum;
}

QVariant PostsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const bool sumRow = index.row() == villageCount();
    const bool sumColumn = index.column() == columnCount() - 1;
    if (role == IdRole) return sumRow ? qint64(0) : m_villages[size_t(index.row())].id.v;
    if (role == Qt::FontRole && (sumRow || sumColumn)) return Theme::current().font(14, true);
    if (role == Qt::TextAlignmentRole && index.column() > 0) return int(Qt::AlignCenter);
    if (role == Qt::EditRole) {
        const int seats = sumRow || sumColumn ? 0 : cell(index.row(), index.column());
        return index.column() == 0 || seats == 0 ? QString() : QString::number(seats);
    }
    if (role != Qt::DisplayRole) return {};
    if (index.column() == 0) return sumRow ? tr("All villages") : m_villages[size_t(index.row())].name;
    const int seats = cell(index.row(), index.column());
    return seats == 0 ? QVariant(u"·"_s) : QVariant(seats);
}

Qt::ItemFlags PostsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    const bool seats =
        index.row() < villageCount() && index.column() > 0 && index.column() < columnCount() - 1;
    return seats ? plain | Qt::ItemIsEditable : plain;
}

bool PostsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    const QString text = value.toString().trimmed();
    bool number = text.isEmpty();
    const int seats = number ? 0 : text.toInt(&number);
    if (!number || seats < 0 || seats > 99 || seats == cell(index.row(), index.column())) return false;
    const PostColumn& column = m_columns[size_t(index.column() - 1)];
    Q_EMIT seatsTyped(m_villages[size_t(index.row())].id, column.body, column.title, seats);
    return true;
}

void PostsModel::addColumn(Body body, const QString& title, bool womenOnly) {
    m_added.push_back({body, title, womenOnly});
}

QVariant PostsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const bool post = section > 0 && section < columnCount() - 1;
    if (role == Qt::ToolTipRole && post) {
        const auto& column = m_columns[size_t(section - 1)];
        return QString(bodyName(column.body) + u" · "_s + column.title +
                       (column.womenOnly ? tr(" (women only)") : QString()));
    }
    if (role != Qt::DisplayRole) return {};
    if (section == 0) return tr("Village");
    return post ? m_columns[size_t(section - 1)].title : tr("Sum");
}

}  // namespace election
