#include "core/services/check_in_service.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/base/text.h"
#include "core/rules/register_versions.h"
#include "core/services/polling_service.h"
#include "core/services/proxy_service.h"
#include "core/services/record.h"
#include "core/services/register_service.h"
#include "core/services/register_version_service.h"
#include "core/services/result_guard.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"
#include "core/services/village_people.h"
#include "core/store/poll_day_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CheckInService)
};

using State = ProxyStanding::State;

Error refuse(const QString& sentence) {
    return {ErrorCode::RuleViolation, sentence, {}};
}

/// Everything that the table looks at, read once a question.
struct Table {
    Village village;
    int round = 1;
    std::vector<Person> voters;  ///< the register in force, in its order
    QHash<PersonId, int> places;
    QHash<PersonId, CheckIn> issued;  ///< by whose ballot it is
    std::vector<ProxyRow> proxies;    ///< in force
    int proxyMax = 3;

    static Result<Table> read(ElectionFile& file, VillageId id, bool withProxies = true) {
        Table table;
        ELECTION_ASSIGN(table.village, SetupService(file).village(id));
        ELECTION_ASSIGN(table.round, currentRound(file, id));
        ELECTION_ASSIGN(table.voters, votersInForce(file, id));
        for (size_t i = 0; i < table.voters.size(); ++i) table.places.insert(table.voters[i].id, int(i));
        ELECTION_ASSIGN(const auto all, store::PollDayRepository(file.database()).checkIns(id, table.round));
        for (const CheckIn& one : all) table.issued.insert(one.person, one);
        ELECTION_ASSIGN(const auto rules, rulesInForce(file, id));
        table.proxyMax = rules->rules.number(u"proxy_max");
        if (!withProxies) return table;
        ELECTION_ASSIGN(ProxyBook book, ProxyService(file).book(id));
        for (ProxyRow& row : book.rows)
            if (row.standing.state == State::InForce) table.proxies.push_back(std::move(row));
        return table;
    }
    [[nodiscard]] const Person* voter(PersonId id) const {
        const auto at = places.constFind(id);
        return at == places.cend() ? nullptr : &voters[size_t(*at)];
    }
    [[nodiscard]] QString nameOf(PersonId id) const {
        const Person* person = voter(id);
        return person ? person->name : QString();
    }
    [[nodiscard]] std::optional<CheckIn> issuedOf(PersonId id) const {
        const auto at = issued.constFind(id);
        return at == issued.cend() ? std::nullopt : std::optional(*at);
    }
    /// Ballots that this voter took as a proxy.
    [[nodiscard]] int takenFor(PersonId id) const {
        int taken = 0;
        for (const CheckIn& one : issued) taken += one.isProxy() && one.takenBy == id;
        return taken;
    }
};

QString alreadyTaken(const Table& table, const CheckIn& one) {
    const QString whose = table.nameOf(one.person);
    return one.isProxy() ? Text::tr("The ballot of %1 was issued to the proxy %2 at “%3”.")
                               .arg(whose, table.nameOf(one.takenBy), one.box)
                         : Text::tr("%1 has taken the ballot already, at “%2”.").arg(whose, one.box);
}

CheckInVoter voterOf(const Table& table, const Person& person) {
    CheckInVoter voter;
    voter.person = person;
    voter.cardNumber = table.places.value(person.id) + 1;
    voter.own = table.issuedOf(person.id);
    if (voter.own) {
        voter.takenByName = table.nameOf(voter.own->takenBy);
        voter.whyNot = alreadyTaken(table, *voter.own);
    }
    int may = table.proxyMax - table.takenFor(person.id);
    for (const ProxyRow& row : table.proxies) {
        if (row.principal.id == person.id && !voter.own)
            voter.remarks << Text::tr("%1 is recorded as proxy; whoever comes first takes the ballot.")
                                 .arg(row.agent.name);
        if (row.agent.id != person.id) continue;
        ProxyTick tick;
        tick.principal = row.principal;
        if (const auto taken = table.issuedOf(row.principal.id)) {
            tick.taken = true;
            tick.box = taken->box;
            tick.whyNot = alreadyTaken(table, *taken);
        } else if (!table.voter(row.principal.id)) {
            tick.whyNot = Text::tr("%1 is not on the register in force.").arg(row.principal.name);
        } else if (may-- <= 0) {
            tick.whyNot = Text::tr("A proxy votes for at most %1 others.").arg(table.proxyMax);
        }
        voter.proxies.push_back(std::move(tick));
    }
    return voter;
}

