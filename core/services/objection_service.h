#pragma once
/// 异议: objections to a posted register, their clocks, decisions and the published outcome (浙选2020 14).
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/register_record.h"
#include "core/rules/objection_clock.h"

namespace election {

class ElectionFile;

struct ObjectionView {
    Objection objection;
    QString village;
    ObjectionClock clock;
};

/// What decides about an objection, as on the committee's paper.
struct ObjectionDecision {
    ObjectionOutcome outcome = ObjectionOutcome::Open;
    QDate decidedOn;
    QString decision;        ///< in words
    QString documentNumber;  ///< may be empty for a withdrawn objection
};

class ObjectionService {
  public:
    explicit ObjectionService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<std::vector<ObjectionView>> all(std::optional<VillageId> village) const;
    [[nodiscard]] Result<ObjectionView> find(ObjectionId id) const;
    /// The days of the rules in force in the village, and their article as it is cited.
    [[nodiscard]] Result<ObjectionDays> days(VillageId village) const;
    [[nodiscard]] Result<QString> basis(VillageId village) const;
    /// The day of posting that is proposed for a new objection: as it was recorded, else that of the last
    /// objection, else the last lawful day.
    [[nodiscard]] Result<QDate> proposedPosting(VillageId village) const;

    /// A late one is taken, too, and says so: the committee answers it. InvalidInput names what is missing.
    Result<ObjectionId> receive(const Objection& objection);
    /// Refuses a decision before the receipt, one without words, and a second one.
    Result<> decide(ObjectionId id, const ObjectionDecision& decision);
    /// The outcome, and the correction where there is one, was published on that day.
    Result<> publish(ObjectionId id, const QDate& publishedOn);

  private:
    ElectionFile& m_file;
};

}  // namespace election
