#include "core/services/proxy_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

#include "core/services/record.h"
#include "core/services/relative_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"
#include "core/services/village_people.h"
#include "core/store/proxy_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProxyService)
};

using State = ProxyStanding::State;

Error invalid(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

std::optional<Person> found(const QHash<PersonId, Person>& people, PersonId id) {
    const auto it = people.constFind(id);
    return it == people.cend() ? std::nullopt : std::optional(*it);
}

std::vector<Proxy> without(const std::vector<Proxy>& all, ProxyId one) {
    std::vector<Proxy> others = all;
    std::erase_if(others, [one](const Proxy& proxy) { return proxy.id == one; });
    return others;
}

QString subjectOf(const Village& village, const QString& principal, const QString& proxy) {
    return u"%1 %2→%3"_s.arg(village.name, principal, proxy);
}

int postedIn(const std::vector<ProxyList>& lists, ProxyId proxy) {
    int number = 0;
    for (const ProxyList& list : lists)
        if (list.postedOn.isValid() &&
            std::find(list.proxies.begin(), list.proxies.end(), proxy) != list.proxies.end())
            number = list.number;
    return number;
}

void count(ProxyBook& book, const ProxyRow& row) {
    book.live += row.proxy.isLive() ? 1 : 0;
    book.open += row.standing.state == State::Open ? 1 : 0;
    book.inForce += row.standing.state == State::InForce ? 1 : 0;
    book.toPost += row.standing.state == State::Unposted ? 1 : 0;
    book.voided += row.standing.state == State::Void ? 1 : 0;
}

}  // namespace

const ProxyRow* ProxyBook::find(ProxyId id) const {
    for (const ProxyRow& row : rows)
        if (row.proxy.id == id) return &row;
    return nullptr;
}

Result<RuleNotes> ProxyService::judgeAmong(const ProxyRequest& request, const std::vector<Proxy>& others,
                                           const std::vector<StandingPerson>& standing,
                                           std::optional<Person> principal,
                                           std::optional<Person> proxy) const {
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, request.village));
    ProxyFacts facts;
    facts.electionDay = inForce->electionDay;
    facts.today = todayOf(m_file);
    facts.principal = std::move(principal);
    facts.proxy = std::move(proxy);
    facts.standing = standing;
    facts.others = others;
    ELECTION_ASSIGN(facts.recorded, RelativeService(m_file).between(request.principal, request.proxy, true));
    return judgeProxy(request, facts, inForce->rules);
}

Result<RuleNotes> ProxyService::judge(const ProxyRequest& request) const {
    ELECTION_ASSIGN(const auto all, store::ProxyRepository(m_file.database()).ofVillage(request.village));
    ELECTION_ASSIGN(const auto standing, standingPeople(m_file, request.village));
    ELECTION_ASSIGN(const auto people, peopleOf(m_file, {request.principal, request.proxy}));
    return judgeAmong(request, all, standing, found(people, request.principal), found(people, request.proxy));
}

Result<ProxyBook> ProxyService::book(VillageId village) const {
    store::ProxyRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto all, repository.ofVillage(village));
    ELECTION_ASSIGN(const auto standing, standingPeople(m_file, village));
    ProxyBook book;
    ELECTION_ASSIGN(book.lists, repository.lists(village));
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, village));
    const QDate day = inForce->electionDay;
    const RuleSet& rules = inForce->rules;
    book.deadline = proxyDeadline(day, rules);
    book.listDeadline = proxyListDeadline(day, rules);
    book.deadlineBasis = citedArticle(rules, u"proxy_deadline_days");
    book.listBasis = citedArticle(rules, u"proxy_list_days");
    std::vector<PersonId> ids;
    for (const Proxy& proxy : all) ids.insert(ids.end(), {proxy.request.principal, proxy.request.proxy});
    ELECTION_ASSIGN(const auto people, peopleOf(m_file, ids));
    for (const Proxy& proxy : all) {
        ProxyRow row;
        row.proxy = proxy;
        const ProxyRequest& request = proxy.request;
        row.principal = people.value(request.principal);
        row.agent = people.value(request.proxy);
        if (proxy.isLive()) {
            ELECTION_ASSIGN(row.notes,
                            judgeAmong(request, without(all, proxy.id), standing,
                                       found(people, request.principal), found(people, request.proxy)));
        }
        row.standing = proxyStanding(proxy, book.lists, row.notes, day, todayOf(m_file), rules);
        row.postedIn = postedIn(book.lists, proxy.id);
        count(book, row);
        book.rows.push_back(std::move(row));
    }
    return book;
}

