#include "core/services/committee_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

#include "core/base/text.h"
#include "core/services/record.h"
#include "core/services/relative_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"
#include "core/services/village_people.h"
#include "core/store/committee_repository.h"
#include "core/store/relative_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommitteeService)
};

using Kind = CommitteeEvent::Kind;

Error invalid(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

ElectionCommittee asCommittee(const CommitteeService::NewCommittee& made) {
    ElectionCommittee committee;
    committee.village = made.village;
    committee.chosenOn = made.chosenOn;
    committee.chosenBy = made.chosenBy;
    committee.entitled = made.entitled;
    committee.attended = made.attended;
    committee.note = normaliseText(made.note);
    for (const CommitteeLine& line : made.lines) {
        CommitteePerson person;
        person.person = line.person;
        person.name = normaliseName(line.name);
        person.votes = line.votes;
        person.role = line.role;
        committee.list.push_back(std::move(person));
    }
    return committee;
}

Result<> checkLines(const ElectionCommittee& committee) {
    QSet<PersonId> people;
    QSet<QString> names;
    for (const CommitteePerson& line : committee.list) {
        if (line.name.isEmpty())
            return invalid(Text::tr("A line of the list has no name. Write it or take it out."));
        if (line.votes < 0)
            return invalid(Text::tr("%1 has less than no votes. Correct the number.").arg(line.name));
        const bool twice = line.person ? people.contains(*line.person) : names.contains(line.name);
        if (twice) return invalid(Text::tr("%1 stands on the list twice. Take one line out.").arg(line.name));
        if (line.person)
            people.insert(*line.person);
        else
            names.insert(line.name);
    }
    return Ok{};
}

Result<> checkDay(const ElectionFile& file, const QDate& day, const QDate& notBefore) {
    if (!day.isValid()) return invalid(Text::tr("Write the day."));
    if (day > todayOf(file)) return invalid(Text::tr("The day can't be later than today. Correct it."));
    if (notBefore.isValid() && day < notBefore)
        return invalid(Text::tr("The day lies before the committee was chosen. Correct it."));
    return Ok{};
}

QJsonArray linesForLog(const ElectionCommittee& committee) {
    QJsonArray lines;
    for (const CommitteePerson& line : committee.list)
        lines.append(QJsonObject{{u"name"_s, line.name},
                                 {u"votes"_s, line.votes},
                                 {u"committee_role"_s, committeeRoleName(line.role)}});
    return lines;
}

QString kindAction(Kind kind) {
    switch (kind) {
        case Kind::Exit:
            return u"committee.exit"_s;
        case Kind::Entry:
            return u"committee.entry"_s;
        case Kind::Role:
            return u"committee.role"_s;
        case Kind::Meeting:
        case Kind::Absence:
            break;
    }
    return u"committee.meeting"_s;
}

}  // namespace

struct CommitteeService::Scene {
    Village village;
    ElectionCommittee committee;
    std::vector<SeatedMember> seated;
    std::vector<StandingPerson> standing;
    std::vector<RelativePair> relatives;
    std::shared_ptr<const RulesInForce> inForce;

    [[nodiscard]] const SeatedMember* member(CommitteePersonId who) const {
        for (const SeatedMember& one : seated)
            if (one.line.id == who) return &one;
        return nullptr;
    }
    [[nodiscard]] Result<> needMember(CommitteePersonId who) const {
        if (member(who)) return Ok{};
        return Error{ErrorCode::NotFound, Text::tr("This person is not a member of the committee now."), {}};
    }
};

Result<CommitteeService::Scene> CommitteeService::scene(VillageId id) const {
    Scene scene;
    ELECTION_ASSIGN(scene.village, SetupService(m_file).village(id));
    ELECTION_ASSIGN(auto committee, store::CommitteeRepository(m_file.database()).inForce(id));
    if (!committee)
        return Error{ErrorCode::NotFound,
                     Text::tr("%1 has no election committee on record. Record its result list first.")
                         .arg(scene.village.name),
                     {}};
    scene.committee = std::move(*committee);
    scene.seated = seatedMembers(scene.committee);
    ELECTION_ASSIGN(scene.inForce, rulesInForce(m_file, id));
    ELECTION_ASSIGN(scene.standing, standingPeople(m_file, id));
    ELECTION_ASSIGN(scene.relatives, store::RelativeRepository(m_file.database()).accepted(id));
    return scene;
}

