#pragma once
/// Sections of a document as blocks: texts, grids, charts, seals and signature lines.
#include "core/report/report_document.h"
#include "ui/render/font_book.h"
#include "ui/render/line_breaker.h"
#include "ui/render/page_flow.h"

namespace election::render {

/// Letter sizes of a paper in layout units.
struct Sizes {
    int title = 0, body = 0, table = 0, note = 0;
    double lineHeight = 1.6;  ///< of body text, in letter sizes
};

/// Where and how the blocks of one document are drawn.
struct Sheet {
    const FontBook& fonts;
    Sizes sizes;
    double left = 0, width = 0;  ///< of the text area
    double height = 0;           ///< of the text area: no block may be taller
};

/// Draws one line of text with its baseline at y; returns its width.
double drawText(const FontBook& fonts, Art& art, Face face, double x, double y, const QString& text, int size,
                double spacing = 0);
/// The baseline of letters that stand in the middle of a line.
double baselineIn(double top, double lineHeight, int size);
/// The four sides of a rectangle.
void drawFrame(Art& art, const QRectF& rect, double width);

/// One text as one block, line under line; for titles and captions.
Block textBlock(const Sheet& sheet, Face face, const QString& text, int size, report::Align align,
                double lineHeight);

void addTable(const Sheet& sheet, const report::Table& table, int section, FlowInput& flow);
void addBarChart(const Sheet& sheet, const report::BarChart& chart, int section, FlowInput& flow);
void addLineChart(const Sheet& sheet, const report::LineChart& chart, int section, FlowInput& flow);
void addPhotos(const Sheet& sheet, const report::PhotoGrid& grid, int section, FlowInput& flow);
void addContents(const Sheet& sheet, const report::Contents& contents, int section, FlowInput& flow);
void addTally(const Sheet& sheet, const report::TallyBoxes& tally, int section, FlowInput& flow);

/// Writes the page numbers of a contents, once the pages are there.
void numberContents(const Sheet& sheet, const ReportDocument& document, std::vector<Page>& pages);

/// Any section; appends its blocks to the flow.
void addSection(const Sheet& sheet, const report::Section& section, int index, FlowInput& flow);

inline constexpr double kHairline = fromMm(0.18);

}  // namespace election::render
