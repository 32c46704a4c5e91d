#include "core/rules/day_move.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

using State = MovedDate::State;

State stateOf(const StatutoryDate& date, const QDate& today, const QDate& done) {
    if (done.isValid()) {
        if (done > date.latest) return State::DoneTooLate;
        return date.earliest && done < *date.earliest ? State::DoneTooEarly : State::Kept;
    }
    return date.latest < today ? State::TooLate : State::Kept;
}

bool follows(const StatutoryDate& date) {
    return date.step == "result"_L1;
}

}  // namespace

std::vector<MovedDate> movedDates(const std::vector<StatutoryDate>& before,
                                  const std::vector<StatutoryDate>& after, const QDate& today,
                                  const QHash<QString, QDate>& done) {
    std::vector<MovedDate> moved;
    for (const StatutoryDate& date : after) {
        MovedDate one;
        one.key = date.key;
        one.title = date.title;
        one.after = date.latest;
        one.done = done.value(date.key);
        one.citation = date.citation;
        one.mark = date.mark;
        if (!follows(date)) one.state = stateOf(date, today, one.done);
        for (const StatutoryDate& old : before) {
            if (old.key != date.key) continue;
            one.before = old.latest;
            one.wasBroken = !follows(old) && stateOf(old, today, one.done) != State::Kept;
        }
        moved.push_back(std::move(one));
    }
    return moved;
}

}  // namespace election
