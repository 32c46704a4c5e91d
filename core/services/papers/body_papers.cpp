#include "core/services/papers/body_papers.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/dates.h"
#include "core/report/builders/committee_notices.h"
#include "core/report/builders/proxy_papers.h"
#include "core/report/builders/representatives_notices.h"
#include "core/report/empty_form.h"
#include "core/rules/rule_set.h"
#include "core/services/committee_service.h"
#include "core/services/election_file.h"
#include "core/services/paper_data.h"
#include "core/services/papers/paper_kind.h"
#include "core/services/proxy_service.h"
#include "core/services/relative_service.h"
#include "core/services/representative_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/village_people.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(VillagePapers)
};

/// The article by the village's rules in force.
Result<Citation> basisOf(ElectionFile& file, const Village& village, QStringView parameter) {
    ELECTION_ASSIGN(const auto inForce, rulesInForce(file, village.id));
    const Parameter& source = inForce->rules.parameter(parameter);
    return Citation{source.citation, evidenceMarkKey(source.mark)};
}

NoticeMember memberOf(const CommitteePerson& line, CommitteeRole role) {
    return {committeeRoleName(role), line.name, line.sex};
}

std::vector<NoticeMember> membersOf(const std::vector<SeatedMember>& seated) {
    std::vector<NoticeMember> members;
    for (const SeatedMember& member : seated) members.push_back(memberOf(member.line, member.role));
    return members;
}

/// The committee as it was before an event.
std::vector<SeatedMember> seatedBefore(const ElectionCommittee& committee, CommitteeEventId event) {
    ElectionCommittee earlier = committee;
    std::erase_if(earlier.events, [event](const CommitteeEvent& one) { return one.id.v >= event.v; });
    return seatedMembers(earlier);
}

CommitteeChangeData::Exit exitOf(const CommitteeView& view, const CommitteeEvent& event,
                                 const std::vector<StandingPerson>& standing,
                                 const std::vector<RelativePair>& relatives) {
    using Why = CommitteeChangeData::Exit::Why;
    using Reason = CommitteeEvent::Reason;
    CommitteeChangeData::Exit exit;
    exit.on = event.on;
    const CommitteePerson* line = view.committee.find(event.who);
    if (line) exit.name = line->name;
    for (const SeatedMember& member : seatedBefore(view.committee, event.id))
        if (member.line.id == event.who) exit.role = committeeRoleName(member.role);
    exit.why = event.reason == Reason::Absent     ? Why::Absent
               : event.reason == Reason::Resigned ? Why::Resigned
                                                  : Why::Other;
    for (const StandingPerson& one : standing) {
        if (event.nomination != one.nomination) continue;
        exit.why = event.reason == Reason::RelativeNominated ? Why::RelativeNominated : Why::Nominated;
        exit.post = one.post;
        exit.nominatedOn = one.since;
        exit.relative = one.name;
        for (const RelativePair& pair : relatives)
            if (line && line->person && one.person && pair.seenFrom(*line->person) &&
                pair.other(*line->person) == *one.person)
                exit.kinship = kinshipName(*pair.seenFrom(*line->person));
    }
    return exit;
}

Result<CommitteeView> committeeOf(ElectionFile& file, VillageId village) {
    ELECTION_ASSIGN(auto view, CommitteeService(file).view(village));
    if (!view) return CommitteeView();
    return std::move(*view);
}

void setObjection(CommitteeNoticeData& data, const RuleSet& rules) {
    const Parameter& days = rules.parameter(u"selcom_objection_days");
    data.objectionDays = rules.days(u"selcom_objection_days");
    data.objectionBasis = {days.citation, evidenceMarkKey(days.mark)};
}

