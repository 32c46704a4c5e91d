#include "ui/pages/paper_actions.h"

#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <memory>

#include "core/report/report_writer.h"
#include "ui/render/pdf_writer.h"
#include "ui/render/report_layout.h"
#include "ui/render/unprintable.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QSettings deskSettings() {
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"village-election"_s, u"desk"_s);
}

}  // namespace

void PrintChoice::applyTo(QPrinter& target, int pages) const {
    if (!printer.isEmpty() && !QPrinterInfo::printerInfo(printer).isNull()) target.setPrinterName(printer);
    target.setCopyCount(std::max(1, copies));
    target.setDuplex(QPrinter::DuplexMode(duplex));
    target.setColorMode(inColour ? QPrinter::Color : QPrinter::GrayScale);
    // A range that the next paper doesn't have means all of it.
    if (fromPage < 1 || toPage < fromPage || fromPage > pages) return;
    target.setPrintRange(QPrinter::PageRange);
    target.setFromTo(fromPage, std::min(toPage, pages));
}

PrintChoice PrintChoice::of(const QPrinter& source) {
    const bool range = source.printRange() == QPrinter::PageRange;
    return {source.printerName(),          source.copyCount(),
            int(source.duplex()),          source.colorMode() == QPrinter::Color,
            range ? source.fromPage() : 0, range ? source.toPage() : 0};
}

PrintChoice PrintChoice::load() {
    const QSettings settings = deskSettings();
    return {settings.value(u"print/printer"_s).toString(),
            settings.value(u"print/copies"_s, 1).toInt(),
            settings.value(u"print/duplex"_s, int(QPrinter::DuplexNone)).toInt(),
            settings.value(u"print/colour"_s, false).toBool(),
            settings.value(u"print/from"_s, 0).toInt(),
            settings.value(u"print/to"_s, 0).toInt()};
}

void PrintChoice::save() const {
    QSettings settings = deskSettings();
    settings.setValue(u"print/printer"_s, printer);
    settings.setValue(u"print/copies"_s, copies);
    settings.setValue(u"print/duplex"_s, duplex);
    settings.setValue(u"print/colour"_s, inColour);
    settings.setValue(u"print/from"_s, fromPage);
    settings.setValue(u"print/to"_s, toPage);
}

QStringList paperSuffixes() {
    return {u"pdf"_s, u"xlsx"_s, u"html"_s, u"csv"_s, u"odt"_s};
}

Result<> writePaper(const ReportDocument& document, const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf"_s) return writePdfFile(document, path);
    if (const auto format = reportFormatFromSuffix(suffix)) return writeReportFile(document, *format, path);
    return Error{ErrorCode::InvalidInput,
                 PaperActions::tr("%1: choose a name that ends in .pdf, .xlsx, .html, .csv or .odt.")
                     .arg(QFileInfo(path).fileName()),
                 {}};
}

QString paperFileName(const ReportDocument& document, const QString& village) {
    QString name = village.isEmpty() ? document.title : village + u' ' + document.title;
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|\\s]+"_s);
    return name.replace(refused, u" "_s).trimmed();
}

PaperActions::PaperActions(Desk& desk, QWidget* owner)
    : QObject(owner),
      m_desk(desk),
      m_owner(owner),
      m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)) {}

void PaperActions::print(const ReportDocument& document) {
    const QString warning = unprintableWarning(unprintableCharacters(document));
    if (warning.isEmpty()) return sendToPrinter(document);
    m_desk.prompt.ask({tr("Some characters will not print"), warning, tr("Print anyway")},
                      [this, document] { sendToPrinter(document); });
}

void PaperActions::sendToPrinter(const ReportDocument& document) {
    auto layout = std::make_shared<ReportLayout>(document);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(layout->isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setFullPage(true);
    printer->setDocName(document.title);
    PrintChoice::load().applyTo(*printer, layout->pageCount());
    auto* dialog = new QPrintDialog(printer.get(), m_owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, layout->pageCount());
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer, layout] {
        PrintChoice::of(*printer).save();
        const int first = std::max(printer->fromPage(), 1) - 1;
        const int last = printer->toPage() > 0 ? printer->toPage() - 1 : layout->pageCount() - 1;
        QPainter painter;
        if (!painter.begin(printer.get()))
            return m_desk.navigator.showError(
                {ErrorCode::Io, tr("The printer did not take the paper. Check it and print again."), {}});
        for (int page = first; page <= std::min(last, layout->pageCount() - 1); ++page) {
            if (page > first) printer->newPage();
            layout->paintPage(painter, page, printer->paperRect(QPrinter::DevicePixel));
        }
        painter.end();
        m_desk.navigator.say(tr("Sent to the printer: %1").arg(printer->docName()));
    });
    dialog->open();
}

void PaperActions::save(const ReportDocument& document, const QString& fileName, const QString& suffix) {
    const QString filter = suffix == u"pdf"_s    ? tr("PDF files (*.pdf)")
                           : suffix == u"xlsx"_s ? tr("Excel workbooks (*.xlsx)")
                           : suffix == u"html"_s ? tr("Web pages (*.html)")
                           : suffix == u"csv"_s  ? tr("CSV tables (*.csv)")
                                                 : tr("OpenDocument texts (*.odt)");
    m_desk.prompt.saveFile(
        {tr("Save %1").arg(document.title), m_folder, filter, fileName + u'.' + suffix},
        [this, document, suffix](const QString& chosen) {
            const QString path = QFileInfo(chosen).suffix().isEmpty() ? chosen + u'.' + suffix : chosen;
            const QString warning =
                suffix == u"pdf"_s ? unprintableWarning(unprintableCharacters(document)) : QString();
            if (warning.isEmpty()) return writeTo(document, path);
            m_desk.prompt.ask({tr("Some characters will not print"), warning, tr("Save anyway")},
                              [this, document, path] { writeTo(document, path); });
        });
}

void PaperActions::writeTo(const ReportDocument& document, const QString& path) {
    m_folder = QFileInfo(path).absolutePath();
    if (const auto written = writePaper(document, path); !written)
        return m_desk.navigator.showError(written.error());
    m_desk.navigator.say(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

}  // namespace election
