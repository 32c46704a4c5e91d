#pragma once
/// .xls (BIFF in an OLE2 container) through FreeXL.
#include <QByteArray>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/io/workbook.h"

namespace election {

/// `content` is the same file in memory. Errors: InvalidInput (password-protected, damaged, too many rows),
/// Cancelled.
Result<std::vector<Sheet>> readWithFreeXl(const QString& path, const QByteArray& content,
                                          const QString& fileName, int maxRows, Progress& progress);

}  // namespace election
