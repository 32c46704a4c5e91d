#pragma once
/// 村民代表 and 村民小组长 (浙实施2020 18–20, 25–26): pure functions.
#include "core/domain/representatives.h"
#include "core/rules/rule_note.h"

namespace election {

/// The least number of representatives of a village of so many villagers.
int leastRepresentatives(int population, const RuleSet& rules);
/// The least number of women among the representatives, so that they are the rule set's share of the meeting
/// (representatives and its other members); rounded up.
int leastWomen(int representatives, int otherMembers, const RuleSet& rules);

struct RepresentativeTotals {
    int seats = 0, elected = 0, women = 0, units = 0;
};
RepresentativeTotals representativeTotals(const RepresentativeBook& book);

/// One unit's result: "attendance", "seats", "order" (somebody with more votes is left out, the women's seats
/// apart), "tie" (the last seat), "womenseat" (not held by a woman).
RuleNotes judgeUnit(const RepresentativeUnit& unit, const RuleSet& rules);
/// The whole village: "number", "share", "women", "household", and every unit's notes.
RuleNotes judgeRepresentatives(const RepresentativeBook& book, const RuleSet& rules);
/// One group leader: "attendance", "majority", "notrepresentative".
RuleNotes judgeLeader(const GroupLeader& leader, const RepresentativeBook& book, const RuleSet& rules);

}  // namespace election
