/// SetupService: what stands for the whole township, and the election day.
#include <QCoreApplication>
#include <QSet>

#include "core/base/text.h"
#include "core/rules/register_checks.h"
#include "core/rules/rule_set.h"
#include "core/services/calendar_service.h"
#include "core/services/record.h"
#include "core/services/register_judging.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_guard.h"
#include "core/services/setup_service.h"
#include "core/services/village_days.h"
#include "core/store/election_repository.h"
#include "core/store/person_repository.h"
#include "core/store/register_record_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SetupService)
};

constexpr QStringView kDayOnPaper = u"yyyy年M月d日";

QString iso(const QDate& day) {
    return day.toString(Qt::ISODate);
}

/// Who is of age on one of the two days only, in one village.
struct AgeFlips {
    QSet<PersonId> people;
    int comeOfAge = 0, notOfAge = 0;
};

Result<AgeFlips> ageFlips(ElectionFile& file, VillageId village, int age, const QDate& from,
                          const QDate& to) {
    AgeFlips flips;
    ELECTION_ASSIGN(const auto people, store::PersonRepository(file.database()).ofVillage(village));
    for (const auto& row : people) {
        const QDate birth = row.person.legalBirthDate();
        if (!birth.isValid()) continue;
        const bool before = reachesAge(birth, age, from), after = reachesAge(birth, age, to);
        if (before == after) continue;
        flips.people.insert(row.person.id);
        ++(after ? flips.comeOfAge : flips.notOfAge);
    }
    return flips;
}

/// Who is of age now is judged by the day that was just written; the journal says why somebody came onto a
/// register. Closed registers keep their version: the difference is theirs to supplement. Tells how many
/// lines the journal got.
Result<int> judgeAges(ElectionFile& file, VillageId village, const QSet<PersonId>& people,
                      const QString& because) {
    ELECTION_ASSIGN(const auto judged, judgeAgain(file, village, people, {}, {}));
    store::RegisterRecordRepository journal(file.database());
    const int age = file.ruleSet().number(u"voter_age");
    int lines = 0;
    for (const JudgedRow& row : judged) {
        if (!row.person.isRegisteredVoter()) continue;  // the status itself says: not of age
        ELECTION_TRY(journal.append({row.person.village, row.person.id, ChangeKind::Added,
                                     ChangeReason::Newly18, row.person.legalBirthDate().addYears(age),
                                     because, file.clock().now(), file.actor()}));
        ++lines;
    }
    return lines;
}

/// The village's dates by its present day and by another one, with what was posted when.
Result<std::vector<MovedDate>> movedDatesOf(ElectionFile& file, const RulesInForce& village,
                                            const QDate& to) {
    ELECTION_ASSIGN(const PlaceCalendar calendar, CalendarService(file).of(village.village.id));
    ELECTION_ASSIGN(const VillageDays days, villageDays(file, village.village));
    QHash<QString, QDate> done;
    for (const CalendarEntry& entry : calendar.entries)
        if (const auto posted = entry.postedOn()) done.insert(entry.date.key, *posted);
    CalendarEvents events;
    if (done.contains(u"roll_posted"_s)) events.rollPosted = done.value(u"roll_posted"_s);
    events.objectionReceived = days.objectionReceived;
    events.villagersMeeting = days.villagersMeeting;
    events.representativesMeeting = days.representativesMeeting;
    auto before = statutoryCalendar(village.electionDay, village.rules, village.mode, events);
    auto after = statutoryCalendar(to, village.rules, village.mode, events);
    const auto ofTownship = [](const StatutoryDate& date) { return date.ofTownship; };
    std::erase_if(before, ofTownship);
    std::erase_if(after, ofTownship);
    return movedDates(before, after, file.clock().today(), done);
}

/// Villages whose dates move alike stand together.
void group(DayMove& move, const Village& village, std::vector<MovedDate> dates) {
    const auto same = [&dates](const DayMove::Group& known) {
        if (known.dates.size() != dates.size()) return false;
        for (size_t i = 0; i < dates.size(); ++i)
            if (known.dates[i].key != dates[i].key || known.dates[i].after != dates[i].after ||
                known.dates[i].before != dates[i].before || known.dates[i].state != dates[i].state)
                return false;
        return true;
    };
    for (DayMove::Group& known : move.groups)
        if (same(known)) return known.villages.push_back(village);
    move.groups.push_back({{village}, std::move(dates)});
}

}  // namespace

