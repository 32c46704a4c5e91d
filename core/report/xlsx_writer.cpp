/// libxlsxwriter 1.1 writes to a named file only, so the workbook is made in a temporary file and then
/// copied.
#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <algorithm>

#include "core/report/report_writer.h"
#include "core/report/section_text.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct XlsxWriterText {
    Q_DECLARE_TR_FUNCTIONS(XlsxWriterText)
};

constexpr int kMaxCellLength = 32767;  // of a workbook's cell
constexpr int kPaperA4 = 9;
constexpr int kLabelWidth = 24;  // in characters
constexpr int kTextWidth = 72;   // of a sheet without a table, and at least
constexpr int kPlainColumn = 8;  // width of a column that nobody set
constexpr int kLineHeight = 16;  // in points

/// In characters of a workbook: a Chinese one counts as two.
int widthOf(const QString& value) {
    int sum = 0;
    for (const QChar c : value)
        sum += c.unicode() > 0x2E80 && !c.isLowSurrogate() ? 2 : (c.isLowSurrogate() ? 0 : 1);
    return sum;
}

/// Wide enough for what the column holds, within 6 to 60.
int columnWidth(const report::Table& table, size_t column) {
    int widest = widthOf(table.columns[column].title);
    for (const auto& row : table.rows)
        if (row.style != report::Row::Style::Group && column < row.cells.size())
            widest = std::max(widest, widthOf(cellText(table.columns[column], row.cells[column])));
    return std::clamp(widest + 3, 6, 60);
}

struct Formats {
    lxw_format *title, *text, *wrapped, *head, *cell, *center, *right, *number, *date, *label, *group, *bold,
        *boldCenter, *boldRight, *boldNumber;
};

