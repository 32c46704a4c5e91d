#pragma once
/// What the writers share: a cell as people read it, and charts as tables for formats that can't draw.
#include <QString>
#include <functional>
#include <vector>

#include "core/base/result.h"
#include "core/report/report_document.h"

class QIODevice;

namespace election {

/// A cell in the user's way: dates written out, everything else as it stands.
QString cellText(const report::Column& column, const QString& cell);

/// The number of an Integer cell; empty where the cell holds anything else.
std::optional<qint64> cellNumber(const report::Column& column, const QString& cell);

/// 正 for each five, then the rest as a figure: 17 = "正正正 + 2".
QString tallyText(int marks);

report::Table tableOf(const report::BarChart& chart);
report::Table tableOf(const report::LineChart& chart);
report::Table tableOf(const report::TallyBoxes& tally);

/// The lines at the foot of a paper: notice number, who signed it and when it was made; of an issued paper
/// the SHA-256 of what it says; the head of the audit chain. Lines without anything to say are left out.
QStringList footLines(const ReportDocument& document);

/// The date of a 落款 line: as given, or a blank to fill in by hand.
QString sealDate(const report::SealSpace& seal);

/// Calls back with every text that a paper shows, in reading order, footer last.
void forEachText(const ReportDocument& document, const std::function<void(const QString&)>& visit);

/// Writes all bytes or tells why not.
Result<> writeAll(QIODevice& device, const QByteArray& bytes);

}  // namespace election
