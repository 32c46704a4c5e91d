#pragma once
/// JSON that remembers where every value stood, so that a refusal can name line and column.
#include <QByteArray>
#include <QString>
#include <vector>

#include "core/base/result.h"

namespace election {

struct JsonNode {
    enum class Kind { Null, Bool, Number, String, Array, Object };

    Kind kind = Kind::Null;
    bool boolean = false;
    QString text;                       ///< the string's value, or the number as written
    std::vector<QString> keys;          ///< of an object, in the order of the file
    std::vector<qsizetype> keyOffsets;  ///< where each key stands
    std::vector<JsonNode> items;        ///< an array's items, or the values of `keys`
    qsizetype offset = 0;               ///< bytes from the start of the file

    [[nodiscard]] const JsonNode* find(QStringView key) const;  ///< null: no object, or no such key
};

/// A file's bytes with its name, for messages that say where something stands.
class SourceText {
  public:
    SourceText(QByteArray bytes, QString fileName) : m_bytes(std::move(bytes)), m_name(std::move(fileName)) {}

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// InvalidInput: "contest.json, line 3, column 15: …"; lines and columns from 1, columns in characters.
    [[nodiscard]] Error errorAt(qsizetype offset, const QString& what) const;

  private:
    QByteArray m_bytes;
    QString m_name;
};

/// Strict RFC 8259 in UTF-8 (a byte order mark is allowed); a key that stands twice in an object is refused
/// too.
Result<JsonNode> parseJson(const SourceText& source);

}  // namespace election
