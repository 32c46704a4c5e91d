/// SetupService: what a village sets by its own 选举办法.
#include <QCoreApplication>
#include <algorithm>

#include "core/base/text.h"
#include "core/rules/rule_set.h"
#include "core/services/record.h"
#include "core/services/setup_guard.h"
#include "core/services/setup_service.h"
#include "core/store/election_repository.h"
#include "core/store/setup_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SetupService)
};

Result<> checkCitable(const Village& village) {
    if (village.measures.canBeCited()) return Ok{};
    return Error{ErrorCode::InvalidInput,
                 Text::tr("%1 first needs the document number and the date of its own measures (选举办法): "
                          "without them nothing can be cited.")
                     .arg(village.name),
                 {}};
}

QString switchText(const QString& value, const QString& article) {
    return article.isEmpty() ? value : u"%1 (%2)"_s.arg(value, article);
}

QString conditionText(const VillageCondition& condition) {
    QString text = condition.clause + u' ' + condition.text;
    if (condition.windowYears) text += u" / %1"_s.arg(*condition.windowYears);
    return switchText(text, condition.article);
}

/// 本村条件①, ② …: a clause that was once given is never given again.
QString clauseOf(int number) {
    return u"本村条件%1"_s.arg(number <= 20 ? QString(QChar(u'①' + number - 1)) : QString::number(number));
}

QJsonObject changeDetails(VillageId village, const QString& what, const QString& was, const QString& now,
                          bool correction, const QString& because) {
    QJsonObject details{{u"village"_s, village.v}, {u"was"_s, was}, {u"now"_s, now}};
    if (!what.isEmpty()) details.insert(u"rule"_s, what);
    if (correction) details.insert(u"because"_s, because.trimmed());
    return details;
}

}  // namespace

Result<VillagePlan> SetupService::plan(VillageId id) const {
    VillagePlan plan;
    ELECTION_ASSIGN(plan.village, village(id));
    ELECTION_ASSIGN(plan.posts, posts(id));
    ELECTION_ASSIGN(VillageRules own, villageRules(id));
    plan.switches = std::move(own.switches);
    plan.conditions = std::move(own.conditions);
    return plan;
}

Result<> SetupService::apply(VillageId id, const VillagePlan& wanted, const QString& because) {
    ELECTION_ASSIGN(const VillagePlan now, plan(id));
    const Village& village = wanted.village;
    if (village.name != now.village.name) ELECTION_TRY(renameVillage(id, village.name, because));
    ELECTION_TRY(setMode(id, village.mode, because));
    // What is cited comes before what cites it, and goes after it.
    if (village.measures.canBeCited()) ELECTION_TRY(setMeasures(id, village.measures, because));
    const auto isWanted = [&wanted](const QString& key) {
        return std::any_of(wanted.switches.begin(), wanted.switches.end(),
                           [&key](const VillageSwitch& one) { return one.key == key; });
    };
    for (const VillageSwitch& one : now.switches)
        if (!isWanted(one.key)) ELECTION_TRY(clearSwitch(id, one.key, because));
    for (const VillageSwitch& one : wanted.switches) ELECTION_TRY(setSwitch(id, one, because));
    for (const VillageCondition& one : now.conditions) {
        const auto same = [&one](const VillageCondition& other) { return other.id == one.id; };
        if (std::none_of(wanted.conditions.begin(), wanted.conditions.end(), same))
            ELECTION_TRY(removeCondition(id, one.id, because));
    }
    for (const VillageCondition& one : wanted.conditions) ELECTION_TRY(saveCondition(id, one, because));
    if (!village.measures.canBeCited()) ELECTION_TRY(setMeasures(id, village.measures, because));
    if (village.ownElectionDay != now.village.ownElectionDay)
        ELECTION_TRY(moveElectionDay(village.ownElectionDay.value_or(QDate()), id, because));
    return Ok{};
}

Result<> SetupService::changeVillage(SetupPart part, const Village& changed, const QString& action,
                                     const QString& because, const QString& was, const QString& now) {
    if (was == now) return Ok{};
    ELECTION_ASSIGN(const bool correction, mayChange(m_file, part, changed.id, because));
    return record(m_file, action, changed.name, changeDetails(changed.id, {}, was, now, correction, because),
                  [&] { return store::ElectionRepository(m_file.database()).updateVillage(changed); });
}

Result<> SetupService::setMode(VillageId id, BallotMode mode, const QString& because) {
    ELECTION_ASSIGN(Village changed, village(id));
    const Parameter& law = m_file.ruleSet().parameter(u"modes");
    if (!m_file.ruleSet().list(u"modes").contains(ballotModeKey(mode)))
        return Error{ErrorCode::RuleViolation,
                     Text::tr("These rules don't know “%1” (%2).").arg(ballotModeName(mode), law.citation),
                     {}};
    const QString was = ballotModeKey(changed.mode);
    changed.mode = mode;
    return changeVillage(SetupPart::Mode, changed, u"setup.mode"_s, because, was, ballotModeKey(mode));
}

Result<> SetupService::setMeasures(VillageId id, const VillageMeasures& typed, const QString& because) {
    ELECTION_ASSIGN(Village changed, village(id));
    ELECTION_ASSIGN(const VillageRules rules, villageRules(id));
    const VillageMeasures measures{normaliseText(typed.title), normaliseText(typed.number), typed.adopted,
                                   normaliseText(typed.adoptedBy)};
    if (!measures.canBeCited() && (!rules.switches.empty() || !rules.conditions.empty()))
        return Error{ErrorCode::RuleViolation,
                     Text::tr("Switches and conditions of %1 rest on these measures: their document number "
                              "and date can't be empty.")
                         .arg(changed.name),
                     {}};
    const QString was = changed.measures.citation() + changed.measures.adoptedBy;
    changed.measures = measures;
    return changeVillage(SetupPart::Measures, changed, u"setup.measures"_s, because, was,
                         measures.citation() + measures.adoptedBy);
}

