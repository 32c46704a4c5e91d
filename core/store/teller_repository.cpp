#include "core/store/teller_repository.h"

#include "core/store/ballot_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {
const QString kSelect =
    u"SELECT id, village_id, body, round_number, number, box, size, first_teller, second_teller, state FROM "
    "teller_bundle WHERE gone = 0 AND "_s;
}

Result<std::vector<TellerRepository::Bundle>> TellerRepository::read(Result<QSqlQuery> ran) {
    ELECTION_ASSIGN(QSqlQuery query, std::move(ran));
    std::vector<Bundle> all;
    while (query.next()) {
        Bundle one;
        one.id = TellerBundleId{query.value(0).toLongLong()};
        one.place = {VillageId{query.value(1).toLongLong()},
                     bodyFromKey(query.value(2).toString()).value_or(Body::VillagersCommittee),
                     query.value(3).toInt()};
        one.number = query.value(4).toInt();
        one.box = query.value(5).toString();
        one.size = query.value(6).toInt();
        one.tellers[0] = query.value(7).toString();
        one.tellers[1] = query.value(8).toString();
        one.state = bundleStateFromKey(query.value(9).toString());
        all.push_back(std::move(one));
    }
    return all;
}

Result<std::vector<TellerRepository::Bundle>> TellerRepository::bundles(const CountPlace& place) {
    return read(
        m_database.run(kSelect + u"village_id = ? AND body = ? AND round_number = ? ORDER BY number"_s,
                       place.village.v, bodyKey(place.body), place.round));
}

Result<std::optional<TellerRepository::Bundle>> TellerRepository::find(TellerBundleId id) {
    ELECTION_ASSIGN(const auto rows, read(m_database.run(kSelect + u"id = ?"_s, id.v)));
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

Result<TellerBundleId> TellerRepository::insert(const CountPlace& place, const TellerBundle& bundle) {
    ELECTION_ASSIGN(
        const QSqlQuery query,
        m_database.run(u"INSERT INTO teller_bundle (village_id, body, round_number, number, box, size, "
                       "first_teller, second_teller) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       place.village.v, bodyKey(place.body), place.round, bundle.number, bundle.box,
                       bundle.size, bundle.tellers[0], bundle.tellers[1]));
    return TellerBundleId{query.lastInsertId().toLongLong()};
}

Result<> TellerRepository::setState(TellerBundleId id, TellerBundle::State state) {
    ELECTION_TRY(
        m_database.run(u"UPDATE teller_bundle SET state = ? WHERE id = ?"_s, bundleStateKey(state), id.v));
    return Ok{};
}

Result<std::vector<TellerReading>> TellerRepository::readings(TellerBundleId id,
                                                              const QStringList& postCodes) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT place, teller, attempt, cells, ruled_void, void_reason FROM "
                                   "teller_reading WHERE bundle_id = ? ORDER BY place, teller, attempt"_s,
                                   id.v));
    std::vector<TellerReading> all;
    while (query.next()) {
        TellerReading one{query.value(0).toInt(), query.value(1).toInt(), query.value(2).toInt(), {}};
        one.paper.columns = BallotRepository::columnsOf(query.value(3).toString(), postCodes);
        one.paper.ruledVoid = query.value(4).toBool();
        one.paper.voidReason = query.value(5).toString();
        all.push_back(std::move(one));
    }
    return all;
}

Result<> TellerRepository::insertReading(TellerBundleId id, const TellerReading& reading,
                                         const QStringList& postCodes) {
    ELECTION_TRY(
        m_database.run(u"INSERT INTO teller_reading (bundle_id, place, teller, attempt, cells, "
                       "ruled_void, void_reason) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                       id.v, reading.place, reading.teller, reading.attempt,
                       BallotRepository::cellsText(reading.paper.columns, postCodes),
                       int(reading.paper.ruledVoid), reading.paper.voidReason));
    return Ok{};
}

Result<> TellerRepository::updateReading(TellerBundleId id, const TellerReading& reading,
                                         const QStringList& postCodes) {
    ELECTION_TRY(m_database.run(
        u"UPDATE teller_reading SET cells = ?, ruled_void = ?, void_reason = ? WHERE "
        "bundle_id = ? AND place = ? AND teller = ? AND attempt = ?"_s,
        BallotRepository::cellsText(reading.paper.columns, postCodes), int(reading.paper.ruledVoid),
        reading.paper.voidReason, id.v, reading.place, reading.teller, reading.attempt));
    return Ok{};
}

Result<std::vector<TellerDecision>> TellerRepository::decisions(TellerBundleId id) {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(u"SELECT place, teller, decided_by, because FROM "
                                                    "teller_decision WHERE bundle_id = ? ORDER BY place"_s,
                                                    id.v));
    std::vector<TellerDecision> all;
    while (query.next())
        all.push_back({query.value(0).toInt(), query.value(1).toInt(), query.value(2).toString(),
                       query.value(3).toString()});
    return all;
}

Result<> TellerRepository::insertDecision(TellerBundleId id, const TellerDecision& decision) {
    ELECTION_TRY(
        m_database.run(u"INSERT INTO teller_decision (bundle_id, place, teller, decided_by, "
                       "because) VALUES (?, ?, ?, ?, ?)"_s,
                       id.v, decision.place, decision.teller, decision.by, decision.because));
    return Ok{};
}

}  // namespace election::store
