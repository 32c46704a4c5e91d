#include <QBuffer>
#include <QImageReader>
#include <algorithm>

#include "ui/render/section_blocks.h"

using namespace Qt::StringLiterals;

namespace election::render {
namespace {

/// 一寸 and a half: the photo of the forms, 25 × 35 mm.
constexpr double kPhotoWidth = fromMm(25), kPhotoHeight = fromMm(35);
constexpr int kDots = 300;  // to the inch; more isn't seen on paper

/// As the camera held it, no larger than it is printed, cut to the frame; null where it can't be read.
QImage photo(QByteArray bytes) {
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QImage image = reader.read();
    if (image.isNull()) return {};
    const QSize wanted(int(kPhotoWidth / kUnitsPerInch * kDots), int(kPhotoHeight / kUnitsPerInch * kDots));
    const QImage scaled = image.scaled(wanted, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)
                              .convertToFormat(QImage::Format_RGB32);
    return scaled.copy(QRect(
        QPoint((scaled.width() - wanted.width()) / 2, (scaled.height() - wanted.height()) / 2), wanted));
}

}  // namespace

void addPhotos(const Sheet& sheet, const report::PhotoGrid& grid, int section, FlowInput& flow) {
    const size_t perRow = size_t(std::max(1, grid.perRow));
    const double column = sheet.width / double(perRow);
    const int size = sheet.sizes.table, small = sheet.sizes.note;
    for (size_t i = 0; i < grid.items.size(); i += perRow) {
        Block row;
        row.kind = MarkKind::Photos;
        row.section = section;
        row.row = int(i / perRow);
        row.spaceBefore = fromMm(2);
        for (size_t k = i; k < std::min(i + perRow, grid.items.size()); ++k) {
            const auto& item = grid.items[k];
            const double left = sheet.left + column * double(k - i);
            const QRectF frame(left + (column - kPhotoWidth) / 2, 0, kPhotoWidth, kPhotoHeight);
            if (QImage image = photo(item.picture); !image.isNull())
                row.art.pictures.push_back({frame, std::move(image)});
            drawFrame(row.art, frame, kHairline);
            double y = kPhotoHeight + fromMm(1);
            const Sheet inside{sheet.fonts, sheet.sizes, left + fromMm(0.5), column - fromMm(1),
                               sheet.height};
            for (qsizetype line = 0; line < item.lines.size(); ++line) {
                const bool name = line == 0;
                Block text = textBlock(inside, name ? Face::Title : Face::Text, item.lines[line],
                                       name ? size : small, report::Align::Center, 1.25);
                for (TextRun& run : text.art.texts) {
                    run.baseline.ry() += y;
                    row.art.texts.push_back(std::move(run));
                }
                y += text.height;
            }
            row.height = std::max(row.height, y + fromMm(1.5));
        }
        flow.blocks.push_back(std::move(row));
    }
}

void addContents(const Sheet& sheet, const report::Contents& contents, int section, FlowInput& flow) {
    const int size = sheet.sizes.body;
    Block title =
        textBlock(sheet, Face::Title, contents.title, size + fromPoints(1), report::Align::Center, 1.6);
    title.kind = MarkKind::Heading;
    title.keepWithNext = true;
    flow.blocks.push_back(std::move(title));
    for (qsizetype i = 0; i < contents.headings.size(); ++i) {
        Block line;
        line.kind = MarkKind::Contents;
        line.section = section;
        line.row = int(i);
        line.height = size * 1.5;
        const double baseline = baselineIn(0, line.height, size);
        const double width =
            drawText(sheet.fonts, line.art, Face::Text, sheet.left, baseline, contents.headings[i], size);
        const double from = sheet.left + width + fromMm(2), to = sheet.left + sheet.width - fromMm(12);
        if (to > from)
            line.art.strokes.push_back({QLineF(from, baseline, to, baseline), kHairline, true, 120});
        flow.blocks.push_back(std::move(line));
    }
}

void numberContents(const Sheet& sheet, const ReportDocument& document, std::vector<Page>& pages) {
    struct Place {
        int section, page;
    };
    std::vector<Place> headings;
    for (size_t p = 0; p < pages.size(); ++p)
        for (const PageMark& mark : pages[p].marks)
            if (mark.kind == MarkKind::Heading && mark.section >= 0)
                headings.push_back({mark.section, int(p)});
    const int size = sheet.sizes.body;
    for (Page& page : pages)
        for (const PageMark& mark : page.marks) {
            if (mark.kind != MarkKind::Contents) continue;
            const auto* contents = std::get_if<report::Contents>(&document.sections[size_t(mark.section)]);
            if (!contents) continue;
            const QString& wanted = contents->headings[mark.row];
            for (const Place& place : headings) {
                const auto* heading = std::get_if<report::Heading>(&document.sections[size_t(place.section)]);
                if (!heading || place.section < mark.section || heading->text != wanted) continue;
                const QString number = QString::number(place.page + 1);
                drawText(sheet.fonts, page.art, Face::Text,
                         sheet.left + sheet.width - sheet.fonts.advance(Face::Text, number, size),
                         mark.top + baselineIn(0, size * 1.5, size), number, size);
                break;
            }
        }
}

}  // namespace election::render
