#include "ui/render/pdf_text_map.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace election::render {
namespace {

constexpr int kLinesPerBlock = 100;  // the most that a bfchar block may hold

/// An old map: the code of each glyph from 1; 0 where there is none.
std::vector<uint> readMap(const QByteArray& stream) {
    std::vector<uint> codes;
    static const QRegularExpression range(
        u"<([0-9A-F]{4})> <([0-9A-F]{4})> (?:<([0-9A-F]{4})>|\\[([^\\]]*)\\])"_s);
    auto it = range.globalMatch(QString::fromLatin1(stream));
    while (it.hasNext()) {
        const auto match = it.next();
        const uint first = match.captured(1).toUInt(nullptr, 16),
                   last = match.captured(2).toUInt(nullptr, 16);
        if (last < first) return {};
        if (codes.size() < last) codes.resize(last, 0);
        const QStringList list = match.captured(4).simplified().split(u' ', Qt::SkipEmptyParts);
        for (uint glyph = std::max(first, 1U); glyph <= last; ++glyph) {
            const auto at = qsizetype(glyph - first);
            if (match.hasCaptured(4)) {
                if (at < list.size())
                    codes[glyph - 1] = QString(list[at]).remove(u'<').remove(u'>').toUInt(nullptr, 16);
            } else {
                codes[glyph - 1] = match.captured(3).toUInt(nullptr, 16) + uint(at);
            }
        }
    }
    return codes;
}

bool fits(const std::vector<uint>& codes, const DrawnGlyphs& drawn, const FontBook& fonts) {
    if (codes.size() > drawn.glyphs.size())
        return false;  // glyphs above U+FFFF at the end are missing in the old map
    for (size_t i = 0; i < codes.size(); ++i)
        if (codes[i] != 0 && fonts.glyphIndex(drawn.family, codes[i]) != drawn.glyphs[i]) return false;
    for (size_t i = 0; i < drawn.characters.size(); ++i)
        if ((i >= codes.size() || codes[i] == 0) && drawn.characters[i] < 0x10000) return false;
    return true;
}

QByteArray mapStream(const std::vector<char32_t>& characters) {
    QByteArray map =
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    const auto hex = [](uint value) {
        return QByteArray::number(value, 16).toUpper().rightJustified(4, '0');
    };
    for (size_t first = 0; first < characters.size(); first += kLinesPerBlock) {
        const size_t end = std::min(characters.size(), first + kLinesPerBlock);
        map += QByteArray::number(qsizetype(end - first)) + " beginbfchar\n";
        for (size_t i = first; i < end; ++i) {
            map += '<' + hex(uint(i + 1)) + "> <";
            for (const QChar unit : QString::fromUcs4(&characters[i], 1)) map += hex(unit.unicode());
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// The body of object `number`: between "obj" and "endobj".
QByteArray objectBody(const QByteArray& pdf, const QByteArray& number) {
    const QByteArray head = '\n' + number + " 0 obj\n";
    const qsizetype start = pdf.indexOf(head);
    if (start < 0) return {};
    const qsizetype from = start + head.size();
    return pdf.mid(from, pdf.indexOf("endobj", from) - from);
}

QByteArray streamOf(const QByteArray& body) {
    const qsizetype start = body.indexOf("stream\n"), end = body.lastIndexOf("endstream");
    if (start < 0 || end < start) return {};
    const QByteArray raw = body.mid(start + 7, end - start - 7);
    if (!body.left(start).contains("/FlateDecode")) return raw;
    return qUncompress(QByteArray(4, '\0') + raw);
}

}  // namespace

std::vector<DrawnGlyphs> drawnGlyphs(const FontBook& fonts, const std::vector<Page>& pages) {
    std::vector<DrawnGlyphs> drawn;
    QSet<std::pair<int, char32_t>> met;  // asking the font for a glyph is slow
    QSet<std::pair<int, quint32>> seen;
    for (const Page& page : pages)
        for (const TextRun& run : page.art.texts)
            for (const uint character : run.text.toUcs4()) {
                const std::pair<int, char32_t> key(run.family, character);
                if (met.contains(key)) continue;
                met.insert(key);
                const quint32 glyph = fonts.glyphIndex(run.family, character);
                if (glyph == 0 || seen.contains({run.family, glyph})) continue;
                seen.insert({run.family, glyph});
                auto it = std::find_if(drawn.begin(), drawn.end(),
                                       [&](const auto& d) { return d.family == run.family; });
                if (it == drawn.end()) it = drawn.insert(drawn.end(), {run.family, {}, {}});
                it->glyphs.push_back(glyph);
                it->characters.push_back(character);
            }
    return drawn;
}

void addGlyphs(std::vector<DrawnGlyphs>& all, const std::vector<DrawnGlyphs>& more) {
    for (const DrawnGlyphs& one : more) {
        auto it = std::find_if(all.begin(), all.end(), [&](const auto& d) { return d.family == one.family; });
        if (it == all.end()) {
            all.push_back(one);
            continue;
        }
        const QSet<quint32> known(it->glyphs.begin(), it->glyphs.end());
        for (size_t i = 0; i < one.glyphs.size(); ++i) {
            if (known.contains(one.glyphs[i])) continue;
            it->glyphs.push_back(one.glyphs[i]);
            it->characters.push_back(one.characters[i]);
        }
    }
}

QByteArray withTextMaps(const QByteArray& pdf, const FontBook& fonts, const std::vector<DrawnGlyphs>& drawn) {
    static const QRegularExpression tail(u"trailer\\s*<<([^<>]*)>>\\s*startxref\\s*([0-9]+)\\s*%%EOF\\s*$"_s);
    const auto trailer = tail.match(QString::fromLatin1(pdf.right(1024)));
    if (!trailer.hasMatch()) return pdf;
    QByteArray result = pdf, table;
    for (qsizetype at = pdf.indexOf("/ToUnicode "); at >= 0; at = pdf.indexOf("/ToUnicode ", at + 1)) {
        const QByteArray number = pdf.mid(at + 11, pdf.indexOf(' ', at + 11) - at - 11);
        const std::vector<uint> codes = readMap(streamOf(objectBody(pdf, number)));
        for (const DrawnGlyphs& one : drawn) {
            if (!fits(codes, one, fonts)) continue;
            const QByteArray map = mapStream(one.characters);
            result += '\n';
            table +=
                number + " 1\n" + QByteArray::number(result.size()).rightJustified(10, '0') + " 00000 n \n";
            result += number + " 0 obj\n<< /Length " + QByteArray::number(map.size()) + " >>\nstream\n" +
                      map + "endstream\nendobj\n";
            break;
        }
    }
    if (table.isEmpty()) return pdf;
    const qsizetype start = result.size();
    result += "xref\n" + table + "trailer\n<<" + trailer.captured(1).toLatin1() + "/Prev " +
              trailer.captured(2).toLatin1() + "\n>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return result;
}

}  // namespace election::render
