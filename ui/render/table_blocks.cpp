/// Tables as blocks, a row each. A row that is taller than a page is cut between its lines.
#include <QCoreApplication>
#include <algorithm>

#include "core/report/section_text.h"
#include "ui/render/section_blocks.h"

using namespace Qt::StringLiterals;

namespace election::render {
namespace {

struct PageText {
    Q_DECLARE_TR_FUNCTIONS(PageText)
};

constexpr double kLineHeight = 1.3;
const double kPadX = fromMm(1.1), kPadY = fromMm(1.1);

struct Cell {
    double left = 0, width = 0;
    report::Align align = report::Align::Left;
    std::vector<TextLine> lines;
};

class TableBlocks {
  public:
    TableBlocks(const Sheet& sheet, const report::Table& table, int section, FlowInput& flow)
        : m_sheet(sheet), m_table(table), m_section(section), m_flow(flow), m_size(sheet.sizes.table) {
        double all = 0;
        for (const auto& column : table.columns) all += std::max(1, column.share);
        double x = sheet.left;
        for (const auto& column : table.columns) {
            m_lefts.push_back(x);
            x += sheet.width * std::max(1, column.share) / all;
        }
        m_lefts.push_back(sheet.left + sheet.width);
    }

    void add() {
        if (!m_table.caption.isEmpty()) {
            Block caption = textBlock(m_sheet, Face::Title, m_table.caption, m_sheet.sizes.body,
                                      report::Align::Left, 1.5);
            caption.spaceBefore = fromMm(3);
            caption.keepWithNext = true;
            caption.kind = MarkKind::Caption;
            caption.section = m_section;
            m_flow.blocks.push_back(std::move(caption));
        }
        Block head = headBlock();
        m_head = int(m_flow.heads.size());
        m_headHeight = head.height;
        m_flow.heads.push_back(head);
        head.keepWithNext = true;
        if (m_table.caption.isEmpty()) head.spaceBefore = fromMm(2);
        m_flow.blocks.push_back(std::move(head));
        for (size_t i = 0; i < m_table.rows.size(); ++i) addRow(m_table.rows[i], i);
        if (m_table.totals) {
            addCells(rowCells(*m_table.totals, Face::Title), Face::Title, MarkKind::Totals, -1, 240);
            m_flow.blocks.back().keepWithPrevious = true;
        }
        if (m_table.keepWithNext) m_flow.blocks.back().keepWithNext = true;
    }

  private:
    [[nodiscard]] double left(size_t column) const { return m_lefts[column]; }
    [[nodiscard]] double width(size_t first, size_t columns) const {
        return m_lefts[first + columns] - m_lefts[first];
    }

    [[nodiscard]] Cell cell(size_t first, size_t columns, const QString& text, Face face,
                            report::Align align) const {
        return {left(first), width(first, columns), align,
                breakLines(m_sheet.fonts, face, text, m_size, width(first, columns) - 2 * kPadX)};
    }

    [[nodiscard]] double lineHeight() const { return m_size * kLineHeight; }
    [[nodiscard]] double height(size_t lines) const { return double(lines) * lineHeight() + 2 * kPadY; }

    /// Lines [first, first + count) of each cell, in the middle of its box.
    void drawCell(Art& art, const Cell& cell, Face face, const QRectF& box, size_t first,
                  size_t count) const {
        drawFrame(art, box, kHairline);
        const size_t end = std::min(cell.lines.size(), first + count);
        if (first >= end) return;
        double y = box.top() + (box.height() - double(end - first) * lineHeight()) / 2;
        for (size_t i = first; i < end; ++i, y += lineHeight()) {
            const TextLine& line = cell.lines[i];
            double x = cell.left + kPadX;
            if (cell.align == report::Align::Center) x = cell.left + (cell.width - line.width) / 2;
            if (cell.align == report::Align::Right) x = cell.left + cell.width - kPadX - line.width;
            drawText(m_sheet.fonts, art, face, x, baselineIn(y, lineHeight(), m_size), line.text, m_size);
        }
    }

