#pragma once
/// Mends the text of a PDF: which character each drawn glyph stands for (its /ToUnicode maps, PDF
/// 32000-1, 9.10.3). Qt 6.4 leaves out every character above U+FFFF (𬱖 reads back as nothing) and takes
/// the lowest code of a shared glyph (a space reads back as a tab). The maps are written anew in an
/// incremental update at the end of the file.
#include <QByteArray>
#include <vector>

#include "ui/render/font_book.h"
#include "ui/render/page_items.h"

namespace election::render {

/// The glyphs of one family in the order in which they were first drawn: the order in which Qt numbers them
/// from 1.
struct DrawnGlyphs {
    int family = 0;
    std::vector<quint32> glyphs;
    std::vector<char32_t> characters;  ///< what each glyph was drawn for
};

/// Collects them over all pages, in painting order.
std::vector<DrawnGlyphs> drawnGlyphs(const FontBook& fonts, const std::vector<Page>& pages);

/// Goes on with what a further paper of the same file draws; its fonts are chosen alike.
void addGlyphs(std::vector<DrawnGlyphs>& all, const std::vector<DrawnGlyphs>& more);

/// The PDF with right maps. A map that does not fit the drawn glyphs is left alone; so is a file of unknown
/// build.
QByteArray withTextMaps(const QByteArray& pdf, const FontBook& fonts, const std::vector<DrawnGlyphs>& drawn);

}  // namespace election::render
