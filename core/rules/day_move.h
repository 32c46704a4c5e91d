#pragma once
/// What moving the election day does to the statutory dates. A pure function of two calendars.
#include <QDate>
#include <QHash>
#include <vector>

#include "core/rules/calendar.h"

namespace election {

struct MovedDate {
    enum class State {
        Kept,         ///< there is time, or it was done in time
        TooLate,      ///< its last day is gone by and it was not done
        DoneTooLate,  ///< it was done, but after the new last day
        DoneTooEarly  ///< it was done before the new first day
    };
    QString key, title;
    QDate before, after;  ///< the last lawful day: by the old and by the new election day
    QDate done;           ///< when it was done; invalid: not yet, or not known
    State state = State::Kept;
    bool wasBroken = false;  ///< the old day has the same trouble already
    QString citation;
    EvidenceMark mark = EvidenceMark::Inferred;
    [[nodiscard]] bool isBroken() const { return state != State::Kept; }
};

/// The dates of both calendars by key, in the order of the new one. `done`: when a step of that key was done.
/// What can only come after the election day is never too late.
std::vector<MovedDate> movedDates(const std::vector<StatutoryDate>& before,
                                  const std::vector<StatutoryDate>& after, const QDate& today,
                                  const QHash<QString, QDate>& done = {});

}  // namespace election