Result<std::optional<Kinship>> ProxyService::knownRelation(PersonId principal, PersonId proxy) const {
    return RelativeService(m_file).between(principal, proxy, false);
}

Result<ProxyId> ProxyService::add(const ProxyRequest& typed) {
    ProxyRequest request = typed;
    request.reason = request.reason.trimmed();
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(request.village));
    if (!request.principal.isStored() || !request.proxy.isStored())
        return invalid(Text::tr("Choose the principal and the proxy in the register."));
    ELECTION_ASSIGN(const RuleNotes notes, judge(request));
    if (const QString refused = refusals(notes); !refused.isEmpty())
        return Error{ErrorCode::RuleViolation, refused, {}};
    ELECTION_ASSIGN(const auto people, peopleOf(m_file, {request.principal, request.proxy}));
    const QString principal = people.value(request.principal).name, proxy = people.value(request.proxy).name;
    ProxyId id;
    ELECTION_TRY(recordAfter(
        m_file, u"proxy.added"_s, subjectOf(village, principal, proxy), [&]() -> Result<QJsonObject> {
            ELECTION_ASSIGN(id, store::ProxyRepository(m_file.database()).insert(request));
            return QJsonObject{{u"village"_s, village.id.v},
                               {u"proxy_row"_s, id.v},
                               {u"person"_s, request.principal.v},
                               {u"other"_s, request.proxy.v},
                               {u"relation"_s, kinshipName(request.relation)},
                               {u"reason"_s, request.reason},
                               {u"date"_s, request.requestedOn.toString(Qt::ISODate)},
                               {u"added"_s, QJsonObject{{u"proxy"_s, 1}}}};
        }));
    return id;
}

Result<> ProxyService::audit(ProxyId id, bool approved, const QDate& on, const QString& note) {
    store::ProxyRepository repository(m_file.database());
    ELECTION_ASSIGN(auto proxy, repository.find(id));
    if (!proxy) return Error{ErrorCode::NotFound, Text::tr("This proxy does not exist."), {}};
    ELECTION_ASSIGN(const ProxyBook all, book(proxy->request.village));
    const ProxyRow* row = all.find(id);
    if (proxy->revokedOn.isValid())
        return Error{ErrorCode::RuleViolation, Text::tr("This proxy was taken back."), {}};
    if (!on.isValid() || on > todayOf(m_file) || on < proxy->request.requestedOn)
        return invalid(Text::tr("Write the day of the audit: between the request and today."));
    if (!approved && note.trimmed().isEmpty()) return invalid(Text::tr("Write why the proxy is refused."));
    if (row->postedIn > 0)
        return Error{
            ErrorCode::RuleViolation,
            Text::tr("This proxy stands in the posted list No. %1. Take it back instead.").arg(row->postedIn),
            {}};
    RuleNotes notes = row->notes;
    if (!proxy->isLive()) {  // refused before: judge it again as it is
        proxy->audit = ProxyAudit::Open;
        ELECTION_ASSIGN(notes, judge(proxy->request));
    }
    if (const QString refused = refusals(notes); approved && !refused.isEmpty())
        return Error{ErrorCode::RuleViolation, refused, {}};
    const QString before = proxyAuditKey(row->proxy.audit);
    proxy->audit = approved ? ProxyAudit::Approved : ProxyAudit::Refused;
    proxy->auditedOn = on;
    proxy->auditNote = note.trimmed();
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(proxy->request.village));
    return record(m_file, u"proxy.audited"_s, subjectOf(village, row->principal.name, row->agent.name),
                  {{u"village"_s, village.id.v},
                   {u"proxy_row"_s, id.v},
                   {u"person"_s, proxy->request.principal.v},
                   {u"other"_s, proxy->request.proxy.v},
                   {u"approved"_s, approved},
                   {u"date"_s, on.toString(Qt::ISODate)},
                   {u"note"_s, proxy->auditNote},
                   {u"was"_s, before}},
                  [&] { return repository.saveAudit(*proxy); });
}

