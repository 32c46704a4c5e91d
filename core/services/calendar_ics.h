#pragma once
/// For services only: calendars of places as one .ics file. A pure function.
#include <QByteArray>
#include <QDateTime>
#include <vector>

#include "core/services/calendar_service.h"

namespace election {

/// One event for a date that several places share, naming them.
QByteArray calendarIcs(const Election& election, const std::vector<PlaceCalendar>& places,
                       const QDateTime& stamp, qint64 sequence);

}  // namespace election
