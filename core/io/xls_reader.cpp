#include "core/io/xls_reader.h"

#include <freexl.h>

#include <QFile>
#include <memory>

#include "core/io/cell_format.h"
#include "core/io/refusals.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct XlsCloser {
    void operator()(const void* handle) const { freexl_close(handle); }
};
using XlsHandle = std::unique_ptr<const void, XlsCloser>;

Cell cellOf(const FreeXL_CellValue& value) {
    const char* const text = value.value.text_value;
    switch (value.type) {
        case FREEXL_CELL_INT:
            return numberCell(value.value.int_value);
        case FREEXL_CELL_DOUBLE:
            return numberCell(value.value.double_value);
        case FREEXL_CELL_TEXT:
        case FREEXL_CELL_SST_TEXT:
            return textCell(QString::fromUtf8(text));
        case FREEXL_CELL_DATE:
            return dateCell(QDate::fromString(QString::fromUtf8(text), Qt::ISODate).startOfDay(),
                            {true, false});
        case FREEXL_CELL_DATETIME:
            return dateCell(QDateTime::fromString(QString::fromUtf8(text), u"yyyy-MM-dd HH:mm:ss"_s),
                            {true, true});
        case FREEXL_CELL_TIME:
            return dateCell(
                QDateTime(QDate(2000, 1, 1), QTime::fromString(QString::fromUtf8(text), u"HH:mm:ss"_s)),
                {false, true});
        default:
            return {};
    }
}

Result<Sheet> readSheet(const void* handle, unsigned short index, const QString& fileName, int maxRows,
                        Progress& progress) {
    Sheet sheet;
    const char* name = nullptr;
    if (freexl_get_worksheet_name(handle, index, &name) == FREEXL_OK && name)
        sheet.name = QString::fromUtf8(name);
    if (const int code = freexl_select_active_worksheet(handle, index); code != FREEXL_OK)
        return damagedFile(fileName, u"FreeXL %1"_s.arg(code));
    unsigned int rows = 0;
    unsigned short columns = 0;
    if (const int code = freexl_worksheet_dimensions(handle, &rows, &columns); code != FREEXL_OK)
        return damagedFile(fileName, u"FreeXL %1"_s.arg(code));
    for (unsigned int r = 0; r < rows; ++r) {
        if (r % 4096 == 0) {
            if (progress.cancelled()) return stopped();
            progress.set(static_cast<int>(r), static_cast<int>(rows), fileName);
        }
        SheetRow row{static_cast<int>(r) + 1, {}};
        for (unsigned short c = 0; c < columns; ++c) {
            FreeXL_CellValue value;
            if (freexl_get_cell_value(handle, r, c, &value) != FREEXL_OK) continue;
            Cell cell = cellOf(value);
            if (cell.isEmpty()) continue;
            row.cells.resize(c);
            row.cells.push_back(std::move(cell));
        }
        if (row.cells.empty()) continue;
        if (static_cast<int>(sheet.rows.size()) > maxRows + kTitleLines)
            return tooManyRows(fileName, maxRows);
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

}  // namespace

Result<std::vector<Sheet>> readWithFreeXl(const QString& path, const QString& fileName, int maxRows,
                                          Progress& progress) {
    const QByteArray name = QFile::encodeName(path);
    const void* raw = nullptr;
    int code = freexl_open_info(name.constData(), &raw);
    XlsHandle handle(raw);
    unsigned int password = 0;
    if (code == FREEXL_OK && freexl_get_info(raw, FREEXL_BIFF_PASSWORD, &password) == FREEXL_OK &&
        password == FREEXL_BIFF_OBFUSCATED)
        return passwordProtected(fileName);
    handle.reset();
    raw = nullptr;
    code = freexl_open(name.constData(), &raw);
    handle.reset(raw);
    if (code != FREEXL_OK) return damagedFile(fileName, u"FreeXL %1"_s.arg(code));
    unsigned int count = 0;
    code = freexl_get_info(raw, FREEXL_BIFF_SHEET_COUNT, &count);
    if (code != FREEXL_OK) return damagedFile(fileName, u"FreeXL %1"_s.arg(code));
    std::vector<Sheet> sheets;
    for (unsigned int i = 0; i < count; ++i) {
        ELECTION_ASSIGN(Sheet sheet,
                        readSheet(raw, static_cast<unsigned short>(i), fileName, maxRows, progress));
        sheets.push_back(std::move(sheet));
    }
    return sheets;
}

}  // namespace election
