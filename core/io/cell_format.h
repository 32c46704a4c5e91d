#pragma once
/// How cell values become texts; shared by the readers of the different formats.
#include <QDateTime>
#include <QString>

#include "core/io/office_date.h"
#include "core/io/workbook.h"

namespace election {

Cell textCell(QString text);  ///< Empty where the text holds nothing but spaces
Cell numberCell(double value);
Cell booleanCell(bool value);  ///< 是 / 否, as a yes/no column expects
/// A date, a time of day or both, as the number format shows it.
Cell dateCell(const QDateTime& at, DateFormatParts parts);

/// "3.30799198207216E+17" has more digits than a spreadsheet keeps; others print in full.
QString numberText(double value);

/// Lines that a table may have besides its data rows (titles, header, totals) before reading stops early.
inline constexpr int kTitleLines = 100;

}  // namespace election