Result<> checkBox(ElectionFile& file, const Table& table, const CheckInRequest& request) {
    ELECTION_ASSIGN(const auto states, PollingService(file).states(table.village.id));
    const auto state = std::find_if(states.begin(), states.end(),
                                    [&](const BoxState& one) { return one.name == request.box; });
    if (state == states.end())
        return Error{
            ErrorCode::NotFound,
            Text::tr("%1 has no box “%2”. Record its boxes first.").arg(table.village.name, request.box),
            {}};
    if (state->isClosed())
        return refuse(
            Text::tr("Box “%1” is closed: no ballot can be issued there any more.").arg(request.box));
    if (state->source == BoxState::Source::Reading && state->totals.issued > 0)
        return refuse(
            Text::tr("At box “%1” ballots were counted without names already (%2). One box is kept one way "
                     "all day.")
                .arg(request.box)
                .arg(state->totals.issued));
    if (state->kind != BoxKind::RovingBox) return Ok{};
    store::PollDayRepository repository(file.database());
    ELECTION_ASSIGN(const auto planned, repository.plannedBoxes(table.village.id));
    for (const PlannedBox& box : planned) {
        if (box.name != request.box) continue;
        ELECTION_ASSIGN(const auto voters, repository.rovingVoters(box.id));
        const bool listed = std::any_of(voters.begin(), voters.end(), [&](const RovingVoter& voter) {
            return voter.person == request.person;
        });
        if (!listed)
            return refuse(Text::tr("%1 is not on the posted list of “%2”; a roving box goes only to those.")
                              .arg(table.nameOf(request.person), request.box));
    }
    return Ok{};
}

}  // namespace

Result<CheckInVoter> CheckInService::voter(VillageId village, PersonId person) const {
    ELECTION_ASSIGN(const Table table, Table::read(m_file, village));
    const Person* known = table.voter(person);
    if (!known)
        return refuse(
            Text::tr("This person is not on the register of voters in force of %1: no ballot is issued.")
                .arg(table.village.name));
    CheckInVoter found = voterOf(table, *known);
    store::PollDayRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto planned, repository.plannedBoxes(village));
    for (const PlannedBox& box : planned) {
        if (box.kind != BoxKind::RovingBox || box.round != table.round) continue;
        ELECTION_ASSIGN(const auto voters, repository.rovingVoters(box.id));
        if (std::any_of(voters.begin(), voters.end(),
                        [&](const RovingVoter& one) { return one.person == person; }))
            found.remarks << Text::tr("Stands on the list of “%1”.").arg(box.name);
    }
    return found;
}

Result<PersonId> CheckInService::byCardNumber(VillageId village, int number) const {
    ELECTION_ASSIGN(const auto voters, votersInForce(m_file, village));
    if (number < 1 || size_t(number) > voters.size())
        return Error{ErrorCode::NotFound,
                     Text::tr("There is no voter No. %1; the register in force has %2.")
                         .arg(number)
                         .arg(voters.size()),
                     {}};
    return voters[size_t(number) - 1].id;
}

Result<std::vector<Person>> CheckInService::find(VillageId village, const QString& typed, int most) const {
    std::vector<Person> found;
    const QString text = typed.trimmed();
    if (text.isEmpty()) return found;
    ELECTION_ASSIGN(const auto voters, votersInForce(m_file, village));
    QHash<PersonId, size_t> places;
    for (size_t i = 0; i < voters.size(); ++i) places.insert(voters[i].id, i);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 1 && size_t(number) <= voters.size() && text.size() <= 5)
        found.push_back(voters[size_t(number) - 1]);
    RegisterQuery query;
    query.village = village;
    query.text = text;
    ELECTION_ASSIGN(const auto ids, RegisterService(m_file).ids(query));
    for (const PersonId id : ids) {
        if (int(found.size()) >= most) break;
        const auto at = places.constFind(id);
        if (at == places.cend() || (!found.empty() && found.front().id == id)) continue;
        found.push_back(voters[*at]);
    }
    return found;
}

