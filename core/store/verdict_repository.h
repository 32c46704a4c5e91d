#pragma once
/// Meetings of deciding bodies, deliveries, objections of nominees, talks about withdrawing. Nothing is
/// overwritten but the outcome of an open objection.
#include <QHash>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/verdict.h"
#include "core/store/database.h"

namespace election::store {

struct StoredMeetingDecision {
    ScreeningMeetingId meeting;
    MeetingDecision decision;
};

struct StoredDecision {
    DecisionId id;
    Decision decision;
};

struct StoredProof {
    bool claimed = false;  ///< said to be signed
    QString seenBy;
    QDate seenOn;
    bool scan = false;
};

class VerdictRepository {
  public:
    explicit VerdictRepository(Database& database) : m_database(database) {}

    Result<std::vector<StoredDecision>> decisions();  ///< oldest first
    Result<DecisionId> insert(const Decision& decision);

    Result<QHash<NominationId, StoredProof>> proofs();
    /// Takes the place of an earlier one; true where it is new. `scan`: the attachment.
    Result<bool> save(NominationId nomination, const StoredProof& proof, std::optional<qint64> scan);

    /// Of one village or of all, oldest first.
    Result<std::vector<ScreeningMeeting>> meetings(std::optional<VillageId> village);
    /// Every decision that a meeting took, in the order in which they were written.
    Result<std::vector<StoredMeetingDecision>> meetingDecisions();
    Result<ScreeningMeetingId> insert(const ScreeningMeeting& meeting);
    Result<> insert(ScreeningMeetingId meeting, const MeetingDecision& decided);

    Result<std::vector<Delivery>> deliveries();  ///< oldest first
    Result<DeliveryId> insert(const Delivery& delivery);

    Result<std::vector<Appeal>> appeals();  ///< oldest first
    Result<AppealId> insert(const Appeal& appeal);
    Result<> saveOutcome(const Appeal& appeal);

    Result<std::vector<CounselTalk>> talks();  ///< oldest first
    Result<TalkId> insert(const CounselTalk& talk);

  private:
    Database& m_database;
};

}  // namespace election::store
