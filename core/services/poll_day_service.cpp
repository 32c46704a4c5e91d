#include "core/services/poll_day_service.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/domain/rounds.h"
#include "core/services/polling_service.h"
#include "core/services/record.h"
#include "core/services/relative_service.h"
#include "core/services/result_guard.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"
#include "core/services/village_people.h"
#include "core/store/poll_day_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PollDayService)
};

Error invalid(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}
Error refuse(const QString& sentence) {
    return {ErrorCode::RuleViolation, sentence, {}};
}

bool isScrutineer(const PollStaff& staff) {
    return staff.role == StaffRole::Scrutineer || staff.role == StaffRole::ChiefScrutineer;
}

/// The village has somebody for each work without which no ballot can be counted.
void judgeWhole(PollDayBook& book, const RuleSet& rules) {
    const auto missing = [&](const QString& code, const QString& text) {
        book.notes.push_back(ruleNote(rules, u"staff_notice_days", RuleNote::Kind::Missing, code, text));
    };
    if (std::none_of(book.boxes.begin(), book.boxes.end(),
                     [](const PlannedBoxRow& row) { return row.box.kind == BoxKind::MainVenue; }))
        missing(u"venue"_s, Text::tr("No main venue (中心会场) is recorded."));
    for (const StaffRole role : {StaffRole::Caller, StaffRole::Teller, StaffRole::Scrutineer})
        if (std::none_of(book.staff.begin(), book.staff.end(),
                         [role](const StaffRow& row) { return row.staff.role == role; }))
            missing(staffRoleKey(role), Text::tr("Nobody is named as %1.").arg(staffRoleName(role)));
}

}  // namespace

Result<PollDayBook> PollDayService::book(VillageId id) const {
    store::PollDayRepository repository(m_file.database());
    PollDayBook book;
    ELECTION_ASSIGN(book.round, currentRound(m_file, id));
    ELECTION_ASSIGN(const auto rules, rulesInForce(m_file, id));
    ELECTION_ASSIGN(const auto standing, standingPeople(m_file, id));
    ELECTION_ASSIGN(const auto relatives, RelativeService(m_file).accepted(id));
    ELECTION_ASSIGN(const auto planned, repository.plannedBoxes(id));
    ELECTION_ASSIGN(auto staff, repository.staff(id, book.round));
    std::stable_sort(staff.begin(), staff.end(),
                     [](const PollStaff& a, const PollStaff& b) { return a.role < b.role; });
    for (const PlannedBox& box : planned) {
        if (box.round != book.round) continue;
        PlannedBoxRow row;
        row.box = box;
        BoxFacts facts;
        facts.electionDay = rules->electionDay;
        for (const PollStaff& one : staff) {
            if (one.box != box.id) continue;
            row.staff.push_back(one);
            facts.scrutineers += isScrutineer(one);
        }
        if (box.kind == BoxKind::RovingBox) {
            ELECTION_ASSIGN(const auto voters, repository.rovingVoters(box.id));
            std::vector<PersonId> ids;
            for (const RovingVoter& voter : voters) ids.push_back(voter.person);
            ELECTION_ASSIGN(const auto people, peopleOf(m_file, ids));
            for (const RovingVoter& voter : voters)
                row.voters.push_back(
                    {voter, people.value(voter.person).name, people.value(voter.person).group});
            facts.rovingVoters = int(voters.size());
        }
        row.notes = judgeBox(box, facts, rules->rules);
        book.boxes.push_back(std::move(row));
    }
    for (const PollStaff& one : staff) {
        StaffRow row{one, {}, judgeStaff(one, standing, relatives, rules->rules)};
        for (const PlannedBoxRow& box : book.boxes)
            if (one.box == box.box.id) row.box = box.box.name;
        book.staff.push_back(std::move(row));
    }
    judgeWhole(book, rules->rules);
    book.noticeBy = rules->electionDay.addDays(-rules->rules.days(u"staff_notice_days"));
    book.noticeBasis = citedArticle(rules->rules, u"staff_notice_days");
    return book;
}

Result<PlannedBox> PollDayService::plannedBox(PlannedBoxId id) const {
    ELECTION_ASSIGN(const auto all, store::PollDayRepository(m_file.database()).plannedBoxes(std::nullopt));
    for (const PlannedBox& box : all)
        if (box.id == id) return box;
    return Error{ErrorCode::NotFound, Text::tr("This box does not exist."), {}};
}

