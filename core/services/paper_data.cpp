#include "core/services/paper_data.h"

#include <QHash>
#include <map>

#include "core/rules/on_the_list.h"
#include "core/rules/rule_set.h"
#include "core/rules/why.h"
#include "core/services/audit_service.h"
#include "core/services/calendar_service.h"
#include "core/services/check_in_service.h"
#include "core/services/check_templates.h"
#include "core/services/count_place.h"
#include "core/services/counted.h"
#include "core/services/polling_service.h"
#include "core/services/register_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/screened.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "core/store/candidacy_repository.h"
#include "core/store/counting_repository.h"
#include "core/store/polling_repository.h"
#include "core/store/register_queries.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

std::optional<VillageId> idOf(const std::optional<Village>& village) {
    return village ? std::optional(village->id) : std::nullopt;
}

int birthYearOf(const Dossier& dossier) {
    if (dossier.registerRow) {
        if (const QDate birth = dossier.registerRow->legalBirthDate(); birth.isValid()) return birth.year();
    }
    if (const auto id = NationalId::parse(dossier.nomination.nationalId))
        if (const auto birth = id->birthDate()) return birth->year();
    return dossier.nomination.birthMonth.left(4).toInt();
}

RosterPerson rosterPerson(const Dossier& dossier, const QHash<QString, int>& namesakes) {
    const Nomination& nomination = dossier.nomination;
    RosterPerson person;
    person.name = nomination.name;
    person.sex = nomination.sex;
    person.birthYear = birthYearOf(dossier);
    person.ethnicity = nomination.ethnicity;
    person.politicalStatus = nomination.politicalStatus;
    person.education = nomination.education;
    if (dossier.registerRow) person.group = dossier.registerRow->group;
    person.nomination = nomination.id;
    person.namesakeInRegister = namesakes.value(nomination.name) > 1;
    return person;
}

/// The parameter of the rule set that says what follows from a count.
QStringView parameterOf(NextStep next) {
    switch (next) {
        case NextStep::Runoff:
            return u"runoff_days";
        case NextStep::Revote:
            return u"tie";
        case NextStep::Rerun:
            return u"valid_turnout";
        case NextStep::MayStop:
        case NextStep::Township:
            return u"min_members";
        case NextStep::Complete:
            break;
    }
    return u"result_publish_days";
}

}  // namespace

Result<PaperHead> paperHeadOf(ElectionFile& file, const std::optional<Village>& village,
                              const PaperStamp& stamp) {
    PaperHead head;
    head.township = file.election().township;
    if (village) head.village = village->name;
    head.electionDay =
        village && village->ownElectionDay ? *village->ownElectionDay : file.election().electionDay;
    head.noticeNumber = stamp.noticeNumber;
    head.date = stamp.date;
    head.generatedAt = file.clock().now();
    ELECTION_ASSIGN(head.auditHead, AuditService(file).head());
    return head;
}

Result<PaperHead> PaperData::head(const std::optional<Village>& village) const {
    return paperHeadOf(m_file, village, m_stamp);
}

Result<Citation> PaperData::basis(QStringView parameter, const std::optional<Village>& village) const {
    const auto cite = [parameter](const RuleSet& rules) {
        const Parameter& source = rules.parameter(parameter);
        return Citation{source.citation, evidenceMarkKey(source.mark)};
    };
    if (!village) return cite(m_file.ruleSet());
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, village->id));
    return cite(inForce->rules);
}

