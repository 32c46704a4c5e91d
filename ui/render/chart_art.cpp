/// Charts from rectangles, lines and labels; readable in black and white: greys, dashes and figures, no
/// colours.
#include <algorithm>
#include <cmath>

#include "ui/render/section_blocks.h"

using namespace Qt::StringLiterals;

namespace election::render {
namespace {

Block chartTitle(const Sheet& sheet, const QString& title, int section) {
    Block block = textBlock(sheet, Face::Title, title, sheet.sizes.body, report::Align::Left, 1.5);
    block.spaceBefore = fromMm(4);
    block.keepWithNext = true;
    block.kind = MarkKind::Caption;
    block.section = section;
    return block;
}

/// A round step that cuts the scale into about five.
qint64 roundStep(qint64 maximum) {
    const double raw = std::max(1.0, double(maximum) / 5);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * power >= raw) return qint64(factor * power);
    return qint64(10 * power);
}

/// The drawing area of a line chart and its scales.
struct Plot {
    QRectF area;
    int firstX = 0, lastX = 1;
    qint64 top = 1;
    [[nodiscard]] double x(int value) const {
        return area.left() + area.width() * (value - firstX) / std::max(1, lastX - firstX);
    }
    [[nodiscard]] double y(qint64 value) const {
        return area.bottom() - area.height() * double(value) / double(top);
    }
};

Plot plotFor(const Sheet& sheet, const report::LineChart& chart, int size) {
    Plot plot;
    qint64 maximum = std::max<qint64>(chart.maximum, chart.mark.value_or(0));
    for (const auto& point : chart.points) maximum = std::max(maximum, point.value);
    const qint64 step = roundStep(std::max<qint64>(maximum, 1));
    plot.top = (maximum / step + 1) * step;
    plot.firstX = chart.points.front().x;
    plot.lastX = std::max(plot.firstX + 1, chart.points.back().x);
    const double axis = sheet.fonts.advance(Face::Text, QString::number(plot.top), size) + fromMm(2);
    plot.area = QRectF(sheet.left + axis, fromMm(6), sheet.width - axis - fromMm(8), fromMm(60));
    return plot;
}

void drawScale(const Sheet& sheet, const Plot& plot, const report::LineChart& chart, int size, Art& art) {
    const qint64 step = roundStep(plot.top);
    for (qint64 value = 0; value <= plot.top; value += step) {
        const double y = plot.y(value);
        art.strokes.push_back(
            {QLineF(plot.area.left(), y, plot.area.right(), y), kHairline, false, value == 0 ? 0 : 205});
        const QString text = QString::number(value);
        const double width = sheet.fonts.advance(Face::Text, text, size);
        drawText(sheet.fonts, art, Face::Text, plot.area.left() - fromMm(1.5) - width, y + 0.36 * size, text,
                 size);
    }
    art.strokes.push_back({QLineF(plot.area.topLeft(), plot.area.bottomLeft()), kHairline, false, 0});
    double taken = -1;
    for (const auto& point : chart.points) {
        const double x = plot.x(point.x), width = sheet.fonts.advance(Face::Text, point.label, size);
        art.strokes.push_back(
            {QLineF(x, plot.area.bottom(), x, plot.area.bottom() + fromMm(1)), kHairline, false, 0});
        if (x - width / 2 < taken + fromMm(1.5)) continue;
        drawText(sheet.fonts, art, Face::Text, x - width / 2, plot.area.bottom() + fromMm(1.8) + size,
                 point.label, size);
        taken = x + width / 2;
    }
    drawText(sheet.fonts, art, Face::Text, sheet.left, plot.area.top() - fromMm(2.5), chart.valueTitle, size);
}

void drawCurve(const Sheet& sheet, const Plot& plot, const report::LineChart& chart, int size, Art& art) {
    if (chart.mark) {
        const double y = plot.y(*chart.mark);
        art.strokes.push_back({QLineF(plot.area.left(), y, plot.area.right(), y), fromMm(0.35), true, 0});
        drawText(sheet.fonts, art, Face::Title, plot.area.left() + fromMm(2), y - fromMm(1.2), chart.markText,
                 size);
    }
    const double dot = fromMm(0.8);
    for (size_t i = 0; i < chart.points.size(); ++i) {
        const QPointF at(plot.x(chart.points[i].x), plot.y(chart.points[i].value));
        if (i > 0) {
            const QPointF before(plot.x(chart.points[i - 1].x), plot.y(chart.points[i - 1].value));
            art.strokes.push_back({QLineF(before, at), fromMm(0.5), false, 0});
        }
        art.fills.push_back({QRectF(at.x() - dot / 2, at.y() - dot / 2, dot, dot), 0});
    }
    const auto& last = chart.points.back();
    const QString figure = QString::number(last.value);
    const double width = sheet.fonts.advance(Face::Title, figure, size);
    drawText(sheet.fonts, art, Face::Title, plot.x(last.x) - width, plot.y(last.value) - fromMm(1.8), figure,
             size);
}

/// The first `count` of the five strokes of 正 in a square: top, middle, short right, short left, bottom.
void drawTallyMark(Art& art, const QRectF& box, int count) {
    const auto x = [&](double part) { return box.left() + box.width() * part; };
    const auto y = [&](double part) { return box.top() + box.height() * part; };
    const QLineF strokes[5] = {{x(.15), y(.18), x(.85), y(.18)},
                               {x(.5), y(.18), x(.5), y(.84)},
                               {x(.5), y(.5), x(.8), y(.5)},
                               {x(.27), y(.48), x(.27), y(.84)},
                               {x(.1), y(.84), x(.9), y(.84)}};
    for (int i = 0; i < count && i < 5; ++i) art.strokes.push_back({strokes[i], fromMm(0.45), false, 0});
}

}  // namespace

