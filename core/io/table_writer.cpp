#include "core/io/table_writer.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

#include "core/domain/national_id.h"
#include "core/io/xlsx_file.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(TableWriter)
};

constexpr int kMinWidth = 8, kMaxWidth = 60;

int columnWidth(const PlainTable& table, size_t column) {
    if (table.columns[column].width > 0) return table.columns[column].width;
    int width = sheetTextWidth(table.columns[column].header) + 2;
    for (const QStringList& row : table.rows)
        if (static_cast<qsizetype>(column) < row.size())
            width = std::max(width, sheetTextWidth(row.at(static_cast<qsizetype>(column))) + 2);
    return std::clamp(width, kMinWidth, kMaxWidth);
}

struct Formats {
    lxw_format* header;
    lxw_format* text;
    lxw_format* date;
};

void writeCell(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, PlainTable::Kind kind,
               const QString& text, const Formats& formats) {
    if (text.isEmpty()) return;
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (kind == PlainTable::Kind::Integer && isNumber && qAbs(number) < 1'000'000'000'000'000LL) {
        worksheet_write_number(sheet, row, column, static_cast<double>(number), nullptr);
    } else if (kind == PlainTable::Kind::Date && date.isValid() && date.year() >= 1900) {
        lxw_datetime value{date.year(), date.month(), date.day(), 0, 0, 0};
        worksheet_write_datetime(sheet, row, column, &value, formats.date);
    } else {
        worksheet_write_string(sheet, row, column, text.left(32767).toUtf8().constData(), formats.text);
    }
}

void fill(lxw_workbook* book, const PlainTable& table) {
    lxw_worksheet* const sheet = workbook_add_worksheet(book, sheetName(table.title).constData());
    const Formats formats{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
    format_set_bold(formats.header);
    format_set_text_wrap(formats.header);
    format_set_bg_color(formats.header, 0xEEEEEE);
    format_set_num_format(formats.text, "@");
    format_set_num_format(formats.date, "yyyy-mm-dd");
    for (size_t c = 0; c < table.columns.size(); ++c) {
        const auto column = static_cast<lxw_col_t>(c);
        worksheet_set_column(sheet, column, column, columnWidth(table, c), nullptr);
        worksheet_write_string(sheet, 0, column, table.columns[c].header.toUtf8().constData(),
                               formats.header);
    }
    for (size_t r = 0; r < table.rows.size(); ++r)
        for (size_t c = 0; c < table.columns.size() && static_cast<qsizetype>(c) < table.rows[r].size(); ++c)
            writeCell(sheet, static_cast<lxw_row_t>(r + 1), static_cast<lxw_col_t>(c), table.columns[c].kind,
                      table.rows[r].at(static_cast<qsizetype>(c)), formats);
    worksheet_freeze_panes(sheet, 1, 0);
    if (!table.rows.empty() && !table.columns.empty())
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                             static_cast<lxw_col_t>(table.columns.size() - 1));
}

Result<> writeXlsx(const PlainTable& table, const QString& path) {
    return writeXlsxFile(path, [&table](lxw_workbook* book) { fill(book, table); });
}

Result<> writeCsv(const PlainTable& table, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return cantWriteFile(path, file.errorString());
    file.write("\xEF\xBB\xBF");
    QStringList headers;
    for (const auto& column : table.columns) headers.append(csvField(column.header));
    file.write(headers.join(u',').toUtf8() + "\r\n");
    for (const QStringList& row : table.rows) {
        QStringList fields;
        for (const QString& text : row) fields.append(csvField(text));
        file.write(fields.join(u',').toUtf8() + "\r\n");
    }
    if (!file.commit()) return cantWriteFile(path, file.errorString());
    return Ok{};
}

QString severityWord(Severity severity) {
    switch (severity) {
        case Severity::Info:
            return Messages::tr("Note");
        case Severity::Warning:
            return Messages::tr("Warning");
        case Severity::Error:
            break;
    }
    return Messages::tr("Error");
}

}  // namespace

QString csvField(const QString& text) {
    QString field = text;
    if (!field.isEmpty() && u"=+-@\t\r"_s.contains(field.front())) field.prepend(u'\'');
    const bool quote =
        field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
    if (!quote) return field;
    return u'"' + field.replace(u"\""_s, u"\"\""_s) + u'"';
}

Result<> writeTable(const PlainTable& table, const QString& path) {
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == u"xlsx"_s) return writeXlsx(table, path);
    if (extension == u"csv"_s) return writeCsv(table, path);
    return Error{
        ErrorCode::InvalidInput, Messages::tr("%1: choose a name that ends in .xlsx or .csv.").arg(path), {}};
}

PlainTable findingsTable(const Findings& findings) {
    using Kind = PlainTable::Kind;
    PlainTable table;
    table.title = Messages::tr("Findings");
    table.columns = {
        {Messages::tr("Code")},  {Messages::tr("Severity")},           {Messages::tr("File")},
        {Messages::tr("Sheet")}, {Messages::tr("Row"), Kind::Integer}, {Messages::tr("Column")},
        {Messages::tr("Value")}, {Messages::tr("What is wrong")},      {Messages::tr("What to do")}};
    table.rows.reserve(findings.size());
    for (const Finding& f : findings)
        table.rows.push_back({f.code, severityWord(f.severity), f.file, f.sheet,
                              f.row > 0 ? QString::number(f.row) : QString(), f.column, f.value, f.message,
                              f.action});
    return table;
}

}  // namespace election
