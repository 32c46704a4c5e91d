#pragma once
/// 投票日: boxes and staff before the poll, ballots issued during it, the closing of each box after it.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/rules/poll_rules.h"
#include "core/rules/turnout.h"

namespace election {

class ElectionFile;

struct RovingVoterRow {
    RovingVoter voter;
    QString name, group;
};

struct PlannedBoxRow {
    PlannedBox box;
    std::vector<PollStaff> staff;  ///< named at this box
    std::vector<RovingVoterRow> voters;
    RuleNotes notes;
};

struct StaffRow {
    PollStaff staff;
    QString box;      ///< name of the box; empty: at all
    RuleNotes notes;  ///< as things stand today
};

struct PollDayBook {
    int round = 1;
    std::vector<PlannedBoxRow> boxes;
    std::vector<StaffRow> staff;  ///< by role
    RuleNotes notes;  ///< of the village as a whole: no main venue, no caller, teller, scrutineer …
    QDate noticeBy;   ///< the last day to announce time, place and staff
    QString noticeBasis;
};

/// One cell of the grid villages × hours.
struct HourCell {
    int issued = 0;               ///< in the whole village up to that hour
    std::optional<int> phonedIn;  ///< the number that was typed for that very hour
};
struct HourRow {
    VillageId village;
    QString name;
    int registered = 0;
    std::vector<HourCell> cells;
};
struct HourGrid {
    std::vector<QTime> hours;
    std::vector<HourRow> rows;  ///< by number of the village
};

class PollDayService {
  public:
    explicit PollDayService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<PollDayBook> book(VillageId village) const;

    // 票箱
    Result<PlannedBoxId> saveBox(const PlannedBox& box);
    /// RuleViolation once ballots were issued there.
    Result<> removeBox(PlannedBoxId box, const QString& because);
    Result<> addRovingVoter(PlannedBoxId box, const RovingVoter& voter);
    Result<> removeRovingVoter(PlannedBoxId box, PersonId person);

    // 工作人员
    [[nodiscard]] Result<RuleNotes> judge(const PollStaff& staff) const;
    /// RuleViolation where the person may not do this work.
    Result<PollStaffId> addStaff(const PollStaff& staff);
    Result<> endStaff(PollStaffId id, const QString& because);

    // 发票: counted by the button, typed, phoned in
    /// One more ballot at a box (or, with `back`, one less); the totals afterwards.
    Result<IssuedTotals> countIssued(VillageId village, const QString& box, bool proxy, bool assisted,
                                     bool back = false);
    /// Typed totals of a box, or with an empty box of the whole village, up to a time of the day. A number
    /// that goes down against an earlier one, or is above a later one, is refused. No number: takes it back.
    Result<> saveReading(VillageId village, const QString& box, const QTime& at,
                         std::optional<IssuedTotals> totals);
    [[nodiscard]] Result<HourGrid> grid() const;

    // 封箱
    /// What the closing form is filled with before anybody types.
    [[nodiscard]] Result<BoxClosing> proposedClosing(VillageId village, const QString& box) const;
    Result<> closeBox(const BoxClosing& closing);
    Result<> undoClosing(VillageId village, const QString& box, const QString& because);

  private:
    Result<PlannedBox> plannedBox(PlannedBoxId id) const;
    ElectionFile& m_file;
};

}  // namespace election
