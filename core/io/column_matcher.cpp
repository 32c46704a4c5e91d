#include "core/io/column_matcher.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "core/base/text.h"
#include "core/io/refusals.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// A header further down is no header: an office puts a few title lines above it.
constexpr size_t kHeaderSearchRows = 60;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ColumnMatcher)
};

using AliasIndex = QHash<QString, QString>;

AliasIndex aliasIndex(const TableSpec& spec) {
    AliasIndex index;
    for (const ColumnSpec& column : spec.columns)
        for (const QString& alias : column.aliases) index.insert(headerKey(alias), column.key);
    return index;
}

/// Column keys of a row, each given once: what was mapped by hand first, then the first of equal headers.
QStringList matchRow(const SheetRow& row, const AliasIndex& aliases, const ColumnMapping& mapping) {
    QStringList headers, keys;
    for (const Cell& cell : row.cells) {
        headers.append(cell.isEmpty() ? QString() : headerKey(cell.text));
        const QString key = headers.back().isEmpty() ? QString() : mapping.value(headers.back());
        keys.append(keys.contains(key) ? QString() : key);
    }
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (headers.at(i).isEmpty() || mapping.contains(headers.at(i))) continue;
        const QString key = aliases.value(headers.at(i));
        if (!key.isEmpty() && !keys.contains(key)) keys[i] = key;
    }
    return keys;
}

qsizetype countMatches(const QStringList& keys) {
    return std::count_if(keys.cbegin(), keys.cend(), [](const QString& key) { return !key.isEmpty(); });
}

QString firstText(const SheetRow& row) {
    for (const Cell& cell : row.cells)
        if (!cell.isEmpty()) return normaliseName(cell.text);
    return {};
}

bool isTotal(const SheetRow& row) {
    static const QRegularExpression pattern(
        u"^(本页|本组|本村|全村|全镇|全乡|以上)?(合计|总计|小计|共计|累计|总合计).{0,12}$"_s);
    return pattern.match(firstText(row)).hasMatch();
}

/// Lines under a table: who made it, when, notes. They have no name and stand alone in their row.
bool isNote(const SheetRow& row) {
    static const QRegularExpression pattern(
        u"^(填表|填报|制表|审核|负责人|经办|单位|联系|注|备注|说明|日期|盖章|村民选举委员会|第\\d+页).*"_s);
    return pattern.match(firstText(row)).hasMatch();
}

Error noHeader(const Workbook& workbook, const TableSpec& spec) {
    QStringList wanted;
    for (const ColumnSpec& column : spec.columns) {
        if (wanted.size() < 6) wanted.append(column.aliases.front());
    }
    return {
        ErrorCode::InvalidInput,
        Messages::tr(
            "%1 has no header row with the columns of such a file (%2 …). Check that it is the right file, "
            "or that its encoding is right.")
            .arg(workbook.facts.fileName, wanted.join(u'、')),
        {}};
}

Error missingColumn(const Workbook& workbook, const ColumnSpec& column) {
    return {ErrorCode::InvalidInput,
            Messages::tr("The header of %1 has no column %2. Name the column (%3), or map it by hand.")
                .arg(workbook.facts.fileName, column.aliases.front(), column.aliases.join(u'、')),
            {}};
}

void collectRows(Table& table, const HeaderPlace& place, const TableSpec& spec) {
    const int nameColumn = table.column(spec.nameKey);
    const int numberColumn = table.column(u"seq"_s);
    const QString nameHeader = headerKey(table.header(nameColumn));
    for (size_t i = place.row + 1; i < place.sheet->rows.size(); ++i) {
        const SheetRow& row = place.sheet->rows[i];
        if (isTotal(row)) {
            ++table.skippedTotals;
            continue;
        }
        const Cell& name = row.cell(nameColumn);
        if (!name.isEmpty() && headerKey(name.text) == nameHeader)
            continue;  // the header again, on the next page
        if (name.isEmpty()) {
            const auto filled =
                std::count_if(row.cells.begin(), row.cells.end(), [](const Cell& c) { return !c.isEmpty(); });
            // A form's empty line bears its 序号 only.
            if (filled == 1 && !row.cell(numberColumn).isEmpty()) continue;
            if (filled <= 3 && isNote(row)) continue;
        }
        table.rows.push_back(&row);
    }
}

}  // namespace

