#include "ui/render/unprintable.h"

#include <QCoreApplication>
#include <QSet>

#include "core/report/section_text.h"
#include "ui/render/font_book.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct UnprintableText {
    Q_DECLARE_TR_FUNCTIONS(UnprintableText)
};

bool needsNoGlyph(char32_t c) {
    if (c == U'\n') return true;
    const auto category = QChar::category(c);
    return category == QChar::Separator_Space || category == QChar::Other_Format;
}

}  // namespace

std::vector<UnprintableCharacter> unprintableCharacters(const ReportDocument& document) {
    const render::FontBook fonts;
    std::vector<UnprintableCharacter> found;
    QSet<char32_t> seen;
    forEachText(document, [&](const QString& text) {
        for (const uint code : text.toUcs4()) {
            const char32_t c = code;
            if (seen.contains(c) || needsNoGlyph(c)) continue;
            seen.insert(c);
            if (fonts.canDraw(render::Face::Text, c)) continue;
            found.push_back(
                {QString::fromUcs4(&c, 1), u"U+%1"_s.arg(code, 4, 16, QChar(u'0')).toUpper(), text});
        }
    });
    return found;
}

QString unprintableWarning(const std::vector<UnprintableCharacter>& characters) {
    if (characters.empty()) return {};
    QStringList names;
    for (const auto& one : characters)
        names << UnprintableText::tr("%1 (%2, in \"%3\")").arg(one.character, one.code, one.foundIn);
    return UnprintableText::tr(
               "No installed font can draw these characters: %1. Install a font that has them, or write them "
               "in by hand.")
        .arg(names.join(UnprintableText::tr(", ")));
}

}  // namespace election
