#pragma once
/// Thresholds of the bodies chosen at a meeting (浙实施2020 23, 31; 浙合作社2020 30; 集体法 27, 28), and of
/// what comes after the election (浙选2020 34–38; 浙实施2020 33–35). Pure functions, whole numbers only.
#include <vector>

#include "core/domain/later.h"
#include "core/rules/rule_note.h"

namespace election {

/// One threshold in numbers; where two laws conflict both are given, and nobody decides here which one holds.
struct Threshold {
    QString code;      ///< "superv", "coop", "collective", "party"
    QString text;      ///< "浙合作社条例: 应到 600 人的半数以上"
    int quorum = 0;    ///< at least so many have to attend
    int votes = 0;     ///< at least so many votes elect
    bool met = false;  ///< so many attended
    QString source, mark, remark;
};
/// Empty for the villagers' committee, which is chosen by ballot box.
std::vector<Threshold> thresholdsFor(Body body, MeetingKind meeting, int entitled, int attended,
                                     const RuleSet& rules);

/// What the numbers say about a meeting: too few attended; somebody marked as elected has too few votes by
/// one or both laws; codes "quorum", "votes", "conflict" (one law says yes, the other no), "record" (party
/// branch: a record only).
RuleNotes judgeMeeting(const MeetingVote& vote, const RuleSet& rules);

/// Least number that reaches a share of a whole: ceil(whole × share).
int atLeast(int whole, const Fraction& share);
/// Least number that is more than a share of a whole: floor(whole × share) + 1.
int moreThan(int whole, const Fraction& share);

/// The latest days and outcome of a later event, and what speaks against it. Codes: "petition" (too few
/// demand it), "file", "vote_late", "turnout", "majority", "passed", "repeat", "meeting_late", "posted_late",
/// "waits".
struct LaterState {
    QDate voteBy;      ///< 罢免: the committee calls the vote; 辞职: the meeting decides; invalid: none
    QDate townshipBy;  ///< 罢免: else the township calls it until then
    QDate postBy;      ///< the outcome hangs until then
    std::optional<bool> passed;
    RuleNotes notes;
};
/// `others`: other later events of the village, for the bar on repeating a failed recall.
LaterState judgeLater(const LaterEvent& event, const std::vector<LaterEvent>& others, const QDate& today,
                      const RuleSet& rules);

}  // namespace election
