#pragma once
/// What speaks against a decision of a deciding body as it is written down, as a pure function. No text at
/// hand says how many members of the election committee have to be present or to agree [I]: what is short of
/// more than half is pointed out and never refused. For a meeting of villagers' representatives there is an
/// article (浙实施2020 23).
#include <QDate>
#include <vector>

#include "core/domain/screening.h"
#include "core/domain/verdict.h"
#include "core/rules/rule_note.h"

namespace election {

/// Four eyes: what bars somebody, also what the program reckoned from papers, is confirmed by a second named
/// person before the deciding body takes him off the list. One name confirms for the whole meeting.
///
/// Codes. Refused: date, future, number, present, members, votes, reason, township, nobody, twice, open
/// (checks are unanswered and nobody says why he is decided on all the same), second (what bars is
/// unconfirmed). To look at: early (before the last day to file), quorum, majority (not more than half of
/// those present voted for it), unanimous is never mentioned.
struct MeetingFacts {
    ScreeningMeeting meeting;
    std::vector<MeetingDecision> decisions;
    QStringList names;  ///< of the nominees, in the order of the decisions
    QString township;
    QDate today;
    QDate lastFilingDay;                   ///< invalid: nobody registers himself (mode M1)
    std::vector<QStringList> open;         ///< titles of the unanswered checks, in the order of the decisions
    std::vector<QStringList> unconfirmed;  ///< titles of the failed checks without a second person
    QString secondPerson;                  ///< who confirms them now; may be empty
};
RuleNotes judgeMeeting(const MeetingFacts& facts, const RuleSet& rules);

/// What the deciding body is told to decide, from the program's proposal: the reasons that count, each with
/// its clause and, where it is not law read in full, its mark. Empty where nothing speaks against the
/// nominee.
QString proposedReason(const std::vector<Reason>& reasons);

}  // namespace election
