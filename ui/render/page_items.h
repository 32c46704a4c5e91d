#pragma once
/// What stands on a page: texts, lines and grey areas in layout units, and marks that tell what is where.
#include <QImage>
#include <QLineF>
#include <QRectF>
#include <QString>
#include <vector>

namespace election::render {

/// Layout units to the inch: a page is laid out once and painted at any scale.
inline constexpr double kUnitsPerInch = 600;
inline constexpr double fromMm(double mm) {
    return mm * kUnitsPerInch / 25.4;
}
inline constexpr int fromPoints(double points) {
    return int(points * kUnitsPerInch / 72 + 0.5);
}

struct TextRun {
    QPointF baseline;
    QString text;
    int family = 0;
    int size = 0;
};

struct Stroke {
    QLineF line;
    double width = 0;
    bool dashed = false;
    int grey = 0;  ///< 0 black to 255 white
};

struct Fill {
    QRectF rect;
    int grey = 0;
};

/// Fills its rectangle; what is too wide or too high is cut off evenly.
struct Picture {
    QRectF rect;
    QImage image;
};

struct Art {
    std::vector<Fill> fills;
    std::vector<Stroke> strokes;
    std::vector<TextRun> texts;
    std::vector<Picture> pictures;
};

enum class MarkKind {
    Title,
    Heading,
    Text,
    KeyValues,
    Caption,
    TableHead,
    GroupRow,
    TableRow,
    Totals,
    Chart,
    Photos,
    Contents,
    Tally,
    Seal,
    Signatures
};

struct PageMark {
    MarkKind kind = MarkKind::Text;
    int section = -1;  ///< index into the document's sections; -1 = the title
    int row = -1;      ///< of a table, from 0
    double top = 0, height = 0;
};

struct Page {
    Art art;
    std::vector<PageMark> marks;  ///< from top to bottom
};

/// A piece that is never cut, with x on the page and y from its own top; the flow puts blocks onto pages.
struct Block {
    Art art;
    double height = 0;
    double spaceBefore = 0;  ///< dropped at the top of a page
    bool keepWithNext = false;
    bool keepWithPrevious = false;
    bool breakBefore = false;
    MarkKind kind = MarkKind::Text;
    int section = -1;
    int row = -1;
    int head = -1;   ///< table rows: index of the head that is repeated on the next page
    int group = -1;  ///< table rows: index of the group row that is repeated
};

}  // namespace election::render
