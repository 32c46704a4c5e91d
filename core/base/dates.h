#pragma once
/// Dates as people read them. Files hold ISO dates; only screens and papers use these.
#include <QDate>
#include <QDateTime>
#include <QString>

namespace election {

/// zh: "2026年12月19日"; en: "19 December 2026". Empty for an invalid date.
QString formatDate(const QDate& date);

/// In local time: "2026年12月19日 14:02"; "19 December 2026, 14:02".
QString formatDateTime(const QDateTime& time);

}  // namespace election
