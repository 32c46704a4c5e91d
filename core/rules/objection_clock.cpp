#include "core/rules/objection_clock.h"

namespace election {

QDate lastObjectionDay(const QDate& postedOn, const ObjectionDays& days) {
    return postedOn.addDays(days.toObject);
}

QDate decisionDueDay(const QDate& receivedOn, const ObjectionDays& days) {
    return receivedOn.addDays(days.toDecide);
}

ObjectionClock objectionClock(const Objection& objection, const ObjectionDays& days, const QDate& today) {
    ObjectionClock clock;
    const QDate received = objection.receivedAt.date();
    clock.lastObjection = lastObjectionDay(objection.postedOn, days);
    clock.decisionDue = decisionDueDay(received, days);
    clock.early = received < objection.postedOn;
    clock.late = received > clock.lastObjection;
    clock.daysToDecide = static_cast<int>(today.daysTo(clock.decisionDue));
    const bool open = objection.outcome == ObjectionOutcome::Open;
    clock.overdue = open && today > clock.decisionDue;
    clock.decidedLate = !open && objection.decidedOn > clock.decisionDue;
    clock.unpublished =
        !open && objection.outcome != ObjectionOutcome::Withdrawn && !objection.publishedOn.isValid();
    return clock;
}

}  // namespace election
