#pragma once
/// A document as a PDF file. Needs a QGuiApplication; QT_QPA_PLATFORM=offscreen will do, without a display.
#include <QIODevice>

#include "core/base/result.h"
#include "core/report/report_document.h"

namespace election {

class ReportLayout;

Result<> writePdf(const ReportDocument& document, QIODevice& device);
Result<> writePdf(const ReportLayout& layout, const QString& title, QIODevice& device);
/// The file as a whole or not at all; errors as writeReportFile.
Result<> writePdfFile(const ReportDocument& document, const QString& path);

}  // namespace election
