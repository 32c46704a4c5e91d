#include "core/rules/check_template.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include "core/base/language.h"
#include "core/rules/json_source.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CheckTemplate)
};

/// Reads one object key by key and complains about those that nobody asked for.
class TemplateReader {
  public:
    explicit TemplateReader(const SourceText& source) : m_source(source) {}

    Result<CheckTemplate> read(const JsonNode& root) {
        CheckTemplate wanted;
        ELECTION_TRY(onlyKeys(
            root, {u"id"_s, u"title"_s, u"source"_s, u"mark"_s, u"passes"_s, u"fails"_s, u"checks"_s}));
        ELECTION_ASSIGN(wanted.id, text(root, u"id"_s));
        ELECTION_ASSIGN(wanted.title, bothLanguages(root, u"title"_s));
        ELECTION_ASSIGN(wanted.source, bothLanguages(root, u"source"_s));
        ELECTION_ASSIGN(wanted.mark, text(root, u"mark"_s));
        ELECTION_ASSIGN(wanted.passes, words(root, u"passes"_s));
        ELECTION_ASSIGN(wanted.fails, words(root, u"fails"_s));
        for (const QString& word : std::as_const(wanted.fails))
            if (wanted.passes.contains(word))
                return m_source.errorAt(
                    root.find(u"fails")->offset,
                    Texts::tr("\"%1\" can't pass and fail at once; keep it in one list.").arg(word));
        const JsonNode* checks = root.find(u"checks");
        if (!checks || checks->kind != JsonNode::Kind::Array || checks->items.size() != kCheckCount)
            return m_source.errorAt(checks ? checks->offset : root.offset,
                                    Texts::tr("\"checks\" must list exactly nine checks."));
        for (int i = 0; i < kCheckCount; ++i) {
            const auto at = static_cast<size_t>(i);
            ELECTION_ASSIGN(wanted.checks.at(at), check(checks->items.at(at), i));
        }
        return wanted;
    }

  private:
    Result<CheckDescription> check(const JsonNode& node, int index) {
        CheckDescription wanted;
        ELECTION_TRY(
            onlyKeys(node, {u"id"_s, u"title"_s, u"asks"_s, u"answered"_s, u"evidence"_s, u"effect"_s}));
        ELECTION_ASSIGN(wanted.id, text(node, u"id"_s));
        if (wanted.id != checkKey(index))
            return m_source.errorAt(node.offset, Texts::tr("Check %1 must be \"%2\", not \"%3\".")
                                                     .arg(index + 1)
                                                     .arg(checkKey(index), wanted.id));
        ELECTION_ASSIGN(wanted.title, bothLanguages(node, u"title"_s));
        ELECTION_ASSIGN(wanted.asks, bothLanguages(node, u"asks"_s));
        ELECTION_ASSIGN(wanted.answered, bothLanguages(node, u"answered"_s));
        ELECTION_ASSIGN(wanted.evidence, bothLanguages(node, u"evidence"_s));
        ELECTION_ASSIGN(const QString effect, text(node, u"effect"_s));
        if (effect != u"bars"_s && effect != u"warns"_s)
            return m_source.errorAt(node.find(u"effect")->offset,
                                    Texts::tr("\"effect\" must be \"bars\" or \"warns\"."));
        wanted.bars = effect == u"bars"_s;
        return wanted;
    }

    Result<> onlyKeys(const JsonNode& node, const QStringList& known) {
        if (node.kind != JsonNode::Kind::Object)
            return m_source.errorAt(node.offset, Texts::tr("An object is needed here."));
        for (size_t i = 0; i < node.keys.size(); ++i)
            if (!known.contains(node.keys[i]))
                return m_source.errorAt(node.keyOffsets[i],
                                        Texts::tr("Unknown key \"%1\".").arg(node.keys[i]));
        return Ok{};
    }

    Result<QString> text(const JsonNode& node, const QString& key) {
        const JsonNode* value = node.find(key);
        if (!value || value->kind != JsonNode::Kind::String || value->text.trimmed().isEmpty())
            return m_source.errorAt(value ? value->offset : node.offset,
                                    Texts::tr("\"%1\" must be a text that isn't empty.").arg(key));
        return value->text;
    }

    Result<BothLanguages> bothLanguages(const JsonNode& node, const QString& key) {
        const JsonNode* value = node.find(key);
        if (!value) return m_source.errorAt(node.offset, Texts::tr("\"%1\" is missing.").arg(key));
        ELECTION_TRY(onlyKeys(*value, {u"zh"_s, u"en"_s}));
        BothLanguages both;
        ELECTION_ASSIGN(both.zh, text(*value, u"zh"_s));
        ELECTION_ASSIGN(both.en, text(*value, u"en"_s));
        return both;
    }

    Result<QStringList> words(const JsonNode& node, const QString& key) {
        const JsonNode* value = node.find(key);
        const Error wrong = m_source.errorAt(value ? value->offset : node.offset,
                                             Texts::tr("\"%1\" must be a list of texts.").arg(key));
        if (!value || value->kind != JsonNode::Kind::Array || value->items.empty()) return wrong;
        QStringList list;
        for (const JsonNode& item : value->items) {
            if (item.kind != JsonNode::Kind::String || item.text.isEmpty()) return wrong;
            list.append(item.text);
        }
        return list;
    }

    const SourceText& m_source;
};

}  // namespace

const QString& BothLanguages::text() const {
    return currentLanguage() == u"en"_s ? en : zh;
}

Result<CheckTemplate> loadCheckTemplate(const QByteArray& json, const QString& name) {
    const SourceText source(json, name);
    ELECTION_ASSIGN(const JsonNode root, parseJson(source));
    return TemplateReader(source).read(root);
}

Result<CheckTemplate> shippedCheckTemplate() {
    const QString name = u"three_asks_forms_stricts.json"_s;
    QFile file(u":/screening/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal,
                     Texts::tr("The program's list of the nine checks is missing; install it again."),
                     file.fileName()};
    return loadCheckTemplate(file.readAll(), name);
}

}  // namespace election
