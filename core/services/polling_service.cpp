#include "core/services/polling_service.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <map>

#include "core/domain/rounds.h"
#include "core/services/record.h"
#include "core/services/register_version_service.h"
#include "core/services/result_guard.h"
#include "core/services/setup_service.h"
#include "core/store/poll_day_repository.h"
#include "core/store/polling_repository.h"
#include "core/store/register_queries.h"
#include "core/store/round_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PollingService)
};

/// A ledger that can't be true is refused with the sentence that says why.
Result<> checkLedger(const BoxLedger& box, const QString& because) {
    const auto refuse = [](const QString& sentence) { return Error{ErrorCode::InvalidInput, sentence, {}}; };
    const auto number = [](int value) { return QString::number(value); };
    if (box.name.isEmpty()) return refuse(Text::tr("The box has no name. Give it one."));
    if (box.issued < 0 || box.collected < 0 || box.own < 0 || box.proxy < 0 || box.assisted < 0)
        return refuse(Text::tr("Box “%1”: a number is negative. Correct it.").arg(box.name));
    if (box.collected > box.issued)
        return refuse(Text::tr("Box “%1”: more ballots collected (%2) than issued (%3). Count both again.")
                          .arg(box.name, number(box.collected), number(box.issued)));
    if (box.assisted > box.own)
        return refuse(Text::tr("Box “%1”: more assisted ballots (%2) than people who voted themselves (%3). "
                               "Correct one of the numbers.")
                          .arg(box.name, number(box.assisted), number(box.own)));
    if (box.own + box.proxy != box.issued && because.trimmed().isEmpty())
        return refuse(Text::tr("Box “%1”: own and proxy votes together (%2) differ from the ballots issued "
                               "(%3). Correct the numbers, or write down why.")
                          .arg(box.name, number(box.own + box.proxy), number(box.issued)));
    return Ok{};
}

/// What is recorded of every village, sorted by village; only what belongs to `round` (0: to each one's own).
class RecordReader {
  public:
    RecordReader(ElectionFile& file, std::optional<VillageId> village, int round)
        : m_file(file), m_village(village), m_round(round) {}

    Result<QHash<VillageId, PollRecords>> read() {
        ELECTION_ASSIGN(m_current,
                        store::RoundRepository(m_file.database()).currentByVillage(Body::VillagersCommittee));
        store::PollDayRepository day(m_file.database());
        store::PollingRepository polling(m_file.database());
        ELECTION_ASSIGN(const auto planned, day.plannedBoxes(m_village));
        for (const PlannedBox& box : planned) {
            m_roundOf.insert({box.village, box.name}, box.round);
            if (isWanted(box.village, box.round)) m_all[box.village].planned.push_back(box);
        }
        ELECTION_ASSIGN(const auto ledgers, m_village ? polling.boxes(*m_village) : polling.boxes());
        for (const BoxLedger& ledger : ledgers) {
            m_roundOf.insert({ledger.village, ledger.name}, ledger.round);
            if (isWanted(ledger.village, ledger.round)) m_all[ledger.village].ledgers.push_back(ledger);
        }
        ELECTION_ASSIGN(const auto imported, m_village ? polling.readings(*m_village) : polling.readings());
        for (const TurnoutReading& reading : imported)
            if (isWanted(reading.village, m_roundOf.value({reading.village, reading.box}, 1)))
                m_all[reading.village].imported.push_back(reading);
        ELECTION_ASSIGN(const auto typed, day.readings(m_village));
        for (const IssueReading& reading : typed)
            if (isWanted(reading.village, reading.round)) m_all[reading.village].typed.push_back(reading);
        ELECTION_ASSIGN(const auto rows, day.checkInSlots(m_village));
        for (const auto& row : rows)
            if (isWanted(row.village, row.round)) m_all[row.village].checkIns.push_back(row.slot);
        ELECTION_ASSIGN(const auto closings, day.closings(m_village));
        for (const BoxClosing& closing : closings)
            if (isWanted(closing.village, closing.round)) m_all[closing.village].closings.push_back(closing);
        return std::move(m_all);
    }
    [[nodiscard]] int roundOf(VillageId village) const {
        return m_round > 0 ? m_round : m_current.value(village, 1);
    }

  private:
    [[nodiscard]] bool isWanted(VillageId village, int round) const { return round == roundOf(village); }

    ElectionFile& m_file;
    std::optional<VillageId> m_village;
    int m_round;
    QHash<VillageId, int> m_current;
    QHash<std::pair<VillageId, QString>, int> m_roundOf;
    QHash<VillageId, PollRecords> m_all;
};

}  // namespace

Result<std::vector<BoxLedger>> PollingService::boxes(VillageId village, int round) const {
    ELECTION_ASSIGN(auto ledgers, store::PollingRepository(m_file.database()).boxes(village));
    if (round == 0) {
        ELECTION_ASSIGN(round, currentRound(m_file, village));
    }
    std::erase_if(ledgers, [round](const BoxLedger& ledger) { return ledger.round != round; });
    return ledgers;
}