Result<ReportDocument> committeeNotice(ElectionFile& file, const Village& village, const PaperHead& head) {
    ELECTION_ASSIGN(const CommitteeView view, committeeOf(file, village.id));
    CommitteeNoticeData data;
    data.head = head;
    data.chosenOn = view.committee.chosenOn;
    data.chosenBy = committeeChosenByName(view.committee.chosenBy);
    // The notice of the choice; what came later is in the notices 2-1, 2-2 …
    ElectionCommittee chosen = view.committee;
    chosen.events.clear();
    data.members = membersOf(seatedMembers(chosen));
    ELECTION_ASSIGN(data.basis, basisOf(file, village, u"selcom_size"));
    ELECTION_ASSIGN(const auto inForce, rulesInForce(file, village.id));
    setObjection(data, inForce->rules);
    return buildCommitteeNotice(data);
}

Result<ReportDocument> changeNotice(ElectionFile& file, const Village& village, const PaperHead& head) {
    ELECTION_ASSIGN(const CommitteeView view, committeeOf(file, village.id));
    ELECTION_ASSIGN(const auto standing, standingPeople(file, village.id));
    ELECTION_ASSIGN(const auto relatives, RelativeService(file).accepted(village.id));
    const CommitteeChange& change = view.changes.back();
    CommitteeChangeData data;
    data.head = head;
    data.number = change.number;
    ELECTION_ASSIGN(data.exitBasis, basisOf(file, village, u"selcom_relatives_exit"));
    for (const CommitteeEvent& event : change.events) {
        const CommitteePerson* line = view.committee.find(event.who);
        if (!line) continue;
        if (event.kind == CommitteeEvent::Kind::Exit)
            data.exits.push_back(exitOf(view, event, standing, relatives));
        if (event.kind == CommitteeEvent::Kind::Entry)
            data.entries.push_back(memberOf(*line, CommitteeRole::Member));
        if (event.kind == CommitteeEvent::Kind::Role) data.roles.push_back(memberOf(*line, event.role));
    }
    data.now = membersOf(view.seated);
    return buildCommitteeChange(data);
}

Result<ReportDocument> representativesNotice(ElectionFile& file, const Village& village,
                                             const PaperHead& head) {
    ELECTION_ASSIGN(const RepresentativeView view, RepresentativeService(file).view(village.id));
    RepresentativesNoticeData data;
    data.head = head;
    ELECTION_ASSIGN(data.basis, basisOf(file, village, u"reps_min_small"));
    for (const RepresentativeUnit& unit : view.book.units) {
        RepresentativesNoticeData::Unit printed{unit.name, {}};
        for (const RepresentativeLine& line : unit.lines)
            if (line.elected) printed.people.push_back({line.name, line.sex});
        if (!printed.people.empty()) data.units.push_back(std::move(printed));
    }
    return buildRepresentativesNotice(data);
}

Result<ReportDocument> leadersNotice(ElectionFile& file, const Village& village, const PaperHead& head) {
    ELECTION_ASSIGN(const RepresentativeView view, RepresentativeService(file).view(village.id));
    LeadersNoticeData data;
    data.head = head;
    ELECTION_ASSIGN(data.basis, basisOf(file, village, u"leader_attendance"));
    for (const GroupLeader& leader : view.book.leaders)
        data.leaders.push_back({leader.group, leader.name, leader.sex});
    return buildLeadersNotice(data);
}

ProxyPerson paperPerson(const Person& person) {
    const QDate birth = person.legalBirthDate();
    return {person.name, person.sex, birth.isValid() ? birth.year() : 0, person.group};
}

ProxyPair pairOf(const ProxyRow& row) {
    return {paperPerson(row.principal), paperPerson(row.agent), kinshipName(row.proxy.request.relation),
            row.proxy.request.reason, row.proxy.request.requestedOn};
}

