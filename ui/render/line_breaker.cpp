#include "ui/render/line_breaker.h"

using namespace Qt::StringLiterals;

namespace election::render {
namespace {

bool mayNotStart(uint c) {
    static const QString marks = u"，。、；：？！）》」』】〉〕…％%,.;:?!)]}”’·"_s;
    return c < 0x10000 && marks.contains(QChar(char16_t(c)));
}

bool mayNotEnd(uint c) {
    static const QString marks = u"（《「『【〈〔([{“‘"_s;
    return c < 0x10000 && marks.contains(QChar(char16_t(c)));
}

bool isWordCharacter(uint c) {
    return c > 0x20 && c < 0x2E80;
}

bool mayBreakBetween(uint before, uint after) {
    if (before == u' ') return after != u'%';  // "86.3 %" is one figure
    if (after == u' ' || mayNotStart(after) || mayNotEnd(before)) return false;
    return !(isWordCharacter(before) && isWordCharacter(after));
}

class ParagraphBreaker {
  public:
    ParagraphBreaker(const FontBook& fonts, Face face, int size, double width)
        : m_fonts(fonts), m_face(face), m_size(size), m_width(width) {}

    void add(const QString& paragraph, double indent, std::vector<TextLine>& lines) const {
        const QList<uint> text = paragraph.toUcs4();
        qsizetype start = 0;
        double room = m_width - indent;
        while (start < text.size()) {
            const qsizetype end = lineEnd(text, start, room);
            lines.push_back(line(text, start, end, end >= text.size()));
            start = end;
            while (start < text.size() && text[start] == u' ') ++start;
            room = m_width;
        }
        if (text.isEmpty()) lines.push_back({});
    }

  private:
    [[nodiscard]] qsizetype lineEnd(const QList<uint>& text, qsizetype start, double room) const {
        double used = 0;
        qsizetype end = start;
        // A hair of tolerance: widths are sums of rounded advances.
        while (end < text.size() && used + m_fonts.advance(m_face, text[end], m_size) <= room + 0.5)
            used += m_fonts.advance(m_face, text[end++], m_size);
        if (end >= text.size()) return end;
        if (end == start) return start + 1;
        qsizetype at = end;
        while (at > start && !mayBreakBetween(text[at - 1], text[at])) --at;
        return at > start ? at : end;
    }

    [[nodiscard]] TextLine line(const QList<uint>& text, qsizetype start, qsizetype end, bool last) const {
        while (end > start + 1 && text[end - 1] == u' ') --end;
        TextLine result;
        result.last = last;
        for (qsizetype i = start; i < end; ++i) {
            const char32_t c = text[i];
            result.text += QString::fromUcs4(&c, 1);
            result.width += m_fonts.advance(m_face, c, m_size);
        }
        return result;
    }

    const FontBook& m_fonts;
    Face m_face;
    int m_size;
    double m_width;
};

}  // namespace

std::vector<TextLine> breakLines(const FontBook& fonts, Face face, const QString& text, int size,
                                 double width, double firstIndent) {
    std::vector<TextLine> lines;
    const ParagraphBreaker breaker(fonts, face, size, width);
    for (const QString& paragraph : text.split(u'\n')) breaker.add(paragraph, firstIndent, lines);
    return lines;
}

}  // namespace election::render
