#pragma once
/// 户籍不在本村 (category C; 组织法2018 13, 浙选2020 13, 组织法2025 16): who lived in the village, or worked
/// for it, for a year, applies himself, and has the consent of a meeting.
#include "core/domain/register_record.h"
#include "core/rules/rule_note.h"

namespace election {

/// What a record of category C lacks or can't be; every note refuses it. Codes: "ground", "work", "since",
/// "year", "application", "consent", "order", "future".
/// No text says on which day the year has to be full; it is asked for on election day, the latest that can be
/// meant [I]: what is refused here would be refused by any reading.
RuleNotes judgeOutsider(const MeetingConsent& consent, const QDate& electionDay, const QDate& today,
                        const RuleSet& rules);

}  // namespace election
