/// checkTemplateJson(): the nine checks and the township's own clauses as a file, one key a line.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include "core/rules/check_template.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

/// One value on one line, with the characters as they are.
QByteArray onOneLine(const QJsonValue& value) {
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

/// An object whose keys stand in the order in which they are added (QJsonObject sorts them).
class Lines {
  public:
    explicit Lines(QByteArray indent) : m_indent(std::move(indent)) {}
    void add(const char* key, const QJsonValue& value) { addRaw(key, onOneLine(value)); }
    void add(const char* key, const BothLanguages& both) {
        QByteArray raw = "{\"zh\": " + onOneLine(both.zh);
        if (both.en != both.zh) raw += ", \"en\": " + onOneLine(both.en);
        addRaw(key, raw + "}");
    }
    void addRaw(const char* key, const QByteArray& raw) {
        m_lines.append(m_indent + "  \"" + key + "\": " + raw);
    }
    [[nodiscard]] QByteArray text() const {
        return m_indent + "{\n" + m_lines.join(",\n") + "\n" + m_indent + "}";
    }

  private:
    QByteArray m_indent;
    QByteArrayList m_lines;
};

QByteArray listOf(const QByteArrayList& items) {
    return items.isEmpty() ? QByteArray("[]") : "[\n" + items.join(",\n") + "\n  ]";
}

QByteArray checkText(const CheckDescription& check) {
    Lines lines("    ");
    lines.add("id", check.id);
    lines.add("title", check.title);
    lines.add("asks", check.asks);
    lines.add("answered", check.answered);
    lines.add("evidence", check.evidence);
    lines.add("how", answeredByKey(check.how));
    lines.add("effect", check.bars ? u"bars"_s : u"warns"_s);
    lines.add("source", check.source);
    lines.add("mark", check.mark);
    return lines.text();
}

QByteArray barText(const LocalBar& own) {
    Lines lines("    ");
    lines.add("list", own.bar.list);
    lines.add("clause", own.bar.clause);
    lines.add("text", own.bar.text);
    if (own.bar.windowYears) lines.add("years", *own.bar.windowYears);
    lines.add("weight", weightKey(own.bar.weight));
    lines.add("citation", own.bar.citation);
    lines.add("mark", evidenceMarkKey(own.bar.mark));
    if (own.since) lines.add("since", own.since->toString(Qt::ISODate));
    if (own.until) lines.add("until", own.until->toString(Qt::ISODate));
    return lines.text();
}

}  // namespace

QByteArray checkTemplateJson(const CheckTemplate& checks) {
    Lines lines("");
    lines.add("id", checks.id);
    lines.add("title", checks.title);
    lines.add("source", checks.source);
    lines.add("mark", checks.mark);
    lines.add("passes", QJsonArray::fromStringList(checks.passes));
    lines.add("fails", QJsonArray::fromStringList(checks.fails));
    QByteArrayList nine, bars, out;
    for (const CheckDescription& check : checks.checks) nine.append(checkText(check));
    for (const LocalBar& own : checks.bars) bars.append(barText(own));
    for (const LeftOutClause& one : checks.leftOut) {
        Lines left("    ");
        left.add("clause", one.clause);
        left.add("because", one.because);
        out.append(left.text());
    }
    lines.addRaw("checks", listOf(nine));
    if (!bars.isEmpty()) lines.addRaw("bars", listOf(bars));
    if (!out.isEmpty()) lines.addRaw("left_out", listOf(out));
    return lines.text() + "\n";
}

}  // namespace election