void addBarChart(const Sheet& sheet, const report::BarChart& chart, int section, FlowInput& flow) {
    flow.blocks.push_back(chartTitle(sheet, chart.title, section));
    const int size = sheet.sizes.note;
    qint64 maximum = std::max<qint64>({chart.maximum, chart.mark.value_or(0), 1});
    double label = 0, value = 0;
    const auto valueText = [](const report::BarChart::Bar& bar) {
        return bar.valueText.isEmpty() ? QString::number(bar.value) : bar.valueText;
    };
    for (const auto& bar : chart.bars) {
        maximum = std::max(maximum, bar.value);
        label = std::max(label, sheet.fonts.advance(Face::Text, bar.label, size));
        value = std::max(value, sheet.fonts.advance(Face::Text, valueText(bar), size));
    }
    label = std::min(label, sheet.width * 0.3);
    value = std::min(value, sheet.width * 0.35);
    const double left = sheet.left + label + fromMm(2),
                 width = sheet.left + sheet.width - value - fromMm(2) - left;
    for (size_t i = 0; i < chart.bars.size(); ++i) {
        const auto& bar = chart.bars[i];
        const Sheet labelSheet{sheet.fonts, sheet.sizes, sheet.left, label + 1, sheet.height};
        Block block = textBlock(labelSheet, Face::Text, bar.label, size, report::Align::Right, 1.15);
        const double thick = fromMm(3.2), height = std::max(block.height, fromMm(5.2));
        for (TextRun& run : block.art.texts) run.baseline.ry() += (height - block.height) / 2;
        block.height = height;
        const double length = width * double(std::max<qint64>(bar.value, 0)) / double(maximum);
        block.art.fills.push_back({QRectF(left, (height - thick) / 2, length, thick), 120});
        block.art.strokes.push_back({QLineF(left, 0, left, height), kHairline, false, 0});
        if (chart.mark) {
            const double x = left + width * double(*chart.mark) / double(maximum);
            block.art.strokes.push_back({QLineF(x, 0, x, height), fromMm(0.35), true, 0});
        }
        drawText(sheet.fonts, block.art, Face::Text, left + width + fromMm(2), baselineIn(0, height, size),
                 valueText(bar), size);
        block.kind = MarkKind::Chart;
        block.section = section;
        block.row = int(i);
        block.keepWithNext = i == 0 && chart.bars.size() > 1;
        flow.blocks.push_back(std::move(block));
    }
    if (chart.markText.isEmpty()) return;
    Block legend = textBlock({sheet.fonts, sheet.sizes, left + fromMm(9),
                              sheet.width - (left - sheet.left) - fromMm(9), sheet.height},
                             Face::Text, chart.markText, size, report::Align::Left, 1.4);
    legend.art.strokes.push_back(
        {QLineF(left, size * 0.7, left + fromMm(7), size * 0.7), fromMm(0.35), true, 0});
    legend.spaceBefore = fromMm(1);
    legend.keepWithPrevious = true;
    legend.kind = MarkKind::Text;
    legend.section = section;
    flow.blocks.push_back(std::move(legend));
}

void addLineChart(const Sheet& sheet, const report::LineChart& chart, int section, FlowInput& flow) {
    flow.blocks.push_back(chartTitle(sheet, chart.title, section));
    if (chart.points.empty()) return;
    const int size = sheet.sizes.note;
    const Plot plot = plotFor(sheet, chart, size);
    Block block;
    drawScale(sheet, plot, chart, size, block.art);
    drawCurve(sheet, plot, chart, size, block.art);
    block.height = plot.area.bottom() + 2 * size + fromMm(3);
    block.kind = MarkKind::Chart;
    block.section = section;
    flow.blocks.push_back(std::move(block));
}

void addTally(const Sheet& sheet, const report::TallyBoxes& tally, int section, FlowInput& flow) {
    const int size = sheet.sizes.table;
    const double box = fromMm(7), labelWidth = sheet.width * 0.2, figureWidth = fromMm(14);
    const int perRow = std::max(1, int((sheet.width - labelWidth - figureWidth) / box));
    for (size_t i = 0; i < tally.lines.size(); ++i) {
        const auto& line = tally.lines[i];
        const int boxes = std::max({line.boxes, (line.marks + 4) / 5, 1});
        for (int first = 0; first < boxes; first += perRow) {
            Block block;
            block.height = fromMm(9);
            const double top = fromMm(1);
            if (first == 0) {
                drawText(sheet.fonts, block.art, Face::Text, sheet.left, baselineIn(0, block.height, size),
                         line.label, size);
                const double figures = sheet.left + sheet.width - figureWidth + fromMm(2);
                if (line.marks > 0)
                    drawText(sheet.fonts, block.art, Face::Text, figures, baselineIn(0, block.height, size),
                             QString::number(line.marks), size);
                else  // to be written by hand
                    drawFrame(block.art, {figures, top, figureWidth - fromMm(2), box}, kHairline);
            }
            for (int k = first; k < std::min(boxes, first + perRow); ++k) {
                const QRectF square(sheet.left + labelWidth + box * (k - first), top, box, box);
                drawFrame(block.art, square, kHairline);
                drawTallyMark(block.art, square, line.marks - 5 * k);
            }
            block.kind = MarkKind::Tally;
            block.section = section;
            block.row = int(i);
            block.keepWithPrevious = first > 0;
            flow.blocks.push_back(std::move(block));
        }
    }
}

}  // namespace election::render