int DayMove::newlyBroken() const {
    int broken = 0;
    for (const Group& one : groups)
        for (const MovedDate& date : one.dates) broken += int(date.isBroken() && !date.wasBroken);
    return broken;
}

Result<> SetupService::changeElection(SetupPart part, const Election& changed, const QByteArray& rules,
                                      const QString& action, const QString& because, const QString& was,
                                      const QString& now) {
    if (was == now) return Ok{};
    ELECTION_ASSIGN(const bool correction, mayChange(m_file, part, {}, because));
    QJsonObject details{{u"was"_s, was}, {u"now"_s, now}};
    if (correction) details.insert(u"because"_s, because.trimmed());
    ELECTION_TRY(record(m_file, action, changed.township, details, [&] {
        return store::ElectionRepository(m_file.database()).update({changed, rules});
    }));
    return m_file.reload();
}

Result<> SetupService::setTownship(const QString& name, TownshipKind kind, const QString& because) {
    Election changed = m_file.election();
    const QString was = changed.township + u' ' + townshipKindName(changed.townshipKind);
    changed.township = normaliseText(name);
    changed.townshipKind = kind;
    if (changed.township.isEmpty())
        return Error{ErrorCode::InvalidInput, Text::tr("The township has no name. Give its full name."), {}};
    return changeElection(SetupPart::Names, changed, m_file.ruleSet().json(), u"setup.township"_s, because,
                          was, changed.township + u' ' + townshipKindName(kind));
}

Result<> SetupService::setKind(ElectionKind kind, const QString& approval, const QString& because) {
    ELECTION_TRY(checkElectionKind(m_file.ruleSet(), kind, approval));
    Election changed = m_file.election();
    const QString was = (electionKindName(changed.kind) + u' ' + changed.approval).trimmed();
    changed.kind = kind;
    changed.approval = normaliseText(approval);
    return changeElection(SetupPart::RuleSet, changed, m_file.ruleSet().json(), u"setup.kind"_s, because, was,
                          (electionKindName(kind) + u' ' + changed.approval).trimmed());
}

Result<RuleSetChange> SetupService::previewRuleSet(const QString& id) const {
    ELECTION_ASSIGN(const RuleSet next, shippedRuleSet(id));
    RuleSetChange change;
    change.differences = ruleDifferences(m_file.ruleSet(), next);
    change.inForceOnDay = next.isValidOn(m_file.election().electionDay);
    ELECTION_ASSIGN(const auto all, villages());
    for (const Village& village : all) {
        if (!next.list(u"modes").contains(ballotModeKey(village.mode)))
            change.lost.push_back({village.name, u"modes"_s});
        ELECTION_ASSIGN(const VillageRules own, villageRules(village.id));
        for (const VillageSwitch& one : own.switches)
            if (!villageSwitchValue(next, one.key, one.value)) change.lost.push_back({village.name, one.key});
    }
    ELECTION_ASSIGN(change.frozen, frozen(SetupPart::RuleSet));
    return change;
}

Result<> SetupService::setRuleSet(const QString& id, const QString& because) {
    ELECTION_ASSIGN(const RuleSet next, shippedRuleSet(id));
    ELECTION_TRY(checkElectionKind(next, m_file.election().kind, m_file.election().approval));
    ELECTION_ASSIGN(const RuleSetChange change, previewRuleSet(id));
    for (const auto& [village, key] : change.lost)
        if (key == u"modes"_s)
            return Error{ErrorCode::RuleViolation,
                         Text::tr("These rules don't know the way in which %1 elects. Change its mode first.")
                             .arg(village),
                         {}};
    Election changed = m_file.election();
    const QString was = changed.ruleSetId;
    changed.ruleSetId = id;
    return changeElection(SetupPart::RuleSet, changed, next.json(), u"setup.rule_set"_s, because, was, id);
}

