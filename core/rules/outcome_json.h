#pragma once
/// The outcome as `recount --json` and `count --json` print it.
#include <QByteArray>
#include <QJsonObject>

#include "core/domain/contest.h"

namespace election {

QString invalidReasonKey(InvalidReason reason);  ///< "turnout", "over_collected"; empty for None
QJsonObject outcomeJson(const Outcome& outcome);

}  // namespace election
