#pragma once
/// Writes a plain table for a person to correct in a spreadsheet: findings, lists.
#include <QString>
#include <QStringList>
#include <vector>

#include "core/base/result.h"
#include "core/domain/finding.h"

namespace election {

struct PlainTable {
    enum class Kind {
        Text,
        Integer,
        Date
    };  ///< ID numbers are Text: a spreadsheet must not turn them into numbers
    struct Column {
        QString header;
        Kind kind = Kind::Text;
        int width = 0;
    };              ///< width in characters; 0 = by content
    QString title;  ///< name of the sheet
    std::vector<Column> columns;
    std::vector<QStringList>
        rows;  ///< Integer as digits, Date as ISO; anything else in such a cell stays text
};

/// By extension: .xlsx, or .csv (UTF-8 with BOM, CRLF, cells that a spreadsheet would run as formulas get a
/// leading '). Overwrites in one step: a failed write leaves the old file. Errors: InvalidInput (other
/// extension), Io.
Result<> writeTable(const PlainTable& table, const QString& path);

/// One CSV field for spreadsheets: quoted where needed, formulas neutralised (= + - @ tab CR).
QString csvField(const QString& text);

/// Code, severity, file, sheet, row, column, value, message, action. The village corrects by it, so values
/// are whole.
PlainTable findingsTable(const Findings& findings);

}  // namespace election
