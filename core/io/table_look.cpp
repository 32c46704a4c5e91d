#include "core/io/table_look.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr size_t kLines = 15;
constexpr qsizetype kCells = 40;  // more columns than any list of an office has
constexpr qsizetype kCellLength = 40;
constexpr qsizetype kSamples = 3;

QString shown(const Cell& cell) {
    QString text = withoutIdDigits(normaliseText(cell.text));
    if (text.size() > kCellLength) text = text.left(kCellLength) + u'…';
    return text;
}

const Sheet* sheetOf(const Workbook& workbook, const std::optional<HeaderPlace>& header,
                     const TablePlace& place) {
    if (header) return header->sheet;
    for (const Sheet& sheet : workbook.sheets)
        if (place.sheet.isEmpty() ? !sheet.rows.empty() : sheet.name == place.sheet) return &sheet;
    return nullptr;
}

MappedBy whoMapped(const QString& header, const QString& key, const ColumnMapping& byHand,
                   const ColumnMapping& all) {
    if (byHand.contains(header)) return MappedBy::Hand;
    if (all.contains(header)) return MappedBy::Remembered;
    return key.isEmpty() ? MappedBy::Nobody : MappedBy::Alias;
}

QStringList samplesOf(const Sheet& sheet, size_t headerRow, int column) {
    QStringList samples;
    for (size_t i = headerRow + 1; i < sheet.rows.size() && samples.size() < kSamples; ++i)
        if (const Cell& cell = sheet.rows[i].cell(column); !cell.isEmpty()) samples.append(shown(cell));
    return samples;
}

}  // namespace

QString withoutIdDigits(const QString& cell) {
    // also what a spreadsheet made of a number: 3.30799198207216E+017
    static const QRegularExpression numbers(u"\\d{14,17}[\\dXx]|\\d\\.\\d{6,}E\\+?\\d{2,3}"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression digits(u"[\\dX]"_s, QRegularExpression::CaseInsensitiveOption);
    QString text = toHalfWidth(cell);
    if (text.size() < 10 || !text.contains(numbers)) return cell;
    for (auto match = numbers.match(text); match.hasMatch(); match = numbers.match(text)) {
        QString hidden = match.captured();
        const qsizetype exponent = hidden.indexOf(u'E', 0, Qt::CaseInsensitive);
        const QString tail = exponent < 0 ? QString() : hidden.mid(exponent);
        hidden.truncate(exponent < 0 ? hidden.size() : exponent);
        text.replace(match.capturedStart(), match.capturedLength(), hidden.replace(digits, u"*"_s) + tail);
    }
    return text;
}

TableLook lookAtTable(const Workbook& workbook, const TableSpec& spec, const ColumnMapping& byHand,
                      const ColumnMapping& remembered, const TablePlace& place) {
    const ColumnMapping mapping = mergedMapping(remembered, byHand);
    const auto header = findHeader(workbook, spec, mapping, place);
    TableLook look;
    for (const Sheet& sheet : workbook.sheets) look.sheets.append(sheet.name);
    for (const ColumnSpec& column : spec.columns)
        look.choices.push_back({column.key, column.aliases.value(0), column.required});
    const Sheet* sheet = sheetOf(workbook, header, place);
    if (sheet == nullptr) return look;
    look.sheet = sheet->name;
    for (size_t i = 0; i < std::min(kLines, sheet->rows.size()); ++i) {
        const SheetRow& row = sheet->rows[i];
        TableLook::Line line{row.line, {}};
        for (const Cell& cell : row.cells)
            if (line.cells.size() < kCells) line.cells.append(shown(cell));
        look.lines.push_back(std::move(line));
    }
    if (!header) return look;
    const SheetRow& row = sheet->rows[header->row];
    look.headerLine = row.line;
    QStringList present;
    for (int i = 0; i < static_cast<int>(row.cells.size()); ++i) {
        const QString text = normaliseText(row.cells[static_cast<size_t>(i)].text);
        if (text.isEmpty()) continue;
        const QString& key = header->keys.at(i);
        look.columns.push_back(
            {text, key, whoMapped(headerKey(text), key, byHand, mapping), samplesOf(*sheet, header->row, i)});
        present.append(key);
    }
    for (const ColumnSpec& column : spec.columns)
        if (column.required && !present.contains(column.key)) look.missing.append(column.aliases.value(0));
    return look;
}

}  // namespace election