Result<std::optional<CommitteeView>> CommitteeService::view(VillageId village) const {
    ELECTION_ASSIGN(const auto known, store::CommitteeRepository(m_file.database()).inForce(village));
    if (!known) return std::optional<CommitteeView>();
    ELECTION_ASSIGN(const Scene scene, this->scene(village));
    const RuleSet& rules = scene.inForce->rules;
    CommitteeView view;
    view.committee = scene.committee;
    view.seated = scene.seated;
    view.exits = exitDuties(scene.committee, scene.standing, scene.relatives, rules);
    ELECTION_ASSIGN(const auto proposals, RelativeService(m_file).proposals(village));
    std::vector<RelativePair> pairs;
    for (const ProposedPair& pair : proposals) pairs.push_back({pair.a.id, pair.b.id, pair.bToA});
    for (ExitDuty& duty : exitDuties(scene.committee, scene.standing, pairs, rules)) {
        const bool sure = std::any_of(view.exits.begin(), view.exits.end(), [&duty](const ExitDuty& other) {
            return other.member.line.id == duty.member.line.id;
        });
        if (sure) continue;
        duty.note.kind = RuleNote::Kind::Look;
        view.possible.push_back(std::move(duty));
    }
    view.next = nextInLine(scene.committee, scene.standing, scene.relatives, rules);
    view.notes = judgeSeated(scene.committee, rules);
    const RuleNotes absent = absenceNotes(scene.committee, rules);
    view.notes.insert(view.notes.end(), absent.begin(), absent.end());
    view.needsChair = findNote(view.notes, u"nochair") != nullptr;
    const auto chosen =
        std::count_if(scene.committee.list.begin(), scene.committee.list.end(),
                      [](const CommitteePerson& line) { return line.role != CommitteeRole::None; });
    view.emptySeats = std::max(0, int(chosen) - int(view.seated.size()));
    view.changes = committeeChanges(scene.committee);
    return std::optional(std::move(view));
}

RuleNotes CommitteeService::judge(const NewCommittee& committee) const {
    const auto inForce = rulesInForce(m_file, committee.village);
    return judgeResultList(asCommittee(committee), inForce ? (*inForce)->rules : m_file.ruleSet());
}

Result<> CommitteeService::choose(const NewCommittee& made, const QString& because) {
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(made.village));
    ElectionCommittee committee = asCommittee(made);
    ELECTION_TRY(checkDay(m_file, committee.chosenOn, {}));
    ELECTION_TRY(checkLines(committee));
    if (const QString refused = refusals(judge(made)); !refused.isEmpty())
        return Error{ErrorCode::RuleViolation, refused, {}};
    store::CommitteeRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto before, repository.inForce(made.village));
    if (before && because.trimmed().isEmpty())
        return invalid(
            Text::tr("%1 has a committee already. Write why it is recorded anew.").arg(village.name));
    std::vector<PersonId> ids;
    for (const CommitteePerson& line : committee.list)
        if (line.person) ids.push_back(*line.person);
    ELECTION_ASSIGN(const auto people, peopleOf(m_file, ids));
    for (CommitteePerson& line : committee.list) {
        if (!line.person) continue;
        const Person person = people.value(*line.person);
        if (person.village != made.village)
            return invalid(Text::tr("%1 stands in no row of this village's register.").arg(line.name));
        line.sex = person.sex;
    }
    std::stable_sort(committee.list.begin(), committee.list.end(),
                     [](const CommitteePerson& a, const CommitteePerson& b) { return a.votes > b.votes; });
    QJsonObject details{{u"village"_s, village.id.v},
                        {u"date"_s, committee.chosenOn.toString(Qt::ISODate)},
                        {u"chosen_by"_s, committeeChosenByName(committee.chosenBy)},
                        {u"entitled"_s, committee.entitled},
                        {u"attended"_s, committee.attended},
                        {u"list"_s, linesForLog(committee)},
                        {u"added"_s, QJsonObject{{u"election_committee"_s, 1},
                                                 {u"committee_person"_s, int(committee.list.size())}}}};
    if (before) {
        details.insert(u"because"_s, because.trimmed());
        details.insert(u"was"_s, linesForLog(*before));
    }
    return record(m_file, u"committee.chosen"_s, village.name, details,
                  [&] { return repository.insert(committee); });
}

