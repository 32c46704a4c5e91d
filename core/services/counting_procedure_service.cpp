#include "core/services/counting_procedure_service.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/text.h"
#include "core/rules/rule_set.h"
#include "core/rules/staff_rules.h"
#include "core/services/count_place.h"
#include "core/services/counting_service.h"
#include "core/services/polling_service.h"
#include "core/services/record.h"
#include "core/services/register_version_service.h"
#include "core/services/relative_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/village_people.h"
#include "core/store/ballot_repository.h"
#include "core/store/counting_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CountingProcedureService)
};

QStringList allNames(const CountingStaff& staff) {
    QStringList names{staff.caller};
    names += staff.tellers + staff.scrutineers;
    names.removeAll(QString());
    return names;
}

CountingStaff cleaned(const CountingStaff& staff) {
    const auto names = [](const QStringList& typed) {
        QStringList clean;
        for (const QString& name : typed)
            if (const QString one = normaliseName(name); !one.isEmpty()) clean << one;
        return clean;
    };
    return {normaliseName(staff.caller), names(staff.tellers), names(staff.scrutineers)};
}

Result<> checkStaff(const CountingStaff& staff, const std::optional<CountingWay>& way) {
    const auto refuse = [](const QString& sentence) { return Error{ErrorCode::InvalidInput, sentence, {}}; };
    if (staff.caller.isEmpty() && way == CountingWay::Calling)
        return refuse(Text::tr("Write who calls the ballots (唱票人)."));
    if (staff.tellers.isEmpty()) return refuse(Text::tr("Write who keeps the tally (计票人)."));
    if (way == CountingWay::TwoTellers && staff.tellers.size() < 2)
        return refuse(Text::tr("Two tellers (计票人) read every bundle: write both names."));
    if (staff.scrutineers.size() < 2) return refuse(Text::tr("Write at least two scrutineers (监票人)."));
    QStringList names = allNames(staff);
    names.sort();
    const auto twice = std::adjacent_find(names.begin(), names.end());
    if (twice != names.end())
        return refuse(Text::tr("%1 is named twice: nobody does two tasks at once.").arg(*twice));
    return Ok{};
}

}  // namespace

Result<std::optional<CountingWay>> CountingProcedureService::way(VillageId village, Body body) const {
    ELECTION_ASSIGN(const CountPlace place, countPlace(m_file, village, body));
    return wayOf(m_file, place);
}

Result<std::vector<WayStep>> CountingProcedureService::waySteps(VillageId village, Body body) const {
    ELECTION_ASSIGN(const CountPlace place, countPlace(m_file, village, body));
    ELECTION_ASSIGN(const auto ways, store::CountingRepository(m_file.database()).ways(place));
    std::vector<WayStep> steps;
    for (const auto& one : ways) steps.push_back({one.way, one.at, one.because});
    return steps;
}

Result<> CountingProcedureService::chooseWay(VillageId id, Body body, CountingWay way,
                                             const QString& because) {
    ELECTION_ASSIGN(const Village village, countVillage(m_file, id));
    ELECTION_TRY(countPosts(m_file, village, body));
    ELECTION_ASSIGN(const CountPlace place, countPlaceToChange(m_file, id, body));
    ELECTION_ASSIGN(const auto chosen, wayOf(m_file, place));
    if (chosen == way) return Ok{};
    const QString reason = because.trimmed();
    if (chosen && reason.isEmpty())
        return Error{
            ErrorCode::InvalidInput,
            Text::tr("%1 counts by %2. Write why it is changed.").arg(village.name, countingWayName(*chosen)),
            {}};
    store::CountingRepository repository(m_file.database());
    return recordAfter(m_file, u"counting.way"_s, countSubject(village, body), [&]() -> Result<QJsonObject> {
        ELECTION_ASSIGN(const qint64 row, repository.insertWay(place, way, m_file.clock().now(), reason));
        QJsonObject added{{u"counting_way"_s, 1}};
        QJsonObject details{{u"village"_s, id.v}, {u"way"_s, countingWayKey(way)}};
        if (chosen) {
            ELECTION_ASSIGN(const int moved, repository.setBallotsAside(place, row));
            ELECTION_TRY(repository.endRecords(place));
            details.insert(u"was"_s, countingWayKey(*chosen));
            details.insert(u"because"_s, reason);
            details.insert(u"set_aside"_s, moved);
            if (moved > 0) {
                added.insert(u"ballot_set_aside"_s, moved);
                added.insert(u"ballot"_s, -moved);
            }
        }
        details.insert(u"added"_s, added);
        return details;
    });
}

Result<std::optional<ZeroReport>> CountingProcedureService::zeroReport(VillageId village, Body body) const {
    ELECTION_ASSIGN(const CountPlace place, countPlace(m_file, village, body));
    return store::CountingRepository(m_file.database()).zeroReport(place);
}

Result<RuleNotes> CountingProcedureService::judgeStaff(VillageId village, Body body,
                                                       const CountingStaff& staff) const {
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, village));
    ELECTION_ASSIGN(const auto standing, standingPeople(m_file, village, body));
    ELECTION_ASSIGN(const auto relatives, RelativeService(m_file).accepted(village));
    ELECTION_ASSIGN(const auto voters, votersInForce(m_file, village));
    RuleNotes notes;
    for (const QString& name : allNames(cleaned(staff))) {
        std::vector<PersonId> people;
        for (const Person& voter : voters)
            if (voter.name == name) people.push_back(voter.id);
        if (people.empty()) people.push_back(PersonId{});
        for (const PersonId who : people) {
            std::optional<RuleNote> bar = staffBar(who, name, standing, relatives, inForce->rules);
            if (!bar) continue;
            // Of several people of one name only the village knows who is meant.
            if (people.size() > 1) bar->kind = RuleNote::Kind::Look;
            notes.push_back(*bar);
        }
    }
    return notes;
}

