#pragma once
/// 资格审查会议: one meeting of the deciding body decides on many nominees in one entry. The township guides
/// and files; it decides on nobody (浙选2020 15, 42).
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/verdict.h"
#include "core/rules/rule_note.h"
#include "core/services/screening_service.h"

namespace election {

class ElectionFile;

/// A nominee whom a meeting may decide on, with the program's proposal.
struct MeetingCandidate {
    ScreenedNomination screened;
    Decision decision;        ///< as proposed: verdict, reason, clause
    bool proposed = false;    ///< a proposal is there: something else is still missing where it isn't
    QStringList open;         ///< titles of the checks that are unanswered
    QStringList unconfirmed;  ///< titles of the failed checks that no second person has looked at
};

/// An empty form for a meeting: number, body and members filled in, everybody whom it could decide on.
struct MeetingForm {
    ScreeningMeeting meeting;
    std::vector<MeetingCandidate>
        candidates;   ///< neither decided on nor withdrawn, in the order of the lists
    int waiting = 0;  ///< among them without a proposal yet
};

struct RecordedMeeting {
    ScreeningMeeting meeting;
    QString villageName;
    std::vector<MeetingDecision> decisions;
    std::vector<Nomination> nominations;  ///< in the order of the decisions
};

class ScreeningMeetingService {
  public:
    explicit ScreeningMeetingService(ElectionFile& file) : m_file(file) {}

    /// Everything that is known already.
    [[nodiscard]] Result<MeetingForm> form(VillageId village, Body body = Body::VillagersCommittee) const;
    /// "夏溪选审字第3号": the next number of a village's decisions.
    [[nodiscard]] Result<QString> proposedNumber(VillageId village) const;

    /// What speaks against it, while it is typed: refusals, and what a person should look at.
    [[nodiscard]] Result<RuleNotes> judge(const ScreeningMeeting& meeting,
                                          const std::vector<MeetingDecision>& decisions,
                                          const QString& secondPerson = {}) const;
    /// Meeting and decisions in one transaction with one row of the log. RuleViolation where it is refused or
    /// somebody has withdrawn already; Conflict where the number is taken; a figure alone ("3") becomes the
    /// number in the village's style. A later decision on the same nominee takes the place of the earlier
    /// one. `secondPerson` confirms everything that bars those whom it takes off the list and that nobody has
    /// confirmed yet (四眼); with the recorder he stands on the papers.
    Result<ScreeningMeetingId> record(const ScreeningMeeting& meeting,
                                      const std::vector<MeetingDecision>& decisions,
                                      const QString& secondPerson = {});

    /// Oldest first.
    [[nodiscard]] Result<std::vector<RecordedMeeting>> meetings(std::optional<VillageId> village) const;

  private:
    ElectionFile& m_file;
};

}  // namespace election
