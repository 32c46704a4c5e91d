#pragma once
/// For the writers of workbooks: made aside, then put in the place of the target in one step.
#include <QString>
#include <functional>

#include "core/base/result.h"

struct lxw_workbook;

namespace election {

/// `build` fills the workbook. A failed write leaves the old file. Errors: Io.
Result<> writeXlsxFile(const QString& path, const std::function<void(lxw_workbook*)>& build);

/// How wide a text stands: a Chinese character takes two places.
int sheetTextWidth(const QString& text);

/// A name that Excel takes for a sheet: 31 characters, none of []:*?/\'.
QByteArray sheetName(const QString& title);

/// The sentence for a file that can't be written.
Error cantWriteFile(const QString& path, const QString& detail);

}  // namespace election
