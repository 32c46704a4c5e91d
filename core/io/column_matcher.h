#pragma once
/// Finds the table in a workbook: its header row by the names of its columns, its data rows, and what lies
/// around it.
#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/io/workbook.h"

namespace election {

/// A column that a kind of file may have.
struct ColumnSpec {
    QString key;            ///< name in the code: "national_id"
    QStringList aliases;    ///< names in use; the first is the usual one
    bool required = false;  ///< without it the file is refused
};

struct TableSpec {
    QString kind;  ///< "register" ...
    std::vector<ColumnSpec> columns;
    int enough = 3;   ///< so many matching columns make a row the header
    QString nameKey;  ///< the column that a total line leaves empty or that tells a data row from a note
};

/// What the clerk mapped by hand: header as in headerKey() → column key; an empty key = ignore the column.
using ColumnMapping = QHash<QString, QString>;

/// Both together: what was mapped by hand now wins over what is remembered, also for the same column.
ColumnMapping mergedMapping(const ColumnMapping& remembered, const ColumnMapping& byHand);

/// Where the clerk says that the table stands, instead of where it is found.
struct TablePlace {
    QString sheet;       ///< empty = the first sheet with a header
    int headerLine = 0;  ///< line of the sheet, from 1; 0 = found by its names
};

/// A header made comparable: half-width, spaces out, brackets with their content out ("姓 名(必填)" →
/// "姓名").
QString headerKey(const QString& header);

/// One table found in a sheet. Points into the workbook, which has to outlive it.
struct Table {
    const Sheet* sheet = nullptr;
    int headerLine = 0;
    QStringList headers;                ///< as they stand, by column
    QStringList keys;                   ///< column key by column; empty = unmatched
    QStringList unmatched;              ///< headers with a text and no key, not ignored by hand
    QStringList titles;                 ///< texts of the lines above the header
    std::vector<const SheetRow*> rows;  ///< data rows only: totals, repeated headers and notes left out
    int skippedTotals = 0;              ///< 合计, 总计, 小计 ... lines

    [[nodiscard]] int column(const QString& key) const;  ///< -1 = not in this file
    [[nodiscard]] QString header(int column) const;      ///< as it stands, empty for -1
};

/// The row that is the header, with the column key of each cell. What was mapped by hand comes before the
/// names in use.
struct HeaderPlace {
    const Sheet* sheet = nullptr;
    size_t row = 0;  ///< index in the sheet's rows
    QStringList keys;
};
std::optional<HeaderPlace> findHeader(const Workbook& workbook, const TableSpec& spec,
                                      const ColumnMapping& mapping, const TablePlace& place);

/// The first sheet in which a row matches, or the given place. Errors (InvalidInput): no content, no header
/// row, a required column missing, no data rows below the header, more than a million data rows.
Result<Table> findTable(const Workbook& workbook, const TableSpec& spec, const ColumnMapping& mapping = {},
                        const TablePlace& place = {});

}  // namespace election
