#pragma once
/// 村民选举委员会: its result list, who must leave, who enters, who chairs.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/rules/committee_rules.h"

namespace election {

class ElectionFile;

/// The committee with everything that follows from it today.
struct CommitteeView {
    ElectionCommittee committee;
    std::vector<SeatedMember> seated;
    std::vector<ExitDuty> exits;     ///< must leave: by accepted relatives and certain matches
    std::vector<ExitDuty> possible;  ///< would have to leave if the register's proposals are right
    NextInLine next;
    RuleNotes notes;  ///< size, chair, absences, not found in the register
    bool needsChair = false;
    int emptySeats = 0;  ///< less members than were chosen
    std::vector<CommitteeChange> changes;
};

/// A line of the paper, for choosing the committee.
struct CommitteeLine {
    std::optional<PersonId> person;
    QString name;
    int votes = 0;
    CommitteeRole role = CommitteeRole::None;
};

class CommitteeService {
  public:
    explicit CommitteeService(ElectionFile& file) : m_file(file) {}

    /// Empty where no committee was recorded yet.
    [[nodiscard]] Result<std::optional<CommitteeView>> view(VillageId village) const;

    struct NewCommittee {
        VillageId village;
        QDate chosenOn;
        CommitteeChosenBy chosenBy = CommitteeChosenBy::RepresentativesMeeting;
        int entitled = 0, attended = 0;
        QString note;
        std::vector<CommitteeLine> lines;
    };
    /// What speaks against a list, while it is typed.
    [[nodiscard]] RuleNotes judge(const NewCommittee& committee) const;
    /// Records the original result list. Where there is a committee already, this is a choice anew
    /// (浙选2020 11) or a correction: `because` says why.
    Result<> choose(const NewCommittee& committee, const QString& because = {});

    struct Exit {
        VillageId village;
        CommitteePersonId member;
        QDate on;
        CommitteeEvent::Reason reason = CommitteeEvent::Reason::Other;
        std::optional<NominationId> nomination;
        QString because;
    };
    Result<> leave(const Exit& exit);
    /// The next in line enters. Refused for somebody who isn't next, unless the list is level there or
    /// `because` says why another one enters.
    Result<> enter(VillageId village, CommitteePersonId person, const QDate& on, const QString& because = {});
    /// The committee chooses one of its members to be chair (or deputy chair, or only member again).
    Result<> setRole(VillageId village, CommitteePersonId member, CommitteeRole role, const QDate& on);
    /// A meeting of the committee and who missed it or did not vote.
    Result<> recordMeeting(VillageId village, const QDate& on, const std::vector<CommitteePersonId>& missed,
                           const QString& note);
    /// Which row of the register a line of the list is.
    Result<> linkPerson(VillageId village, CommitteePersonId line, PersonId person);
    Result<> cancelEvent(VillageId village, CommitteeEventId event, const QString& because);

  private:
    struct Scene;
    Result<Scene> scene(VillageId village) const;
    Result<> writeEvent(const QString& action, const Scene& scene, const CommitteeEvent& event);
    ElectionFile& m_file;
};

/// "is nominated", "a close relative is nominated", … for screens.
QString exitReasonText(CommitteeEvent::Reason reason);

}  // namespace election
