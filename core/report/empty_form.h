#pragma once
/// A paper as an empty form, for use by hand when the computer fails.
#include "core/report/report_document.h"

namespace election {

/// What stands where nothing is known yet: a line to write on.
inline const QString kBlank = QStringLiteral("________");
/// The text, or a line.
inline QString orBlank(const QString& text) {
    return text.isEmpty() ? kBlank : text;
}
/// The number, or a line for a negative one.
inline QString countOrBlank(qint64 count) {
    return count < 0 ? kBlank : QString::number(count);
}
/// "____年__月__日" for an invalid date.
QString dateOrBlank(const QDate& date);

/// Headings, labels and heads of tables stay; every value goes. A table gets `rows` rows to write in (its
/// group rows stay, with some rows each), a total keeps its word only; charts go. A value with boxes to tick
/// (□) stays, a count of −1 in a text becomes a line. Numbers, dates, names of signatories and the log's head
/// go.
ReportDocument emptied(ReportDocument document, int rows);

}  // namespace election
