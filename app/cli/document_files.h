#pragma once
/// Writing a document as a file of any format; PDF needs a QGuiApplication.
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/report/report_document.h"

namespace election {

/// "pdf", "html", "xlsx", "csv", "odt"
QStringList documentSuffixes();

/// The format is the path's ending. Written as a whole or not at all.
Result<> writeDocument(const ReportDocument& document, const QString& path);

/// True for the commands that paint pages: main() has to give them a QGuiApplication.
bool paintsPages(const QString& command);

}  // namespace election