Result<ZeroReport> CountingProcedureService::makeZeroReport(VillageId id, Body body,
                                                            const CountingStaff& typed) {
    ELECTION_ASSIGN(const Village village, countVillage(m_file, id));
    ELECTION_TRY(countPosts(m_file, village, body));
    ELECTION_ASSIGN(const CountPlace place, countPlaceToChange(m_file, id, body));
    const CountingStaff staff = cleaned(typed);
    ELECTION_ASSIGN(const auto way, wayOf(m_file, place));
    ELECTION_TRY(checkStaff(staff, way));
    ELECTION_ASSIGN(const auto counts,
                    store::BallotRepository(m_file.database()).counts(id, body, place.round));
    if (const int read = counts.called + counts.imported; read > 0)
        return Error{ErrorCode::RuleViolation,
                     Text::tr("%1: %2 ballots were read already; the tallies no longer stand at zero.")
                         .arg(village.name, QString::number(read)),
                     {}};
    ELECTION_ASSIGN(const RuleNotes notes, judgeStaff(id, body, staff));
    if (const QString refused = refusals(notes); !refused.isEmpty())
        return Error{ErrorCode::RuleViolation, refused, {}};
    ZeroReport report{m_file.clock().now(), {}, staff};
    ELECTION_ASSIGN(const auto boxes, PollingService(m_file).boxes(id));
    for (const BoxLedger& box : boxes) report.boxes << box.name;
    if (report.boxes.isEmpty()) report.boxes << boxKindName(BoxKind::MainVenue);
    const QJsonObject details{{u"village"_s, id.v},
                              {u"boxes"_s, report.boxes.join(u"、"_s)},
                              {u"caller"_s, staff.caller},
                              {u"tellers"_s, staff.tellers.join(u"、"_s)},
                              {u"scrutineers"_s, staff.scrutineers.join(u"、"_s)},
                              {u"added"_s, QJsonObject{{u"zero_report"_s, 1}}}};
    ELECTION_TRY(record(m_file, u"counting.zero_report"_s, countSubject(village, body), details, [&] {
        return store::CountingRepository(m_file.database()).insertZeroReport(place, report);
    }));
    return report;
}

Result<Reconciliation> CountingProcedureService::reconciliation(VillageId village, Body body) const {
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, village));
    Contest contest;  // only what the sums need; the register is not read person by person
    contest.rules = inForce->rules.countingRules();
    ELECTION_ASSIGN(const auto registered, registeredVoters(m_file));
    contest.registered = registered.value(village);
    ELECTION_ASSIGN(const auto boxes, PollingService(m_file).boxes(village));
    ELECTION_ASSIGN(const auto mixed, mixings(village, body));
    ELECTION_ASSIGN(const CountPlace place, countPlace(m_file, village, body));
    ELECTION_ASSIGN(const auto counted,
                    store::BallotRepository(m_file.database()).countsByBox(village, body, place.round));
    return reconcile(contest, boxes, mixed, counted);
}

Result<std::vector<BoxMixing>> CountingProcedureService::mixings(VillageId village, Body body) const {
    ELECTION_ASSIGN(const CountPlace place, countPlace(m_file, village, body));
    return store::CountingRepository(m_file.database()).mixings(place);
}

Result<> CountingProcedureService::mixBoxes(VillageId id, Body body, const BoxMixing& mixing) {
    ELECTION_ASSIGN(const Village village, countVillage(m_file, id));
    ELECTION_ASSIGN(const CountPlace place, countPlaceToChange(m_file, id, body));
    ELECTION_ASSIGN(const Reconciliation now, reconciliation(id, body));
    const auto boxNamed = [&](const QString& name) {
        return std::find_if(now.boxes.begin(), now.boxes.end(),
                            [&](const CalledBox& box) { return box.name == name; });
    };
    const auto box = boxNamed(mixing.box), into = boxNamed(mixing.into);
    if (box == now.boxes.end() || into == now.boxes.end() || box == into)
        return Error{ErrorCode::NotFound,
                     Text::tr("Choose two boxes of %1 that weren't mixed yet.").arg(village.name),
                     {}};
    if (box->counted + into->counted > 0)
        return Error{ErrorCode::RuleViolation,
                     Text::tr("Ballots of “%1” were read already: boxes are mixed before the first ballot.")
                         .arg(box->counted > 0 ? box->name : into->name),
                     {}};
    const QJsonObject details{{u"village"_s, id.v},
                              {u"box"_s, mixing.box},
                              {u"into"_s, mixing.into},
                              {u"added"_s, QJsonObject{{u"box_mixing"_s, 1}}}};
    return record(m_file, u"counting.mixed"_s, countSubject(village, body), details,
                  [&] { return store::CountingRepository(m_file.database()).insertMixing(place, mixing); });
}

Result<> CountingProcedureService::recordPause(VillageId id, Body body, bool paused, const QString& note) {
    ELECTION_ASSIGN(const Village village, countVillage(m_file, id));
    ELECTION_ASSIGN(const CountPlace place, countPlace(m_file, id, body));
    ELECTION_ASSIGN(const auto counts,
                    store::BallotRepository(m_file.database()).counts(id, body, place.round));
    const QJsonObject details{
        {u"village"_s, id.v}, {u"note"_s, note.trimmed()}, {u"ballots"_s, counts.called}};
    return record(m_file, paused ? u"counting.paused"_s : u"counting.resumed"_s, countSubject(village, body),
                  details, []() -> Result<> { return Ok{}; });
}

}  // namespace election
