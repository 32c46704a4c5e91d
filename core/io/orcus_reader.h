#pragma once
/// .xlsx and .ods through liborcus: an import factory that keeps cell contents and number formats, nothing
/// else.
#include <QByteArray>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/io/workbook.h"

namespace election {

/// Sheets of a .xlsx or .ods file held in memory. Errors: InvalidInput (damaged, too many rows), Cancelled.
Result<std::vector<Sheet>> readWithOrcus(const QByteArray& content, FileFormat format,
                                         const QString& fileName, int maxRows, Progress& progress);

/// What a zip archive holds, by the names of its entries.
enum class ZipContent { Xlsx, Xlsb, Ods, EncryptedOds, OtherDocument, Unknown, Damaged };
ZipContent zipContent(const QByteArray& content);

}  // namespace election
