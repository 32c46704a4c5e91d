#include "core/services/representative_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

#include "core/base/text.h"
#include "core/services/record.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"
#include "core/services/village_people.h"
#include "core/store/representative_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RepresentativeService)
};

Error invalid(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

QJsonArray linesForLog(const RepresentativeUnit& unit) {
    QJsonArray lines;
    for (const RepresentativeLine& line : unit.lines)
        lines.append(
            QJsonObject{{u"name"_s, line.name}, {u"votes"_s, line.votes}, {u"elected"_s, line.elected}});
    return lines;
}

/// Names cleaned, sex and household of the matched rows.
Result<> completeLines(ElectionFile& file, VillageId village, RepresentativeUnit& unit) {
    std::vector<PersonId> ids;
    for (const RepresentativeLine& line : unit.lines)
        if (line.person) ids.push_back(*line.person);
    ELECTION_ASSIGN(const auto people, peopleOf(file, ids));
    QSet<QString> seen;
    for (RepresentativeLine& line : unit.lines) {
        line.name = normaliseName(line.name);
        if (line.name.isEmpty())
            return invalid(Text::tr("A line of the list has no name. Write it or take it out."));
        if (line.person) {
            const Person person = people.value(*line.person);
            if (person.village != village)
                return invalid(Text::tr("%1 stands in no row of this village's register.").arg(line.name));
            line.sex = person.sex;
            line.household = person.household;
        }
        const QString key = line.person ? QString::number(line.person->v) : line.name;
        if (seen.contains(key))
            return invalid(Text::tr("%1 stands on the list twice. Take one line out.").arg(line.name));
        seen.insert(key);
        line.womenSeat = line.womenSeat && line.elected;
    }
    std::stable_sort(
        unit.lines.begin(), unit.lines.end(),
        [](const RepresentativeLine& a, const RepresentativeLine& b) { return a.votes > b.votes; });
    return Ok{};
}

}  // namespace

Result<RepresentativeView> RepresentativeService::view(VillageId village) const {
    store::RepresentativeRepository repository(m_file.database());
    RepresentativeView view;
    ELECTION_ASSIGN(view.book, repository.book(village));
    if (view.book.plan.population == 0) {
        ELECTION_ASSIGN(view.book.plan.population, repository.populationByRegister(village));
        view.book.plan.fromRegister = true;
    }
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, village));
    const RuleSet& rules = inForce->rules;
    view.totals = representativeTotals(view.book);
    view.least = leastRepresentatives(view.book.plan.population, rules);
    view.leastWomen = leastWomen(view.totals.elected, view.book.plan.otherMembers, rules);
    view.notes = judgeRepresentatives(view.book, rules);
    for (const GroupLeader& leader : view.book.leaders) {
        const RuleNotes own = judgeLeader(leader, view.book, rules);
        view.leaderNotes.insert(view.leaderNotes.end(), own.begin(), own.end());
    }
    return view;
}

Result<> RepresentativeService::savePlan(VillageId id, int population, int otherMembers) {
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    if (population < 0 || otherMembers < 0) return invalid(Text::tr("A number is negative. Correct it."));
    store::RepresentativeRepository repository(m_file.database());
    ELECTION_ASSIGN(const RepresentativeBook before, repository.book(id));
    return recordAfter(m_file, u"representatives.plan"_s, village.name, [&]() -> Result<QJsonObject> {
        ELECTION_ASSIGN(const bool fresh, repository.savePlan(id, {population, false, otherMembers}));
        QJsonObject details{{u"village"_s, id.v},
                            {u"population"_s, population},
                            {u"other_members"_s, otherMembers},
                            {u"was"_s, QJsonObject{{u"population"_s, before.plan.population},
                                                   {u"other_members"_s, before.plan.otherMembers}}}};
        if (fresh) details.insert(u"added"_s, QJsonObject{{u"representative_plan"_s, 1}});
        return details;
    });
}

Result<RuleNotes> RepresentativeService::judge(VillageId village, const RepresentativeUnit& unit) const {
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, village));
    return judgeUnit(unit, inForce->rules);
}

Result<RuleNotes> RepresentativeService::judge(VillageId village, const GroupLeader& leader) const {
    ELECTION_ASSIGN(const auto book, store::RepresentativeRepository(m_file.database()).book(village));
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, village));
    return judgeLeader(leader, book, inForce->rules);
}

