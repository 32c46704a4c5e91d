#include "ui/render/pdf_writer.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include "core/report/report_writer.h"
#include "core/report/section_text.h"
#include "ui/render/pdf_text_map.h"
#include "ui/render/report_layout.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct PdfWriterText {
    Q_DECLARE_TR_FUNCTIONS(PdfWriterText)
};

}  // namespace

Result<> writePdf(const ReportLayout& layout, const QString& title, QIODevice& device) {
    QBuffer
        buffer;  // the text maps are mended at the end, and the writer itself does not report a failed write
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setResolution(int(render::kUnitsPerInch));
        pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                      layout.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait,
                                      QMarginsF(0, 0, 0, 0)));
        pdf.setTitle(title);
        pdf.setCreator(QCoreApplication::applicationName());
        QPainter painter;
        if (!painter.begin(&pdf))
            return Error{
                ErrorCode::Internal,
                PdfWriterText::tr("The PDF \"%1\" could not be begun; start the program again.").arg(title),
                {}};
        for (int i = 0; i < layout.pageCount(); ++i) {
            if (i > 0) pdf.newPage();
            layout.paintPage(painter, i);
        }
    }
    const auto drawn = render::drawnGlyphs(layout.fonts(), layout.pages());
    return writeAll(device, render::withTextMaps(buffer.data(), layout.fonts(), drawn));
}

Result<> writePdf(const ReportDocument& document, QIODevice& device) {
    return writePdf(ReportLayout(document), document.title, device);
}

Result<> writePdfFile(const ReportDocument& document, const QString& path) {
    return writeFile(path, [&](QIODevice& device) { return writePdf(document, device); });
}

}  // namespace election