Result<PlannedBoxId> PollDayService::saveBox(const PlannedBox& typed) {
    PlannedBox box = typed;
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(box.village));
    ELECTION_ASSIGN(box.round, currentRound(m_file, box.village));
    box.name = boxNameInRound(box.name.trimmed(), box.round);
    for (QString* text : {&box.place, &box.whyRoving, &box.approvalNumber}) *text = text->trimmed();
    if (typed.name.trimmed().isEmpty()) return invalid(Text::tr("The box has no name. Give it one."));
    if (box.opens.isValid() && box.closes.isValid() && box.closes <= box.opens)
        return invalid(Text::tr("Box “%1” closes before it opens. Correct the hours.").arg(box.name));
    if (box.approvedOn.isValid() && box.appliedOn.isValid() && box.approvedOn < box.appliedOn)
        return invalid(Text::tr("Box “%1”: the approval is older than the application.").arg(box.name));
    store::PollDayRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto all, repository.plannedBoxes(box.village));
    for (const PlannedBox& other : all) {
        if (other.name == box.name && other.id != box.id)
            return Error{
                ErrorCode::Conflict, Text::tr("%1 has a box “%2” already.").arg(village.name, box.name), {}};
        if (other.id != box.id) continue;
        ELECTION_ASSIGN(const auto states, PollingService(m_file).states(box.village));
        for (const BoxState& state : states)
            if (state.name == other.name && state.source != BoxState::Source::None && other.name != box.name)
                return refuse(Text::tr("Ballots were issued at “%1”: its name stays.").arg(other.name));
    }
    if (box.kind != BoxKind::RovingBox) {
        box.whyRoving.clear();
        box.approvalNumber.clear();
        box.appliedOn = box.approvedOn = box.listPostedOn = {};
    }
    const bool fresh = !box.id.isStored();
    PlannedBoxId id;
    ELECTION_TRY(recordAfter(m_file, u"polling.planned"_s, village.name + u' ' + box.name,
                             [&]() -> Result<QJsonObject> {
                                 ELECTION_ASSIGN(id, repository.savePlannedBox(box));
                                 QJsonObject details{{u"village"_s, village.id.v},
                                                     {u"kind"_s, boxKindName(box.kind)},
                                                     {u"place"_s, box.place},
                                                     {u"opens"_s, box.opens.toString(u"HH:mm"_s)},
                                                     {u"closes"_s, box.closes.toString(u"HH:mm"_s)}};
                                 if (box.kind == BoxKind::RovingBox) {
                                     details.insert(u"because"_s, box.whyRoving);
                                     details.insert(u"approval"_s, box.approvalNumber);
                                     details.insert(u"posted_on"_s, box.listPostedOn.toString(Qt::ISODate));
                                 }
                                 if (fresh) details.insert(u"added"_s, QJsonObject{{u"planned_box"_s, 1}});
                                 return details;
                             }));
    return id;
}

Result<> PollDayService::removeBox(PlannedBoxId id, const QString& because) {
    ELECTION_ASSIGN(const PlannedBox box, plannedBox(id));
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(box.village));
    if (because.trimmed().isEmpty()) return invalid(Text::tr("Write why the box is taken out."));
    ELECTION_ASSIGN(const auto states, PollingService(m_file).states(box.village));
    for (const BoxState& state : states)
        if (state.name == box.name && state.source != BoxState::Source::None)
            return refuse(Text::tr("Ballots were issued at “%1”: the box stays.").arg(box.name));
    return record(m_file, u"polling.unplanned"_s, village.name + u' ' + box.name,
                  {{u"village"_s, village.id.v}, {u"because"_s, because.trimmed()}},
                  [&] { return store::PollDayRepository(m_file.database()).removePlannedBox(id); });
}

