#pragma once
/// .xls of Excel 97 and later: the BIFF8 records of the stream "Workbook" ([MS-XLS]). FreeXL, which reads the
/// older form, trusts the lengths in a file, falls over damaged ones, and leaves out the results of formulas.
#include <QByteArray>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/io/workbook.h"

namespace election {

/// True where the stream starts as BIFF8.
bool isBiff8(const QByteArray& stream);

/// Errors: InvalidInput (password-protected, damaged), Cancelled.
Result<std::vector<Sheet>> readBiff8(const QByteArray& stream, const QString& fileName, Progress& progress);

}  // namespace election
