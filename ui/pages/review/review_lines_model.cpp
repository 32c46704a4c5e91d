#include "ui/pages/review/review_lines_model.h"

#include <algorithm>

#include "ui/models/row_model.h"

using namespace Qt::StringLiterals;

namespace election {

using LineState = ReviewLineState;

QString reviewLineStateText(LineState state) {
    switch (state) {
        case LineState::New:
            return ReviewLinesModel::tr("new");
        case LineState::Changed:
            return ReviewLinesModel::tr("changed");
        case LineState::Unchanged:
            return ReviewLinesModel::tr("unchanged");
        case LineState::Unanswered:
            return ReviewLinesModel::tr("not answered");
        case LineState::Ask:
            return ReviewLinesModel::tr("who is it?");
        case LineState::NotOurs:
            break;
    }
    return ReviewLinesModel::tr("not ours");
}

Tone reviewLineTone(LineState state) {
    switch (state) {
        case LineState::New:
            return Tone::Ok;
        case LineState::Changed:
            return Tone::Info;
        case LineState::Ask:
            return Tone::Bad;
        case LineState::NotOurs:
            return Tone::Warn;
        case LineState::Unchanged:
        case LineState::Unanswered:
            break;
    }
    return Tone::Todo;
}

void ReviewLinesModel::set(std::vector<Line> lines) {
    static const LineState order[] = {LineState::Ask, LineState::NotOurs,    LineState::Changed,
                                      LineState::New, LineState::Unanswered, LineState::Unchanged};
    const auto rank = [](const Line& line) {
        return std::find(std::begin(order), std::end(order), line.line.state) - std::begin(order);
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&](const Line& a, const Line& b) { return rank(a) < rank(b); });
    beginResetModel();
    m_lines = std::move(lines);
    collect();
    endResetModel();
}

void ReviewLinesModel::setFilter(std::optional<LineState> state) {
    beginResetModel();
    m_filter = state;
    collect();
    endResetModel();
}

void ReviewLinesModel::collect() {
    m_shown.clear();
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (!m_filter || m_lines[i].line.state == *m_filter) m_shown.push_back(i);
}

void ReviewLinesModel::choose(int row, std::optional<int> ref) {
    if (row < 0 || row >= rowCount()) return;
    m_lines[m_shown[size_t(row)]].line.chosen = ref;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const ReviewLinesModel::Line* ReviewLinesModel::at(int row) const {
    return row >= 0 && row < rowCount() ? &m_lines[m_shown[size_t(row)]] : nullptr;
}

int ReviewLinesModel::count(LineState state) const {
    return int(std::count_if(m_lines.begin(), m_lines.end(),
                             [state](const Line& line) { return line.line.state == state; }));
}

int ReviewLinesModel::undecided() const {
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) {
        return line.line.state == LineState::Ask && !line.line.chosen;
    }));
}

int ReviewLinesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ReviewLinesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReviewLinesModel::data(const QModelIndex& index, int role) const {
    const Line* shown = index.isValid() ? at(index.row()) : nullptr;
    if (!shown) return {};
    const ReviewReadLine& line = shown->line;
    const bool decided = line.state == LineState::Ask && line.chosen;
    if (role == ToneRole && index.column() == State)
        return int(decided ? Tone::Ok : reviewLineTone(line.state));
    if (role == Qt::ToolTipRole && !line.why.isEmpty()) return line.why;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case State:
            return decided ? *line.chosen == 0 ? tr("left out") : tr("chosen")
                           : reviewLineStateText(line.state);
        case Department:
            return line.department;
        case Row:
            return line.row;
        case Who:
            return line.who;
        case Answer:
            return line.answer;
        case Before:
            return line.before;
        default:
            return {};
    }
}

QVariant ReviewLinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("State"), tr("Department"), tr("Row"),
                              tr("Who"),   tr("Answer"),     tr("Before")};
    return titles[section];
}

}  // namespace election
