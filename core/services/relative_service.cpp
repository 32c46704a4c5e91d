#include "core/services/relative_service.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

#include "core/rules/committee_rules.h"
#include "core/rules/household_relations.h"
#include "core/rules/staff_rules.h"
#include "core/services/record.h"
#include "core/services/rules_in_force.h"
#include "core/services/village_people.h"
#include "core/store/committee_repository.h"
#include "core/store/register_queries.h"
#include "core/store/relative_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RelativeService)
};

Error invalid(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

Result<std::vector<Person>> householdOf(ElectionFile& file, const Person& person) {
    std::vector<Person> members;
    if (person.household.isEmpty()) return members;
    ELECTION_ASSIGN(const auto rows,
                    store::RegisterQueries(file.database()).household(person.village, person.household));
    for (const auto& row : rows) members.push_back(row.person);
    return members;
}

/// On what a proposal rests; words of the register, as on the paper.
QString columnsOf(const Person& a, const Person& b) {
    return u"户号%1：%2—%3"_s.arg(a.household, a.relationToHead, b.relationToHead);
}

const Person* memberOf(const std::vector<Person>& people, PersonId id) {
    const auto it =
        std::find_if(people.begin(), people.end(), [id](const Person& person) { return person.id == id; });
    return it == people.end() ? nullptr : &*it;
}

Result<Person> existing(ElectionFile& file, PersonId id) {
    ELECTION_ASSIGN(const auto person, personOf(file, id));
    if (!person) return Error{ErrorCode::NotFound, Text::tr("This person is no longer in the register."), {}};
    return *person;
}

KnownRelative::State stateOf(Relative::State state) {
    switch (state) {
        case Relative::State::Declined:
            return KnownRelative::State::Declined;
        case Relative::State::Removed:
            return KnownRelative::State::Removed;
        case Relative::State::Accepted:
            break;
    }
    return KnownRelative::State::Accepted;
}

/// Those who stand, and everybody on the election committee's list.
Result<QSet<PersonId>> concerned(ElectionFile& file, VillageId village) {
    QSet<PersonId> ids;
    ELECTION_ASSIGN(const auto standing, standingPeople(file, village));
    for (const StandingPerson& one : standing)
        if (one.person) ids.insert(*one.person);
    ELECTION_ASSIGN(const auto committee, store::CommitteeRepository(file.database()).inForce(village));
    if (committee)
        for (const CommitteePerson& line : committee->list)
            if (line.person) ids.insert(*line.person);
    return ids;
}

}  // namespace

Result<std::vector<KnownRelative>> RelativeService::of(PersonId person) const {
    ELECTION_ASSIGN(const Person self, existing(m_file, person));
    ELECTION_ASSIGN(const auto recorded, store::RelativeRepository(m_file.database()).of(person));
    std::vector<PersonId> ids;
    for (const Relative& row : recorded) ids.push_back(row.pair.other(person));
    ELECTION_ASSIGN(const auto people, peopleOf(m_file, ids));
    std::vector<KnownRelative> relatives;
    for (const Relative& row : recorded)
        relatives.push_back({people.value(row.pair.other(person)), *row.pair.seenFrom(person),
                             stateOf(row.state), row.source, row.evidence});
    ELECTION_ASSIGN(const auto household, householdOf(m_file, self));
    for (const RelativePair& pair : householdRelations(household)) {
        const auto kinship = pair.seenFrom(person);
        const Person* other = kinship ? memberOf(household, pair.other(person)) : nullptr;
        if (!other || std::find(ids.begin(), ids.end(), other->id) != ids.end()) continue;
        relatives.push_back({*other, *kinship, KnownRelative::State::Proposed, Relative::Source::Register,
                             columnsOf(self, *other)});
    }
    std::stable_sort(relatives.begin(), relatives.end(), [](const KnownRelative& a, const KnownRelative& b) {
        return std::pair(a.state, a.kinship) < std::pair(b.state, b.kinship);
    });
    return relatives;
}

Result<std::vector<RelativePair>> RelativeService::accepted(VillageId village) const {
    return store::RelativeRepository(m_file.database()).accepted(village);
}

Result<std::vector<ProposedPair>> RelativeService::proposals(VillageId village) const {
    ELECTION_ASSIGN(const auto wanted, concerned(m_file, village));
    ELECTION_ASSIGN(const auto known, store::RelativeRepository(m_file.database()).ofVillage(village));
    QSet<std::pair<PersonId, PersonId>> seen;
    for (const Relative& row : known) seen.insert({row.pair.a, row.pair.b});
    std::vector<PersonId> ids(wanted.begin(), wanted.end());
    std::sort(ids.begin(), ids.end());
    ELECTION_ASSIGN(const auto people, peopleOf(m_file, ids));
    std::vector<ProposedPair> proposals;
    QSet<QString> households;
    for (const PersonId id : ids) {
        const Person person = people.value(id);
        if (person.household.isEmpty() || households.contains(person.household)) continue;
        households.insert(person.household);
        ELECTION_ASSIGN(const auto members, householdOf(m_file, person));
        for (const RelativePair& pair : householdRelations(members)) {
            if (!wanted.contains(pair.a) || !wanted.contains(pair.b)) continue;
            if (seen.contains({std::min(pair.a, pair.b), std::max(pair.a, pair.b)})) continue;
            const Person *a = memberOf(members, pair.a), *b = memberOf(members, pair.b);
            proposals.push_back({*a, *b, pair.bToA, columnsOf(*a, *b)});
        }
    }
    return proposals;
}

