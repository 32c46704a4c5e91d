#pragma once
/// The statutory dates as rows: of a village one entry each, of the township one for each date that several
/// villages share.
#include <QAbstractTableModel>
#include <vector>

#include "core/services/calendar_service.h"
#include "ui/widgets/theme.h"

namespace election {

/// What the state of a date means to the clerk.
Tone toneOf(DateState state);

/// Entries of one key and one last day.
struct DateRow {
    std::vector<CalendarEntry> entries;  ///< at least one

    [[nodiscard]] const StatutoryDate& date() const { return entries.front().date; }
    [[nodiscard]] bool isShared() const { return entries.size() > 1; }
    /// The state that needs the clerk most, and how many entries are in it.
    [[nodiscard]] std::pair<DateState, int> worst() const;
    [[nodiscard]] int posted() const;
};

/// By last day; places that share a date stand in one row.
std::vector<DateRow> dateRows(const std::vector<PlaceCalendar>& places);

enum class DateFilter { All, ToPost, Overdue, DueSoon };
bool fits(const DateRow& row, DateFilter filter);

class CalendarModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Day, Left, What, Notice, State, Posted, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<DateRow> rows);
    [[nodiscard]] const DateRow* at(int row) const;
    [[nodiscard]] int rowOf(const QString& dateKey) const;  ///< the first one; -1: none
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::vector<DateRow> m_rows;
};

/// The villages of one row, each with its state.
class DateVillagesModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Village, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void set(std::vector<CalendarEntry> entries);
    [[nodiscard]] const CalendarEntry* at(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

  private:
    std::vector<CalendarEntry> m_entries;
};

}  // namespace election
