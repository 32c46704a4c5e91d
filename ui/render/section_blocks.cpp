#include "ui/render/section_blocks.h"

#include <algorithm>

#include "core/report/section_text.h"

using namespace Qt::StringLiterals;

namespace election::render {
namespace {

constexpr double kEmBoxAscent = 0.86;  // of a Chinese letter above its baseline

double alignedX(report::Align align, double left, double width, double textWidth) {
    if (align == report::Align::Center) return left + (width - textWidth) / 2;
    return align == report::Align::Right ? left + width - textWidth : left;
}

class SectionBlocks {
  public:
    SectionBlocks(const Sheet& sheet, int index, FlowInput& flow)
        : m_sheet(sheet), m_index(index), m_flow(flow) {}

    void operator()(const report::Heading& heading) {
        const bool again = heading.level == 0;  // the title of the next paper
        const int size = again                ? m_sheet.sizes.title
                         : heading.level == 1 ? m_sheet.sizes.body + fromPoints(1)
                                              : m_sheet.sizes.body;
        Block block = textBlock(m_sheet, Face::Title, heading.text, size,
                                again ? report::Align::Center : report::Align::Left, again ? 1.4 : 1.5);
        if (again) block.height += fromMm(5);
        block.spaceBefore = fromMm(heading.level == 1 ? 4 : 2.5);
        block.keepWithNext = true;
        add(std::move(block), MarkKind::Heading);
    }

    void operator()(const report::Paragraph& paragraph) {
        const bool note = paragraph.style == report::Paragraph::Style::Note;
        const int size = note ? m_sheet.sizes.note : m_sheet.sizes.body;
        const double indent = paragraph.style == report::Paragraph::Style::Body ? 2.0 * size : 0;
        const double height = size * (note ? 1.45 : m_sheet.sizes.lineHeight);
        const auto lines = breakLines(m_sheet.fonts, Face::Text, paragraph.text, size, m_sheet.width, indent);
        bool first = true;
        for (size_t i = 0; i < lines.size(); ++i) {
            const TextLine& line = lines[i];
            Block block;
            block.height = height;
            const double shift = first ? indent : 0;
            const double room = m_sheet.width - shift;
            const double spare = room - line.width;
            const qsizetype letters = line.text.toUcs4().size();
            // Full lines reach both margins; a line that stays much shorter was broken before a long word.
            const bool stretch =
                paragraph.align == report::Align::Left && !line.last && letters > 1 && spare < 2.0 * size;
            const double x = alignedX(paragraph.align, m_sheet.left + shift, room, line.width);
            drawText(m_sheet.fonts, block.art, Face::Text, x, baselineIn(0, height, size), line.text, size,
                     stretch ? spare / double(letters - 1) : 0);
            const bool announces =
                i + 1 == lines.size() && (paragraph.text.endsWith(u'：') || paragraph.text.endsWith(u':'));
            block.keepWithNext = (first && !line.last) || announces;
            block.keepWithPrevious = !first && line.last;
            if (i == 0) block.spaceBefore = fromMm(1);
            add(std::move(block), MarkKind::Text);
            first = line.last;
        }
    }

    void operator()(const report::KeyValues& values) {
        const size_t perRow = size_t(std::max(1, values.perRow));
        const int size = m_sheet.sizes.table;
        const double padding = fromMm(1.5);
        double label = 0;
        for (const auto& pair : values.pairs)
            label = std::max(label, m_sheet.fonts.advance(Face::Title, pair.first, size));
        const double field = m_sheet.width / double(perRow);
        const double labelWidth = std::min(label + 2 * padding, field * 0.55);
        for (size_t i = 0; i < values.pairs.size(); i += perRow) {
            const size_t end = std::min(i + perRow, values.pairs.size());
            std::vector<Field> row;
            for (size_t k = i; k < end; ++k) {
                const double x = m_sheet.left + field * double(k - i);
                const double right = k + 1 == values.pairs.size() ? m_sheet.left + m_sheet.width : x + field;
                row.push_back({x, labelWidth, false, {}});
                row.push_back({x + labelWidth, right - x - labelWidth, true, {}});
                for (size_t side = 0; side < 2; ++side) {
                    Field& one = row[row.size() - 2 + side];
                    const Sheet inside{m_sheet.fonts, m_sheet.sizes, one.x + padding, one.width - 2 * padding,
                                       m_sheet.height};
                    one.text = textBlock(inside, one.isValue ? Face::Text : Face::Title,
                                         one.isValue ? values.pairs[k].second : values.pairs[k].first, size,
                                         report::Align::Left, 1.3);
                }
            }
            Block block = gridRow(row);
            block.keepWithNext = end < values.pairs.size();
            block.spaceBefore = i == 0 ? fromMm(2) : 0;
            add(std::move(block), MarkKind::KeyValues);
        }
    }

    void operator()(const report::Table& table) { addTable(m_sheet, table, m_index, m_flow); }
    void operator()(const report::BarChart& chart) { addBarChart(m_sheet, chart, m_index, m_flow); }
    void operator()(const report::LineChart& chart) { addLineChart(m_sheet, chart, m_index, m_flow); }
    void operator()(const report::TallyBoxes& tally) { addTally(m_sheet, tally, m_index, m_flow); }

    void operator()(const report::PhotoGrid& grid) { addPhotos(m_sheet, grid, m_index, m_flow); }
    void operator()(const report::Contents& contents) { addContents(m_sheet, contents, m_index, m_flow); }