Result<ReportDocument> proxyList(ElectionFile& file, const Village& village, const PaperHead& head) {
    ELECTION_ASSIGN(const ProxyBook book, ProxyService(file).book(village.id));
    ProxyListData data;
    data.head = head;
    ELECTION_ASSIGN(const auto inForce, rulesInForce(file, village.id));
    data.limit = inForce->rules.number(u"proxy_max");
    ELECTION_ASSIGN(data.basis, basisOf(file, village, u"proxy_unposted_void"));
    const ProxyList& list = book.lists.back();
    data.version = list.number;
    if (!data.head.date.isValid()) data.head.date = list.postedOn;
    std::vector<const ProxyRow*> rows;
    for (const ProxyId id : list.proxies)
        if (const ProxyRow* row = book.find(id)) rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [](const ProxyRow* a, const ProxyRow* b) {
        return std::pair(a->agent.name, a->agent.id) < std::pair(b->agent.name, b->agent.id);
    });
    for (const ProxyRow* row : rows) data.pairs.push_back(pairOf(*row));
    return buildProxyList(data);
}

Result<ProxyCertificateData> certificates(ElectionFile& file, const Village& village, const PaperHead& head) {
    ELECTION_ASSIGN(const auto inForce, rulesInForce(file, village.id));
    ProxyCertificateData data;
    data.head = head;
    data.limit = inForce->rules.number(u"proxy_max");
    data.lastDay = formatDate(proxyDeadline(inForce->electionDay, inForce->rules));
    ELECTION_ASSIGN(data.basis, basisOf(file, village, u"proxy_relations"));
    return data;
}

/// Approved, and nothing speaks against it: posted, or still to be posted.
bool isGood(const ProxyRow& row) {
    using State = ProxyStanding::State;
    return row.standing.state == State::InForce || row.standing.state == State::Unposted;
}

/// Lines and boxes instead of what isn't known yet.
Result<ReportDocument> emptyCommitteeNotice(const PaperRequest& request) {
    CommitteeNoticeData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    setObjection(data, request.file.ruleSet());
    return emptied(buildCommitteeNotice(data), 9);
}
Result<ReportDocument> emptyChangeNotice(const PaperRequest& request) {
    CommitteeChangeData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    data.exits.push_back({kBlank, kBlank, CommitteeChangeData::Exit::Why::Other, {}, {}, {}, {}, {}});
    data.entries.push_back({kBlank, kBlank, Sex::Unknown});
    return emptied(buildCommitteeChange(data), 9);
}
Result<ReportDocument> emptyRepresentatives(const PaperRequest& request) {
    RepresentativesNoticeData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    return emptied(buildRepresentativesNotice(data), 50);
}
Result<ReportDocument> emptyLeaders(const PaperRequest& request) {
    LeadersNoticeData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    return emptied(buildLeadersNotice(data), 20);
}
Result<ReportDocument> emptyProxyList(const PaperRequest& request) {
    ProxyListData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    data.limit = request.file.ruleSet().number(u"proxy_max");
    return emptied(buildProxyList(data), 20);
}
Result<ReportDocument> emptyCertificate(const PaperRequest& request) {
    ProxyCertificateData data;
    ELECTION_ASSIGN(data.head, emptyHead(request));
    data.limit = request.file.ruleSet().number(u"proxy_max");
    data.lastDay = kBlank;
    return emptied(buildProxyCertificates(data), 0);
}

Result<QString> committeeWaits(const PaperRequest& request) {
    ELECTION_ASSIGN(const CommitteeView view, committeeOf(request.file, request.village->id));
    return view.committee.id.isStored() ? QString()
                                        : Text::tr("Waits for the result list of the election committee.");
}
Result<QString> changeWaits(const PaperRequest& request) {
    ELECTION_ASSIGN(const CommitteeView view, committeeOf(request.file, request.village->id));
    if (!view.committee.id.isStored())
        return Text::tr("Waits for the result list of the election committee.");
    return view.changes.empty() ? Text::tr("Nobody left or entered the election committee.") : QString();
}
Result<QString> proxyListWaits(const PaperRequest& request) {
    ELECTION_ASSIGN(const ProxyBook book, ProxyService(request.file).book(request.village->id));
    return book.lists.empty() ? Text::tr("Waits for the list of proxies to be made.") : QString();
}
Result<QString> certificatesWait(const PaperRequest& request) {
    ELECTION_ASSIGN(const ProxyBook book, ProxyService(request.file).book(request.village->id));
    return std::any_of(book.rows.begin(), book.rows.end(), isGood) ? QString()
                                                                   : Text::tr("Waits for an approved proxy.");
}
Result<QString> representativesWait(const PaperRequest& request) {
    ELECTION_ASSIGN(const RepresentativeView view,
                    RepresentativeService(request.file).view(request.village->id));
    return view.totals.elected == 0 ? Text::tr("Waits for the villagers' representatives.") : QString();
}
Result<QString> leadersWait(const PaperRequest& request) {
    ELECTION_ASSIGN(const RepresentativeView view,
                    RepresentativeService(request.file).view(request.village->id));
    return view.book.leaders.empty() ? Text::tr("Waits for the group leaders.") : QString();
}

