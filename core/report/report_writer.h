#pragma once
/// Writing a document as a file. Each writer can also fill any open device (a preview, a package, a test).
#include <QIODevice>
#include <QString>
#include <functional>
#include <optional>

#include "core/base/result.h"
#include "core/report/report_document.h"

namespace election {

/// The formats that need no screen; PDF is ui/render/pdf_writer.h.
enum class ReportFormat { Html, Csv, Xlsx, Odt };
std::optional<ReportFormat> reportFormatFromSuffix(const QString& suffix);  ///< "html", "csv" ... without dot

/// One page of HTML with its styles inside, for the browser and for printing from it.
Result<> writeHtml(const ReportDocument& document, QIODevice& device);
/// RFC 4180 for spreadsheets: UTF-8 with BOM, CRLF; a cell that a spreadsheet would run as a formula gets a '
/// in front.
Result<> writeCsv(const ReportDocument& document, QIODevice& device);
/// Numbers and dates are real ones; ID numbers and everything else are text.
Result<> writeXlsx(const ReportDocument& document, QIODevice& device);
/// A text document for WPS, LibreOffice and Word.
Result<> writeOdt(const ReportDocument& document, QIODevice& device);

Result<> writeReport(const ReportDocument& document, ReportFormat format, QIODevice& device);

/// Writes a file as a whole or not at all: what stood there before stays where anything fails.
/// Error Io names the file and the reason (folder missing, no right, disk full).
Result<> writeFile(const QString& path, const std::function<Result<>(QIODevice&)>& write);
Result<> writeReportFile(const ReportDocument& document, ReportFormat format, const QString& path);

}  // namespace election
