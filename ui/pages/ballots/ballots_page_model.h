#pragma once
/// What the ballots page says about a ballot before it is printed.
#include <QStringList>

#include "core/domain/contest.h"

namespace election {

struct BallotsPageModel {
    /// What has to be looked at before printing: one sentence each. Empty: nothing.
    static QStringList warnings(const Contest& contest, int undecided);
};

}  // namespace election
