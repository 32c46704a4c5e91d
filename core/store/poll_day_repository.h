#pragma once
/// The day of the vote: planned boxes, staff, check-ins, readings by hand, closings, incidents, ballot
/// ledger.
#include <QHash>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/poll_day.h"
#include "core/domain/post.h"
#include "core/store/database.h"

namespace election::store {

class PollDayRepository {
  public:
    explicit PollDayRepository(Database& database) : m_database(database) {}

    // Boxes. Without a village: of all.
    Result<std::vector<PlannedBox>> plannedBoxes(std::optional<VillageId> village);
    Result<PlannedBoxId> savePlannedBox(const PlannedBox& box);  ///< by id; 0 adds one
    Result<> removePlannedBox(PlannedBoxId box);
    Result<std::vector<RovingVoter>> rovingVoters(PlannedBoxId box);
    /// Added again where it was taken out.
    Result<bool> addRovingVoter(PlannedBoxId box, const RovingVoter& voter);  ///< true: a new row
    Result<> removeRovingVoter(PlannedBoxId box, PersonId person);

    // Staff
    Result<std::vector<PollStaff>> staff(VillageId village, int round);
    Result<PollStaffId> addStaff(const PollStaff& staff);
    Result<> endStaff(PollStaffId id, const QString& because);

    // Check-ins
    Result<std::vector<CheckIn>> checkIns(VillageId village, int round);
    /// By village, round and box; without persons and times.
    struct SlotRow {
        VillageId village;
        int round = 1;
        CheckInSlot slot;
    };
    Result<std::vector<SlotRow>> checkInSlots(std::optional<VillageId> village);
    Result<CheckInId> addCheckIn(const CheckIn& checkIn, const QTime& slot);
    Result<> takeBackCheckIn(CheckInId id, const QString& because);

    // Readings by hand
    Result<std::vector<IssueReading>> readings(std::optional<VillageId> village);
    Result<bool> saveReading(const IssueReading& reading);  ///< true: a new row
    Result<> removeReading(const IssueReading& reading);

    // Closings
    Result<std::vector<BoxClosing>> closings(std::optional<VillageId> village);
    Result<> addClosing(const BoxClosing& closing);
    Result<> undoClosing(VillageId village, const QString& box, const QString& because);

    // Incidents
    Result<std::vector<PollIncident>> incidents(VillageId village);
    Result<IncidentId> addIncident(const PollIncident& incident);
    Result<> endIncident(IncidentId id, const QString& because);

    // Ballot ledger
    Result<std::vector<BallotLedgerEntry>> ballotLedger(VillageId village, Body body, int round);
    Result<> addBallotLedger(VillageId village, Body body, int round, const BallotLedgerEntry& entry);
    Result<> endBallotLedger(BallotLedgerId id, const QString& because);

  private:
    Database& m_database;
};

}  // namespace election::store
