#pragma once
/// Chinese and Latin text into lines: no line starts with a closing mark (，。）》) or ends with an opening
/// one (（《).
#include <QString>
#include <vector>

#include "ui/render/font_book.h"

namespace election::render {

struct TextLine {
    QString text;
    double width = 0;
    bool last = true;  ///< of its paragraph: not stretched
};

/// Breaks at every \n and wherever the width ends. Words of letters and digits stay whole where they fit a
/// line.
std::vector<TextLine> breakLines(const FontBook& fonts, Face face, const QString& text, int size,
                                 double width, double firstIndent = 0);

}  // namespace election::render
