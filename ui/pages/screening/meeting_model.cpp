#include "ui/pages/screening/meeting_model.h"

#include <algorithm>

#include "core/rules/verdict_rules.h"

using namespace Qt::StringLiterals;

namespace election {

void MeetingModel::set(std::vector<MeetingCandidate> candidates, std::optional<NominationId> only) {
    beginResetModel();
    m_lines.clear();
    for (MeetingCandidate& one : candidates) {
        const NominationId id = one.screened.dossier.nomination.id;
        if (only && id != *only) continue;
        const bool taken = only ? true : one.proposed;
        QString reason = proposedReason(one.screened.result.reasons);
        m_lines.push_back({std::move(one), taken, std::move(reason), {}, {}, {}});
    }
    endResetModel();
}

void MeetingModel::setVotes(int present, int against, int abstained) {
    m_present = present;
    m_against = against;
    m_abstained = abstained;
    if (!m_lines.empty()) Q_EMIT dataChanged(index(0, Against), index(int(m_lines.size()) - 1, Abstained));
}

void MeetingModel::changed(int row) {
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void MeetingModel::toggle(int row) {
    if (row < 0 || row >= int(m_lines.size())) return;
    m_lines[size_t(row)].taken = !m_lines[size_t(row)].taken;
    changed(row);
}

void MeetingModel::setQualified(int row, bool qualified) {
    if (row < 0 || row >= int(m_lines.size())) return;
    m_lines[size_t(row)].candidate.decision.qualified = qualified;
    m_lines[size_t(row)].taken = true;
    changed(row);
}

Votes MeetingModel::votesOf(const Line& line) const {
    const int against = line.against.value_or(m_against), abstained = line.abstained.value_or(m_abstained);
    return {m_present - against - abstained, against, abstained};
}

std::vector<MeetingDecision> MeetingModel::decisions() const {
    std::vector<MeetingDecision> decided;
    for (const Line& line : m_lines) {
        if (!line.taken) continue;
        MeetingDecision one{line.candidate.decision, votesOf(line)};
        one.decision.reason = one.decision.qualified ? line.allTheSame : line.reason;
        decided.push_back(std::move(one));
    }
    return decided;
}

int MeetingModel::taken() const {
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.taken; }));
}

int MeetingModel::notQualified() const {
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) {
        return line.taken && !line.candidate.decision.qualified;
    }));
}

int MeetingModel::unconfirmed() const {
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) {
        return line.taken && !line.candidate.decision.qualified && !line.candidate.unconfirmed.isEmpty();
    }));
}

bool MeetingModel::hasReason(const Line& line) {
    return line.taken && (!line.candidate.decision.qualified || !line.candidate.open.isEmpty());
}

int MeetingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

int MeetingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MeetingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= int(m_lines.size())) return {};
    const Line& line = m_lines[size_t(index.row())];
    const Nomination& nomination = line.candidate.screened.dossier.nomination;
    if (role == Qt::TextAlignmentRole)
        return int(index.column() == Reason_ || index.column() == Name || index.column() == Post
                       ? Qt::AlignLeft | Qt::AlignVCenter
                       : Qt::AlignCenter);
    const QString& reason = line.candidate.decision.qualified ? line.allTheSame : line.reason;
    if (role == Qt::ToolTipRole && index.column() == Reason_) return reason;
    if (role == Qt::ToolTipRole && index.column() == Open) return line.candidate.open.join(u'\n');
    if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
    switch (index.column()) {
        case Taken:
            return line.taken ? u"☑"_s : u"☐"_s;
        case Name:
            return nomination.name;
        case Post:
            return nomination.postTitle;
        case Verdict_:
            return !line.taken                         ? tr("not now")
                   : line.candidate.decision.qualified ? tr("qualified")
                                                       : tr("not qualified");
        case Open:
            return line.candidate.open.isEmpty() ? QString() : tr("⚠ %1").arg(line.candidate.open.size());
        case Against:
            return line.taken ? QVariant(votesOf(line).against) : QVariant();
        case Abstained:
            return line.taken ? QVariant(votesOf(line).abstained) : QVariant();
        case Reason_:
            if (role == Qt::EditRole) return reason;
            if (hasReason(line) && reason.isEmpty())
                return tr("Unanswered: %1. Why all the same?").arg(line.candidate.open.join(u'、'));
            if (!hasReason(line) && line.taken) return QString();
            return QString(line.taken ? reason : line.reason).replace(u'\n', u'；');
        default:
            return {};
    }
}

QVariant MeetingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QStringList titles{tr("Decide"),     tr("Name"),    tr("Post"),      tr("Decision"),
                             tr("Unanswered"), tr("Against"), tr("Abstained"), tr("Reasons and clauses")};
    return titles.value(section);
}

Qt::ItemFlags MeetingModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid()) return flags;
    const Line& line = m_lines[size_t(index.row())];
    const bool votes = index.column() == Against || index.column() == Abstained;
    if (line.taken && (votes || (index.column() == Reason_ && hasReason(line)))) flags |= Qt::ItemIsEditable;
    return flags;
}

bool MeetingModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    Line& line = m_lines[size_t(index.row())];
    if (index.column() == Reason_) {
        (line.candidate.decision.qualified ? line.allTheSame : line.reason) = value.toString().trimmed();
    } else {
        bool ok = false;
        const int votes = value.toInt(&ok);
        if (!ok || votes < 0) return false;
        (index.column() == Against ? line.against : line.abstained) = votes;
    }
    changed(index.row());
    return true;
}

}  // namespace election