Result<> CommitteeService::writeEvent(const QString& action, const Scene& scene,
                                      const CommitteeEvent& event) {
    const CommitteePerson* who = scene.committee.find(event.who);
    QJsonObject details{{u"village"_s, scene.village.id.v},
                        {u"date"_s, event.on.toString(Qt::ISODate)},
                        {u"added"_s, QJsonObject{{u"committee_event"_s, 1}}}};
    if (who) details.insert(u"name"_s, who->name);
    if (who && who->person) details.insert(u"person"_s, who->person->v);
    if (event.nomination) details.insert(u"nomination"_s, event.nomination->v);
    if (event.reason != CommitteeEvent::Reason::None)
        details.insert(u"reason"_s, exitReasonText(event.reason));
    if (event.kind == Kind::Role) details.insert(u"committee_role"_s, committeeRoleName(event.role));
    if (!event.because.isEmpty()) details.insert(u"because"_s, event.because);
    return record(m_file, action, scene.village.name, details, [&] {
        return store::CommitteeRepository(m_file.database()).addEvent(scene.committee.id, event);
    });
}

Result<> CommitteeService::leave(const Exit& exit) {
    ELECTION_ASSIGN(const Scene scene, this->scene(exit.village));
    ELECTION_TRY(scene.needMember(exit.member));
    ELECTION_TRY(checkDay(m_file, exit.on, scene.committee.chosenOn));
    using Why = CommitteeEvent::Reason;
    if (exit.reason == Why::None) return invalid(Text::tr("Choose why the member leaves."));
    if (exit.reason == Why::Other && exit.because.trimmed().isEmpty())
        return invalid(Text::tr("Write why the member leaves."));
    const int limit = scene.inForce->rules.number(u"selcom_absence_exit");
    if (exit.reason == Why::Absent && missedInARow(scene.committee, exit.member) < limit)
        return Error{
            ErrorCode::RuleViolation,
            Text::tr("The record doesn't show %1 missed meetings in a row. Record the meetings first. "
                     "Basis: %2.")
                .arg(limit)
                .arg(citedArticle(scene.inForce->rules, u"selcom_absence_exit")),
            {}};
    CommitteeEvent event;
    event.kind = Kind::Exit;
    event.who = exit.member;
    event.on = exit.on;
    event.reason = exit.reason;
    event.nomination = exit.nomination;
    event.because = exit.because.trimmed();
    return writeEvent(kindAction(event.kind), scene, event);
}

Result<> CommitteeService::enter(VillageId village, CommitteePersonId person, const QDate& on,
                                 const QString& because) {
    ELECTION_ASSIGN(const Scene scene, this->scene(village));
    ELECTION_TRY(checkDay(m_file, on, scene.committee.chosenOn));
    const RuleSet& rules = scene.inForce->rules;
    const NextInLine next = nextInLine(scene.committee, scene.standing, scene.relatives, rules);
    for (const auto& passed : next.passedOver)
        if (passed.line.id == person)
            return Error{
                ErrorCode::RuleViolation,
                Text::tr("%1 can't enter: %2. Basis: %3.")
                    .arg(passed.line.name, passed.why, citedArticle(rules, u"selcom_relatives_exit")),
                {}};
    const auto at = std::find_if(next.inOrder.begin(), next.inOrder.end(),
                                 [person](const CommitteePerson& line) { return line.id == person; });
    if (at == next.inOrder.end())
        return Error{
            ErrorCode::NotFound, Text::tr("This person is not next in line on the original list."), {}};
    if (at->votes < next.inOrder.front().votes && because.trimmed().isEmpty())
        return Error{ErrorCode::RuleViolation,
                     Text::tr("%1 comes before %2 on the original list. Let him enter, or write why not.")
                         .arg(next.inOrder.front().name, at->name),
                     {}};
    if (int(scene.seated.size()) >= rules.range(u"selcom_size").max)
        return Error{ErrorCode::RuleViolation,
                     Text::tr("The committee has its %1 members already. Basis: %2.")
                         .arg(scene.seated.size())
                         .arg(citedArticle(rules, u"selcom_size")),
                     {}};
    CommitteeEvent event;
    event.kind = Kind::Entry;
    event.who = person;
    event.on = on;
    event.because = because.trimmed();
    return writeEvent(kindAction(event.kind), scene, event);
}

Result<> CommitteeService::setRole(VillageId village, CommitteePersonId member, CommitteeRole role,
                                   const QDate& on) {
    ELECTION_ASSIGN(const Scene scene, this->scene(village));
    ELECTION_TRY(scene.needMember(member));
    ELECTION_TRY(checkDay(m_file, on, scene.committee.chosenOn));
    if (role == CommitteeRole::None) return invalid(Text::tr("Choose chair, deputy chair or member."));
    if (scene.member(member)->role == role)
        return invalid(
            Text::tr("%1 is %2 already.").arg(scene.member(member)->line.name, committeeRoleName(role)));
    CommitteeEvent event;
    event.kind = Kind::Role;
    event.who = member;
    event.on = on;
    event.role = role;
    return writeEvent(kindAction(event.kind), scene, event);
}