lxw_format* newFormat(lxw_workbook* book, const char* font, double size, bool border, uint8_t align) {
    lxw_format* format = workbook_add_format(book);
    format_set_font_name(format, font);
    format_set_font_size(format, size);
    if (border) format_set_border(format, LXW_BORDER_THIN);
    format_set_align(format, align);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

Formats makeFormats(lxw_workbook* book) {
    const char* song = "SimSun";
    const char* hei = "SimHei";
    Formats f{};
    f.title = newFormat(book, hei, 16, false, LXW_ALIGN_LEFT);
    f.text = newFormat(book, song, 11, false, LXW_ALIGN_LEFT);
    f.wrapped = newFormat(book, song, 11, false, LXW_ALIGN_LEFT);
    format_set_text_wrap(f.wrapped);
    f.head = newFormat(book, hei, 11, true, LXW_ALIGN_CENTER);
    format_set_text_wrap(f.head);
    format_set_bg_color(f.head, 0xEEEEEE);
    f.cell = newFormat(book, song, 11, true, LXW_ALIGN_LEFT);
    format_set_text_wrap(f.cell);
    f.center = newFormat(book, song, 11, true, LXW_ALIGN_CENTER);
    f.right = newFormat(book, song, 11, true, LXW_ALIGN_RIGHT);
    f.number = newFormat(book, song, 11, true, LXW_ALIGN_RIGHT);
    format_set_num_format(f.number, "0");
    f.date = newFormat(book, song, 11, true, LXW_ALIGN_CENTER);
    format_set_num_format(f.date, "yyyy\"年\"m\"月\"d\"日\"");
    f.label = newFormat(book, hei, 11, true, LXW_ALIGN_LEFT);
    f.group = newFormat(book, hei, 11, true, LXW_ALIGN_LEFT);
    format_set_bg_color(f.group, 0xEEEEEE);
    f.bold = newFormat(book, hei, 11, true, LXW_ALIGN_LEFT);
    format_set_text_wrap(f.bold);
    f.boldCenter = newFormat(book, hei, 11, true, LXW_ALIGN_CENTER);
    f.boldRight = newFormat(book, hei, 11, true, LXW_ALIGN_RIGHT);
    f.boldNumber = newFormat(book, hei, 11, true, LXW_ALIGN_RIGHT);
    return f;
}

class XlsxBuilder {
  public:
    XlsxBuilder(lxw_workbook* book, const ReportDocument& document)
        : m_book(book), m_document(document), m_formats(makeFormats(book)) {}

    void build() {
        const size_t tables =
            size_t(std::count_if(m_document.sections.begin(), m_document.sections.end(), isTable));
        const bool form = std::any_of(
            m_document.sections.begin(), m_document.sections.end(),
            [](const auto& section) { return std::holds_alternative<report::KeyValues>(section); });
        // One table below a title keeps its sheet, and its head can be frozen; several get a sheet each.
        m_ownSheets = tables > 1 || form;
        openSheet(m_document.title);
        if (m_ownSheets) {
            worksheet_set_column(m_sheet, 0, 0, kLabelWidth, nullptr);
            worksheet_set_column(m_sheet, 1, 1, 2 * kLabelWidth, nullptr);
        }
        setTextArea();
        text(m_document.title, m_formats.title);
        text(m_document.subtitle, m_formats.text);
        for (const auto& section : m_document.sections) std::visit(*this, section);
        m_sheet = m_first;
        m_row = m_firstRow;
        for (const QString& line : footLines(m_document)) text(line, m_formats.text);
    }

    void operator()(const report::Heading& heading) { text(heading.text, m_formats.title); }
    void operator()(const report::Paragraph& paragraph) { text(paragraph.text, m_formats.text); }
    void operator()(const report::KeyValues& values) {
        for (const auto& [label, value] : values.pairs) {
            string(m_row, 0, label, m_formats.label);
            string(m_row, 1, value, m_formats.cell);
            next();
        }
    }
    void operator()(const report::Table& table) { writeTable(table); }
    void operator()(const report::BarChart& chart) { writeTable(tableOf(chart)); }
    void operator()(const report::LineChart& chart) { writeTable(tableOf(chart)); }
    void operator()(const report::TallyBoxes& tally) { writeTable(tableOf(tally)); }
    void operator()(const report::SealSpace& seal) {
        text(seal.issuer, m_formats.text);
        text(sealDate(seal), m_formats.text);
    }
    void operator()(const report::SignatureBlock& block) {
        for (const auto& line : block.lines) {
            string(m_row, 0, line.label, m_formats.text);
            string(m_row, 1, line.name, m_formats.text);
            next();
        }
    }
    void operator()(const report::PhotoGrid& grid) {
        for (const auto& item : grid.items) {
            for (qsizetype i = 0; i < item.lines.size(); ++i)
                string(m_row, int(i), item.lines[i], m_formats.cell);
            next();
        }
    }
    void operator()(const report::Contents& contents) {
        text(contents.title, m_formats.title);
        for (const QString& heading : contents.headings) text(heading, m_formats.text);
    }
    void operator()(const report::PageBreak&) {}

  private:
    static bool isTable(const report::Section& section) {
        return std::holds_alternative<report::Table>(section) ||
               std::holds_alternative<report::BarChart>(section) ||
               std::holds_alternative<report::LineChart>(section) ||
               std::holds_alternative<report::TallyBoxes>(section);
    }

    /// A sheet's name: at most 31 characters, none of []:*?/\, no quote at its ends, once in a book.
    QString sheetName(const QString& wanted) {
        QString name = wanted;
        for (const QChar bad : u"[]:*?/\\'"_s) name.replace(bad, u' ');
        name = name.simplified().left(31);
        if (!name.isEmpty() && name.back().isHighSurrogate()) name.chop(1);
        if (name.isEmpty()) name = XlsxWriterText::tr("Table");
        QString unique = name;
        for (int n = 2; m_names.contains(unique.toLower()); ++n) {
            const QString tail = u" (%1)"_s.arg(n);
            unique = name.left(31 - int(tail.size())) + tail;
        }
        m_names.insert(unique.toLower());
        return unique;
    }

    void openSheet(const QString& name) {
        m_sheet = workbook_add_worksheet(m_book, sheetName(name).toUtf8().constData());
        worksheet_set_paper(m_sheet, kPaperA4);
        if (m_document.page.landscape) worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        m_row = 0;
        if (!m_first) m_first = m_sheet;
    }

    void next() {
        ++m_row;
        if (m_sheet == m_first) m_firstRow = m_row;
    }

    void string(lxw_row_t row, lxw_col_t column, const QString& value, lxw_format* format) {
        QString shown = value.left(kMaxCellLength);
        if (!shown.isEmpty() && shown.back().isHighSurrogate()) shown.chop(1);
        if (shown.isEmpty())
            worksheet_write_blank(m_sheet, row, column, format);
        else
            worksheet_write_string(m_sheet, row, column, shown.toUtf8().constData(), format);
    }

    void text(const QString& value, lxw_format* format) {
        if (value.isEmpty()) return;
        const int width = widthOf(value);
        if (format != m_formats.text || m_sheet != m_first || width <= m_textWidth) {
            string(m_row, 0, value, format);
            return next();
        }
        if (m_textColumns > 1)
            worksheet_merge_range(m_sheet, m_row, 0, m_row, lxw_col_t(m_textColumns - 1), "",
                                  m_formats.wrapped);
        string(m_row, 0, value, m_formats.wrapped);
        // A merged cell doesn't find its height by itself; a line of Chinese breaks a little early.
        worksheet_set_row(m_sheet, m_row, kLineHeight * (1 + width / std::max(1, m_textWidth - 4)), nullptr);
        next();
    }

    lxw_format* cellFormat(const report::Column& column, bool bold, bool number) const {
        if (number) return bold ? m_formats.boldNumber : m_formats.number;
        if (column.align == report::Align::Center) return bold ? m_formats.boldCenter : m_formats.center;
        if (column.align == report::Align::Right) return bold ? m_formats.boldRight : m_formats.right;
        return bold ? m_formats.bold : m_formats.cell;
    }

    void writeRow(const report::Table& table, const report::Row& row, bool bold) {
        const auto lastColumn = lxw_col_t(table.columns.size() - 1);
        if (row.style == report::Row::Style::Group) {
            const QByteArray group = row.cells.empty() ? QByteArray() : row.cells.front().toUtf8();
            if (lastColumn > 0)
                worksheet_merge_range(m_sheet, m_row, 0, m_row, lastColumn, group.constData(),
                                      m_formats.group);
            else
                string(m_row, 0, row.cells.front(), m_formats.group);
            return next();
        }
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const report::Column& column = table.columns[i];
            const QString cell = i < row.cells.size() ? row.cells[i] : QString();
            const auto at = lxw_col_t(i);
            if (const auto number = cellNumber(column, cell)) {
                worksheet_write_number(m_sheet, m_row, at, double(*number), cellFormat(column, bold, true));
            } else if (const QDate date = QDate::fromString(cell, Qt::ISODate);
                       column.kind == report::CellKind::Date && date.isValid()) {
                lxw_datetime value{date.year(), date.month(), date.day(), 0, 0, 0};
                worksheet_write_datetime(m_sheet, m_row, at, &value, m_formats.date);
            } else {
                string(m_row, at, cell, cellFormat(column, bold, false));
            }
        }
        next();
    }

    void writeHead(const report::Table& table) {
        if (!table.groups.empty()) {
            size_t at = 0;
            for (const auto& group : table.groups) {
                const auto first = lxw_col_t(at), last = lxw_col_t(at + size_t(group.columns) - 1);
                if (group.columns > 1 && !group.title.isEmpty())
                    worksheet_merge_range(m_sheet, m_row, first, m_row, last,
                                          group.title.toUtf8().constData(), m_formats.head);
                else
                    for (lxw_col_t i = first; i <= last; ++i) string(m_row, i, group.title, m_formats.head);
                at += size_t(group.columns);
            }
            next();
        }
        for (size_t i = 0; i < table.columns.size(); ++i)
            string(m_row, lxw_col_t(i), table.columns[i].title, m_formats.head);
    }

    void writeTable(const report::Table& table) {
        if (table.columns.empty()) return;
        if (m_ownSheets) openSheet(table.caption.isEmpty() ? m_document.title : table.caption);
        if (!table.caption.isEmpty()) text(table.caption, m_formats.text);
        setWidths(table);
        writeHead(table);
        const lxw_row_t headRow = m_row;
        next();
        worksheet_freeze_panes(m_sheet, m_row, 0);
        if (m_ownSheets || table.groups.empty()) worksheet_repeat_rows(m_sheet, headRow, headRow);
        bool grouped = false;
        for (const auto& row : table.rows) {
            grouped = grouped || row.style == report::Row::Style::Group;
            writeRow(table, row, row.style == report::Row::Style::Emphasis);
        }
        if (!table.rows.empty() && !grouped)
            worksheet_autofilter(m_sheet, headRow, 0, m_row - 1, lxw_col_t(table.columns.size() - 1));
        if (table.totals) writeRow(table, *table.totals, true);
        if (m_ownSheets) {
            m_sheet = m_first;
            m_row = m_firstRow;
        }
    }

    void setWidths(const report::Table& table) {
        for (size_t i = 0; i < table.columns.size(); ++i)
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), columnWidth(table, i), nullptr);
    }

    /// How far a sentence may run before it breaks: as wide as what else stands on the first sheet.
    void setTextArea() {
        if (m_ownSheets) {
            m_textColumns = 2;
            m_textWidth = 3 * kLabelWidth;
            return;
        }
        for (const auto& section : m_document.sections) {
            const auto* table = std::get_if<report::Table>(&section);
            if (!table || table->columns.empty()) continue;
            m_textColumns = int(table->columns.size());
            m_textWidth = 0;
            for (size_t i = 0; i < table->columns.size(); ++i) m_textWidth += columnWidth(*table, i);
            for (; m_textWidth < kTextWidth; m_textWidth += kPlainColumn) ++m_textColumns;
            return;
        }
        worksheet_set_column(m_sheet, 0, 0, kTextWidth, nullptr);
    }

    lxw_workbook* m_book;
    const ReportDocument& m_document;
    Formats m_formats;
    lxw_worksheet* m_sheet = nullptr;
    lxw_worksheet* m_first = nullptr;
    lxw_row_t m_row = 0, m_firstRow = 0;
    bool m_ownSheets = false;
    int m_textColumns = 1, m_textWidth = kTextWidth;
    QSet<QString> m_names;
};

Error cannotMake(const QString& reason) {
    return {
        ErrorCode::Io,
        XlsxWriterText::tr(
            "The workbook could not be made in the temporary folder %1 (%2); make room there and try again.")
            .arg(QDir::tempPath(), reason),
        {}};
}

}  // namespace

Result<> writeXlsx(const ReportDocument& document, QIODevice& device) {
    const QTemporaryDir folder;
    if (!folder.isValid()) return cannotMake(folder.errorString());
    const QString path = folder.filePath(u"book.xlsx"_s);
    QByteArray temporary = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = temporary.data();
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book) return cannotMake(u"workbook_new"_s);
    XlsxBuilder(book, document).build();
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return cannotMake(QString::fromUtf8(lxw_strerror(error)));
    QFile made(path);
    if (!made.open(QIODevice::ReadOnly)) return cannotMake(made.errorString());
    return writeAll(device, made.readAll());
}

}  // namespace election