Result<> ProxyService::revoke(ProxyId id, const QString& because) {
    store::ProxyRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto proxy, repository.find(id));
    if (!proxy) return Error{ErrorCode::NotFound, Text::tr("This proxy does not exist."), {}};
    if (because.trimmed().isEmpty()) return invalid(Text::tr("Write why the proxy is taken back."));
    if (proxy->revokedOn.isValid()) return invalid(Text::tr("This proxy was taken back."));
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(proxy->request.village));
    ELECTION_ASSIGN(const auto people, peopleOf(m_file, {proxy->request.principal, proxy->request.proxy}));
    return record(m_file, u"proxy.revoked"_s,
                  subjectOf(village, people.value(proxy->request.principal).name,
                            people.value(proxy->request.proxy).name),
                  {{u"village"_s, village.id.v},
                   {u"proxy_row"_s, id.v},
                   {u"person"_s, proxy->request.principal.v},
                   {u"other"_s, proxy->request.proxy.v},
                   {u"because"_s, because.trimmed()}},
                  [&] { return repository.revoke(id, todayOf(m_file), because.trimmed()); });
}

Result<ProxyList> ProxyService::makeList(VillageId id) {
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    ELECTION_ASSIGN(const ProxyBook all, book(id));
    ProxyList list;
    for (const ProxyRow& row : all.rows)
        if (row.standing.state == State::Unposted || row.standing.state == State::InForce)
            list.proxies.push_back(row.proxy.id);
    if (list.proxies.empty())
        return Error{ErrorCode::RuleViolation,
                     Text::tr("No proxy is approved and valid: there is nothing to post."),
                     {}};
    if (!all.lists.empty() && all.lists.back().proxies == list.proxies)
        return Error{
            ErrorCode::Conflict,
            Text::tr("List No. %1 holds the same proxies. Post that one.").arg(all.lists.back().number),
            {}};
    list.number = all.lists.empty() ? 1 : all.lists.back().number + 1;
    list.madeOn = todayOf(m_file);
    const auto made = recordAfter(m_file, u"proxy.list"_s, village.name, [&]() -> Result<QJsonObject> {
        ELECTION_TRY(store::ProxyRepository(m_file.database()).insertList(id, list));
        return QJsonObject{{u"village"_s, id.v},
                           {u"number"_s, list.number},
                           {u"added"_s, QJsonObject{{u"proxy_list"_s, 1},
                                                    {u"proxy_list_entry"_s, int(list.proxies.size())}}}};
    });
    ELECTION_TRY(made);
    return list;
}

Result<> ProxyService::setPosted(VillageId id, int number, const QDate& on, const QString& because) {
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    store::ProxyRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto lists, repository.lists(id));
    const auto list = std::find_if(lists.begin(), lists.end(),
                                   [number](const ProxyList& one) { return one.number == number; });
    if (list == lists.end())
        return Error{ErrorCode::NotFound, Text::tr("There is no list No. %1.").arg(number), {}};
    if (!on.isValid() || on > todayOf(m_file) || on < list->madeOn)
        return invalid(
            Text::tr("Write the day on which the list was posted: between the day it was made and "
                     "today."));
    if (list->postedOn.isValid() && because.trimmed().isEmpty())
        return invalid(
            Text::tr("The list is recorded as posted on another day. Write why that is corrected."));
    QJsonObject details{{u"village"_s, id.v}, {u"number"_s, number}, {u"date"_s, on.toString(Qt::ISODate)}};
    if (list->postedOn.isValid()) {
        details.insert(u"was"_s, list->postedOn.toString(Qt::ISODate));
        details.insert(u"because"_s, because.trimmed());
    }
    return record(m_file, u"proxy.posted"_s, village.name, details,
                  [&] { return repository.setPosted(list->id, on); });
}

}  // namespace election
