#pragma once
/// Votes at meetings, and events after the election.
#include <vector>

#include "core/base/result.h"
#include "core/domain/later.h"
#include "core/store/database.h"

namespace election::store {

class LaterRepository {
  public:
    explicit LaterRepository(Database& database) : m_database(database) {}

    Result<std::vector<MeetingVote>> meetings(
        VillageId village);  ///< those that were not taken back, oldest first
    Result<> insertMeeting(MeetingVote& vote);
    Result<> endMeeting(MeetingVoteId id, const QString& because);

    Result<std::vector<LaterEvent>> events(
        VillageId village);  ///< those that were not taken back, oldest first
    Result<LaterEventId> saveEvent(const LaterEvent& event);  ///< by id; 0 adds one
    Result<> endEvent(LaterEventId id, const QString& because);

  private:
    Database& m_database;
};

}  // namespace election::store
