#pragma once
/// The clocks of an objection to the posted register (异议): raised within five days of the posting, decided
/// within three days of its receipt (组织法2018 14; 组织法2025 17; 浙选2020 14). Pure functions; the numbers
/// of days come from the frozen rule set.
#include <QDate>

#include "core/domain/register_record.h"

namespace election {

/// objection_days and decision_days of the rule set. The day of the event is not counted (民法典 201).
struct ObjectionDays {
    int toObject = 0;
    int toDecide = 0;
};

/// The last day on which an objection to a register posted on that day is in time.
QDate lastObjectionDay(const QDate& postedOn, const ObjectionDays& days);
/// The last day for the decision on an objection received on that day.
QDate decisionDueDay(const QDate& receivedOn, const ObjectionDays& days);

/// How one objection stands on a day.
struct ObjectionClock {
    QDate lastObjection;       ///< for the register that it is about
    QDate decisionDue;         ///< counted from its receipt, late or not
    bool early = false;        ///< received before the register was posted
    bool late = false;         ///< received after lastObjection
    bool decidedLate = false;  ///< decided after decisionDue
    bool overdue = false;      ///< not decided, and decisionDue has passed
    int daysToDecide = 0;      ///< from today to decisionDue; negative where it has passed
    bool unpublished = false;  ///< decided, and the outcome is not published yet
};
ObjectionClock objectionClock(const Objection& objection, const ObjectionDays& days, const QDate& today);

}  // namespace election
