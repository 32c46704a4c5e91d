#pragma once
/// The statutory dates of an election, backwards and forwards from the election day, and whether each was
/// kept. Pure functions.
#include <QDate>
#include <QDateTime>
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
    /// The meeting that passes the village's 选举办法, if it is held for that: its notice has a date.
    std::optional<QDate> villagersMeeting{}, representativesMeeting{};
};

struct StatutoryDate {
    QString key;  ///< "plan", "committee_chosen", "day_announced", "registration",
                  ///< "villagers_meeting_notice", "representatives_meeting_notice", "leaving_audit",
                  ///< "roll_posted", "objections", "decisions", "representatives", "self_nomination",
                  ///< "review", "self_nominee_list", "candidate_list", "vote_notice", "speech_request",
                  ///< "meet_voters", "withdrawal", "proxy_request", "proxy_list", "roving_list", "vote",
                  ///< "winners_list", "supervision", "runoff", "handover"
    QString step;   ///< of the work: "posts", "register", "nominations", "screening", "roster", "polling",
                    ///< "result"
    QString title;  ///< in the user's language
    QString shortTitle;             ///< heads a narrow column
    std::optional<QDate> earliest;  ///< where a window is set
    QDate latest;                   ///< the last good day
    QString notice;                 ///< the paper that has to be posted by then, as printed; empty: none
    QString postedBy;               ///< who posts it, as printed
    QString onlyIf;           ///< "where proxies were asked for": else nothing is missing; empty: always
    bool ofTownship = false;  ///< done and posted once for all villages
    QString citation;
    EvidenceMark mark = EvidenceMark::Inferred;
    QString note;
};

/// By latest date. "X days before" is election day − X (民法典 201: the day of the event is not counted);
/// `spareDays` asks for as many days more where a township wants clear days.
std::vector<StatutoryDate> statutoryCalendar(const QDate& electionDay, const RuleSet& ruleSet,
                                             BallotMode mode, const CalendarEvents& events = {},
                                             int spareDays = 0);

/// Until the midnight that ends the last good day; `local`: time of the place.
bool isInTime(const StatutoryDate& date, const QDateTime& local);
/// 0: in time.
int daysLate(const StatutoryDate& date, const QDate& day);

enum class DateState {
    Upcoming,
    Open,        ///< its window has begun
    DueSoon,     ///< in at most kDueSoonDays days
    Overdue,     ///< has to be posted and wasn't
    Posted,      ///< posted in time
    PostedLate,  ///< posted after the last good day: recorded, and told with its article
    Passed       ///< over; there was nothing to post, or nothing that always has to be
};
inline constexpr int kDueSoonDays = 7;
QString dateStateKey(DateState state);   ///< "upcoming", "open", "due_soon", "overdue", "posted" …
QString dateStateText(DateState state);  ///< in the user's language

/// `posted`: when its paper was posted first; empty: not yet.
DateState dateState(const StatutoryDate& date, const std::optional<QDate>& posted, const QDate& today);

}  // namespace election
