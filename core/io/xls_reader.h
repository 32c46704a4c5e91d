#pragma once
/// .xls of Excel 5 and 95 through FreeXL; newer ones are read by biff_reader.
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/io/workbook.h"

namespace election {

/// Errors: InvalidInput (password-protected, damaged, too many rows),
/// Cancelled.
Result<std::vector<Sheet>> readWithFreeXl(const QString& path, const QString& fileName, int maxRows,
                                          Progress& progress);

}  // namespace election
