#include "core/rules/check_template.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/rules/bars_on_day.h"
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
        ELECTION_TRY(onlyKeys(root, {u"id"_s, u"title"_s, u"source"_s, u"mark"_s, u"passes"_s, u"fails"_s,
                                     u"checks"_s, u"bars"_s, u"left_out"_s}));
        ELECTION_ASSIGN(wanted.id, text(root, u"id"_s));
        ELECTION_ASSIGN(wanted.title, bothLanguages(root, u"title"_s));
        ELECTION_ASSIGN(wanted.source, bothLanguages(root, u"source"_s));
        ELECTION_ASSIGN(wanted.mark, mark(root));
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
        if (const JsonNode* bars = root.find(u"bars")) ELECTION_TRY(readBars(*bars, wanted));
        if (const JsonNode* out = root.find(u"left_out")) ELECTION_TRY(readLeftOut(*out, wanted));
        return wanted;
    }

  private:
    Result<CheckDescription> check(const JsonNode& node, int index) {
        CheckDescription wanted;
        ELECTION_TRY(onlyKeys(node, {u"id"_s, u"title"_s, u"asks"_s, u"answered"_s, u"evidence"_s, u"how"_s,
                                     u"effect"_s, u"source"_s, u"mark"_s}));
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
        ELECTION_ASSIGN(const QString how, text(node, u"how"_s));
        const auto answered = answeredByFromKey(how);
        if (!answered)
            return m_source.errorAt(
                node.find(u"how")->offset,
                Texts::tr("\"how\" must be \"talk\", \"paper\", \"rule\" or \"departments\"."));
        wanted.how = *answered;
        ELECTION_ASSIGN(wanted.source, bothLanguages(node, u"source"_s));
        ELECTION_ASSIGN(wanted.mark, mark(node));
        if (isFixedByLaw(index) && (!wanted.bars || wanted.how != AnsweredBy::Rule))
            return m_source.errorAt(
                node.offset, Texts::tr("“%1” rests on the law: it always bars, and the program always checks "
                                       "it by the rules.")
                                 .arg(wanted.title.text()));
        return wanted;
    }

    Result<> readBars(const JsonNode& node, CheckTemplate& wanted) {
        if (node.kind != JsonNode::Kind::Array)
            return m_source.errorAt(node.offset, Texts::tr("A list of clauses is needed here."));
        for (const JsonNode& item : node.items) {
            ELECTION_TRY(onlyKeys(item, {u"list"_s, u"clause"_s, u"text"_s, u"years"_s, u"weight"_s,
                                         u"citation"_s, u"mark"_s, u"since"_s, u"until"_s}));
            LocalBar own;
            Bar& bar = own.bar;
            ELECTION_ASSIGN(bar.list, text(item, u"list"_s));
            ELECTION_ASSIGN(bar.clause, text(item, u"clause"_s));
            bar.id = u"township_"_s + normaliseName(bar.clause);
            ELECTION_ASSIGN(bar.text, text(item, u"text"_s));
            ELECTION_ASSIGN(bar.citation, text(item, u"citation"_s));
            ELECTION_ASSIGN(const QString markKey, mark(item));
            bar.mark = markKey == u"V"_s ? EvidenceMark::Read : EvidenceMark::Practice;
            ELECTION_ASSIGN(const QString weight, text(item, u"weight"_s));
            if (weight != u"list"_s && weight != u"advice"_s)
                return m_source.errorAt(item.find(u"weight")->offset,
                                        Texts::tr("\"weight\" must be \"list\" or \"advice\"."));
            bar.weight = weight == u"list"_s ? Weight::List : Weight::Advice;
            ELECTION_ASSIGN(bar.windowYears, years(item));
            ELECTION_ASSIGN(own.since, day(item, u"since"_s));
            ELECTION_ASSIGN(own.until, day(item, u"until"_s));
            if (own.since && own.until && *own.until < *own.since)
                return m_source.errorAt(item.find(u"until")->offset,
                                        Texts::tr("The clause “%1” ends before it begins.").arg(bar.clause));
            if (!listOfClause(bar.clause).isEmpty())
                return m_source.errorAt(
                    item.find(u"clause")->offset,
                    Texts::tr("“%1” is the name of a clause of the law or of the list of 2013. Give the own "
                              "clause a name of its own, for example 本镇清单①.")
                        .arg(bar.clause));
            for (const LocalBar& other : wanted.bars)
                if (normaliseName(other.bar.clause) == normaliseName(bar.clause))
                    return m_source.errorAt(
                        item.find(u"clause")->offset,
                        Texts::tr("The clause “%1” stands here a second time.").arg(bar.clause));
            wanted.bars.push_back(std::move(own));
        }
        return Ok{};
    }

    Result<> readLeftOut(const JsonNode& node, CheckTemplate& wanted) {
        if (node.kind != JsonNode::Kind::Array)
            return m_source.errorAt(node.offset, Texts::tr("A list of clauses is needed here."));
        for (const JsonNode& item : node.items) {
            ELECTION_TRY(onlyKeys(item, {u"clause"_s, u"because"_s}));
            LeftOutClause out;
            ELECTION_ASSIGN(out.clause, text(item, u"clause"_s));
            ELECTION_ASSIGN(out.because, text(item, u"because"_s));
            if (listOfClause(out.clause) == u"statutory"_s)
                return m_source.errorAt(
                    item.offset,
                    Texts::tr("“%1” is a bar of the law; no township can leave it out.").arg(out.clause));
            wanted.leftOut.push_back(std::move(out));
        }
        return Ok{};
    }

    /// "V" … "I" or "ours".
    Result<QString> mark(const JsonNode& node) {
        static const QStringList known{u"V"_s, u"E"_s, u"P"_s, u"R"_s, u"I"_s, u"L"_s, u"ours"_s};
        ELECTION_ASSIGN(const QString key, text(node, u"mark"_s));
        if (!known.contains(key))
            return m_source.errorAt(node.find(u"mark")->offset,
                                    Texts::tr("\"mark\" must be one of %1.").arg(known.join(u", "_s)));
        return key;
    }

    /// Missing or null: no limit.
    Result<std::optional<int>> years(const JsonNode& node) {
        const JsonNode* value = node.find(u"years");
        if (!value || value->kind == JsonNode::Kind::Null) return std::optional<int>();
        bool good = false;
        const int number = value->text.toInt(&good);
        if (value->kind != JsonNode::Kind::Number || !good || number < 1 || number > 99)
            return m_source.errorAt(value->offset,
                                    Texts::tr("\"years\" must be a whole number from 1 to 99, or left out."));
        return std::optional(number);
    }

    Result<std::optional<QDate>> day(const JsonNode& node, const QString& key) {
        const JsonNode* value = node.find(key);
        if (!value || value->kind == JsonNode::Kind::Null) return std::optional<QDate>();
        const QDate date = QDate::fromString(value->text, Qt::ISODate);
        if (value->kind != JsonNode::Kind::String || !date.isValid())
            return m_source.errorAt(value->offset,
                                    Texts::tr("\"%1\" must be a day, written as 2026-12-19.").arg(key));
        return std::optional(date);
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
        both.en = both.zh;
        if (value->find(u"en")) {
            ELECTION_ASSIGN(both.en, text(*value, u"en"_s));
        }
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

const std::array<std::pair<AnsweredBy, QString>, 4>& answeredByKeys() {
    static const std::array<std::pair<AnsweredBy, QString>, 4> keys{{
        {AnsweredBy::Talk, u"talk"_s},
        {AnsweredBy::Paper, u"paper"_s},
        {AnsweredBy::Rule, u"rule"_s},
        {AnsweredBy::Departments, u"departments"_s},
    }};
    return keys;
}

}  // namespace