QString headerKey(const QString& header) {
    static const QRegularExpression brackets(u"[(\\[{【〔<《][^)\\]}】〕>》]*[)\\]}】〕>》]"_s);
    static const QRegularExpression marks(u"[*:、,.·_\\-]"_s);
    QString key = normaliseName(header);
    const QString bare = QString(key).remove(brackets);
    if (!bare.isEmpty()) key = bare;
    return key.remove(marks).toLower();
}

ColumnMapping mergedMapping(const ColumnMapping& remembered, const ColumnMapping& byHand) {
    ColumnMapping merged = byHand;
    for (auto it = remembered.begin(); it != remembered.end(); ++it) {
        const bool taken =
            !it.value().isEmpty() && std::find(byHand.cbegin(), byHand.cend(), it.value()) != byHand.cend();
        if (!merged.contains(it.key()) && !taken) merged.insert(it.key(), it.value());
    }
    return merged;
}

int Table::column(const QString& key) const {
    return key.isEmpty() ? -1 : static_cast<int>(keys.indexOf(key));
}

QString Table::header(int column) const {
    return column < 0 || column >= headers.size() ? QString() : headers.at(column);
}

std::optional<HeaderPlace> findHeader(const Workbook& workbook, const TableSpec& spec,
                                      const ColumnMapping& mapping, const TablePlace& place) {
    const AliasIndex aliases = aliasIndex(spec);
    for (const Sheet& sheet : workbook.sheets) {
        if (!place.sheet.isEmpty() && sheet.name != place.sheet) continue;
        const size_t end =
            place.headerLine > 0 ? sheet.rows.size() : std::min(sheet.rows.size(), kHeaderSearchRows);
        for (size_t i = 0; i < end; ++i) {
            if (place.headerLine > 0 && sheet.rows[i].line != place.headerLine) continue;
            QStringList keys = matchRow(sheet.rows[i], aliases, mapping);
            if (place.headerLine > 0 || countMatches(keys) >= spec.enough)
                return HeaderPlace{&sheet, i, std::move(keys)};
        }
    }
    return std::nullopt;
}

Result<Table> findTable(const Workbook& workbook, const TableSpec& spec, const ColumnMapping& mapping,
                        const TablePlace& wanted) {
    const auto place = findHeader(workbook, spec, mapping, wanted);
    if (!place) return noHeader(workbook, spec);

    Table table;
    table.sheet = place->sheet;
    const SheetRow& header = place->sheet->rows[place->row];
    table.headerLine = header.line;
    table.keys = place->keys;
    for (size_t i = 0; i < header.cells.size(); ++i) {
        const QString text = normaliseText(header.cells[i].text);
        table.headers.append(text);
        if (table.keys.at(static_cast<qsizetype>(i)).isEmpty() && !text.isEmpty() &&
            !mapping.contains(headerKey(text)))
            table.unmatched.append(text);
    }
    for (const ColumnSpec& column : spec.columns)
        if (column.required && table.column(column.key) < 0) return missingColumn(workbook, column);
    for (size_t i = 0; i < place->row; ++i)
        for (const Cell& cell : place->sheet->rows[i].cells)
            if (!cell.isEmpty()) table.titles.append(normaliseText(cell.text));

    collectRows(table, *place, spec);
    if (table.rows.empty())
        return Error{ErrorCode::InvalidInput,
                     Messages::tr("%1 has a header but no rows under it. Fetch the filled-in file.")
                         .arg(workbook.facts.fileName),
                     {}};
    if (table.rows.size() > static_cast<size_t>(workbook.maxRows))
        return tooManyRows(workbook.facts.fileName, workbook.maxRows);
    return table;
}

}  // namespace election
