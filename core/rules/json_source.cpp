#include "core/rules/json_source.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <optional>

using namespace Qt::StringLiterals;

namespace election {

const JsonNode* JsonNode::find(QStringView key) const {
    for (size_t i = 0; i < keys.size(); ++i)
        if (keys[i] == key) return &items[i];
    return nullptr;
}

namespace {

constexpr int kMaxDepth = 64;

/// Recursive descent over the bytes. The first error is kept; every function returns false once there is one.
class Parser {
    Q_DECLARE_TR_FUNCTIONS(JsonSource)

  public:
    explicit Parser(const SourceText& source) : m_source(source), m_bytes(source.bytes()) {}

    Result<JsonNode> run() {
        if (m_bytes.startsWith("\xEF\xBB\xBF")) m_at = 3;
        JsonNode root;
        if (!value(root, 0)) return *m_error;
        skipSpace();
        if (m_at < m_bytes.size())
            return m_source.errorAt(m_at, tr("something follows the end of the JSON value; remove it"));
        return root;
    }

  private:
    bool fail(qsizetype at, const QString& what) {
        if (!m_error) m_error = m_source.errorAt(at, what);
        return false;
    }

    void skipSpace() {
        while (m_at < m_bytes.size() && QByteArrayView(" \t\r\n").contains(m_bytes[m_at])) ++m_at;
    }

    [[nodiscard]] char peek() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }

    bool value(JsonNode& node, int depth) {
        skipSpace();
        node.offset = m_at;
        if (m_at >= m_bytes.size()) return fail(m_at, tr("the file ends where a value should stand"));
        if (depth > kMaxDepth) return fail(m_at, tr("the values are nested too deeply"));
        switch (peek()) {
            case '{':
                return object(node, depth);
            case '[':
                return array(node, depth);
            case '"':
                node.kind = JsonNode::Kind::String;
                return string(node.text);
            case 't':
                node.kind = JsonNode::Kind::Bool;
                node.boolean = true;
                return word("true");
            case 'f':
                node.kind = JsonNode::Kind::Bool;
                return word("false");
            case 'n':
                return word("null");
            default:
                return number(node);
        }
    }

    bool word(QByteArrayView expected) {
        if (QByteArrayView(m_bytes).sliced(m_at).startsWith(expected)) {
            m_at += expected.size();
            return true;
        }
        return fail(m_at, tr("this is no JSON value"));
    }

    bool digits() {
        const auto start = m_at;
        while (peek() >= '0' && peek() <= '9') ++m_at;
        return m_at > start;
    }

    bool number(JsonNode& node) {
        const auto start = m_at;
        node.kind = JsonNode::Kind::Number;
        if (peek() == '-') ++m_at;
        const auto first = m_at;
        if (!digits()) return fail(start, tr("this is no JSON value"));
        bool good = m_bytes[first] != '0' || m_at == first + 1;
        if (peek() == '.') {
            ++m_at;
            good = digits() && good;
        }
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (peek() == '+' || peek() == '-') ++m_at;
            good = digits() && good;
        }
        if (!good) return fail(start, tr("this is no JSON number"));
        node.text = QString::fromLatin1(m_bytes.sliced(start, m_at - start));
        return true;
    }

    bool string(QString& out) {
        const auto start = m_at++;
        auto plainFrom = m_at;
        const auto flush = [&] {
            QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            out += QString(decode(QByteArrayView(m_bytes).sliced(plainFrom, m_at - plainFrom)));
            return !decode.hasError() || fail(plainFrom, tr("the text is not UTF-8; save the file as UTF-8"));
        };
        while (m_at < m_bytes.size()) {
            const auto c = static_cast<unsigned char>(m_bytes[m_at]);
            if (c == '"') {
                if (!flush()) return false;
                ++m_at;
                return true;
            }
            if (c < 0x20) return fail(m_at, tr("a text may not run over the end of its line"));
            if (c == '\\') {
                if (!flush() || !escape(out)) return false;
                plainFrom = m_at;
            } else {
                ++m_at;
            }
        }
        return fail(start, tr("the text that begins here is never closed"));
    }

    bool escape(QString& out) {
        const auto start = m_at++;
        static constexpr QByteArrayView letters = "\"\\/bfnrt";
        static constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
        const char letter = peek();
        ++m_at;
        if (letter == 'u') {
            bool good = false;
            const auto code = m_bytes.mid(m_at, 4).toUShort(&good, 16);
            if (!good || m_at + 4 > m_bytes.size()) return fail(start, tr("this is no JSON escape"));
            m_at += 4;
            out += QChar(code);
            return true;
        }
        const auto place = letter == '\0' ? -1 : letters.indexOf(letter);
        if (place < 0) return fail(start, tr("this is no JSON escape"));
        out += QLatin1Char(meanings[place]);
        return true;
    }

    bool array(JsonNode& node, int depth) {
        const auto start = m_at++;
        node.kind = JsonNode::Kind::Array;
        skipSpace();
        if (peek() == ']') return ++m_at, true;
        while (true) {
            if (!value(node.items.emplace_back(), depth + 1)) return false;
            skipSpace();
            if (peek() == ']') return ++m_at, true;
            if (!comma(start)) return false;
        }
    }

    bool object(JsonNode& node, int depth) {
        const auto start = m_at++;
        node.kind = JsonNode::Kind::Object;
        skipSpace();
        if (peek() == '}') return ++m_at, true;
        while (true) {
            skipSpace();
            if (peek() != '"') return fail(m_at, tr("a key in double quotes should stand here"));
            const auto keyAt = m_at;
            QString key;
            if (!string(key)) return false;
            if (node.find(key)) return fail(keyAt, tr("the key “%1” stands here a second time").arg(key));
            skipSpace();
            if (peek() != ':') return fail(m_at, tr("a colon should stand after the key “%1”").arg(key));
            ++m_at;
            node.keys.push_back(key);
            node.keyOffsets.push_back(keyAt);
            if (!value(node.items.emplace_back(), depth + 1)) return false;
            skipSpace();
            if (peek() == '}') return ++m_at, true;
            if (!comma(start)) return false;
        }
    }

    bool comma(qsizetype opened) {
        if (m_at >= m_bytes.size()) return fail(opened, tr("the bracket that opens here is never closed"));
        if (peek() != ',') return fail(m_at, tr("a comma or a closing bracket should stand here"));
        ++m_at;
        return true;
    }

    const SourceText& m_source;
    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    std::optional<Error> m_error;
};

}  // namespace

Error SourceText::errorAt(qsizetype offset, const QString& what) const {
    const auto before = QByteArrayView(m_bytes).first(qMin(offset, m_bytes.size()));
    const auto lineStart = before.lastIndexOf('\n') + 1;
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    auto inLine = before.sliced(lineStart);
    if (lineStart == 0 && inLine.startsWith("\xEF\xBB\xBF")) inLine = inLine.sliced(3);
    // Characters, not bytes: every byte counts that does not continue a UTF-8 sequence.
    const auto column = 1 + std::count_if(inLine.begin(), inLine.end(), [](char c) {
                            return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
                        });
    const auto message = QCoreApplication::translate("JsonSource", "%1, line %2, column %3: %4")
                             .arg(m_name, QString::number(line), QString::number(column), what);
    return {ErrorCode::InvalidInput, message, {}};
}

Result<JsonNode> parseJson(const SourceText& source) {
    return Parser(source).run();
}

}  // namespace election