Result<std::vector<RosterData>> PaperData::rosters(const Village& village) const {
    ELECTION_ASSIGN(const auto list, screened(m_file, village.id));
    ELECTION_ASSIGN(const auto posts, SetupService(m_file).posts(village.id));
    ELECTION_ASSIGN(const PaperHead paperHead, head(village));
    ELECTION_ASSIGN(const auto voters, store::RegisterQueries(m_file.database()).electors(village.id));
    QHash<QString, int> namesakes;
    for (const Person& voter : voters) ++namesakes[voter.name];

    ELECTION_ASSIGN(const auto settled, store::CandidacyRepository(m_file.database()).settled());
    QHash<NominationId, int> votes;
    for (const auto& candidate : settled) votes.insert(candidate.nomination, candidate.votes);

    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, village.id));
    const int listDays = inForce->rules.days(u"list_days");
    std::map<Body, RosterData> rosters;
    for (const Post& post : posts) {
        RosterData& roster = rosters[post.body];
        roster.head = paperHead;
        roster.body = post.body;
        if (isChosenByBallot(post.body)) {
            ELECTION_ASSIGN(roster.basis, basis(u"list_days", village));
            roster.postBy = paperHead.electionDay.addDays(-listDays);
        }
        roster.posts.push_back({post.title, post.seats, post.womenOnly, {}});
    }
    std::map<Body, int> people;
    for (const ScreenedNomination& row : list->rows) {  // in order of name strokes within a post
        const Nomination& nomination = row.dossier.nomination;
        if (!isOnTheList(row.dossier)) continue;
        for (RosterPost& post : rosters[nomination.body].posts) {
            if (post.title != nomination.postTitle) continue;
            post.people.push_back(rosterPerson(row.dossier, namesakes));
            post.people.back().open = isUnsettled(row.dossier, row.result);
            if (const auto it = votes.constFind(nomination.id); it != votes.cend())
                post.people.back().votes = *it;
            if (nomination.source == NominationSource::Nominated)
                rosters[nomination.body].mode = BallotMode::Candidates;
            ++people[nomination.body];
        }
    }
    std::vector<RosterData> filled;
    for (auto& [body, roster] : rosters) {
        if (people[body] == 0) continue;
        if (roster.mode == BallotMode::Candidates) {
            ELECTION_ASSIGN(roster.basis, basis(u"cand_list_days", village));
            roster.postBy = paperHead.electionDay.addDays(-inForce->rules.days(u"cand_list_days"));
        }
        filled.push_back(std::move(roster));
    }
    return filled;
}

Result<int> PaperData::openNominations(const Village& village, Body body) const {
    ELECTION_ASSIGN(const auto list, screened(m_file, village.id));
    int open = 0;
    for (const ScreenedNomination& row : list->rows) {
        if (row.dossier.nomination.body != body) continue;
        if (isUnsettled(row.dossier, row.result)) ++open;
    }
    return open;
}

Result<ScreeningSummaryData> PaperData::screening(const std::optional<Village>& village) const {
    ScreeningSummaryData data;
    ELECTION_ASSIGN(data.head, head(village));
    ELECTION_ASSIGN(const auto templates, CheckTemplates::load(m_file));
    const CheckTemplate& checks = templates.at(templates.inForce());
    for (size_t i = 0; i < checks.checks.size(); ++i) data.checkNames[i] = checks.checks[i].title.text();
    ELECTION_ASSIGN(const auto list, screened(m_file, idOf(village)));
    for (const ScreenedNomination& row : list->rows) {
        const Nomination& nomination = row.dossier.nomination;
        data.rows.push_back({nomination.no, row.dossier.villageName, nomination.body, nomination.postTitle,
                             nomination.name, row.result, row.dossier.decision});
    }
    return data;
}

Result<ResultReportData> PaperData::result(const Village& village) const {
    ResultReportData data;
    ELECTION_ASSIGN(data.head, head(village));
    data.body = Body::VillagersCommittee;
    ELECTION_ASSIGN(const auto count, counted(m_file, village, data.body));
    data.contest = count->contest;
    data.outcome = count->outcome;
    ELECTION_ASSIGN(data.boxes, PollingService(m_file).boxes(village.id));
    ELECTION_ASSIGN(data.validityBasis, basis(u"valid_turnout", village));
    ELECTION_ASSIGN(data.majorityBasis, basis(u"majority_base", village));
    ELECTION_ASSIGN(data.nextStepBasis, basis(parameterOf(count->outcome.next), village));
    for (const Finding& finding : count->findings) data.warnings.push_back(finding.message);
    for (const Alternative& other : count->otherReadings())
        if (other.changesAnything()) data.warnings.push_back(other.text);
    return data;
}

