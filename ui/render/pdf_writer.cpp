#include "ui/render/pdf_writer.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include "core/report/report_writer.h"
#include "ui/render/report_layout.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PdfWriter)
};

}  // namespace

Result<> writePdf(const ReportLayout& layout, const QString& title, QIODevice& device) {
    QPdfWriter pdf(&device);
    pdf.setResolution(int(render::kUnitsPerInch));
    pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                  layout.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait,
                                  QMarginsF(0, 0, 0, 0)));
    pdf.setTitle(title);
    pdf.setCreator(QCoreApplication::applicationName());
    QPainter painter;
    if (!painter.begin(&pdf))
        return Error{ErrorCode::Io, Text::tr("The PDF could not be begun: %1").arg(device.errorString()), {}};
    for (int i = 0; i < layout.pageCount(); ++i) {
        if (i > 0 && !pdf.newPage())
            return Error{
                ErrorCode::Io, Text::tr("The PDF could not be written: %1").arg(device.errorString()), {}};
        layout.paintPage(painter, i);
    }
    // The writer itself does not report a failed write; whoever closes the file does (see writeFile).
    if (!painter.end())
        return Error{
            ErrorCode::Io, Text::tr("The PDF could not be written: %1").arg(device.errorString()), {}};
    return Ok{};
}

Result<> writePdf(const ReportDocument& document, QIODevice& device) {
    return writePdf(ReportLayout(document), document.title, device);
}

Result<> writePdfFile(const ReportDocument& document, const QString& path) {
    return writeFile(path, [&](QIODevice& device) { return writePdf(document, device); });
}

}  // namespace election
