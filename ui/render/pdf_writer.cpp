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

Error notBegun(const QString& title) {
    return {ErrorCode::Internal,
            PdfWriterText::tr("The PDF \"%1\" could not be begun; start the program again.").arg(title),
            {}};
}

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
        if (!painter.begin(&pdf)) return notBegun(title);
        for (int i = 0; i < layout.pageCount(); ++i) {
            if (i > 0) pdf.newPage();
            layout.paintPage(painter, i);
        }
    }
    const auto drawn = render::drawnGlyphs(layout.fonts(), layout.pages());
    return writeAll(device, render::withTextMaps(buffer.data(), layout.fonts(), drawn));
}

struct PdfBook::Parts {
    Parts(const QString& name, QIODevice& target) : title(name), device(target), pdf(&buffer) {}
    QString title;
    QIODevice& device;
    QBuffer buffer;
    QPdfWriter pdf;
    QPainter painter;
    render::FontBook fonts;
    std::vector<render::DrawnGlyphs> drawn;
    int pages = 0;
};

PdfBook::PdfBook(const QString& title, QIODevice& device) : m_parts(std::make_unique<Parts>(title, device)) {
    m_parts->buffer.open(QIODevice::WriteOnly);
    m_parts->pdf.setResolution(int(render::kUnitsPerInch));
    m_parts->pdf.setTitle(title);
    m_parts->pdf.setCreator(QCoreApplication::applicationName());
}

PdfBook::~PdfBook() = default;

int PdfBook::pageCount() const {
    return m_parts->pages;
}

Result<> PdfBook::add(const ReportDocument& document) {
    Parts& parts = *m_parts;
    const ReportLayout layout(document);
    const QPageLayout page(QPageSize(QPageSize::A4),
                           layout.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait,
                           QMarginsF(0, 0, 0, 0));
    for (int i = 0; i < layout.pageCount(); ++i) {
        parts.pdf.setPageLayout(page);
        if (parts.pages == 0) {
            if (!parts.painter.begin(&parts.pdf)) return notBegun(parts.title);
        } else {
            parts.pdf.newPage();
        }
        ++parts.pages;
        layout.paintPage(parts.painter, i);
    }
    render::addGlyphs(parts.drawn, render::drawnGlyphs(layout.fonts(), layout.pages()));
    return Ok{};
}

Result<> PdfBook::finish() {
    Parts& parts = *m_parts;
    if (parts.pages == 0) return notBegun(parts.title);
    parts.painter.end();
    return writeAll(parts.device, render::withTextMaps(parts.buffer.data(), parts.fonts, parts.drawn));
}

Result<> writePdf(const ReportDocument& document, QIODevice& device) {
    return writePdf(ReportLayout(document), document.title, device);
}

Result<> writePdfFile(const ReportDocument& document, const QString& path) {
    return writeFile(path, [&](QIODevice& device) { return writePdf(document, device); });
}

}  // namespace election
