/// Cells that begin with = + - @ tab or CR are neutralised with a leading ' (OWASP, CSV injection), except
/// plain numbers in number columns.
#include <QIODevice>

#include "core/report/report_writer.h"
#include "core/report/section_text.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QString csvCell(QString text, bool isNumber = false) {
    static const QString starters = u"=+-@\t\r"_s;
    if (!isNumber && !text.isEmpty() && starters.contains(text.at(0))) text.prepend(u'\'');
    const bool quote = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') ||
                       text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!quote) return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

class CsvWriter {
  public:
    explicit CsvWriter(QIODevice& device) : m_device(device) {}

    Result<> line(const QStringList& cells) {
        QStringList quoted;
        for (const QString& cell : cells) quoted << csvCell(cell);
        return raw(quoted);
    }
    Result<> raw(const QStringList& cells) {
        return writeAll(m_device, (cells.join(u',') + u"\r\n"_s).toUtf8());
    }

    Result<> table(const report::Table& table) {
        if (!table.caption.isEmpty()) ELECTION_TRY(line({table.caption}));
        QStringList heads;
        size_t group = 0, left = 0;
        for (const auto& column : table.columns) {
            if (left == 0 && group < table.groups.size()) left = size_t(table.groups[group++].columns);
            const QString above = group > 0 && left > 0 ? table.groups[group - 1].title : QString();
            if (left > 0) --left;
            heads << above + column.title;  // one head row: a spreadsheet sorts and filters by it
        }
        ELECTION_TRY(line(heads));
        for (const auto& row : table.rows) ELECTION_TRY(tableRow(table, row));
        if (table.totals) ELECTION_TRY(tableRow(table, *table.totals));
        return Ok{};
    }

    Result<> operator()(const report::Heading& heading) { return line({heading.text}); }
    Result<> operator()(const report::Paragraph& paragraph) { return line({paragraph.text}); }
    Result<> operator()(const report::KeyValues& values) {
        for (const auto& [label, value] : values.pairs) ELECTION_TRY(line({label, value}));
        return Ok{};
    }
    Result<> operator()(const report::Table& section) { return table(section); }
    Result<> operator()(const report::BarChart& chart) { return table(tableOf(chart)); }
    Result<> operator()(const report::LineChart& chart) { return table(tableOf(chart)); }
    Result<> operator()(const report::TallyBoxes& tally) { return table(tableOf(tally)); }
    Result<> operator()(const report::SealSpace& seal) { return line({seal.issuer, sealDate(seal)}); }
    Result<> operator()(const report::SignatureBlock& block) {
        for (const auto& signature : block.lines) ELECTION_TRY(line({signature.label, signature.name}));
        return Ok{};
    }
    Result<> operator()(const report::PhotoGrid& grid) {
        for (const auto& item : grid.items) ELECTION_TRY(line(item.lines));
        return Ok{};
    }
    Result<> operator()(const report::Contents& contents) {
        ELECTION_TRY(line({contents.title}));
        for (const QString& heading : contents.headings) ELECTION_TRY(line({heading}));
        return Ok{};
    }
    Result<> operator()(const report::PageBreak&) { return Ok{}; }

  private:
    Result<> tableRow(const report::Table& table, const report::Row& row) {
        QStringList cells;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const report::Column column = i < table.columns.size() ? table.columns[i] : report::Column{};
            // ISO dates stay: every spreadsheet reads them as dates.
            cells << csvCell(row.cells[i], cellNumber(column, row.cells[i]).has_value());
        }
        return raw(cells);
    }
    QIODevice& m_device;
};

}  // namespace

Result<> writeCsv(const ReportDocument& document, QIODevice& device) {
    ELECTION_TRY(writeAll(device, QByteArrayLiteral("\xEF\xBB\xBF")));
    CsvWriter writer(device);
    ELECTION_TRY(writer.line({document.title}));
    if (!document.subtitle.isEmpty()) ELECTION_TRY(writer.line({document.subtitle}));
    for (const auto& section : document.sections) {
        if (std::holds_alternative<report::PageBreak>(section)) continue;
        ELECTION_TRY(writer.raw({}));
        ELECTION_TRY(std::visit(writer, section));
    }
    const QStringList foot = footLines(document);
    if (!foot.isEmpty()) ELECTION_TRY(writer.raw({}));
    for (const QString& line : foot) ELECTION_TRY(writer.line({line}));
    return Ok{};
}

}  // namespace election