Result<std::optional<Kinship>> RelativeService::between(PersonId one, PersonId other,
                                                        bool recordedOnly) const {
    ELECTION_ASSIGN(const auto row, store::RelativeRepository(m_file.database()).find(one, other));
    if (row && row->state == Relative::State::Accepted) return row->pair.seenFrom(one);
    if (row || recordedOnly) return std::optional<Kinship>();
    ELECTION_ASSIGN(const auto self, personOf(m_file, one));
    if (!self) return std::optional<Kinship>();
    ELECTION_ASSIGN(const auto household, householdOf(m_file, *self));
    for (const RelativePair& pair : householdRelations(household))
        if (pair.seenFrom(one) && pair.other(one) == other) return pair.seenFrom(one);
    return std::optional<Kinship>();
}

Result<> RelativeService::write(const QString& action, const Relative& relative, const QString& because) {
    ELECTION_ASSIGN(const Person a, existing(m_file, relative.pair.a));
    ELECTION_ASSIGN(const Person b, existing(m_file, relative.pair.b));
    store::RelativeRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto before, repository.find(a.id, b.id));
    return recordAfter(m_file, action, u"%1 %2"_s.arg(a.name, b.name), [&]() -> Result<QJsonObject> {
        ELECTION_ASSIGN(const bool fresh, repository.save(relative));
        QJsonObject details{{u"person"_s, a.id.v},
                            {u"other"_s, b.id.v},
                            {u"relation"_s, kinshipName(relative.pair.bToA)},
                            {u"evidence"_s, relative.evidence}};
        if (!because.isEmpty()) details.insert(u"because"_s, because);
        if (before)
            details.insert(u"was"_s, QJsonObject{{u"relation"_s, kinshipName(*before->pair.seenFrom(a.id))},
                                                 {u"state"_s, store::relativeStateKey(before->state)}});
        if (fresh) details.insert(u"added"_s, QJsonObject{{u"relative"_s, 1}});
        return details;
    });
}

Result<> RelativeService::save(PersonId person, PersonId other, Kinship kinship, const QString& evidence) {
    if (person == other) return invalid(Text::tr("Nobody is his own relative. Choose another person."));
    if (kinship == Kinship::OtherVillager)
        return invalid(
            Text::tr("“%1” is no relative. Choose what the other one is.").arg(kinshipName(kinship)));
    if (evidence.trimmed().isEmpty())
        return invalid(Text::tr("Write what this rests on: the household book, a statement, who said so."));
    return write(
        u"relative.recorded"_s,
        {{person, other, kinship}, Relative::State::Accepted, Relative::Source::Entered, evidence.trimmed()},
        {});
}

Result<> RelativeService::accept(PersonId person, PersonId other) {
    ELECTION_ASSIGN(const auto relatives, of(person));
    for (const KnownRelative& one : relatives)
        if (one.other.id == other && one.state == KnownRelative::State::Proposed)
            return write(u"relative.accepted"_s,
                         {{person, other, one.kinship},
                          Relative::State::Accepted,
                          Relative::Source::Register,
                          one.evidence},
                         {});
    return Error{
        ErrorCode::NotFound, Text::tr("The register no longer proposes this. Look at the list anew."), {}};
}

Result<> RelativeService::decline(PersonId person, PersonId other, const QString& because) {
    if (because.trimmed().isEmpty())
        return invalid(Text::tr("Write why the register's columns are not right here."));
    ELECTION_ASSIGN(const auto relatives, of(person));
    for (const KnownRelative& one : relatives)
        if (one.other.id == other && one.state == KnownRelative::State::Proposed)
            return write(u"relative.declined"_s,
                         {{person, other, one.kinship},
                          Relative::State::Declined,
                          Relative::Source::Register,
                          because.trimmed()},
                         because.trimmed());
    return Error{
        ErrorCode::NotFound, Text::tr("The register no longer proposes this. Look at the list anew."), {}};
}

Result<> RelativeService::remove(PersonId person, PersonId other, const QString& because) {
    if (because.trimmed().isEmpty()) return invalid(Text::tr("Write why the entry is taken out."));
    ELECTION_ASSIGN(const auto row, store::RelativeRepository(m_file.database()).find(person, other));
    if (!row || row->state != Relative::State::Accepted)
        return Error{ErrorCode::NotFound, Text::tr("These two are not recorded as relatives."), {}};
    return write(u"relative.removed"_s, {row->pair, Relative::State::Removed, row->source, because.trimmed()},
                 because.trimmed());
}

Result<RuleNotes> RelativeService::consequences(PersonId person) const {
    ELECTION_ASSIGN(const Person self, existing(m_file, person));
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, self.village));
    ELECTION_ASSIGN(const auto standing, standingPeople(m_file, self.village));
    ELECTION_ASSIGN(const auto relatives, accepted(self.village));
    ELECTION_ASSIGN(const auto committee,
                    store::CommitteeRepository(m_file.database()).inForce(self.village));
    RuleNotes notes;
    if (committee)
        for (const ExitDuty& duty : exitDuties(*committee, standing, relatives, inForce->rules))
            if (duty.member.line.person == person) notes.push_back(duty.note);
    if (const auto bar = staffBar(person, self.name, standing, relatives, inForce->rules))
        notes.push_back(*bar);
    return notes;
}

}  // namespace election
