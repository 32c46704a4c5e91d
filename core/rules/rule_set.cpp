#include "core/rules/rule_set.h"

#include <QCoreApplication>
#include <QFile>

#include "core/rules/rule_set_reader.h"
#include "core/rules/rule_set_schema.h"

using namespace Qt::StringLiterals;

namespace election {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RuleSet)
};
}  // namespace

QString evidenceMarkKey(EvidenceMark mark) {
    switch (mark) {
        case EvidenceMark::Read:
            return u"V"_s;
        case EvidenceMark::Excerpt:
            return u"E"_s;
        case EvidenceMark::Practice:
            return u"P"_s;
        case EvidenceMark::Memory:
            return u"R"_s;
        case EvidenceMark::Local:
            return u"L"_s;
        case EvidenceMark::Inferred:
            break;
    }
    return u"I"_s;
}

QString evidenceMarkText(EvidenceMark mark) {
    switch (mark) {
        case EvidenceMark::Read:
            return Text::tr("the full article was read");
        case EvidenceMark::Excerpt:
            return Text::tr("only an excerpt or an older wording was read");
        case EvidenceMark::Practice:
            return Text::tr("a document of practice, not law");
        case EvidenceMark::Memory:
            return Text::tr("the text is not at hand");
        case EvidenceMark::Local:
            return Text::tr("the village's own election measures");
        case EvidenceMark::Inferred:
            break;
    }
    return Text::tr("inferred, not stated in the text");
}

const QString& RuleSet::title(const QString& language) const {
    return language == u"en" ? m_titleEn : m_titleZh;
}

bool RuleSet::isValidOn(const QDate& electionDay) const {
    return electionDay >= m_from && (!m_until || electionDay <= *m_until);
}

const Parameter& RuleSet::parameter(QStringView key) const {
    for (const auto& parameter : m_parameters)
        if (parameter.key == key) return parameter;
    qFatal("no rule set has the parameter %s", qPrintable(key.toString()));
}

int RuleSet::number(QStringView key) const {
    return std::get<int>(parameter(key).value);
}
bool RuleSet::flag(QStringView key) const {
    return std::get<bool>(parameter(key).value);
}
QString RuleSet::word(QStringView key) const {
    return std::get<QString>(parameter(key).value);
}
QStringList RuleSet::list(QStringView key) const {
    return std::get<QStringList>(parameter(key).value);
}
IntRange RuleSet::range(QStringView key) const {
    return std::get<IntRange>(parameter(key).value);
}
Fraction RuleSet::fraction(QStringView key) const {
    return std::get<Fraction>(parameter(key).value);
}

QString parameterValueText(const ParameterValue& value) {
    if (const auto* on = std::get_if<bool>(&value)) return *on ? u"true"_s : u"false"_s;
    if (const auto* n = std::get_if<int>(&value)) return QString::number(*n);
    if (const auto* w = std::get_if<QString>(&value)) return *w;
    if (const auto* words = std::get_if<QStringList>(&value)) return words->join(u'、');
    if (const auto* r = std::get_if<IntRange>(&value)) return u"%1-%2"_s.arg(r->min).arg(r->max);
    const auto& share = std::get<Fraction>(value);
    return u"%1/%2"_s.arg(share.numerator).arg(share.denominator);
}

RuleSet RuleSet::with(const std::vector<Parameter>& changed, const std::vector<Bar>& more) const {
    RuleSet set = *this;
    for (const auto& other : changed)
        for (auto& own : set.m_parameters)
            if (own.key == other.key) own = other;
    set.m_bars.insert(set.m_bars.end(), more.begin(), more.end());
    return set;
}

CountingRules RuleSet::countingRules() const {
    CountingRules rules;
    for (const auto& spec : parameterSpecs())
        if (spec.overridable)
            applyCountingRule(rules, spec.key, parameterValueText(parameter(spec.key).value));
    const auto floor = fraction(u"runoff_floor");
    rules.runoffFloorNumerator = floor.numerator;
    rules.runoffFloorDenominator = floor.denominator;
    rules.minMembers = number(u"min_members");
    return rules;
}

const Bar* RuleSet::barByClause(const QString& clause) const {
    for (const auto& bar : m_bars)
        if (bar.clause == clause) return &bar;
    return nullptr;
}

Result<RuleSet> loadRuleSet(const QByteArray& json, const QString& name) {
    return RuleSetReader(SourceText(json, name)).read();
}

Result<RuleSet> loadFrozenRuleSet(const QByteArray& json, const QString& id) {
    const auto newer = shippedRuleSet(id);
    return RuleSetReader(SourceText(json, id), newer ? &newer.value() : nullptr).read();
}

QStringList shippedRuleSets() {
    return {u"zj-2012"_s, u"zj-2020"_s, u"zj-2025a"_s, u"zj-2026"_s, u"national-2026"_s};
}

Result<RuleSet> shippedRuleSet(const QString& id) {
    if (!shippedRuleSets().contains(id))
        return Error{ErrorCode::NotFound,
                     Text::tr("There is no rule set “%1”; choose one of: %2.")
                         .arg(id, shippedRuleSets().join(u", "_s)),
                     {}};
    const auto name = u"%1.json"_s.arg(id);
    QFile file(u":/rulesets/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Internal, Text::tr("The rule set “%1” is missing from this program.").arg(id),
                     file.errorString()};
    return loadRuleSet(file.readAll(), name);
}

QString shippedRuleSetFor(const QDate& electionDay) {
    for (const auto& id : shippedRuleSets()) {
        if (!id.startsWith(u"zj-")) continue;
        const auto set = shippedRuleSet(id);
        if (set && set.value().isValidOn(electionDay)) return id;
    }
    return {};
}

}  // namespace election
