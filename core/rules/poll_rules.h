#pragma once
/// 票箱 and 工作人员 (浙选2020 22, 24): what is missing before the poll, who may not work at it. Pure
/// functions.
#include <vector>

#include "core/domain/poll_day.h"
#include "core/rules/staff_rules.h"

namespace election {

/// What is known of a box beside itself.
struct BoxFacts {
    QDate electionDay;
    int scrutineers = 0;   ///< named at this box
    int rovingVoters = 0;  ///< on its list
};

/// A roving box: codes "approval", "scrutineers", "voters", "list" (not posted), "list_late", "reason". Any
/// box: "place", "hours".
RuleNotes judgeBox(const PlannedBox& box, const BoxFacts& facts, const RuleSet& rules);

/// Who may not do this work. Callers, scrutineers and tellers are barred by the provincial article; for all
/// others only the ministry's rules of procedure say so, which is shown and has to be looked at. "unknown":
/// no row of the register, relatives can't be looked up.
RuleNotes judgeStaff(const PollStaff& staff, const std::vector<StandingPerson>& standing,
                     const std::vector<RelativePair>& relatives, const RuleSet& rules);

}  // namespace election
