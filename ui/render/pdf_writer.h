#pragma once
/// A document as a PDF file. Needs a QGuiApplication; QT_QPA_PLATFORM=offscreen will do, without a display.
#include <QIODevice>
#include <memory>

#include "core/base/result.h"
#include "core/report/report_document.h"

namespace election {

class ReportLayout;

Result<> writePdf(const ReportDocument& document, QIODevice& device);
Result<> writePdf(const ReportLayout& layout, const QString& title, QIODevice& device);
/// Several papers in one file, page by page as each is laid out; every paper begins on a page of its own.
class PdfBook {
  public:
    PdfBook(const QString& title, QIODevice& device);
    ~PdfBook();
    PdfBook(const PdfBook&) = delete;
    PdfBook& operator=(const PdfBook&) = delete;
    Result<> add(const ReportDocument& document);
    [[nodiscard]] int pageCount() const;
    Result<> finish();  ///< nothing is written before

  private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// The file as a whole or not at all; errors as writeReportFile.
Result<> writePdfFile(const ReportDocument& document, const QString& path);

}  // namespace election
