#pragma once
/// The sentences with which files are refused; the readers of all formats use the same ones.
#include <QString>

#include "core/base/result.h"

namespace election {

Error notASpreadsheet(const QString& fileName);
Error passwordProtected(const QString& fileName);
Error saveAsXlsx(const QString& fileName);
Error damagedFile(const QString& fileName, const QString& detail = {});
Error tooManyRows(const QString& fileName, int maxRows);
Error stopped();  ///< ErrorCode::Cancelled

}  // namespace election
