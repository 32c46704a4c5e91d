#include "ui/pages/nominations/candidate_grid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace election {

void CandidateGrid::set(const CandidateBoard& board, NominationStage stage,
                        const std::vector<CandidatePerson>& more) {
    beginResetModel();
    m_stage = stage;
    m_posts = board.posts;
    m_tallies = board.tallies;
    m_people = board.people;
    for (const CandidatePerson& person : more)
        if (rowOf(person.person) < 0) m_people.push_back(person);
    endResetModel();
}

const CandidatePerson* CandidateGrid::personAt(int row) const {
    return row >= 0 && row < int(m_people.size()) ? &m_people[size_t(row)] : nullptr;
}

int CandidateGrid::rowOf(PersonId person) const {
    const auto it = std::find_if(m_people.begin(), m_people.end(),
                                 [person](const CandidatePerson& row) { return row.person == person; });
    return it == m_people.end() ? -1 : int(it - m_people.begin());
}

int CandidateGrid::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_people.size());
}
int CandidateGrid::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstPost + int(m_posts.size());
}

const NominationTally* CandidateGrid::tally(int row, int column) const {
    const QString& post = m_posts[size_t(column - FirstPost)].title;
    for (const NominationTally& one : m_tallies)
        if (one.stage == m_stage && one.postTitle == post && one.person == m_people[size_t(row)].person)
            return &one;
    return nullptr;
}

QVariant CandidateGrid::data(const QModelIndex& index, int role) const {
    const CandidatePerson* person = personAt(index.row());
    if (!person) return {};
    if (index.column() >= FirstPost) {
        const NominationTally* votes = tally(index.row(), index.column());
        if (role == Qt::DisplayRole) {
            const bool voted = votes && votes->votes > 0;
            if (!votes || !votes->byParty) return voted ? QVariant(votes->votes) : QVariant();
            return voted ? tr("%1 · party branch").arg(votes->votes) : tr("party branch");
        }
        if (role == Qt::EditRole) return votes ? votes->votes : 0;
        if (role == Qt::TextAlignmentRole) return int(Qt::AlignCenter);
        return {};
    }
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Name:
            return person->name;
        case SexColumn:
            return sexName(person->sex);
        case Born:
            return person->birthYear > 0 ? QVariant(person->birthYear) : QVariant();
        case Group:
            return person->group;
        default:
            return {};
    }
}

bool CandidateGrid::namedByParty(const QModelIndex& cell) const {
    if (cell.column() < FirstPost || !personAt(cell.row())) return false;
    const NominationTally* known = tally(cell.row(), cell.column());
    return known && known->byParty;
}

bool CandidateGrid::setNamedByParty(const QModelIndex& cell, bool named) {
    if (cell.column() < FirstPost || !personAt(cell.row())) return false;
    const NominationTally* known = tally(cell.row(), cell.column());
    return m_save({m_stage, m_posts[size_t(cell.column() - FirstPost)].title, personAt(cell.row())->person,
                   known ? known->votes : 0, named});
}

bool CandidateGrid::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() < FirstPost || !personAt(index.row())) return false;
    bool isNumber = false;
    const int votes = value.toString().trimmed().isEmpty() ? 0 : value.toInt(&isNumber);
    if (!isNumber && !value.toString().trimmed().isEmpty()) return false;
    const NominationTally* known = tally(index.row(), index.column());
    return m_save({m_stage, m_posts[size_t(index.column() - FirstPost)].title, personAt(index.row())->person,
                   votes, known && known->byParty});
}

Qt::ItemFlags CandidateGrid::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() >= FirstPost ? flags | Qt::ItemIsEditable : flags;
}

QVariant CandidateGrid::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Name:
            return tr("Name");
        case SexColumn:
            return tr("Sex");
        case Born:
            return tr("Born");
        case Group:
            return tr("Group");
        default:
            break;
    }
    const Post& post = m_posts[size_t(section - FirstPost)];
    return tr("%1 (%n seat(s))", nullptr, post.seats).arg(post.title);
}

}  // namespace election
