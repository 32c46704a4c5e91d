#pragma once
/// 村民选举委员会: result lists and events.
#include <optional>

#include "core/base/result.h"
#include "core/domain/election_committee.h"
#include "core/store/database.h"

namespace election::store {

class CommitteeRepository {
  public:
    explicit CommitteeRepository(Database& database) : m_database(database) {}

    /// The committee in force: the village's newest.
    Result<std::optional<ElectionCommittee>> inForce(VillageId village);
    /// Writes the committee with its list; the lines get their ids.
    Result<> insert(ElectionCommittee& committee);
    Result<> addEvent(CommitteeId committee, const CommitteeEvent& event);
    Result<> cancelEvent(CommitteeEventId event);
    Result<> linkPerson(CommitteePersonId line, PersonId person);

  private:
    Result<> readList(ElectionCommittee& committee);
    Result<> readEvents(ElectionCommittee& committee);
    Database& m_database;
};

}  // namespace election::store