Result<> SetupService::setSwitch(VillageId id, const VillageSwitch& wanted, const QString& because) {
    ELECTION_ASSIGN(const Village place, village(id));
    ELECTION_ASSIGN(const ParameterValue value,
                    villageSwitchValue(m_file.ruleSet(), wanted.key, wanted.value));
    const Parameter& law = m_file.ruleSet().parameter(wanted.key);
    if (value == law.value) return clearSwitch(id, wanted.key, because);
    ELECTION_TRY(checkCitable(place));
    const store::SwitchRow row{wanted.key, parameterValueText(value), normaliseText(wanted.article)};
    store::SetupRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto present, repository.switches(id));
    QString was = parameterValueText(law.value);
    for (const auto& one : present)
        if (one.parameter == wanted.key) was = switchText(one.value, one.article);
    const QString now = switchText(row.value, row.article);
    if (was == now) return Ok{};
    ELECTION_ASSIGN(const bool correction, mayChange(m_file, SetupPart::Measures, id, because));
    bool isNew = false;
    {
        ELECTION_ASSIGN(store::Transaction trial, store::Transaction::begin(m_file.database()));
        ELECTION_ASSIGN(isNew, repository.saveSwitch(id, row));
    }
    QJsonObject details = changeDetails(id, wanted.key, was, now, correction, because);
    details.insert(u"citation"_s, place.measures.citation(row.article));
    if (isNew) details.insert(u"added"_s, QJsonObject{{u"village_switch"_s, 1}});
    return record(m_file, u"setup.switch"_s, place.name, details, [&]() -> Result<> {
        ELECTION_TRY(repository.saveSwitch(id, row));
        return Ok{};
    });
}

Result<> SetupService::clearSwitch(VillageId id, const QString& key, const QString& because) {
    ELECTION_ASSIGN(const Village place, village(id));
    store::SetupRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto present, repository.switches(id));
    for (const auto& one : present) {
        if (one.parameter != key) continue;
        ELECTION_ASSIGN(const bool correction, mayChange(m_file, SetupPart::Measures, id, because));
        return record(
            m_file, u"setup.switch"_s, place.name,
            changeDetails(id, key, switchText(one.value, one.article),
                          parameterValueText(m_file.ruleSet().parameter(key).value), correction, because),
            [&] { return repository.dropSwitch(id, key); });
    }
    return Ok{};
}

Result<ConditionId> SetupService::saveCondition(VillageId id, const VillageCondition& typed,
                                                const QString& because) {
    ELECTION_ASSIGN(const Village place, village(id));
    ELECTION_TRY(checkCitable(place));
    const QString text = normaliseText(typed.text);
    if (text.isEmpty())
        return Error{ErrorCode::InvalidInput, Text::tr("Write the condition as the measures have it."), {}};
    const int window = typed.windowYears.value_or(0);
    if (window < 0 || window > 99)
        return Error{ErrorCode::InvalidInput, Text::tr("A condition looks back 1 to 99 years."), {}};
    store::SetupRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto present, repository.conditions(id));
    store::ConditionRow row{typed.id, {}, text, window, normaliseText(typed.article)};
    QString was;
    for (const auto& one : present) {
        if (one.id != typed.id) continue;
        row.clause = one.clause;
        was =
            conditionText({one.id, one.clause, one.text,
                           one.windowYears > 0 ? std::optional(one.windowYears) : std::nullopt, one.article});
    }
    if (typed.id.isStored() && was.isEmpty())
        return Error{ErrorCode::NotFound, Text::tr("This condition does not exist."), {}};
    const bool isNew = !typed.id.isStored();
    if (isNew) {
        ELECTION_ASSIGN(const int ever, repository.conditionsEver(id));
        row.clause = clauseOf(ever + 1);
    }
    const QString now =
        conditionText({row.id, row.clause, row.text,
                       row.windowYears > 0 ? std::optional(row.windowYears) : std::nullopt, row.article});
    if (was == now) return typed.id;
    ELECTION_ASSIGN(const bool correction, mayChange(m_file, SetupPart::Measures, id, because));
    QJsonObject details = changeDetails(id, u"condition"_s, was, now, correction, because);
    details.insert(u"citation"_s, place.measures.citation(row.article));
    if (isNew) details.insert(u"added"_s, QJsonObject{{u"village_condition"_s, 1}});
    ELECTION_TRY(record(m_file, u"setup.condition"_s, place.name, details, [&]() -> Result<> {
        if (!isNew) return repository.updateCondition(row);
        ELECTION_ASSIGN(row.id, repository.insertCondition(id, row));
        return Ok{};
    }));
    return row.id;
}

Result<> SetupService::removeCondition(VillageId id, ConditionId condition, const QString& because) {
    ELECTION_ASSIGN(const Village place, village(id));
    ELECTION_ASSIGN(const VillageRules rules, villageRules(id));
    for (const VillageCondition& one : rules.conditions) {
        if (one.id != condition) continue;
        ELECTION_ASSIGN(const bool correction, mayChange(m_file, SetupPart::Measures, id, because));
        return record(m_file, u"setup.condition"_s, place.name,
                      changeDetails(id, u"condition"_s, conditionText(one), {}, correction, because),
                      [&] { return store::SetupRepository(m_file.database()).dropCondition(condition); });
    }
    return Error{ErrorCode::NotFound, Text::tr("This condition does not exist."), {}};
}

}  // namespace election