Result<int> CheckInService::checkIn(VillageId id, const CheckInRequest& request) {
    ELECTION_ASSIGN(const Table table, Table::read(m_file, id));
    const Person* person = table.voter(request.person);
    if (!person)
        return refuse(
            Text::tr("This person is not on the register of voters in force of %1: no ballot is issued.")
                .arg(table.village.name));
    ELECTION_TRY(checkBox(m_file, table, request));
    const CheckInVoter voter = voterOf(table, *person);
    std::vector<CheckIn> wanted;
    const QDateTime now = m_file.clock().now();
    const auto want = [&](PersonId whose, bool assisted) {
        CheckIn one;
        one.village = id;
        one.round = table.round;
        one.box = request.box;
        one.person = whose;
        one.takenBy = person->id;
        one.assisted = assisted;
        one.at = now;
        wanted.push_back(std::move(one));
    };
    if (request.own) {
        if (!voter.whyNot.isEmpty()) return refuse(voter.whyNot);
        want(person->id, request.assisted);
    }
    for (const PersonId principal : request.principals) {
        const auto tick = std::find_if(voter.proxies.begin(), voter.proxies.end(),
                                       [&](const ProxyTick& one) { return one.principal.id == principal; });
        if (tick == voter.proxies.end())
            return refuse(Text::tr("%1 is not the proxy of %2 by the posted list: the ballot is not issued.")
                              .arg(person->name, table.nameOf(principal)));
        if (!tick->whyNot.isEmpty()) return refuse(tick->whyNot);
        if (std::any_of(wanted.begin(), wanted.end(),
                        [&](const CheckIn& one) { return one.person == principal; }))
            continue;
        want(principal, false);
    }
    if (wanted.empty())
        return Error{ErrorCode::InvalidInput, Text::tr("No ballot is ticked: nothing was issued."), {}};
    store::PollDayRepository repository(m_file.database());
    // The log tells how many ballots were issued at which box, not to whom.
    ELECTION_TRY(
        record(m_file, u"polling.check_in"_s, table.village.name + u' ' + request.box,
               {{u"village"_s, id.v}, {u"added"_s, QJsonObject{{u"check_in"_s, int(wanted.size())}}}},
               [&]() -> Result<> {
                   for (const CheckIn& one : wanted) {
                       const auto added = repository.addCheckIn(one, slotOf(now.toLocalTime().time()));
                       if (!added) return added.error();
                   }
                   return Ok{};
               }));
    return int(wanted.size());
}

Result<> CheckInService::takeBack(VillageId id, PersonId whose, const QString& because) {
    if (because.trimmed().isEmpty())
        return Error{ErrorCode::InvalidInput, Text::tr("Write why the ballot was handed back."), {}};
    ELECTION_ASSIGN(const Table table, Table::read(m_file, id, false));
    const auto taken = table.issuedOf(whose);
    if (!taken) return refuse(Text::tr("No ballot was issued for %1.").arg(table.nameOf(whose)));
    ELECTION_ASSIGN(const auto states, PollingService(m_file).states(id));
    for (const BoxState& state : states)
        if (state.name == taken->box && state.isClosed())
            return refuse(Text::tr("Box “%1” is closed: its check-ins stay as they are.").arg(taken->box));
    return record(
        m_file, u"polling.check_in_back"_s, table.village.name + u' ' + taken->box,
        {{u"village"_s, id.v}, {u"because"_s, because.trimmed()}}, [&] {
            return store::PollDayRepository(m_file.database()).takeBackCheckIn(taken->id, because.trimmed());
        });
}

Result<CheckInBook> CheckInService::book(VillageId id) const {
    ELECTION_ASSIGN(const Table table, Table::read(m_file, id, false));
    CheckInBook book;
    book.registered = int(table.voters.size());
    for (const auto& [group, people] : byGroup(table.voters)) {
        GroupTurnout line;
        line.group = group.isEmpty() ? Text::tr("no group") : group;
        line.registered = int(people.size());
        for (const Person* person : people)
            if (const auto taken = table.issuedOf(person->id)) ++(taken->isProxy() ? line.proxy : line.own);
        book.groups.push_back(std::move(line));
    }
    for (const CheckIn& one : table.issued) {
        ++book.issued;
        book.proxy += one.isProxy();
        book.assisted += one.assisted;
    }
    book.begun = book.issued > 0;
    return book;
}

Result<std::vector<CheckInLine>> CheckInService::lines(VillageId id, const QString& group) const {
    ELECTION_ASSIGN(const Table table, Table::read(m_file, id));
    QHash<PersonId, QString> agents;
    for (const ProxyRow& row : table.proxies) agents.insert(row.principal.id, row.agent.name);
    std::vector<CheckInLine> lines;
    for (const auto& [name, people] : byGroup(table.voters)) {
        if (!group.isEmpty() && name != group) continue;
        for (const Person* person : people) {
            CheckInLine line;
            line.cardNumber = table.places.value(person->id) + 1;
            line.person = *person;
            line.proxyName = agents.value(person->id);
            if (const auto taken = table.issuedOf(person->id)) {
                line.taken = true;
                line.byProxy = taken->isProxy();
                if (line.byProxy) line.proxyName = table.nameOf(taken->takenBy);
            }
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

}  // namespace election