Result<ReportDocument> proxyCertificates(ElectionFile& file, const Village& village, const PaperHead& head) {
    ELECTION_ASSIGN(ProxyCertificateData data, certificates(file, village, head));
    ELECTION_ASSIGN(const ProxyBook book, ProxyService(file).book(village.id));
    for (const ProxyRow& row : book.rows)
        if (isGood(row)) data.pairs.push_back(pairOf(row));
    return buildProxyCertificates(data);
}

/// A builder of this file as a row of the table.
auto with(Result<ReportDocument> (*build)(ElectionFile&, const Village&, const PaperHead&)) {
    return [build](const PaperRequest& request) -> Result<ReportDocument> {
        ELECTION_ASSIGN(const PaperHead head, paperHeadOf(request.file, request.village, request.stamp));
        return build(request.file, *request.village, head);
    };
}

DocumentKind notice(const QString& key, const QString& title, bool isTable, PaperGroup group,
                    const QString& number) {
    DocumentKind kind{key, title, true, isTable, true, false, group, true, true, {}, number};
    return kind;
}

}  // namespace

PaperKinds bodyPapers() {
    using Group = PaperGroup;
    PaperKinds kinds;
    kinds.push_back({notice(u"committee"_s, Text::tr("Notice of the election committee"), false,
                            Group::Preparation, u"2"_s),
                     committeeWaits, with(committeeNotice), emptyCommitteeNotice});
    kinds.push_back({notice(u"committee-change"_s, Text::tr("Notice of changes in the committee"), false,
                            Group::Preparation, u"2-1"_s),
                     changeWaits, with(changeNotice), emptyChangeNotice});
    kinds.push_back({notice(u"representatives"_s, Text::tr("Notice of the representatives"), true,
                            Group::Register, u"6"_s),
                     representativesWait, with(representativesNotice), emptyRepresentatives});
    kinds.push_back(
        {notice(u"group-leaders"_s, Text::tr("Notice of the group leaders"), true, Group::Register, u"6-1"_s),
         leadersWait, with(leadersNotice), emptyLeaders});
    kinds.push_back(
        {notice(u"proxy-list"_s, Text::tr("Notice of the proxies"), true, Group::Polling, u"13"_s),
         proxyListWaits, with(proxyList), emptyProxyList});
    kinds.push_back({{u"proxy-certificates"_s, Text::tr("Proxy certificates"), true, false, false, false,
                      Group::Polling, true},
                     certificatesWait,
                     with(proxyCertificates),
                     emptyCertificate});
    return kinds;
}

Result<ReportDocument> buildProxyCertificate(ElectionFile& file, const Village& village,
                                             std::optional<ProxyId> proxy, const PaperHead& head) {
    ELECTION_ASSIGN(ProxyCertificateData data, certificates(file, village, head));
    if (proxy) {
        ELECTION_ASSIGN(const ProxyBook book, ProxyService(file).book(village.id));
        const ProxyRow* row = book.find(*proxy);
        if (!row || !isGood(*row))
            return Error{ErrorCode::RuleViolation,
                         Text::tr("A certificate is only for a proxy that is approved and valid."),
                         {}};
        data.pairs.push_back(pairOf(*row));
    }
    return buildProxyCertificates(data);
}

}  // namespace election