Result<> PollDayService::addRovingVoter(PlannedBoxId id, const RovingVoter& typed) {
    ELECTION_ASSIGN(const PlannedBox box, plannedBox(id));
    if (box.kind != BoxKind::RovingBox)
        return refuse(Text::tr("“%1” is no roving box: it has no list of voters.").arg(box.name));
    RovingVoter voter = typed;
    voter.reason = voter.reason.trimmed();
    if (voter.reason.isEmpty())
        return invalid(Text::tr("Write why the box goes to this voter: ill, disabled, lives far away."));
    ELECTION_ASSIGN(const auto person, personOf(m_file, voter.person));
    if (!person || !person->isRegisteredVoter() || person->village != box.village)
        return refuse(Text::tr("Only a registered voter of the village can be on the list."));
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(box.village));
    store::PollDayRepository repository(m_file.database());
    return recordAfter(m_file, u"polling.roving_voter"_s, village.name + u' ' + box.name,
                       [&]() -> Result<QJsonObject> {
                           ELECTION_ASSIGN(const bool fresh, repository.addRovingVoter(id, voter));
                           QJsonObject details{{u"village"_s, village.id.v},
                                               {u"person"_s, voter.person.v},
                                               {u"name"_s, person->name},
                                               {u"reason"_s, voter.reason}};
                           if (fresh) details.insert(u"added"_s, QJsonObject{{u"roving_voter"_s, 1}});
                           return details;
                       });
}

Result<> PollDayService::removeRovingVoter(PlannedBoxId id, PersonId person) {
    ELECTION_ASSIGN(const PlannedBox box, plannedBox(id));
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(box.village));
    ELECTION_ASSIGN(const auto who, personOf(m_file, person));
    return record(
        m_file, u"polling.roving_voter_out"_s, village.name + u' ' + box.name,
        {{u"village"_s, village.id.v}, {u"person"_s, person.v}, {u"name"_s, who ? who->name : QString()}},
        [&] { return store::PollDayRepository(m_file.database()).removeRovingVoter(id, person); });
}

Result<RuleNotes> PollDayService::judge(const PollStaff& staff) const {
    ELECTION_ASSIGN(const auto rules, rulesInForce(m_file, staff.village));
    ELECTION_ASSIGN(const auto standing, standingPeople(m_file, staff.village));
    ELECTION_ASSIGN(const auto relatives, RelativeService(m_file).accepted(staff.village));
    return judgeStaff(staff, standing, relatives, rules->rules);
}

Result<PollStaffId> PollDayService::addStaff(const PollStaff& typed) {
    PollStaff staff = typed;
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(staff.village));
    ELECTION_ASSIGN(staff.round, currentRound(m_file, staff.village));
    if (staff.person) {
        ELECTION_ASSIGN(const auto person, personOf(m_file, *staff.person));
        if (!person || person->village != village.id)
            return Error{ErrorCode::NotFound,
                         Text::tr("This person is not on the register of %1.").arg(village.name),
                         {}};
        staff.name = person->name;
    }
    staff.name = staff.name.trimmed();
    if (staff.name.isEmpty()) return invalid(Text::tr("Choose a person of the register, or write a name."));
    store::PollDayRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto all, repository.staff(village.id, staff.round));
    for (const PollStaff& other : all) {
        const bool same = staff.person ? other.person == staff.person : other.name == staff.name;
        if (same && other.role == staff.role && other.box == staff.box)
            return Error{ErrorCode::Conflict,
                         Text::tr("%1 is named as %2 already.").arg(staff.name, staffRoleName(staff.role)),
                         {}};
    }
    ELECTION_ASSIGN(const RuleNotes notes, judge(staff));
    if (const QString refused = refusals(notes); !refused.isEmpty()) return refuse(refused);
    PollStaffId id;
    ELECTION_TRY(recordAfter(m_file, u"polling.staff"_s, village.name + u' ' + staff.name,
                             [&]() -> Result<QJsonObject> {
                                 ELECTION_ASSIGN(id, repository.addStaff(staff));
                                 return QJsonObject{{u"village"_s, village.id.v},
                                                    {u"name"_s, staff.name},
                                                    {u"staff_role"_s, staffRoleName(staff.role)},
                                                    {u"added"_s, QJsonObject{{u"poll_staff"_s, 1}}}};
                             }));
    return id;
}

Result<> PollDayService::endStaff(PollStaffId id, const QString& because) {
    if (because.trimmed().isEmpty())
        return invalid(Text::tr("Write why this person doesn't do the work any more."));
    return record(
        m_file, u"polling.staff_ended"_s, QString::number(id.v), {{u"because"_s, because.trimmed()}},
        [&] { return store::PollDayRepository(m_file.database()).endStaff(id, because.trimmed()); });
}

}  // namespace election
