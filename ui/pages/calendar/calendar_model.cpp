#include "ui/pages/calendar/calendar_model.h"

#include <algorithm>
#include <map>

#include "core/base/dates.h"
#include "ui/models/row_model.h"
#include "ui/pages/due_text.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// How much a state needs the clerk.
int weight(DateState state) {
    static const int weights[] = {2, 3, 4, 6, 0, 5, 1};  // in the order of DateState
    return weights[int(state)];
}

QString shortDay(const QDate& day) {
    return day.toString(u"MM-dd"_s);
}

QString stateWord(const DateRow& row) {
    const auto [state, count] = row.worst();
    return row.isShared() ? u"%1 %2"_s.arg(dateStateText(state)).arg(count) : dateStateText(state);
}

QString postedWord(const DateRow& row) {
    if (row.date().notice.isEmpty()) return {};
    if (row.isShared()) return u"%1 / %2"_s.arg(row.posted()).arg(row.entries.size());
    const auto day = row.entries.front().postedOn();
    return day ? shortDay(*day) : QString();
}

}  // namespace

Tone toneOf(DateState state) {
    switch (state) {
        case DateState::Overdue:
        case DateState::PostedLate:
            return Tone::Bad;
        case DateState::DueSoon:
            return Tone::Warn;
        case DateState::Posted:
            return Tone::Ok;
        case DateState::Open:
            return Tone::Info;
        case DateState::Upcoming:
        case DateState::Passed:
            break;
    }
    return Tone::Todo;
}

std::pair<DateState, int> DateRow::worst() const {
    DateState state = entries.front().state;
    int count = 0;
    for (const CalendarEntry& entry : entries)
        if (weight(entry.state) > weight(state)) state = entry.state;
    for (const CalendarEntry& entry : entries) count += entry.state == state;
    return {state, count};
}

int DateRow::posted() const {
    return int(std::count_if(entries.begin(), entries.end(),
                             [](const CalendarEntry& entry) { return !entry.postings.empty(); }));
}

std::vector<DateRow> dateRows(const std::vector<PlaceCalendar>& places) {
    std::vector<DateRow> rows;
    std::map<std::pair<QString, QDate>, size_t> known;
    for (const PlaceCalendar& place : places)
        for (const CalendarEntry& entry : place.entries) {
            const auto [at, isNew] = known.try_emplace({entry.date.key, entry.date.latest}, rows.size());
            if (isNew) rows.emplace_back();
            rows[at->second].entries.push_back(entry);
        }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const DateRow& a, const DateRow& b) { return a.date().latest < b.date().latest; });
    return rows;
}

bool fits(const DateRow& row, DateFilter filter) {
    const auto any = [&row](DateState state) {
        return std::any_of(row.entries.begin(), row.entries.end(),
                           [state](const CalendarEntry& entry) { return entry.state == state; });
    };
    switch (filter) {
        case DateFilter::ToPost:
            return !row.date().notice.isEmpty();
        case DateFilter::Overdue:
            return any(DateState::Overdue) || any(DateState::PostedLate);
        case DateFilter::DueSoon:
            return any(DateState::DueSoon);
        case DateFilter::All:
            break;
    }
    return true;
}

void CalendarModel::set(std::vector<DateRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const DateRow* CalendarModel::at(int row) const {
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int CalendarModel::rowOf(const QString& dateKey) const {
    const auto it = std::find_if(m_rows.begin(), m_rows.end(),
                                 [&dateKey](const DateRow& row) { return row.date().key == dateKey; });
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int CalendarModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CalendarModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Day:
            return tr("Last day");
        case Left:
            return tr("Days left");
        case What:
            return tr("What");
        case Notice:
            return tr("To be posted");
        case State:
            return tr("State");
        case Posted:
            return tr("Posted");
        default:
            return {};
    }
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const {
    const DateRow* row = index.isValid() ? at(index.row()) : nullptr;
    if (!row) return {};
    const StatutoryDate& date = row->date();
    if (role == ToneRole && index.column() == State) return int(toneOf(row->worst().first));
    if (role == Qt::ToolTipRole)
        return index.column() == Day      ? formatDate(date.latest)
               : index.column() == Notice ? date.notice
                                          : date.title;
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
        case Day:
            return shortDay(date.latest);
        case Left:
            return daysLeftText(row->entries.front().daysLeft);
        case What:
            return date.title;
        case Notice:
            return date.notice;
        case State:
            return stateWord(*row);
        case Posted:
            return postedWord(*row);
        default:
            return {};
    }
}

void DateVillagesModel::set(std::vector<CalendarEntry> entries) {
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const CalendarEntry* DateVillagesModel::at(int row) const {
    return row >= 0 && row < int(m_entries.size()) ? &m_entries[size_t(row)] : nullptr;
}

int DateVillagesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_entries.size());
}

int DateVillagesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DateVillagesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return section == Village ? tr("Village") : tr("State");
}

QVariant DateVillagesModel::data(const QModelIndex& index, int role) const {
    const CalendarEntry* entry = index.isValid() ? at(index.row()) : nullptr;
    if (!entry) return {};
    if (role == ToneRole && index.column() == State) return int(toneOf(entry->state));
    if (role != Qt::DisplayRole) return {};
    if (index.column() == Village) return entry->villageName;
    const auto day = entry->postedOn();
    return day ? u"%1 %2"_s.arg(dateStateText(entry->state), shortDay(*day)) : dateStateText(entry->state);
}

}  // namespace election
