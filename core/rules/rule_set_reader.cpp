#include "core/rules/rule_set_reader.h"

using namespace Qt::StringLiterals;

namespace election {

using Kind = JsonNode::Kind;

Result<RuleSet> RuleSetReader::read() {
    ELECTION_ASSIGN(const auto root, parseJson(m_source));
    ELECTION_TRY(checkKeys(root,
                           {u"id"_s, u"title"_s, u"valid_from"_s, u"valid_until"_s, u"mark"_s, u"texts"_s,
                            u"parameters"_s, u"bars"_s},
                           {u"note"_s}));
    ELECTION_TRY(readHead(root));
    ELECTION_TRY(readTexts(*root.find(u"texts")));
    ELECTION_TRY(readParameters(*root.find(u"parameters")));
    ELECTION_TRY(readBars(*root.find(u"bars")));
    m_set.m_json = m_source.bytes();
    return m_set;
}

Result<> RuleSetReader::readHead(const JsonNode& root) {
    ELECTION_ASSIGN(m_set.m_id, text(root, u"id"_s));
    const auto& title = *root.find(u"title");
    ELECTION_TRY(checkKeys(title, {u"zh"_s, u"en"_s}, {}));
    ELECTION_ASSIGN(m_set.m_titleZh, text(title, u"zh"_s));
    ELECTION_ASSIGN(m_set.m_titleEn, text(title, u"en"_s));
    ELECTION_ASSIGN(const auto from, date(root, u"valid_from"_s));
    if (!from)
        return m_source.errorAt(root.find(u"valid_from")->offset,
                                tr("the first day of the rule set is missing"));
    m_set.m_from = *from;
    ELECTION_ASSIGN(m_set.m_until, date(root, u"valid_until"_s));
    if (m_set.m_until && *m_set.m_until < m_set.m_from)
        return m_source.errorAt(root.find(u"valid_until")->offset, tr("the rule set ends before it begins"));
    ELECTION_ASSIGN(m_set.m_mark, mark(root));
    ELECTION_ASSIGN(m_set.m_note, optionalText(root, u"note"_s));
    return Ok{};
}

Result<> RuleSetReader::readTexts(const JsonNode& node) {
    if (node.kind != Kind::Array)
        return m_source.errorAt(node.offset, tr("“%1” must be a list").arg(u"texts"_s));
    for (const auto& item : node.items) {
        ELECTION_TRY(checkKeys(item, {u"name"_s, u"in_force"_s, u"mark"_s}, {u"note"_s}));
        BaseText base;
        ELECTION_ASSIGN(base.name, text(item, u"name"_s));
        ELECTION_ASSIGN(base.inForce, date(item, u"in_force"_s));
        ELECTION_ASSIGN(base.mark, mark(item));
        ELECTION_ASSIGN(base.note, optionalText(item, u"note"_s));
        m_set.m_texts.push_back(std::move(base));
    }
    return Ok{};
}

Result<> RuleSetReader::readParameters(const JsonNode& node) {
    if (node.kind != Kind::Object)
        return m_source.errorAt(node.offset, tr("“%1” must be an object").arg(u"parameters"_s));
    for (size_t i = 0; i < node.items.size(); ++i) {
        const auto* spec = parameterSpec(node.keys[i]);
        if (!spec)
            return m_source.errorAt(node.keyOffsets[i], tr("there is no parameter “%1”").arg(node.keys[i]));
        ELECTION_ASSIGN(auto parameter, readParameter(*spec, node.items[i]));
        m_set.m_parameters.push_back(std::move(parameter));
    }
    for (const auto& spec : parameterSpecs()) {
        if (node.find(spec.key)) continue;
        if (m_newer == nullptr)
            return m_source.errorAt(node.offset, tr("the parameter “%1” is missing").arg(spec.key));
        m_set.m_parameters.push_back(m_newer->parameter(spec.key));
    }
    return Ok{};
}

Result<Parameter> RuleSetReader::readParameter(const ParameterSpec& spec, const JsonNode& node) {
    ELECTION_TRY(
        checkKeys(node, {u"value"_s, u"citation"_s, u"mark"_s}, {u"note"_s, u"since"_s, u"until"_s}));
    Parameter parameter;
    parameter.key = spec.key;
    ELECTION_ASSIGN(parameter.value, readValue(spec, *node.find(u"value")));
    ELECTION_ASSIGN(parameter.citation, text(node, u"citation"_s));
    ELECTION_ASSIGN(parameter.mark, mark(node));
    ELECTION_ASSIGN(parameter.note, optionalText(node, u"note"_s));
    ELECTION_ASSIGN(parameter.since, date(node, u"since"_s));
    ELECTION_ASSIGN(parameter.until, date(node, u"until"_s));
    return parameter;
}

Result<ParameterValue> RuleSetReader::readValue(const ParameterSpec& spec, const JsonNode& node) {
    switch (spec.type) {
        case ParameterSpec::Type::Flag:
            if (node.kind != Kind::Bool)
                return m_source.errorAt(node.offset, tr("“%1” must be true or false").arg(spec.key));
            return ParameterValue(node.boolean);
        case ParameterSpec::Type::Number: {
            ELECTION_ASSIGN(const int number, readNumber(spec, node));
            return ParameterValue(number);
        }
        case ParameterSpec::Type::Word:
            if (node.kind != Kind::String || !spec.words.contains(node.text))
                return m_source.errorAt(
                    node.offset, tr("“%1” must be one of: %2").arg(spec.key, spec.words.join(u", "_s)));
            return ParameterValue(node.text);
        case ParameterSpec::Type::List:
            return readList(spec, node);
        case ParameterSpec::Type::Range:
            return readRange(spec, node);
        case ParameterSpec::Type::Fraction:
            break;
    }
    return readFraction(spec, node);
}

Result<int> RuleSetReader::readNumber(const ParameterSpec& spec, const JsonNode& node) {
    bool whole = false;
    const int number = node.text.toInt(&whole);
    if (node.kind != Kind::Number || !whole || number < spec.min || number > spec.max)
        return m_source.errorAt(node.offset,
                                tr("“%1” must be a whole number from %2 to %3")
                                    .arg(spec.key, QString::number(spec.min), QString::number(spec.max)));
    return number;
}

Result<ParameterValue> RuleSetReader::readList(const ParameterSpec& spec, const JsonNode& node) {
    if (node.kind != Kind::Array)
        return m_source.errorAt(node.offset, tr("“%1” must be a list").arg(spec.key));
    QStringList words;
    for (const auto& item : node.items) {
        if (item.kind != Kind::String || !spec.words.contains(item.text))
            return m_source.errorAt(item.offset,
                                    tr("“%1” may only hold: %2").arg(spec.key, spec.words.join(u", "_s)));
        words << item.text;
    }
    return ParameterValue(words);
}

Result<ParameterValue> RuleSetReader::readRange(const ParameterSpec& spec, const JsonNode& node) {
    ELECTION_TRY(checkKeys(node, {u"min"_s, u"max"_s}, {}));
    ELECTION_ASSIGN(const int min, readNumber(spec, *node.find(u"min")));
    ELECTION_ASSIGN(const int max, readNumber(spec, *node.find(u"max")));
    if (min > max)
        return m_source.errorAt(node.offset, tr("the smallest “%1” is above the largest").arg(spec.key));
    return ParameterValue(IntRange{min, max});
}

Result<ParameterValue> RuleSetReader::readFraction(const ParameterSpec& spec, const JsonNode& node) {
    const auto parts = node.text.split(u'/');
    bool goodTop = false, goodBottom = false;
    Fraction fraction;
    if (node.kind == Kind::String && parts.size() == 2) {
        fraction.numerator = parts[0].toInt(&goodTop);
        fraction.denominator = parts[1].toInt(&goodBottom);
    }
    if (!goodTop || !goodBottom || fraction.numerator < 1 || fraction.numerator > fraction.denominator ||
        fraction.denominator > 100)
        return m_source.errorAt(node.offset, tr("“%1” must be a share such as \"1/3\"").arg(spec.key));
    return ParameterValue(fraction);
}

Result<> RuleSetReader::readBars(const JsonNode& node) {
    if (node.kind != Kind::Array)
        return m_source.errorAt(node.offset, tr("“%1” must be a list").arg(u"bars"_s));
    static const QStringList lists{u"statutory"_s, u"五不能"_s, u"六不宜"_s};
    static const QStringList weights{u"law"_s, u"list"_s, u"advice"_s};
    for (const auto& item : node.items) {
        ELECTION_TRY(checkKeys(item,
                               {u"id"_s, u"list"_s, u"clause"_s, u"text"_s, u"windowYears"_s, u"weight"_s,
                                u"citation"_s, u"mark"_s},
                               {u"note"_s}));
        Bar bar;
        ELECTION_ASSIGN(bar.id, text(item, u"id"_s));
        ELECTION_ASSIGN(bar.list, text(item, u"list"_s));
        ELECTION_ASSIGN(bar.clause, text(item, u"clause"_s));
        ELECTION_ASSIGN(bar.text, text(item, u"text"_s));
        ELECTION_ASSIGN(bar.citation, text(item, u"citation"_s));
        ELECTION_ASSIGN(bar.mark, mark(item));
        ELECTION_ASSIGN(bar.note, optionalText(item, u"note"_s));
        ELECTION_ASSIGN(const auto weight, text(item, u"weight"_s));
        if (!lists.contains(bar.list))
            return m_source.errorAt(item.find(u"list")->offset,
                                    tr("“%1” must be one of: %2").arg(u"list"_s, lists.join(u", "_s)));
        if (!weights.contains(weight))
            return m_source.errorAt(item.find(u"weight")->offset,
                                    tr("“%1” must be one of: %2").arg(u"weight"_s, weights.join(u", "_s)));
        bar.weight = weight == u"law" ? Weight::Law : weight == u"list" ? Weight::List : Weight::Advice;
        const auto& window = *item.find(u"windowYears");
        if (window.kind != Kind::Null) {
            ELECTION_ASSIGN(
                bar.windowYears,
                readNumber({u"windowYears"_s, ParameterSpec::Type::Number, 1, 99, {}, false, {}}, window));
        }
        if (m_set.barByClause(bar.clause))
            return m_source.errorAt(item.offset,
                                    tr("the clause “%1” stands here a second time").arg(bar.clause));
        m_set.m_bars.push_back(std::move(bar));
    }
    return Ok{};
}

Result<> RuleSetReader::checkKeys(const JsonNode& node, const QStringList& required,
                                  const QStringList& optional) {
    if (node.kind != Kind::Object)
        return m_source.errorAt(
            node.offset, tr("an object with the keys %1 should stand here").arg(required.join(u", "_s)));
    for (size_t i = 0; i < node.keys.size(); ++i)
        if (!required.contains(node.keys[i]) && !optional.contains(node.keys[i]))
            return m_source.errorAt(node.keyOffsets[i],
                                    tr("the key “%1” is not known here").arg(node.keys[i]));
    for (const auto& key : required)
        if (!node.find(key)) return m_source.errorAt(node.offset, tr("the key “%1” is missing").arg(key));
    return Ok{};
}

Result<QString> RuleSetReader::text(const JsonNode& object, const QString& key) {
    const auto& node = *object.find(key);
    if (node.kind != Kind::String || node.text.trimmed().isEmpty())
        return m_source.errorAt(node.offset, tr("“%1” must be a text that is not empty").arg(key));
    return node.text;
}

Result<QString> RuleSetReader::optionalText(const JsonNode& object, const QString& key) {
    return object.find(key) ? text(object, key) : Result<QString>(QString());
}

Result<std::optional<QDate>> RuleSetReader::date(const JsonNode& object, const QString& key) {
    const auto* node = object.find(key);
    if (!node || node->kind == Kind::Null) return std::optional<QDate>();
    const auto date = QDate::fromString(node->text, Qt::ISODate);
    if (node->kind != Kind::String || !date.isValid())
        return m_source.errorAt(node->offset, tr("“%1” must be a date such as \"2026-01-01\"").arg(key));
    return std::optional<QDate>(date);
}

Result<EvidenceMark> RuleSetReader::mark(const JsonNode& object) {
    const auto& node = *object.find(u"mark");
    for (const auto mark : {EvidenceMark::Read, EvidenceMark::Excerpt, EvidenceMark::Practice,
                            EvidenceMark::Memory, EvidenceMark::Inferred})
        if (node.kind == Kind::String && node.text == evidenceMarkKey(mark)) return mark;
    return m_source.errorAt(node.offset, tr("“%1” must be one of: %2").arg(u"mark"_s, u"V, E, P, R, I"_s));
}

}  // namespace election