Result<std::optional<ZeroReportData>> PaperData::zeroReport(const Village& village) const {
    ZeroReportData data;
    ELECTION_ASSIGN(const CountPlace place, countPlace(m_file, village.id, data.body));
    ELECTION_ASSIGN(const auto report, store::CountingRepository(m_file.database()).zeroReport(place));
    if (!report) return std::optional<ZeroReportData>();
    data.report = *report;
    ELECTION_ASSIGN(data.head, head(village));
    ELECTION_ASSIGN(const auto way, wayOf(m_file, place));
    data.way = way.value_or(CountingWay::Calling);
    ELECTION_ASSIGN(const Contest contest, CountingService(m_file).contest(village.id, data.body));
    data.posts = contest.posts;
    ELECTION_ASSIGN(data.staffBasis, basis(u"staff_bar_relations", village));
    return std::optional(std::move(data));
}

Result<TurnoutReportData> PaperData::turnout(const std::optional<Village>& village) const {
    TurnoutReportData data;
    ELECTION_ASSIGN(data.head, head(village));
    ELECTION_ASSIGN(data.validityBasis, basis(u"valid_turnout", village));
    const PollingService polling(m_file);
    if (village) {
        ELECTION_ASSIGN(const Turnout turnout, polling.turnout(village->id));
        data.registered = turnout.registered;
        ELECTION_ASSIGN(data.readings, polling.readings(village->id));
        ELECTION_ASSIGN(data.boxes, polling.boxes(village->id));
        ELECTION_ASSIGN(const CheckInBook book, CheckInService(m_file).book(village->id));
        if (book.begun)
            for (const GroupTurnout& group : book.groups)
                data.groups.push_back({group.group, group.registered, group.own, group.proxy});
        return data;
    }
    ELECTION_ASSIGN(data.readings, store::PollingRepository(m_file.database()).readings());
    ELECTION_ASSIGN(const auto all, polling.turnout());
    for (const Turnout& one : all) {
        data.registered += one.registered;
        data.villages.push_back({one.villageName, one.registered, one.voters, one.issued, one.collected,
                                 one.proxy, one.assisted, one.roving});
    }
    return data;
}

Result<TownshipSummaryData> PaperData::summary() const {
    TownshipSummaryData data;
    ELECTION_ASSIGN(data.head, head(std::nullopt));
    ELECTION_ASSIGN(const auto villages, StatusService(m_file).villages());
    for (const VillageStatus& status : villages) {
        TownshipSummaryRow row;
        row.number = status.village.number;
        row.village = status.village.name;
        row.registered = status.registered;
        row.nominations = status.nominations;
        row.qualified = status.qualified;
        row.notQualified = status.notQualified;
        row.pending = status.pending;
        row.withdrawn = status.withdrawn;
        row.seats = status.seats;
        row.elected = status.elected;
        row.voters = status.voters;
        row.next = status.next;
        data.rows.push_back(std::move(row));
    }
    return data;
}

Result<WallPlanData> PaperData::wallPlan(const std::optional<Village>& village) const {
    WallPlanData data;
    ELECTION_ASSIGN(data.head, head(village));
    const CalendarService calendar(m_file);
    std::vector<PlaceCalendar> places;
    if (village) {
        ELECTION_ASSIGN(PlaceCalendar township, calendar.township());
        ELECTION_ASSIGN(PlaceCalendar own, calendar.of(village->id));
        places = {std::move(township), std::move(own)};
    } else {
        ELECTION_ASSIGN(places, calendar.all());
    }
    for (const PlaceCalendar& place : places) {
        std::vector<WallPlanEntry> entries;
        for (const CalendarEntry& entry : place.entries) entries.push_back({entry.date, entry.postedOn()});
        if (village && place.village) data.head.electionDay = place.electionDay;
        if (place.village)
            data.villages.push_back({place.village->name, place.electionDay, place.mode, std::move(entries)});
        else
            data.township = std::move(entries);
    }
    return data;
}

Result<FindingsListData> PaperData::findings(const std::optional<Village>& village) const {
    FindingsListData data;
    ELECTION_ASSIGN(data.head, head(village));
    FindingQuery query;
    query.village = idOf(village);
    ELECTION_ASSIGN(auto findings, RegisterService(m_file).findings(query));
    for (StoredFinding& stored : findings) data.findings.push_back(std::move(stored.finding));
    return data;
}

}  // namespace election
