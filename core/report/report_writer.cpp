#include "core/report/report_writer.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct ReportWriterText {
    Q_DECLARE_TR_FUNCTIONS(ReportWriterText)
};

Error cannotWrite(const QString& path, const QString& reason) {
    return {ErrorCode::Io,
            ReportWriterText::tr(
                "The document %1 could not be written (%2); choose another folder or make room on the disk, "
                "then write it again.")
                .arg(path, reason),
            {}};
}

}  // namespace

std::optional<ReportFormat> reportFormatFromSuffix(const QString& suffix) {
    const QString lower = suffix.toLower();
    if (lower == u"html"_s || lower == u"htm"_s) return ReportFormat::Html;
    if (lower == u"csv"_s) return ReportFormat::Csv;
    if (lower == u"xlsx"_s) return ReportFormat::Xlsx;
    if (lower == u"odt"_s) return ReportFormat::Odt;
    return std::nullopt;
}

Result<> writeReport(const ReportDocument& document, ReportFormat format, QIODevice& device) {
    switch (format) {
        case ReportFormat::Html:
            return writeHtml(document, device);
        case ReportFormat::Csv:
            return writeCsv(document, device);
        case ReportFormat::Xlsx:
            return writeXlsx(document, device);
        case ReportFormat::Odt:
            break;
    }
    return writeOdt(document, device);
}

Result<> writeFile(const QString& path, const std::function<Result<>(QIODevice&)>& write) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return cannotWrite(path, file.errorString());
    if (auto written = write(file); !written) {
        const QString reason = file.error() == QFileDevice::NoError ? QString() : file.errorString();
        file.cancelWriting();
        return reason.isEmpty() ? written : cannotWrite(path, reason);
    }
    if (!file.commit()) return cannotWrite(path, file.errorString());
    return Ok{};
}

Result<> writeReportFile(const ReportDocument& document, ReportFormat format, const QString& path) {
    return writeFile(path, [&](QIODevice& device) { return writeReport(document, format, device); });
}

}  // namespace election
