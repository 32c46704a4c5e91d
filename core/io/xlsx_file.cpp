#include "core/io/xlsx_file.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace election {
namespace {

Result<> copyOver(const QString& from, const QString& path) {
    QFile source(from);
    QSaveFile target(path);
    if (!source.open(QIODevice::ReadOnly)) return cantWriteFile(path, source.errorString());
    if (!target.open(QIODevice::WriteOnly)) return cantWriteFile(path, target.errorString());
    const QByteArray content = source.readAll();
    if (target.write(content) != content.size() || !target.commit())
        return cantWriteFile(path, target.errorString());
    return Ok{};
}

}  // namespace

Error cantWriteFile(const QString& path, const QString& detail) {
    return {ErrorCode::Io,
            QCoreApplication::translate(
                "TableWriter",
                "%1 can't be written. Check that the folder exists, that there is room, and that no "
                "program has the file open.")
                .arg(path),
            detail};
}

Result<> writeXlsxFile(const QString& path, const std::function<void(lxw_workbook*)>& build) {
    // The library writes by path and without fsync: write aside, then replace the target in one step.
    const QTemporaryDir folder;
    const QString aside = folder.filePath(u"table.xlsx"_s);
    lxw_workbook* const book = workbook_new(QFile::encodeName(aside).constData());
    if (!folder.isValid() || !book) return cantWriteFile(path, folder.errorString());
    build(book);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return cantWriteFile(path, QString::fromUtf8(lxw_strerror(error)));
    return copyOver(aside, path);
}

int sheetTextWidth(const QString& text) {
    int width = 0;
    for (const QChar c : text) width += c.unicode() >= 0x2E80 ? 2 : 1;
    return width;
}

QByteArray sheetName(const QString& title) {
    QString name = title;
    for (QChar& c : name)
        if (u"[]:*?/\\'"_s.contains(c)) c = u' ';
    name = name.trimmed().left(31);
    return (name.isEmpty() ? u"Sheet1"_s : name).toUtf8();
}

}  // namespace election
