#pragma once
/// The statutory dates of an election, backwards and forwards from the election day. A pure function.
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "core/domain/contest.h"
#include "core/rules/rule_set.h"

namespace election {

/// What has happened already moves the dates that are counted from it.
struct CalendarEvents {
    std::optional<QDate> rollPosted;         ///< the register of voters was posted
    std::optional<QDate> objectionReceived;  ///< the last objection to it
    std::optional<QDate> committeeFormed;    ///< the new committee came into being; else the election day
};

struct StatutoryDate {
    QString
        key;  ///< "roll_posted", "objections", "decisions", "self_nomination", "review", "self_nominee_list",
              ///< "candidate_list", "vote_notice", "speech_request", "withdrawal", "proxy_request",
              ///< "proxy_list", "roving_list", "vote", "winners_list", "runoff", "handover"
    QString step;   ///< of the work: "register", "nominations", "screening", "roster", "polling", "result"
    QString title;  ///< in the user's language
    std::optional<QDate> earliest;  ///< where a window is set
    QDate latest;                   ///< the last good day
    QString notice;                 ///< the paper that has to be posted by then, as printed; empty: none
    QString postedBy;               ///< who posts it, as printed
    QString citation;
    EvidenceMark mark = EvidenceMark::Inferred;
    QString note;
};

/// By latest date. "X days before" is election day − X (民法典 201: the day of the event is not counted);
/// `spareDays` asks for as many days more where a township wants clear days.
std::vector<StatutoryDate> statutoryCalendar(const QDate& electionDay, const RuleSet& ruleSet,
                                             BallotMode mode, const CalendarEvents& events = {},
                                             int spareDays = 0);

}  // namespace election
