#include "core/services/poll_records.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/services/nominee_incidents.h"
#include "core/services/polling_service.h"
#include "core/services/record.h"
#include "core/services/result_guard.h"
#include "core/services/setup_service.h"
#include "core/services/village_people.h"
#include "core/store/poll_day_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PollRecords)
};

Error invalid(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

QString ledgerWord(BallotLedgerEntry::Kind kind) {
    if (kind == BallotLedgerEntry::Kind::Printed) return Text::tr("printed");
    return kind == BallotLedgerEntry::Kind::Replaced ? Text::tr("replaced") : Text::tr("destroyed");
}

}  // namespace

Result<std::vector<PollIncident>> IncidentService::of(VillageId village) const {
    return store::PollDayRepository(m_file.database()).incidents(village);
}

Result<IncidentId> IncidentService::add(const PollIncident& typed) {
    PollIncident incident = typed;
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(incident.village));
    ELECTION_ASSIGN(incident.round, currentRound(m_file, incident.village));
    for (QString* text : {&incident.place, &incident.what, &incident.witnesses, &incident.measures,
                          &incident.effect, &incident.statedBy})
        *text = text->trimmed();
    if (incident.what.isEmpty()) return invalid(Text::tr("Write what happened."));
    if (!incident.happenedAt.isValid()) return invalid(Text::tr("Write when it happened."));
    if (incident.happenedAt > m_file.clock().now().toLocalTime())
        return invalid(Text::tr("The time lies in the future. Correct it."));
    if (incident.place.isEmpty()) return invalid(Text::tr("Write where it happened."));
    if (incident.witnesses.isEmpty()) return invalid(Text::tr("Write who saw it."));
    if (incident.measures.isEmpty())
        return invalid(Text::tr("Write what was done about it; if nothing, write so."));
    store::PollDayRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto all, repository.incidents(incident.village));
    ELECTION_ASSIGN(const IncidentLog dossiers, IncidentLog::of(m_file, incident, true, {}));
    IncidentId id;
    const auto write = [&]() -> Result<QJsonObject> {
        ELECTION_TRY(dossiers.append(m_file));
        for (const PollIncident& other : all)
            if (other.isNone() && other.round == incident.round)
                ELECTION_TRY(repository.endIncident(other.id, Text::tr("An incident was recorded.")));
        ELECTION_ASSIGN(id, repository.addIncident(incident));
        return QJsonObject{{u"village"_s, village.id.v},
                           {u"happened_on"_s, incident.happenedAt.toString(u"yyyy-MM-dd HH:mm"_s)},
                           {u"place"_s, incident.place},
                           {u"what"_s, incident.what},
                           {u"measures"_s, incident.measures},
                           {u"added"_s, QJsonObject{{u"incident"_s, 1}}}};
    };
    ELECTION_TRY(recordAfter(m_file, u"polling.incident"_s, village.name, write));
    return id;
}

Result<> IncidentService::stateNone(VillageId id, const QString& statedBy) {
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    if (statedBy.trimmed().isEmpty())
        return invalid(Text::tr("Write who states that there was no incident."));
    PollIncident none;
    none.village = id;
    ELECTION_ASSIGN(none.round, currentRound(m_file, id));
    none.happenedAt = m_file.clock().now().toLocalTime();
    none.statedBy = statedBy.trimmed();
    store::PollDayRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto all, repository.incidents(id));
    for (const PollIncident& other : all)
        if (other.round == none.round)
            return Error{ErrorCode::RuleViolation,
                         other.isNone()
                             ? Text::tr("It is stated already that there was no incident.")
                             : Text::tr("An incident is on record: it can't be stated that there was "
                                        "none."),
                         {}};
    return record(
        m_file, u"polling.no_incident"_s, village.name,
        {{u"village"_s, id.v}, {u"name"_s, none.statedBy}, {u"added"_s, QJsonObject{{u"incident"_s, 1}}}},
        [&]() -> Result<> {
            const auto added = repository.addIncident(none);
            if (!added) return added.error();
            return Ok{};
        });
}

Result<> IncidentService::end(VillageId id, IncidentId incident, const QString& because) {
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    if (because.trimmed().isEmpty()) return invalid(Text::tr("Write why the entry is taken back."));
    store::PollDayRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto all, repository.incidents(id));
    IncidentLog dossiers;
    for (const PollIncident& one : all)
        if (one.id == incident && !one.isNone()) {
            ELECTION_ASSIGN(dossiers, IncidentLog::of(m_file, one, false, because.trimmed()));
        }
    return record(m_file, u"polling.incident_ended"_s, village.name,
                  {{u"village"_s, id.v}, {u"id"_s, incident.v}, {u"because"_s, because.trimmed()}},
                  [&]() -> Result<> {
                      ELECTION_TRY(dossiers.append(m_file));
                      return repository.endIncident(incident, because.trimmed());
                  });
}