Result<DayMove> SetupService::previewElectionDay(const QDate& day, std::optional<VillageId> only) const {
    const QDate township = m_file.election().electionDay;
    DayMove move;
    move.to = day.isValid() || !only ? day : township;
    if (!move.to.isValid())
        return Error{
            ErrorCode::InvalidInput, Text::tr("The election day is no date. Write it as 2026-12-19."), {}};
    ELECTION_ASSIGN(const auto all, election::rulesInForce(m_file));
    move.from = township;
    move.inForceOnDay = m_file.ruleSet().isValidOn(move.to);
    for (const auto& one : all) {
        if (only ? one->village.id != *only : one->village.ownElectionDay.has_value()) continue;
        move.from = one->electionDay;
        ELECTION_ASSIGN(auto dates, movedDatesOf(m_file, *one, move.to));
        group(move, one->village, std::move(dates));
        ELECTION_ASSIGN(
            const AgeFlips flips,
            ageFlips(m_file, one->village.id, one->rules.number(u"voter_age"), one->electionDay, move.to));
        move.comeOfAge += flips.comeOfAge;
        move.notOfAge += flips.notOfAge;
        ELECTION_ASSIGN(const SetupFacts facts, setupFacts(m_file, one->village.id));
        const QString why = frozenText(frozenBy(SetupPart::ElectionDay, facts));
        if (!why.isEmpty()) {
            move.frozen = why;
            move.frozenVillages << one->village.name;
        }
        if (facts.registerClosed && !flips.people.isEmpty()) move.closedRegisters << one->village.name;
    }
    return move;
}

Result<> SetupService::moveElectionDay(const QDate& day, std::optional<VillageId> only,
                                       const QString& because) {
    ELECTION_ASSIGN(const DayMove move, previewElectionDay(day, only));
    if (!move.frozen.isEmpty() && because.trimmed().isEmpty())
        return Error{ErrorCode::RuleViolation, move.frozen, {}};
    const QDate township = m_file.election().electionDay;
    if (!only && move.to == township) return Ok{};
    ELECTION_ASSIGN(const auto all, election::rulesInForce(m_file));
    QString subject = m_file.election().township;
    std::vector<std::pair<VillageId, QSet<PersonId>>> toJudge;
    std::optional<Village> moved;
    for (const auto& one : all) {
        if (only ? one->village.id != *only : one->village.ownElectionDay.has_value()) continue;
        ELECTION_ASSIGN(
            const AgeFlips flips,
            ageFlips(m_file, one->village.id, one->rules.number(u"voter_age"), one->electionDay, move.to));
        if (!flips.people.isEmpty()) toJudge.emplace_back(one->village.id, flips.people);
        if (!only) continue;
        moved = one->village;
        subject = one->village.name;
    }
    if (only && !moved) return Error{ErrorCode::NotFound, Text::tr("This village does not exist."), {}};
    QJsonObject details{{u"was"_s, iso(move.from)}, {u"now"_s, iso(move.to)}};
    if (moved) {
        const std::optional<QDate> own = move.to == township ? std::nullopt : std::optional(move.to);
        if (moved->ownElectionDay == own) return Ok{};
        moved->ownElectionDay = own;
        details.insert(u"village"_s, moved->id.v);
    }
    if (!move.frozen.isEmpty()) details.insert(u"because"_s, because.trimmed());
    if (move.newlyBroken() > 0) details.insert(u"too_late"_s, move.newlyBroken());
    details.insert(u"come_of_age"_s, move.comeOfAge);
    details.insert(u"not_of_age"_s, move.notOfAge);
    const auto write = [&]() -> Result<QJsonObject> {
        store::ElectionRepository repository(m_file.database());
        if (moved) {
            ELECTION_TRY(repository.updateVillage(*moved));
        } else {
            Election changed = m_file.election();
            changed.electionDay = move.to;
            ELECTION_TRY(repository.update({changed, m_file.ruleSet().json()}));
        }
        int lines = 0;
        for (const auto& [village, people] : toJudge) {
            ELECTION_ASSIGN(const int added,
                            judgeAges(m_file, village, people,
                                      u"选举日由%1改为%2"_s.arg(move.from.toString(kDayOnPaper),
                                                                move.to.toString(kDayOnPaper))));
            lines += added;
        }
        if (lines > 0) details.insert(u"added"_s, QJsonObject{{u"register_change"_s, lines}});
        return details;
    };
    ELECTION_TRY(recordAfter(m_file, u"setup.election_day"_s, subject, write));
    return m_file.reload();
}

}  // namespace election
