#pragma once
/// Whether a bar (法定, 五不能, 六不宜) holds on a day, and until when, from the dates of what is held
/// against a person.
#include <QDate>
#include <optional>
#include <span>
#include <vector>

#include "core/domain/screening.h"
#include "core/rules/rule_set.h"

namespace election {

/// The bar that a department means: "五不能④", "五不能4", "六不宜(二)", "法定②", "组织法18(2)". Null: not in
/// this list.
const Bar* findBar(std::span<const Bar> bars, const QString& clause);

/// The clause's list where it names one: "statutory", "五不能", "六不宜"; else empty.
QString listOfClause(const QString& clause);

struct BarOutcome {
    enum class State {
        Holds,       ///< barred on the day
        Ended,       ///< the window is over, or the matter is settled
        DateUnknown  ///< the bar looks back some years and nobody says when they began
    };
    Bar bar;
    BarFact fact;
    State state = State::DateUnknown;
    std::optional<QDate> until;  ///< first day on which the bar no longer holds; empty: no end, or not known
};

/// One outcome for each clause of each fact that stands in these bars. A bar with a window holds until its
/// years after the end of the fact are over (on the anniversary it no longer holds). Without a window a
/// statutory bar holds for good (组织法2025 18 sets no limit), a bar of a list holds as long as the matter
/// lasts.
std::vector<BarOutcome> barsOnDay(std::span<const BarFact> facts, std::span<const Bar> bars,
                                  const QDate& day);

}  // namespace election
