#pragma once
/// 村民选举委员会 (浙选2020 8–9; 组织法2025 15): who sits in it, who must leave, who enters. Pure functions.
#include <vector>

#include "core/domain/election_committee.h"
#include "core/domain/kinship.h"
#include "core/domain/standing.h"
#include "core/rules/rule_note.h"

namespace election {

/// The members in office after every event that isn't cancelled: chair, deputies, members, each by votes.
std::vector<SeatedMember> seatedMembers(const ElectionCommittee& committee);

/// A member who must leave, because of whose nomination.
struct ExitDuty {
    SeatedMember member;
    CommitteeEvent::Reason reason = CommitteeEvent::Reason::Nominated;
    StandingPerson standing;
    std::optional<Kinship> kinship;  ///< what the one who stands is to the member
    RuleNote note;
};

/// By what is recorded: certain matches with the register, accepted relatives of the rule set's list.
/// `relatives` may be the proposals instead: then nobody must leave yet, somebody has to look.
std::vector<ExitDuty> exitDuties(const ElectionCommittee& committee,
                                 const std::vector<StandingPerson>& standing,
                                 const std::vector<RelativePair>& relatives, const RuleSet& rules);

/// Who missed so many meetings in a row that it may count as leaving.
RuleNotes absenceNotes(const ElectionCommittee& committee, const RuleSet& rules);
/// Meetings in a row, the last one included, that the member missed.
int missedInARow(const ElectionCommittee& committee, CommitteePersonId who);

struct NextInLine {
    struct Passed {
        CommitteePerson line;
        QString why;  ///< he stands himself, or a close relative does
    };
    std::vector<CommitteePerson> inOrder;  ///< who may enter, by votes
    std::vector<Passed> passedOver;
    bool tied = false;  ///< the first two have the same votes: the list doesn't say who enters
};
NextInLine nextInLine(const ElectionCommittee& committee, const std::vector<StandingPerson>& standing,
                      const std::vector<RelativePair>& relatives, const RuleSet& rules);

/// What speaks against a result list before it is recorded ("size", "chair", "quorum" refuse), or has to be
/// looked at ("order": somebody with fewer votes sits, "notlinked").
RuleNotes judgeResultList(const ElectionCommittee& committee, const RuleSet& rules);
/// The same for the committee as it sits now: "toofew", "nochair".
RuleNotes judgeSeated(const ElectionCommittee& committee, const RuleSet& rules);

/// Changes that belong to one notice (第2-1号, 2-2 …): everything from the first exit to the last event of
/// the same day, or to the entry that fills its seat.
struct CommitteeChange {
    int number = 1;
    std::vector<CommitteeEvent> events;
};
std::vector<CommitteeChange> committeeChanges(const ElectionCommittee& committee);

}  // namespace election
