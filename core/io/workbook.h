#pragma once
/// A table file as an office person sees it, whatever program wrote it: .xlsx, .ods, .xls or CSV.
#include <QByteArray>
#include <QString>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"

namespace election {

enum class CellKind : quint8 { Empty, Text, Number, Date, DateTime, Time, Boolean };

/// One cell. Numbers print without exponent up to 15 digits (a spreadsheet keeps no more); a longer number
/// keeps the form "3.30799198207216E+17", so that everybody can see that its last digits are gone. Dates
/// print as ISO. Formulas come with the result that the file holds.
struct Cell {
    QString text;
    CellKind kind = CellKind::Empty;

    [[nodiscard]] bool isEmpty() const { return kind == CellKind::Empty; }
};

/// A row that holds at least one non-empty cell.
struct SheetRow {
    int line = 0;             ///< row of the sheet, or line of the text file where the record starts; from 1
    std::vector<Cell> cells;  ///< from column A; trailing empty cells left out

    [[nodiscard]] const Cell& cell(int column) const;  ///< an empty cell beyond the end
};

struct Sheet {
    QString name;                ///< empty for CSV
    std::vector<SheetRow> rows;  ///< in order; empty rows left out
};

enum class FileFormat { Xlsx, Ods, Xls, Csv };
QString fileFormatKey(FileFormat format);  ///< "xlsx", "ods", "xls", "csv"

/// What the preview and the audit row tell about a file.
struct FileFacts {
    QString fileName;  ///< without folder
    QString path;
    QByteArray sha256;  ///< lower-case hex
    qint64 size = 0;    ///< bytes
    FileFormat format = FileFormat::Csv;
    QString encoding;  ///< CSV: "GB18030", "UTF-8", "UTF-8 BOM", "UTF-16LE", "UTF-16BE"; otherwise empty
    QChar delimiter;   ///< CSV only

    /// One word for lists and JSON: "xlsx", "xls", "ods", or the encoding of a CSV file.
    [[nodiscard]] QString encodingLabel() const;
};

struct Workbook {
    FileFacts facts;
    std::vector<Sheet> sheets;
    int maxRows = 1'000'000;  ///< data rows; findTable() refuses more
};

struct ReadOptions {
    QString encoding;         ///< CSV: one of the names above instead of what is detected; empty = detect
    QChar delimiter;          ///< CSV: null = detect
    int maxRows = 1'000'000;  ///< a table with more data rows than this is refused
};

/// Reads a whole file. The format is told from the content, never from the extension.
/// Errors, each one sentence with the file's name: NotFound, Permission, Io, InvalidInput (a directory,
/// empty, not a spreadsheet, password-protected, damaged, wrong encoding, too many rows), Cancelled.
Result<Workbook> readWorkbook(const QString& path, const ReadOptions& options, Progress& progress);

}  // namespace election