Result<> CommitteeService::recordMeeting(VillageId village, const QDate& on,
                                         const std::vector<CommitteePersonId>& missed, const QString& note) {
    ELECTION_ASSIGN(const Scene scene, this->scene(village));
    ELECTION_TRY(checkDay(m_file, on, scene.committee.chosenOn));
    for (const CommitteeEvent& event : scene.committee.events)
        if (event.kind == Kind::Meeting && event.on == on && !event.cancelled)
            return invalid(Text::tr("The meeting of that day is on record already."));
    QJsonArray names;
    for (const CommitteePersonId who : missed) {
        ELECTION_TRY(scene.needMember(who));
        names.append(scene.member(who)->line.name);
    }
    const QJsonObject details{{u"village"_s, scene.village.id.v},
                              {u"date"_s, on.toString(Qt::ISODate)},
                              {u"missed"_s, names},
                              {u"note"_s, note.trimmed()},
                              {u"added"_s, QJsonObject{{u"committee_event"_s, 1 + int(missed.size())}}}};
    return record(m_file, kindAction(Kind::Meeting), scene.village.name, details, [&]() -> Result<> {
        store::CommitteeRepository repository(m_file.database());
        CommitteeEvent event;
        event.kind = Kind::Meeting;
        event.on = on;
        event.because = note.trimmed();
        ELECTION_TRY(repository.addEvent(scene.committee.id, event));
        event.kind = Kind::Absence;
        event.because.clear();
        for (const CommitteePersonId who : missed) {
            event.who = who;
            ELECTION_TRY(repository.addEvent(scene.committee.id, event));
        }
        return Ok{};
    });
}

Result<> CommitteeService::linkPerson(VillageId village, CommitteePersonId line, PersonId person) {
    ELECTION_ASSIGN(const Scene scene, this->scene(village));
    const CommitteePerson* who = scene.committee.find(line);
    if (!who) return Error{ErrorCode::NotFound, Text::tr("This line of the list does not exist."), {}};
    ELECTION_ASSIGN(const auto row, personOf(m_file, person));
    if (!row || row->village != village)
        return invalid(Text::tr("%1 stands in no row of this village's register.").arg(who->name));
    if (normaliseName(row->name) != who->name)
        return invalid(
            Text::tr("The list says %1, the register %2. Choose the right row.").arg(who->name, row->name));
    for (const CommitteePerson& other : scene.committee.list)
        if (other.person == person && other.id != line)
            return invalid(Text::tr("%1 stands on the list twice. Take one line out.").arg(row->name));
    QJsonObject details{{u"village"_s, village.v}, {u"name"_s, who->name}, {u"person"_s, person.v}};
    if (who->person) details.insert(u"was"_s, who->person->v);
    return record(m_file, u"committee.linked"_s, scene.village.name, details,
                  [&] { return store::CommitteeRepository(m_file.database()).linkPerson(line, person); });
}

Result<> CommitteeService::cancelEvent(VillageId village, CommitteeEventId id, const QString& because) {
    ELECTION_ASSIGN(const Scene scene, this->scene(village));
    if (because.trimmed().isEmpty()) return invalid(Text::tr("Write why the entry was a mistake."));
    for (const CommitteeEvent& event : scene.committee.events) {
        if (event.id != id || event.cancelled) continue;
        const CommitteePerson* who = scene.committee.find(event.who);
        const QJsonObject details{{u"village"_s, village.v},
                                  {u"name"_s, who ? who->name : QString()},
                                  {u"was"_s, kindAction(event.kind)},
                                  {u"date"_s, event.on.toString(Qt::ISODate)},
                                  {u"because"_s, because.trimmed()}};
        return record(m_file, u"committee.cancelled"_s, scene.village.name, details,
                      [&] { return store::CommitteeRepository(m_file.database()).cancelEvent(id); });
    }
    return Error{ErrorCode::NotFound, Text::tr("This entry does not exist."), {}};
}

QString exitReasonText(CommitteeEvent::Reason reason) {
    using Why = CommitteeEvent::Reason;
    switch (reason) {
        case Why::Nominated:
            return Text::tr("is nominated");
        case Why::RelativeNominated:
            return Text::tr("a close relative is nominated");
        case Why::Absent:
            return Text::tr("missed meetings");
        case Why::Resigned:
            return Text::tr("resigned in writing");
        case Why::Other:
            return Text::tr("another reason");
        case Why::None:
            break;
    }
    return {};
}

}  // namespace election