Result<std::vector<BallotLedgerEntry>> BallotLedgerService::entries(VillageId village, Body body) const {
    ELECTION_ASSIGN(const int round, currentRound(m_file, village, body));
    return store::PollDayRepository(m_file.database()).ballotLedger(village, body, round);
}

Result<BallotLedgerSums> BallotLedgerService::sums(VillageId village, Body body) const {
    ELECTION_ASSIGN(const auto all, entries(village, body));
    BallotLedgerSums sums;
    for (const BallotLedgerEntry& entry : all) {
        if (entry.kind == BallotLedgerEntry::Kind::Printed) sums.printed += entry.amount;
        if (entry.kind == BallotLedgerEntry::Kind::Replaced) sums.replaced += entry.amount;
        if (entry.kind == BallotLedgerEntry::Kind::Destroyed) sums.destroyed += entry.amount;
    }
    ELECTION_ASSIGN(const Turnout turnout, PollingService(m_file).turnout(village));
    sums.issued = turnout.issued;
    sums.boxesClosed = turnout.boxesClosed;
    return sums;
}

Result<> BallotLedgerService::add(VillageId id, Body body, const BallotLedgerEntry& typed) {
    using Kind = BallotLedgerEntry::Kind;
    BallotLedgerEntry entry = typed;
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    entry.byWhom = entry.byWhom.trimmed();
    entry.witness = entry.witness.trimmed();
    entry.note = entry.note.trimmed();
    if (entry.amount <= 0) return invalid(Text::tr("Write how many ballots."));
    if (entry.kind != Kind::Printed) entry.bundleSize = 0;
    if (entry.bundleSize < 0 || entry.bundleSize > entry.amount)
        return invalid(Text::tr("A bundle can't hold more ballots than were printed."));
    if (!entry.on.isValid() || entry.on > todayOf(m_file))
        return invalid(Text::tr("Write the day; it can't be later than today."));
    if (entry.byWhom.isEmpty()) return invalid(Text::tr("Write who did it."));
    if (entry.kind != Kind::Printed && entry.witness.isEmpty())
        return invalid(
            Text::tr("Spoilt and spare ballots are put away in front of a witness: write the name."));
    ELECTION_ASSIGN(const BallotLedgerSums sums, this->sums(id, body));
    if (entry.kind != Kind::Printed && entry.amount > sums.left())
        return Error{ErrorCode::RuleViolation,
                     Text::tr("Of %1 printed ballots %2 are left; %3 can't be put down as %4. Count again.")
                         .arg(sums.printed)
                         .arg(std::max(0, sums.left()))
                         .arg(entry.amount)
                         .arg(ledgerWord(entry.kind)),
                     {}};
    ELECTION_ASSIGN(const int round, currentRound(m_file, id, body));
    return record(
        m_file, u"polling.ballots"_s, village.name + u' ' + bodyName(body),
        {{u"village"_s, id.v},
         {u"kind"_s, ledgerWord(entry.kind)},
         {u"amount"_s, entry.amount},
         {u"date"_s, entry.on.toString(Qt::ISODate)},
         {u"name"_s, entry.byWhom},
         {u"note"_s, entry.note},
         {u"added"_s, QJsonObject{{u"ballot_ledger"_s, 1}}}},
        [&] { return store::PollDayRepository(m_file.database()).addBallotLedger(id, body, round, entry); });
}

Result<> BallotLedgerService::end(VillageId id, BallotLedgerId entry, const QString& because) {
    ELECTION_ASSIGN(const Village village, SetupService(m_file).village(id));
    if (because.trimmed().isEmpty()) return invalid(Text::tr("Write why the entry is taken back."));
    return record(
        m_file, u"polling.ballots_ended"_s, village.name,
        {{u"village"_s, id.v}, {u"id"_s, entry.v}, {u"because"_s, because.trimmed()}}, [&] {
            return store::PollDayRepository(m_file.database()).endBallotLedger(entry, because.trimmed());
        });
}

std::vector<BallotBundle> ballotBundles(const std::vector<BallotLedgerEntry>& entries) {
    std::vector<BallotBundle> bundles;
    for (const BallotLedgerEntry& entry : entries) {
        if (entry.kind != BallotLedgerEntry::Kind::Printed || entry.bundleSize <= 0) continue;
        for (int left = entry.amount; left > 0; left -= entry.bundleSize)
            bundles.push_back({int(bundles.size()) + 1, std::min(left, entry.bundleSize)});
    }
    return bundles;
}

}  // namespace election
