#include "core/services/polling_service.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include "core/services/record.h"
#include "core/services/register_version_service.h"
#include "core/services/setup_service.h"
#include "core/store/polling_repository.h"
#include "core/store/register_queries.h"

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

/// What the boxes of one village say so far. A box without a ledger counts with its last reading.
struct BoxSums {
    Turnout turnout;
    QMap<QString, int> reading;  ///< last reading by box
    QStringList ledgers;
};

Turnout closed(BoxSums&& sums) {
    Turnout& turnout = sums.turnout;
    turnout.boxes = int(sums.ledgers.size());
    bool open = false;
    for (auto it = sums.reading.cbegin(); it != sums.reading.cend(); ++it) {
        if (sums.ledgers.contains(it.key())) continue;
        open = true;
        ++turnout.boxes;
        turnout.issued += it.value();
        turnout.voters += it.value();
    }
    turnout.boxesClosed = !sums.ledgers.isEmpty() && !open;
    return turnout;
}

}  // namespace

Result<std::vector<BoxLedger>> PollingService::boxes(VillageId village) const {
    return store::PollingRepository(m_file.database()).boxes(village);
}

Result<std::vector<TurnoutReading>> PollingService::readings(VillageId village) const {
    return store::PollingRepository(m_file.database()).readings(village);
}

Result<std::vector<TurnoutPoint>> PollingService::curve(std::optional<VillageId> village) const {
    ELECTION_ASSIGN(const auto readings, store::PollingRepository(m_file.database()).readings());
    QMap<QTime, std::vector<const TurnoutReading*>> byTime;
    for (const TurnoutReading& reading : readings)
        if (!village || reading.village == *village) byTime[reading.time].push_back(&reading);
    QHash<std::pair<VillageId, QString>, int> last;
    int sum = 0;
    std::vector<TurnoutPoint> points;
    for (auto it = byTime.cbegin(); it != byTime.cend(); ++it) {
        for (const TurnoutReading* reading : it.value()) {
            int& known = last[{reading->village, reading->box}];
            sum += reading->issuedSoFar - known;
            known = reading->issuedSoFar;
        }
        points.push_back({it.key(), sum});
    }
    return points;
}

Result<std::vector<Turnout>> PollingService::turnout() const {
    ELECTION_ASSIGN(const auto villages, SetupService(m_file).villages());
    ELECTION_ASSIGN(const auto registered, registeredVoters(m_file));
    store::PollingRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto boxes, repository.boxes());
    ELECTION_ASSIGN(const auto readings, repository.readings());
    QHash<VillageId, BoxSums> sums;
    for (const BoxLedger& box : boxes) {
        BoxSums& of = sums[box.village];
        of.ledgers.append(box.name);
        of.turnout.issued += box.issued;
        of.turnout.collected += box.collected;
        of.turnout.own += box.own;
        of.turnout.proxy += box.proxy;
        of.turnout.assisted += box.assisted;
        of.turnout.voters += box.own + box.proxy;
        if (box.kind == BoxKind::RovingBox) of.turnout.roving += box.own + box.proxy;
    }
    for (const TurnoutReading& reading : readings) {  // in order of time: the last one stays
        int& last = sums[reading.village].reading[reading.box];
        last = std::max(last, reading.issuedSoFar);
    }
    std::vector<Turnout> all;
    for (const Village& village : villages) {
        Turnout turnout = closed(sums.take(village.id));
        turnout.village = village.id;
        turnout.villageName = village.name;
        turnout.registered = registered.value(village.id);
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
    ELECTION_ASSIGN(const Turnout village, turnout(box.village));
    store::PollingRepository repository(m_file.database());
    ELECTION_ASSIGN(const bool known, repository.hasBox(box.village, box.name));
    QJsonObject details{{u"village"_s, box.village.v},   {u"issued"_s, box.issued},
                        {u"collected"_s, box.collected}, {u"own"_s, box.own},
                        {u"proxy"_s, box.proxy},         {u"assisted"_s, box.assisted}};
    if (!because.trimmed().isEmpty()) details.insert(u"because"_s, because.trimmed());
    if (!known) details.insert(u"added"_s, QJsonObject{{u"box"_s, 1}});
    return record(m_file, u"polling.box"_s, village.villageName + u" "_s + box.name, details,
                  [&] { return repository.saveBox(box); });
}

}  // namespace election
