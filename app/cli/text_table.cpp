#include "app/cli/text_table.h"

namespace election {
namespace {

/// East Asian wide and full-width ranges; everything else takes one cell.
bool isWide(char32_t c) {
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
}

}  // namespace

int displayWidth(const QString& text) {
    int width = 0;
    for (const auto c : text.toStdU32String()) width += isWide(c) ? 2 : 1;
    return width;
}

TextTable::TextTable(QStringList headings, std::vector<Align> alignment)
    : m_rows{std::move(headings)}, m_alignment(std::move(alignment)) {}

void TextTable::addRow(const QStringList& cells) {
    m_rows.push_back(cells);
}

QString TextTable::text() const {
    std::vector<int> widths(m_alignment.size(), 0);
    for (const auto& row : m_rows)
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = qMax(widths[i], displayWidth(row.value(static_cast<int>(i))));
    QStringList lines;
    for (const auto& row : m_rows) {
        QString line;
        for (size_t i = 0; i < widths.size(); ++i) {
            const auto cell = row.value(static_cast<int>(i));
            const QString padding(widths[i] - displayWidth(cell), u' ');
            line += QStringLiteral("  ") + (m_alignment[i] == Align::Left ? cell + padding : padding + cell);
        }
        while (line.endsWith(u' ')) line.chop(1);
        lines << line;
    }
    return lines.join(u'\n');
}

}  // namespace election
