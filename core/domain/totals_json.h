#pragma once
/// A sheet of totals as the election file keeps it.
#include <QJsonObject>

#include "core/domain/totals.h"

namespace election {

QJsonObject totalsToJson(const TotalsSheet& sheet);
TotalsSheet totalsFromJson(const QJsonObject& json);

}  // namespace election