Result<PollRecords> PollingService::records(VillageId village) const {
    ELECTION_ASSIGN(auto all, RecordReader(m_file, village, 0).read());
    return all.take(village);
}

Result<QHash<VillageId, PollRecords>> PollingService::allRecords() const {
    return RecordReader(m_file, std::nullopt, 0).read();
}

Result<std::vector<BoxState>> PollingService::states(VillageId village) const {
    ELECTION_ASSIGN(const PollRecords known, records(village));
    return boxStates(known);
}

Result<std::vector<TurnoutReading>> PollingService::readings(VillageId village) const {
    ELECTION_ASSIGN(PollRecords known, records(village));
    std::vector<TurnoutReading> all = std::move(known.imported);
    for (const IssueReading& typed : known.typed) {
        if (typed.box.isEmpty()) continue;
        BoxKind kind = BoxKind::MainVenue;
        for (const PlannedBox& box : known.planned)
            if (box.name == typed.box) kind = box.kind;
        std::erase_if(
            all, [&](const TurnoutReading& one) { return one.box == typed.box && one.time == typed.at; });
        all.push_back({village, typed.at, typed.box, kind, typed.totals.issued});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const TurnoutReading& a, const TurnoutReading& b) { return a.time < b.time; });
    return all;
}

Result<std::vector<TurnoutPoint>> PollingService::curve(std::optional<VillageId> village) const {
    ELECTION_ASSIGN(const auto all, RecordReader(m_file, village, 0).read());
    if (village) return curveOf(all.value(*village));
    // The sum of the villages' curves: each adds its step at the time of its own point.
    std::map<QTime, int> steps;
    for (const PollRecords& known : all) {
        int before = 0;
        for (const TurnoutPoint& point : curveOf(known)) {
            steps[point.time] += point.issued - before;
            before = point.issued;
        }
    }
    std::vector<TurnoutPoint> points;
    int sum = 0;
    for (const auto& [time, step] : steps) points.push_back({time, sum += step});
    return points;
}

Result<std::vector<Turnout>> PollingService::turnout(int round) const {
    ELECTION_ASSIGN(const auto villages, SetupService(m_file).villages());
    ELECTION_ASSIGN(const auto registered, registeredVoters(m_file));
    RecordReader reader(m_file, std::nullopt, round);
    ELECTION_ASSIGN(const auto records, reader.read());
    std::vector<Turnout> all;
    for (const Village& village : villages) {
        Turnout turnout = turnoutOf(records.value(village.id), registered.value(village.id));
        turnout.village = village.id;
        turnout.villageName = village.name;
        turnout.round = reader.roundOf(village.id);
        all.push_back(std::move(turnout));
    }
    return all;
}

Result<Turnout> PollingService::turnout(VillageId village) const {
    ELECTION_ASSIGN(const auto all, turnout());
    for (const Turnout& turnout : all)
        if (turnout.village == village) return turnout;
    return Error{ErrorCode::NotFound, Text::tr("This village does not exist."), {}};
}

Result<> PollingService::saveBox(const BoxLedger& ledger, const QString& because) {
    BoxLedger box = ledger;
    box.name = box.name.trimmed();
    ELECTION_TRY(checkLedger(box, because));
    ELECTION_TRY(refuseIfDeclared(m_file, box.village));
    ELECTION_ASSIGN(box.round, currentRound(m_file, box.village));
    box.name = boxNameInRound(box.name, box.round);
    ELECTION_ASSIGN(const Turnout village, turnout(box.village));
    store::PollingRepository repository(m_file.database());
    ELECTION_ASSIGN(const bool known, repository.hasBox(box.village, box.name));
    ELECTION_ASSIGN(const auto all, repository.boxes(box.village));
    for (const BoxLedger& other : all)
        if (other.name == box.name && other.round != box.round)
            return Error{ErrorCode::Conflict,
                         Text::tr("“%1” is a box of another vote. Give this box another name.").arg(box.name),
                         {}};
    ELECTION_ASSIGN(const auto closings, store::PollDayRepository(m_file.database()).closings(box.village));
    for (const BoxClosing& closing : closings)
        if (closing.box == box.name && closing.totals.issued != box.issued && because.trimmed().isEmpty())
            return Error{
                ErrorCode::InvalidInput,
                Text::tr("Box “%1” was closed with %2 ballots issued, the ledger says %3. Correct it, or "
                         "write down why.")
                    .arg(box.name)
                    .arg(closing.totals.issued)
                    .arg(box.issued),
                {}};
    QJsonObject details{{u"village"_s, box.village.v},   {u"issued"_s, box.issued},
                        {u"collected"_s, box.collected}, {u"own"_s, box.own},
                        {u"proxy"_s, box.proxy},         {u"assisted"_s, box.assisted}};
    if (!because.trimmed().isEmpty()) details.insert(u"because"_s, because.trimmed());
    if (!known) details.insert(u"added"_s, QJsonObject{{u"box"_s, 1}});
    return record(m_file, u"polling.box"_s, village.villageName + u" "_s + box.name, details,
                  [&] { return repository.saveBox(box); });
}

}  // namespace election