Result<> RepresentativeService::saveUnit(VillageId id, RepresentativeUnit unit) {
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    unit.name = normaliseText(unit.name);
    if (unit.name.isEmpty())
        return invalid(Text::tr("Give the unit its name: the group, or its households."));
    if (unit.seats < 1) return invalid(Text::tr("The unit chooses at least one representative."));
    if (unit.womenSeats < 0 || unit.womenSeats > unit.seats)
        return invalid(Text::tr("The seats for women are more than the unit's seats. Correct one number."));
    if (unit.heldOn.isValid() && unit.heldOn > todayOf(m_file))
        return invalid(Text::tr("The day can't be later than today. Correct it."));
    ELECTION_TRY(completeLines(m_file, id, unit));
    store::RepresentativeRepository repository(m_file.database());
    ELECTION_ASSIGN(RepresentativeBook book, repository.book(id));
    RepresentativeUnit before;
    for (RepresentativeUnit& other : book.units) {
        if (other.id == unit.id) {
            before = other;
            other = unit;
        } else if (other.name == unit.name) {
            return invalid(Text::tr("There is a unit “%1” already. Change that one.").arg(unit.name));
        }
    }
    if (unit.id.isStored() && !before.id.isStored())
        return Error{ErrorCode::NotFound, Text::tr("This unit does not exist."), {}};
    if (!unit.id.isStored()) book.units.push_back(unit);
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, id));
    RuleNotes notes = judgeUnit(unit, inForce->rules);
    // Two of one household may sit in two units.
    for (const RuleNote& note : judgeRepresentatives(book, inForce->rules))
        if (note.code == u"household"_s) notes.push_back(note);
    if (const QString refused = refusals(notes); !refused.isEmpty())
        return Error{ErrorCode::RuleViolation, refused, {}};
    const bool fresh = !unit.id.isStored();
    return recordAfter(m_file, u"representatives.unit"_s, village.name + u' ' + unit.name,
                       [&]() -> Result<QJsonObject> {
                           ELECTION_ASSIGN(const int lines, repository.saveUnit(id, unit));
                           QJsonObject added{{u"representative"_s, lines}};
                           if (fresh) added.insert(u"representative_unit"_s, 1);
                           QJsonObject details{{u"village"_s, id.v},           {u"seats"_s, unit.seats},
                                               {u"entitled"_s, unit.entitled}, {u"attended"_s, unit.attended},
                                               {u"list"_s, linesForLog(unit)}, {u"added"_s, added}};
                           if (!fresh) details.insert(u"was"_s, linesForLog(before));
                           return details;
                       });
}

Result<> RepresentativeService::removeUnit(VillageId id, UnitId unit, const QString& because) {
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    if (because.trimmed().isEmpty()) return invalid(Text::tr("Write why the unit is taken out."));
    store::RepresentativeRepository repository(m_file.database());
    ELECTION_ASSIGN(const RepresentativeBook book, repository.book(id));
    for (const RepresentativeUnit& known : book.units)
        if (known.id == unit)
            return record(
                m_file, u"representatives.removed"_s, village.name + u' ' + known.name,
                {{u"village"_s, id.v}, {u"because"_s, because.trimmed()}, {u"was"_s, linesForLog(known)}},
                [&] { return repository.removeUnit(unit); });
    return Error{ErrorCode::NotFound, Text::tr("This unit does not exist."), {}};
}

Result<> RepresentativeService::saveLeader(VillageId id, const GroupLeader& typed) {
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    GroupLeader leader = typed;
    leader.group = normaliseText(leader.group);
    leader.name = normaliseName(leader.name);
    if (leader.group.isEmpty()) return invalid(Text::tr("Choose the villagers' group."));
    if (leader.name.isEmpty()) return invalid(Text::tr("Choose who is the group leader."));
    if (leader.heldOn.isValid() && leader.heldOn > todayOf(m_file))
        return invalid(Text::tr("The day can't be later than today. Correct it."));
    if (leader.person) {
        ELECTION_ASSIGN(const auto person, personOf(m_file, *leader.person));
        if (!person || person->village != id)
            return invalid(Text::tr("%1 stands in no row of this village's register.").arg(leader.name));
        leader.sex = person->sex;
    }
    store::RepresentativeRepository repository(m_file.database());
    ELECTION_ASSIGN(const RepresentativeBook book, repository.book(id));
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, id));
    if (const QString refused = refusals(judgeLeader(leader, book, inForce->rules)); !refused.isEmpty())
        return Error{ErrorCode::RuleViolation, refused, {}};
    QString before;
    for (const GroupLeader& known : book.leaders)
        if (known.group == leader.group) before = known.name;
    return recordAfter(m_file, u"representatives.leader"_s, village.name + u' ' + leader.group,
                       [&]() -> Result<QJsonObject> {
                           ELECTION_ASSIGN(const bool fresh, repository.saveLeader(id, leader));
                           QJsonObject details{{u"village"_s, id.v},
                                               {u"name"_s, leader.name},
                                               {u"entitled"_s, leader.entitled},
                                               {u"attended"_s, leader.attended},
                                               {u"votes"_s, leader.votes}};
                           if (fresh)
                               details.insert(u"added"_s, QJsonObject{{u"group_leader"_s, 1}});
                           else
                               details.insert(u"was"_s, before);
                           return details;
                       });
}

}  // namespace election
