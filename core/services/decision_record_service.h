#pragma once
/// 送达与异议: how a decision on a nominee reached him, what he says against it, and what comes of that.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/verdict.h"
#include "core/services/attachment_service.h"

namespace election {

class ElectionFile;

/// The kind of owner under which a signed delivery slip is kept.
inline const QString kDeliveryOwner = QStringLiteral("delivery");

/// A decision with everything around it.
struct DecisionRecord {
    DecisionId id;
    Decision decision;
    bool inForce = true;  ///< false: a later decision took its place
    std::optional<ScreeningMeeting> meeting;
    std::optional<Votes> votes;
    std::vector<Delivery> deliveries;  ///< oldest first; the newest counts
    std::vector<Appeal> appeals;       ///< oldest first

    [[nodiscard]] const Delivery* delivery() const;
    [[nodiscard]] const Appeal* openAppeal() const;
};

class DecisionRecordService {
  public:
    explicit DecisionRecordService(ElectionFile& file) : m_file(file) {}

    /// Every decision on a nominee, oldest first; the last one is in force.
    [[nodiscard]] Result<std::vector<DecisionRecord>> of(NominationId nomination) const;
    /// The decisions in force on all nominees, in the order in which they were written.
    [[nodiscard]] Result<std::vector<DecisionRecord>> inForce() const;

    /// Of the decision in force. InvalidInput: no day, before the decision, in the future, nobody; NotFound:
    /// nothing was decided. `slip`: a scan of the signed slip.
    Result<DeliveryId> deliver(NominationId nomination, const Delivery& delivery,
                               const std::optional<NewAttachment>& slip = {});
    /// Conflict: another objection is still open.
    Result<AppealId> receiveAppeal(NominationId nomination, const Appeal& appeal);
    /// The outcome of the open objection. Changed: a decision the other way round, with its own number, is
    /// recorded in the same transaction and takes the place of the old one.
    Result<> decideAppeal(NominationId nomination, const Appeal& outcome);

  private:
    Result<DecisionRecord> newest(NominationId nomination) const;

    ElectionFile& m_file;
};

}  // namespace election
