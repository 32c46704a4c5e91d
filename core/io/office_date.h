#pragma once
/// Dates in every spelling that offices use.
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>
#include <optional>

#include "core/io/workbook.h"

namespace election {

struct OfficeDate {
    QDate date;
    bool monthOnly = false;  ///< only year and month were given; `date` is the first of the month
};

/// 2026-12-19, 2026/12/19, 2026.3.4, 2026年12月19日, 20261219, 1991.06 and 1991年6月 and 199106 (months),
/// with or without a time after it; a number of five digits is a spreadsheet's day count (1900 system).
std::optional<OfficeDate> parseOfficeDate(const QString& text);
std::optional<OfficeDate> parseOfficeDate(const Cell& cell);

/// A date with an optional time ("2026-12-11 09:30", "2026年12月11日 9时30分"); 00:00 where no time is given.
std::optional<QDateTime> parseOfficeDateTime(const Cell& cell);

/// 08:30, 8:30, 8点30分, 08:30:00, 0830, a spreadsheet's fraction of a day, or the time of a date with time.
std::optional<QTime> parseOfficeTime(const Cell& cell);

/// "1991.06" from any spelling of a month or a date; empty when it is none.
QString parseBirthMonth(const Cell& cell);

/// Day and time of a spreadsheet's day count.
QDateTime dateFromSerial(double serial, bool epoch1904);

/// True where a spreadsheet's number format shows a date or a time: "yyyy\-mm\-dd", "[$-804]m月d日", not
/// "0.00" or "@".
struct DateFormatParts {
    bool date = false;
    bool time = false;
};
DateFormatParts dateFormatParts(const QString& formatCode);
DateFormatParts builtinDateFormat(int formatId);

}  // namespace election