    void operator()(const report::SealSpace& seal) {
        // Room for the seal over issuer and date (公章, 38 to 42 mm across); the two lines are centred on
        // each other.
        const int size = m_sheet.sizes.body;
        const QString date = sealDate(seal);
        const double line = size * m_sheet.sizes.lineHeight;
        const double issuerWidth = m_sheet.fonts.advance(Face::Text, seal.issuer, size);
        const double dateWidth = m_sheet.fonts.advance(Face::Text, date, size);
        const double right = m_sheet.left + m_sheet.width - 4.0 * size;
        const double center = std::min(right - dateWidth / 2, m_sheet.left + m_sheet.width - issuerWidth / 2);
        Block block;
        const double top = fromMm(size > fromPoints(13) ? 16 : 6);
        drawText(m_sheet.fonts, block.art, Face::Text, std::max(m_sheet.left, center - issuerWidth / 2),
                 baselineIn(top, line, size), seal.issuer, size);
        drawText(m_sheet.fonts, block.art, Face::Text, center - dateWidth / 2,
                 baselineIn(top + line, line, size), date, size);
        block.height = top + 2 * line + fromMm(size > fromPoints(13) ? 8 : 2);
        block.keepWithPrevious = true;
        add(std::move(block), MarkKind::Seal);
    }

    void operator()(const report::SignatureBlock& signatures) {
        const int perRow = std::max(1, signatures.perRow);
        const int size = m_sheet.sizes.table + fromPoints(1);
        const double height = fromMm(9.5), column = m_sheet.width / perRow;
        for (size_t i = 0; i < signatures.lines.size(); ++i) {
            const auto& line = signatures.lines[i];
            const int at = int(i) % perRow;
            if (at == 0) {
                Block block;
                block.height = height;
                block.keepWithPrevious = true;
                block.spaceBefore = i == 0 ? fromMm(4) : 0;
                add(std::move(block), MarkKind::Signatures);
            }
            Art& art = m_flow.blocks.back().art;
            const double x = m_sheet.left + column * at;
            const double baseline = baselineIn(0, height, size);
            const double label =
                drawText(m_sheet.fonts, art, Face::Text, x, baseline, line.label, size) + fromMm(2);
            drawText(m_sheet.fonts, art, Face::Text, x + label + fromMm(2), baseline, line.name, size);
            const double under = baseline + fromMm(1.2);
            art.strokes.push_back(
                {QLineF(x + label, under, x + column - fromMm(6), under), kHairline, false, 0});
        }
    }

    void operator()(const report::PageBreak&) {
        Block block;
        block.breakBefore = true;
        add(std::move(block), MarkKind::Text);
    }

  private:
    /// One half of a pair in a grid.
    struct Field {
        double x = 0, width = 0;
        bool isValue = false;
        Block text;
    };

    void add(Block block, MarkKind kind) {
        block.kind = kind;
        block.section = m_index;
        m_flow.blocks.push_back(std::move(block));
    }

    /// The fields of one row in their frames, each text in the middle.
    [[nodiscard]] static Block gridRow(std::vector<Field>& fields) {
        Block row;
        for (const Field& field : fields) row.height = std::max(row.height, field.text.height + fromMm(2));
        for (Field& field : fields) {
            const QRectF frame(field.x, 0, field.width, row.height);
            if (!field.isValue) row.art.fills.push_back({frame, 240});
            drawFrame(row.art, frame, kHairline);
            for (TextRun& run : field.text.art.texts) {
                run.baseline.ry() += (row.height - field.text.height) / 2;
                row.art.texts.push_back(std::move(run));
            }
        }
        return row;
    }

    const Sheet& m_sheet;
    int m_index;
    FlowInput& m_flow;
};

}  // namespace

double baselineIn(double top, double lineHeight, int size) {
    return top + (lineHeight - size) / 2 + kEmBoxAscent * size;
}

double drawText(const FontBook& fonts, Art& art, Face face, double x, double y, const QString& text, int size,
                double spacing) {
    double at = x;
    for (Piece& piece : fonts.pieces(face, text, size)) {
        if (spacing == 0) {
            art.texts.push_back({QPointF(at, y), std::move(piece.text), piece.family, size});
            at += piece.advance;
            continue;
        }
        // Letter by letter: the spacing of a QFont depends on the device that it is painted on.
        for (const uint c : piece.text.toUcs4()) {
            const char32_t letter = c;
            art.texts.push_back({QPointF(at, y), QString::fromUcs4(&letter, 1), piece.family, size});
            at += fonts.advance(face, letter, size) + spacing;
        }
    }
    return at - x;
}

void drawFrame(Art& art, const QRectF& rect, double width) {
    art.strokes.push_back({QLineF(rect.topLeft(), rect.topRight()), width, false, 0});
    art.strokes.push_back({QLineF(rect.bottomLeft(), rect.bottomRight()), width, false, 0});
    art.strokes.push_back({QLineF(rect.topLeft(), rect.bottomLeft()), width, false, 0});
    art.strokes.push_back({QLineF(rect.topRight(), rect.bottomRight()), width, false, 0});
}

Block textBlock(const Sheet& sheet, Face face, const QString& text, int size, report::Align align,
                double lineHeight) {
    Block block;
    const double height = size * lineHeight;
    for (const TextLine& line : breakLines(sheet.fonts, face, text, size, sheet.width)) {
        drawText(sheet.fonts, block.art, face, alignedX(align, sheet.left, sheet.width, line.width),
                 baselineIn(block.height, height, size), line.text, size);
        block.height += height;
    }
    return block;
}

void addSection(const Sheet& sheet, const report::Section& section, int index, FlowInput& flow) {
    std::visit(SectionBlocks(sheet, index, flow), section);
}

}  // namespace election::render
