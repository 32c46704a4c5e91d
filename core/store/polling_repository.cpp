#include "core/store/polling_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {

QString boxKindKey(BoxKind kind) {
    switch (kind) {
        case BoxKind::MainVenue:
            return u"main_venue"_s;
        case BoxKind::PollingStation:
            return u"polling_station"_s;
        case BoxKind::RovingBox:
            break;
    }
    return u"roving_box"_s;
}

BoxKind boxKindFromKey(const QString& key) {
    if (key == u"main_venue"_s) return BoxKind::MainVenue;
    return key == u"polling_station"_s ? BoxKind::PollingStation : BoxKind::RovingBox;
}

namespace {

const QString kBoxes =
    u"SELECT id, village_id, name, kind, issued, collected, own, proxy, assisted, round_number FROM box "
    "WHERE gone = 0%1 ORDER BY village_id, CASE kind WHEN 'main_venue' THEN 0 WHEN 'polling_station' THEN 1 "
    "ELSE 2 END, id"_s;
const QString kReadings =
    u"SELECT village_id, at, box, kind, issued FROM turnout_reading WHERE gone = 0%1 "
    "ORDER BY village_id, at, box"_s;
const QString kOfVillage = u" AND village_id = ?"_s;

}  // namespace

Result<std::vector<BoxLedger>> PollingRepository::readBoxes(Result<QSqlQuery> ran) {
    ELECTION_ASSIGN(QSqlQuery query, std::move(ran));
    std::vector<BoxLedger> rows;
    while (query.next()) {
        rows.push_back({BoxId{query.value(0).toLongLong()}, VillageId{query.value(1).toLongLong()},
                        query.value(2).toString(), boxKindFromKey(query.value(3).toString()),
                        query.value(4).toInt(), query.value(5).toInt(), query.value(6).toInt(),
                        query.value(7).toInt(), query.value(8).toInt(), query.value(9).toInt()});
    }
    return rows;
}

Result<std::vector<TurnoutReading>> PollingRepository::readReadings(Result<QSqlQuery> ran) {
    ELECTION_ASSIGN(QSqlQuery query, std::move(ran));
    std::vector<TurnoutReading> rows;
    while (query.next()) {
        rows.push_back({VillageId{query.value(0).toLongLong()},
                        QTime::fromString(query.value(1).toString(), u"HH:mm"_s), query.value(2).toString(),
                        boxKindFromKey(query.value(3).toString()), query.value(4).toInt()});
    }
    return rows;
}

Result<std::vector<BoxLedger>> PollingRepository::boxes() {
    return readBoxes(m_database.run(kBoxes.arg(QString())));
}

Result<std::vector<BoxLedger>> PollingRepository::boxes(VillageId village) {
    return readBoxes(m_database.run(kBoxes.arg(kOfVillage), village.v));
}

Result<std::vector<TurnoutReading>> PollingRepository::readings() {
    return readReadings(m_database.run(kReadings.arg(QString())));
}

Result<std::vector<TurnoutReading>> PollingRepository::readings(VillageId village) {
    return readReadings(m_database.run(kReadings.arg(kOfVillage), village.v));
}

Result<bool> PollingRepository::hasBox(VillageId village, const QString& name) {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(u"SELECT 1 FROM box WHERE village_id = ? AND name = ?"_s,
                                                    village.v, name));
    return query.next();
}

Result<> PollingRepository::saveBox(const BoxLedger& box) {
    ELECTION_TRY(m_database.run(
        u"INSERT INTO box (village_id, name, kind, issued, collected, own, proxy, assisted, round_number) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (village_id, name) DO UPDATE SET kind = "
        "excluded.kind, "
        "issued = excluded.issued, collected = excluded.collected, own = excluded.own, "
        "proxy = excluded.proxy, assisted = excluded.assisted, gone = 0"_s,
        box.village.v, box.name, boxKindKey(box.kind), box.issued, box.collected, box.own, box.proxy,
        box.assisted, box.round));
    return Ok{};
}

}  // namespace election::store
