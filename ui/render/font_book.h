#pragma once
/// The fonts of our papers: Song (宋, 仿宋) for text, Hei (黑, 小标宋) for titles, chosen character by
/// character. Noto CJK is never used: text copied out of a PDF that was made with it comes out wrong (民 as
/// ⺠).
#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QString>
#include <QStringList>
#include <vector>

namespace election::render {

enum class Face {
    Text,  ///< Song
    Title  ///< Hei
};

/// A piece of text in one family.
struct Piece {
    QString text;
    int family = 0;
    double advance = 0;
};

/// Not shared between threads; each layout has its own.
class FontBook {
  public:
    FontBook();

    /// Width of one character at a size in layout units.
    [[nodiscard]] double advance(Face face, char32_t character, int size) const;
    [[nodiscard]] double advance(Face face, const QString& text, int size) const;
    /// The text in pieces, each in the first family of the face's list that has its characters.
    [[nodiscard]] std::vector<Piece> pieces(Face face, const QString& text, int size) const;
    /// True where some family of the list has the character; never for private-use characters.
    [[nodiscard]] bool canDraw(Face face, char32_t character) const;
    /// The glyph that a family draws for a character; 0 where it has none.
    [[nodiscard]] quint32 glyphIndex(int family, char32_t character) const;
    [[nodiscard]] QFont font(int family, int size) const;
    /// False where the machine has none of the fonts that our papers need.
    [[nodiscard]] bool hasChineseFonts() const;

  private:
    struct Glyph {
        int family = 0;
        double advance = 0;  ///< of a font of size 1
        bool drawable = false;
    };
    struct Family {
        QString name;
        QRawFont raw;
    };
    int addFamily(const QString& name);
    const Glyph& glyph(Face face, char32_t character) const;
    [[nodiscard]] const std::vector<int>& order(Face face) const {
        return face == Face::Text ? m_text : m_title;
    }

    std::vector<Family> m_families;
    std::vector<int> m_text, m_title;  ///< indices into m_families, best first
    mutable QHash<char32_t, Glyph> m_glyphs[2];
};

}  // namespace election::render
