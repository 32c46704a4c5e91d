#pragma once
/// Finds the table in a workbook: its header row by the names of its columns, its data rows, and what lies
/// around it.
#include <QHash>
#include <QString>
#include <QStringList>
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

/// The first sheet in which a row matches. Errors (InvalidInput): no content, no header row, a required
/// column missing, no data rows below the header, more than a million data rows.
Result<Table> findTable(const Workbook& workbook, const TableSpec& spec, const ColumnMapping& mapping = {});

}  // namespace election
