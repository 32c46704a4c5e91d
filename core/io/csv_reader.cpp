#include "core/io/csv_reader.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>
#include <array>

#include "core/io/cell_format.h"
#include "core/io/refusals.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Decoded {
    QString text;
    QString encoding;
};

std::optional<QString> decode(QByteArrayView bytes, const QString& encoding) {
    QStringDecoder decoder(encoding.toLatin1().constData(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid()) return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter)) return std::nullopt;
    return text;
}

Error undecodable(const QString& fileName, const QString& encoding) {
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Workbook",
                "%1 can't be read as %2: it holds bytes that mean nothing there. Choose another "
                "encoding, or save the file again as .xlsx.")
                .arg(fileName, encoding),
            {}};
}

/// UTF-16 without a byte order mark: the zero bytes of its commas and digits all lie on one side.
QString utf16WithoutMark(const QByteArray& content) {
    qsizetype even = 0, odd = 0;
    for (qsizetype i = 0; i < content.size(); ++i)
        if (content.at(i) == 0) ++(i % 2 == 0 ? even : odd);
    if (odd > 0 && even == 0) return u"UTF-16LE"_s;
    if (even > 0 && odd == 0) return u"UTF-16BE"_s;
    return {};
}

Result<Decoded> decodeContent(const QByteArray& content, const QString& forced, const QString& fileName) {
    const bool utf8Mark = content.startsWith("\xEF\xBB\xBF");
    const bool littleMark = content.startsWith("\xFF\xFE"), bigMark = content.startsWith("\xFE\xFF");
    const qsizetype mark = utf8Mark ? 3 : littleMark || bigMark ? 2 : 0;
    QString encoding = forced;
    if (encoding.isEmpty()) {
        if (utf8Mark)
            encoding = u"UTF-8 BOM"_s;
        else if (littleMark)
            encoding = u"UTF-16LE"_s;
        else if (bigMark)
            encoding = u"UTF-16BE"_s;
        else if (content.contains('\0')) {
            encoding = utf16WithoutMark(content);
            if (encoding.isEmpty()) return notASpreadsheet(fileName);
        }
    }
    const QByteArrayView body = QByteArrayView(content).sliced(mark);
    if (encoding.isEmpty()) {
        if (auto text = decode(body, u"UTF-8"_s)) return Decoded{std::move(*text), u"UTF-8"_s};
        encoding = u"GB18030"_s;
    }
    auto text = decode(body, encoding == u"UTF-8 BOM"_s ? u"UTF-8"_s : encoding);
    if (!text)
        return undecodable(fileName,
                           forced.isEmpty() && encoding == u"GB18030"_s ? u"UTF-8 / GB18030"_s : encoding);
    return Decoded{std::move(*text), encoding};
}

bool holdsControlCharacters(const QString& text) {
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        const char16_t u = c.unicode();
        return u < 0x20 && u != u'\t' && u != u'\n' && u != u'\r' && u != u'\f' && u != 0x1A;
    });
}

/// The delimiter that cuts most of the first lines into the same number of fields.
QChar sniffDelimiter(const QString& text) {
    static constexpr std::array<char16_t, 4> kDelimiters{u',', u';', u'\t', u'，'};
    static constexpr int kLines = 40;
    std::array<std::vector<int>, kDelimiters.size()> counts;
    std::array<int, kDelimiters.size()> line{};
    bool quoted = false, any = false;
    const auto endLine = [&] {
        for (size_t d = 0; d < line.size(); ++d)
            if (any) counts[d].push_back(line[d]);
        line.fill(0);
        any = false;
    };
    for (const QChar c : text) {
        if (c == u'"') quoted = !quoted;
        if (!quoted && c == u'\n') {
            endLine();
            if (counts[0].size() >= kLines) break;
            continue;
        }
        any = any || !c.isSpace();
        if (quoted) continue;
        for (size_t d = 0; d < kDelimiters.size(); ++d)
            if (c.unicode() == kDelimiters[d]) ++line[d];
    }
    endLine();
    size_t best = 0;
    int bestMedian = 0;
    for (size_t d = 0; d < kDelimiters.size(); ++d) {
        auto& all = counts[d];
        if (all.empty()) continue;
        std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2), all.end());
        const int median = all[all.size() / 2];
        if (median > bestMedian) best = d, bestMedian = median;
    }
    return QChar(kDelimiters[best]);
}

/// RFC 4180, tolerant: a quote inside an unquoted field is a character, an unclosed quote ends with the file.
class CsvParser {
  public:
    CsvParser(const QString& text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] qsizetype position() const { return m_at; }

    SheetRow next() {
        SheetRow row{m_line, {}};
        bool more = true;
        int column = 0;
        while (more) {
            QString field = !atEnd() && m_text.at(m_at) == u'"' ? quotedField() : plainField();
            more = !atEnd() && m_text.at(m_at) == m_delimiter;
            if (!atEnd()) {
                if (!more)
                    endOfLine();
                else
                    ++m_at;
            }
            Cell cell = textCell(std::move(field));
            if (!cell.isEmpty()) {
                row.cells.resize(static_cast<size_t>(column));
                row.cells.push_back(std::move(cell));
            }
            ++column;
        }
        return row;
    }

  private:
    QString plainField() {
        const qsizetype from = m_at;
        while (!atEnd()) {
            const QChar c = m_text.at(m_at);
            if (c == m_delimiter || c == u'\n' || c == u'\r') break;
            ++m_at;
        }
        return m_text.mid(from, m_at - from);
    }
    QString quotedField() {
        QString out;
        ++m_at;
        while (!atEnd()) {
            const QChar c = m_text.at(m_at++);
            if (c == u'\n') ++m_line;
            if (c != u'"') {
                out.append(c);
            } else if (!atEnd() && m_text.at(m_at) == u'"') {
                out.append(c);
                ++m_at;
            } else {
                break;
            }
        }
        return out + plainField();
    }
    void endOfLine() {
        if (!atEnd() && m_text.at(m_at) == u'\r') ++m_at;
        if (!atEnd() && m_text.at(m_at) == u'\n') ++m_at;
        ++m_line;
    }

    const QString& m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
};

}  // namespace

QStringList csvEncodings() {
    return {u"GB18030"_s, u"UTF-8"_s, u"UTF-8 BOM"_s, u"UTF-16LE"_s, u"UTF-16BE"_s};
}

Result<CsvContent> readCsv(const QByteArray& content, const ReadOptions& options, const QString& fileName,
                           Progress& progress) {
    ELECTION_ASSIGN(const Decoded decoded, decodeContent(content, options.encoding, fileName));
    if (holdsControlCharacters(decoded.text)) return notASpreadsheet(fileName);
    CsvContent csv;
    csv.encoding = decoded.encoding;
    csv.delimiter = options.delimiter.isNull() ? sniffDelimiter(decoded.text) : options.delimiter;
    CsvParser parser(decoded.text, csv.delimiter);
    const int total = static_cast<int>(std::min<qsizetype>(decoded.text.size(), 1'000'000'000));
    for (int count = 0; !parser.atEnd(); ++count) {
        if (count % 4096 == 0) {
            if (progress.cancelled()) return stopped();
            progress.set(static_cast<int>(parser.position()), total, fileName);
        }
        SheetRow row = parser.next();
        if (row.cells.empty()) continue;
        if (static_cast<int>(csv.sheet.rows.size()) > options.maxRows + kTitleLines)
            return tooManyRows(fileName, options.maxRows);
        csv.sheet.rows.push_back(std::move(row));
    }
    return csv;
}

}  // namespace election
