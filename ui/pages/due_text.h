#pragma once
/// How a legal deadline is shown: the day, the days left, and its source.
#include <QString>

#include "core/services/status_service.h"
#include "ui/widgets/theme.h"

namespace election {

QString daysLeftText(int daysLeft);  ///< "16 days left", "today", "3 days past"
Tone daysLeftTone(int daysLeft);
/// The due date of a key; null where the calendar has none.
const DueDate* dueDate(const std::vector<DueDate>& calendar, const QString& key);

}  // namespace election
