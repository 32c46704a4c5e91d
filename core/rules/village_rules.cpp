#include "core/rules/village_rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace election {
namespace {

using Type = ParameterSpec::Type;
using May = ParameterSpec::VillageMay;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VillageRules)
};

Error wrongValue(const ParameterSpec& spec, const QString& text, const QString& allowed) {
    return {ErrorCode::InvalidInput,
            Text::tr("“%1” can't be “%2”. It may be: %3.").arg(spec.key, text, allowed),
            {}};
}

QString numbersText(int from, int to) {
    return Text::tr("a whole number from %1 to %2").arg(from).arg(to);
}

Result<ParameterValue> listOf(const ParameterSpec& spec, const QString& text) {
    QStringList words;
    QString spread = text;
    spread.replace(u',', u'、').replace(u'，', u'、').replace(u';', u'、').replace(u' ', u'、');
    for (const QString& word : spread.split(u'、', Qt::SkipEmptyParts)) {
        if (!spec.words.contains(word)) return wrongValue(spec, text, spec.words.join(u'、'));
        if (!words.contains(word)) words << word;
    }
    // In the order of the schema: the same relations make the same value, however they were typed.
    QStringList ordered;
    for (const QString& word : spec.words)
        if (words.contains(word)) ordered << word;
    return ParameterValue(ordered);
}

Error beyond(const RuleSet& frozen, const QString& key, const QString& allowed) {
    const Parameter& law = frozen.parameter(key);
    return {ErrorCode::RuleViolation,
            Text::tr("The village's measures can't go beyond the rules here: %1 (%2).")
                .arg(allowed, law.citation),
            {}};
}

}  // namespace

const QStringList& villageSwitchKeys() {
    static const QStringList keys = [] {
        QStringList all;
        for (const auto& spec : parameterSpecs())
            if (spec.villageMay != May::NotSet) all << spec.key;
        return all;
    }();
    return keys;
}

Result<ParameterValue> parameterValueOf(const ParameterSpec& spec, const QString& text) {
    const QString clean = text.trimmed();
    switch (spec.type) {
        case Type::Flag:
            if (clean == u"true"_s) return ParameterValue(true);
            if (clean == u"false"_s) return ParameterValue(false);
            return wrongValue(spec, text, u"true、false"_s);
        case Type::Number: {
            bool whole = false;
            const int number = clean.toInt(&whole);
            if (!whole || number < spec.min || number > spec.max)
                return wrongValue(spec, text, numbersText(spec.min, spec.max));
            return ParameterValue(number);
        }
        case Type::Word:
            if (!spec.words.contains(clean)) return wrongValue(spec, text, spec.words.join(u'、'));
            return ParameterValue(clean);
        case Type::List:
            return listOf(spec, clean);
        case Type::Range:
        case Type::Fraction:
            break;  // no village sets one
    }
    return wrongValue(spec, text, u"—"_s);
}

Result<ParameterValue> villageSwitchValue(const RuleSet& frozen, const QString& key, const QString& text) {
    const ParameterSpec* spec = parameterSpec(key);
    if (spec == nullptr || spec->villageMay == May::NotSet)
        return Error{ErrorCode::RuleViolation,
                     Text::tr("“%1” is nothing that a village's own measures set. They may set: %2.")
                         .arg(key, villageSwitchKeys().join(u"、"_s)),
                     {}};
    ELECTION_ASSIGN(const ParameterValue value, parameterValueOf(*spec, text));
    switch (spec->villageMay) {
        case May::Narrow: {
            const QStringList law = frozen.list(key), wanted = std::get<QStringList>(value);
            if (wanted.isEmpty())
                return beyond(frozen, key, Text::tr("at least one of %1").arg(law.join(u'、')));
            for (const QString& word : wanted)
                if (!law.contains(word)) return beyond(frozen, key, Text::tr("only %1").arg(law.join(u'、')));
            break;
        }
        case May::Lower:
            if (std::get<int>(value) > frozen.number(key))
                return beyond(frozen, key, Text::tr("at most %1").arg(frozen.number(key)));
            break;
        case May::Raise:
            if (std::get<int>(value) < frozen.number(key))
                return beyond(frozen, key, Text::tr("at least %1").arg(frozen.number(key)));
            break;
        case May::Choose:
        case May::NotSet:
            break;
    }
    return value;
}

Result<> checkElectionKind(const RuleSet& rules, ElectionKind kind, const QString& approval) {
    const Parameter& law = rules.parameter(u"election_kinds");
    if (!rules.list(u"election_kinds").contains(electionKindKey(kind)))
        return Error{ErrorCode::RuleViolation,
                     Text::tr("%1 is no kind of election under these rules (%2).")
                         .arg(electionKindName(kind), law.citation),
                     {}};
    const bool approved = kind == ElectionKind::EarlyTerm || kind == ElectionKind::LateTerm;
    if (approved && approval.trimmed().isEmpty())
        return Error{ErrorCode::RuleViolation,
                     Text::tr("%1 needs the number of the document by which the county approved it (%2).")
                         .arg(electionKindName(kind), law.citation),
                     {}};
    return Ok{};
}

RuleSet effectiveRules(const RuleSet& frozen, const VillageRules& own) {
    std::vector<Parameter> changed;
    for (const VillageSwitch& one : own.switches) {
        const auto value = villageSwitchValue(frozen, one.key, one.value);
        if (!value) continue;
        const Parameter& law = frozen.parameter(one.key);
        if (*value == law.value) continue;
        Parameter parameter;
        parameter.key = one.key;
        parameter.value = *value;
        parameter.citation = own.measures.citation(one.article);
        parameter.mark = EvidenceMark::Local;
        parameter.note = law.note;
        changed.push_back(std::move(parameter));
    }
    std::vector<Bar> bars;
    for (const VillageCondition& condition : own.conditions)
        bars.push_back({u"local_%1"_s.arg(condition.id.v),
                        u"本村条件"_s,
                        condition.clause,
                        condition.text,
                        condition.windowYears,
                        Weight::Local,
                        own.measures.citation(condition.article),
                        EvidenceMark::Local,
                        {}});
    return frozen.with(changed, bars);
}

}  // namespace election
