#pragma once
/// CSV as offices make it: encoding and delimiter are told from the content.
#include <QByteArray>
#include <QString>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/io/workbook.h"

namespace election {

struct CsvContent {
    Sheet sheet;
    QString encoding;  ///< as in FileFacts
    QChar delimiter;
};

/// Errors: InvalidInput (not text, bytes that the encoding does not know, too many rows), Cancelled.
Result<CsvContent> readCsv(const QByteArray& content, const ReadOptions& options, const QString& fileName,
                           Progress& progress);

/// Names of the encodings that can be chosen by hand.
QStringList csvEncodings();

}  // namespace election
