#include "ui/render/font_book.h"

#include <QFontDatabase>
#include <QSet>

using namespace Qt::StringLiterals;

namespace election::render {
namespace {

constexpr int kProbeSize = 1000;

const QStringList& textFamilies() {
    static const QStringList names{
        u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"FangSong"_s,       u"仿宋"_s,        u"SimSun"_s,
        u"宋体"_s,        u"SimSun-ExtB"_s,     u"AR PL UMing CN"_s, u"LXGW WenKai"_s, u"WenQuanYi Zen Hei"_s,
        u"DejaVu Sans"_s};
    return names;
}

const QStringList& titleFamilies() {
    static const QStringList names{u"方正小标宋简体"_s, u"方正小标宋_GBK"_s,    u"SimHei"_s,
                                   u"黑体"_s,           u"WenQuanYi Zen Hei"_s, u"LXGW WenKai"_s,
                                   u"AR PL UMing CN"_s, u"DejaVu Sans"_s};
    return names;
}

bool isPrivateUse(char32_t c) {
    return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0x10FFFD);
}

/// AR PL UMing sets 。 and 、 in the middle of their square, as Taiwan does; on the mainland they stand at
/// the left.
bool isMisplaced(const QString& family, char32_t c) {
    return family.startsWith(u"AR PL UMing"_s) && (c == U'。' || c == U'、');
}

}  // namespace

FontBook::FontBook() {
    const QStringList installed = QFontDatabase::families();
    const QSet<QString> known(installed.begin(), installed.end());
    const auto choose = [&](const QStringList& wanted, std::vector<int>& list) {
        for (const QString& name : wanted)
            if (known.contains(name)) list.push_back(addFamily(name));
    };
    choose(textFamilies(), m_text);
    choose(titleFamilies(), m_title);
    if (m_families.empty()) m_text.push_back(addFamily(QFont().family()));  // a machine without any of them
    if (m_text.empty()) m_text = m_title;
    if (m_title.empty()) m_title = m_text;
}

int FontBook::addFamily(const QString& name) {
    for (size_t i = 0; i < m_families.size(); ++i)
        if (m_families[i].name == name) return int(i);
    m_families.push_back({name, {}});
    m_families.back().raw = QRawFont::fromFont(font(int(m_families.size()) - 1, kProbeSize));
    return int(m_families.size()) - 1;
}

QFont FontBook::font(int family, int size) const {
    QFont result(m_families[size_t(family)].name);
    result.setPixelSize(std::max(1, size));
    result.setKerning(false);
    result.setHintingPreference(QFont::PreferNoHinting);
    // Without merging Qt can't slip in another font on its own.
    result.setStyleStrategy(QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferOutline));
    return result;
}

const FontBook::Glyph& FontBook::glyph(Face face, char32_t character) const {
    auto& cache = m_glyphs[face == Face::Text ? 0 : 1];
    if (const auto it = cache.constFind(character); it != cache.cend()) return *it;
    Glyph found{order(face).front(), 1.0, false};
    for (const int family : order(face)) {
        const QRawFont& raw = m_families[size_t(family)].raw;
        if (!raw.supportsCharacter(uint(character))) continue;
        if (isMisplaced(m_families[size_t(family)].name, character) && family != order(face).back()) continue;
        const auto indexes = raw.glyphIndexesForString(QString::fromUcs4(&character, 1));
        const auto advances = raw.advancesForGlyphIndexes(indexes);
        double width = 0;
        for (const QPointF& step : advances) width += step.x();
        found = {family, width / kProbeSize, !isPrivateUse(character)};
        break;
    }
    return *cache.insert(character, found);
}

double FontBook::advance(Face face, char32_t character, int size) const {
    return glyph(face, character).advance * size;
}

double FontBook::advance(Face face, const QString& text, int size) const {
    double width = 0;
    for (const uint c : text.toUcs4()) width += glyph(face, c).advance;
    return width * size;
}

std::vector<Piece> FontBook::pieces(Face face, const QString& text, int size) const {
    std::vector<Piece> result;
    for (const uint c : text.toUcs4()) {
        const char32_t character = c;
        const Glyph& glyph = this->glyph(face, character);
        if (result.empty() || result.back().family != glyph.family) result.push_back({{}, glyph.family, 0});
        result.back().text += QString::fromUcs4(&character, 1);
        result.back().advance += glyph.advance * size;
    }
    return result;
}

bool FontBook::canDraw(Face face, char32_t character) const {
    return glyph(face, character).drawable;
}

quint32 FontBook::glyphIndex(int family, char32_t character) const {
    const auto indexes =
        m_families[size_t(family)].raw.glyphIndexesForString(QString::fromUcs4(&character, 1));
    return indexes.isEmpty() ? 0 : indexes.front();
}

bool FontBook::hasChineseFonts() const {
    return canDraw(Face::Text, U'村') && canDraw(Face::Title, U'村');
}

}  // namespace election::render