    [[nodiscard]] Block headBlock() const {
        Block block;
        block.kind = MarkKind::TableHead;
        block.section = m_section;
        if (!report::hasHead(m_table)) return block;
        std::vector<Cell> cells;
        size_t most = 1;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            cells.push_back(cell(i, 1, m_table.columns[i].title, Face::Title, report::Align::Center));
            most = std::max(most, cells.back().lines.size());
        }
        const double upper = m_table.groups.empty() ? 0 : height(1);
        block.height = upper + height(most);
        block.art.fills.push_back({QRectF(m_sheet.left, 0, m_sheet.width, block.height), 232});
        std::vector<bool> underGroup(m_table.columns.size(), false);
        size_t at = 0;
        for (const auto& group : m_table.groups) {
            const size_t columns = size_t(std::max(0, group.columns));
            if (at + columns > m_table.columns.size()) break;
            if (!group.title.isEmpty()) {
                std::fill_n(underGroup.begin() + qsizetype(at), columns, true);
                const Cell above = cell(at, columns, group.title, Face::Title, report::Align::Center);
                drawCell(block.art, above, Face::Title, QRectF(above.left, 0, above.width, upper), 0, 1);
            }
            at += columns;
        }
        for (size_t i = 0; i < cells.size(); ++i) {
            const double top = underGroup[i] ? upper : 0;
            drawCell(block.art, cells[i], Face::Title,
                     QRectF(cells[i].left, top, cells[i].width, block.height - top), 0, most);
        }
        return block;
    }

    [[nodiscard]] std::vector<Cell> rowCells(const report::Row& row, Face face) const {
        std::vector<Cell> cells;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            const QString text =
                i < row.cells.size() ? cellText(m_table.columns[i], row.cells[i]) : QString();
            cells.push_back(cell(i, 1, text, face, m_table.columns[i].align));
        }
        return cells;
    }

    void addRow(const report::Row& row, size_t index) {
        if (row.style == report::Row::Style::Group) {
            const QString text = row.cells.empty() ? QString() : row.cells.front();
            const auto group = [&](const QString& shown) {
                return std::vector<Cell>{
                    cell(0, m_table.columns.size(), shown, Face::Title, report::Align::Left)};
            };
            addCells(group(text), Face::Title, MarkKind::GroupRow, int(index), 246);
            Block again = cellsBlock(group(PageText::tr("%1 (continued)").arg(text)), Face::Title,
                                     MarkKind::GroupRow, int(index), 246, 0, SIZE_MAX);
            m_group = int(m_flow.groups.size());
            m_flow.groups.push_back(std::move(again));
            m_flow.blocks.back().keepWithNext = true;
            return;
        }
        const Face face = row.style == report::Row::Style::Emphasis ? Face::Title : Face::Text;
        addCells(rowCells(row, face), face, MarkKind::TableRow, int(index),
                 row.style == report::Row::Style::Emphasis ? 246 : 255);
        // Two rows at least on either side of a page break.
        const size_t count = m_table.rows.size();
        if (index == 0 && count > 1) m_flow.blocks.back().keepWithNext = true;
        if (index > 0 && index + 1 == count) m_flow.blocks.back().keepWithPrevious = true;
    }

    [[nodiscard]] Block cellsBlock(const std::vector<Cell>& cells, Face face, MarkKind kind, int row,
                                   int grey, size_t first, size_t count) const {
        size_t most = 1;
        for (const Cell& cell : cells) most = std::max(most, cell.lines.size());
        const size_t lines = std::min(count, most - first);
        Block block;
        block.kind = kind;
        block.section = m_section;
        block.row = row;
        block.height = height(lines);
        if (grey < 255)
            block.art.fills.push_back({QRectF(m_sheet.left, 0, m_sheet.width, block.height), grey});
        for (const Cell& cell : cells)
            drawCell(block.art, cell, face, QRectF(cell.left, 0, cell.width, block.height), first, lines);
        block.head = m_head;
        block.group = kind == MarkKind::TableRow ? m_group : -1;
        return block;
    }

    void addCells(const std::vector<Cell>& cells, Face face, MarkKind kind, int row, int grey) {
        size_t most = 1;
        for (const Cell& cell : cells) most = std::max(most, cell.lines.size());
        const double room = m_sheet.height - m_headHeight - height(2);
        const size_t perPage = size_t(std::max(1.0, (room - 2 * kPadY) / lineHeight()));
        for (size_t first = 0; first < most; first += perPage)
            m_flow.blocks.push_back(cellsBlock(cells, face, kind, row, grey, first, perPage));
    }

    const Sheet& m_sheet;
    const report::Table& m_table;
    int m_section;
    FlowInput& m_flow;
    int m_size;
    std::vector<double> m_lefts;
    int m_head = -1, m_group = -1;
    double m_headHeight = 0;
};

}  // namespace

void addTable(const Sheet& sheet, const report::Table& table, int section, FlowInput& flow) {
    if (!table.columns.empty()) TableBlocks(sheet, table, section, flow).add();
}

}  // namespace election::render