QString answeredByKey(AnsweredBy how) {
    for (const auto& [value, key] : answeredByKeys())
        if (value == how) return key;
    return {};
}

std::optional<AnsweredBy> answeredByFromKey(const QString& key) {
    for (const auto& [value, name] : answeredByKeys())
        if (name == key) return value;
    return std::nullopt;
}

QString answeredByName(AnsweredBy how) {
    switch (how) {
        case AnsweredBy::Talk:
            return Texts::tr("recorded talk");
        case AnsweredBy::Paper:
            return Texts::tr("paper");
        case AnsweredBy::Rule:
            return Texts::tr("automatic rule");
        case AnsweredBy::Departments:
            break;
    }
    return Texts::tr("departments' answers");
}

bool fillsIn(int check, AnsweredBy how) {
    if (check < 3) return how == AnsweredBy::Talk;
    if (check == 4) return how == AnsweredBy::Departments || how == AnsweredBy::Paper;
    return how == (check < 6 ? AnsweredBy::Paper : AnsweredBy::Rule);
}

bool isFixedByLaw(int check) {
    return check == 6 || check == 7;
}

std::vector<Bar> CheckTemplate::barsInForce(const std::vector<Bar>& ofRules, const QDate& day) const {
    std::vector<Bar> all;
    const auto isLeftOut = [this, &ofRules](const Bar& bar) {
        if (bar.weight == Weight::Law) return false;
        for (const LeftOutClause& out : leftOut)
            if (const Bar* named = findBar(ofRules, out.clause); named && named->id == bar.id) return true;
        return false;
    };
    for (const Bar& bar : ofRules)
        if (!isLeftOut(bar)) all.push_back(bar);
    for (const LocalBar& own : bars)
        if ((!own.since || *own.since <= day) && (!own.until || day <= *own.until)) all.push_back(own.bar);
    return all;
}

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
