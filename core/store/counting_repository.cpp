#include "core/store/counting_repository.h"

#include <map>

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

const QString kOfPlace = u" WHERE village_id = ? AND body = ? AND round_number = ? "_s;
constexpr QChar kSeparator = u'、';

QString timeText(const QDateTime& at) {
    return at.toUTC().toString(Qt::ISODateWithMs);
}
QStringList split(const QVariant& value) {
    return value.toString().split(kSeparator, Qt::SkipEmptyParts);
}

}  // namespace

Result<std::vector<CountingRepository::ChosenWay>> CountingRepository::ways(const CountPlace& place) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT id, way, chosen_at, because FROM counting_way"_s + kOfPlace +
                                       u"ORDER BY id"_s,
                                   place.village.v, bodyKey(place.body), place.round));
    std::vector<ChosenWay> all;
    while (query.next())
        all.push_back({query.value(0).toLongLong(),
                       countingWayFromKey(query.value(1).toString()).value_or(CountingWay::Calling),
                       QDateTime::fromString(query.value(2).toString(), Qt::ISODateWithMs),
                       query.value(3).toString()});
    return all;
}

Result<qint64> CountingRepository::insertWay(const CountPlace& place, CountingWay way, const QDateTime& at,
                                             const QString& because) {
    ELECTION_ASSIGN(const QSqlQuery query,
                    m_database.run(u"INSERT INTO counting_way (village_id, body, round_number, way, "
                                   "chosen_at, because) VALUES (?, ?, ?, ?, ?, ?)"_s,
                                   place.village.v, bodyKey(place.body), place.round, countingWayKey(way),
                                   timeText(at), because));
    return query.lastInsertId().toLongLong();
}

Result<int> CountingRepository::setBallotsAside(const CountPlace& place, qint64 way) {
    ELECTION_ASSIGN(
        QSqlQuery moved,
        m_database.run(
            u"INSERT INTO ballot_set_aside (way_id, village_id, body, box, number, cells, "
            "ruled_void, void_reason, source) SELECT ?, village_id, body, box, number, cells, "
            "ruled_void, void_reason, source FROM ballot WHERE village_id = ? AND body = ? AND round_number = ? ORDER BY id"_s,
            way, place.village.v, bodyKey(place.body), place.round));
    const int count = moved.numRowsAffected();
    moved.finish();
    ELECTION_TRY(
        m_database.run(u"DELETE FROM ballot WHERE village_id = ? AND body = ? AND round_number = ?"_s,
                       place.village.v, bodyKey(place.body), place.round));
    return count;
}

Result<> CountingRepository::endRecords(const CountPlace& place) {
    for (const auto* table : {u"zero_report", u"teller_bundle", u"totals_entry", u"totals_result"})
        ELECTION_TRY(
            m_database.run(u"UPDATE %1 SET gone = 1"_s.arg(QStringView(table)) + kOfPlace + u"AND gone = 0"_s,
                           place.village.v, bodyKey(place.body), place.round));
    return Ok{};
}

Result<std::optional<ZeroReport>> CountingRepository::zeroReport(const CountPlace& place) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT made_at, boxes, caller, tellers, scrutineers FROM zero_report"_s +
                                       kOfPlace + u"AND gone = 0 ORDER BY id DESC LIMIT 1"_s,
                                   place.village.v, bodyKey(place.body), place.round));
    if (!query.next()) return std::optional<ZeroReport>();
    ZeroReport report;
    report.at = QDateTime::fromString(query.value(0).toString(), Qt::ISODateWithMs);
    report.boxes = split(query.value(1));
    report.staff = {query.value(2).toString(), split(query.value(3)), split(query.value(4))};
    return std::optional(report);
}

Result<> CountingRepository::insertZeroReport(const CountPlace& place, const ZeroReport& report) {
    ELECTION_TRY(m_database.run(
        u"INSERT INTO zero_report (village_id, body, round_number, made_at, boxes, caller, tellers, "
        "scrutineers) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        place.village.v, bodyKey(place.body), place.round, timeText(report.at), report.boxes.join(kSeparator),
        report.staff.caller, report.staff.tellers.join(kSeparator),
        report.staff.scrutineers.join(kSeparator)));
    return Ok{};
}

Result<std::vector<BoxMixing>> CountingRepository::mixings(const CountPlace& place) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT box, into_box FROM box_mixing"_s + kOfPlace + u"ORDER BY id"_s,
                                   place.village.v, bodyKey(place.body), place.round));
    std::vector<BoxMixing> all;
    while (query.next()) all.push_back({query.value(0).toString(), query.value(1).toString()});
    return all;
}

Result<> CountingRepository::insertMixing(const CountPlace& place, const BoxMixing& mixing) {
    ELECTION_TRY(
        m_database.run(u"INSERT INTO box_mixing (village_id, body, round_number, box, into_box) "
                       "VALUES (?, ?, ?, ?, ?)"_s,
                       place.village.v, bodyKey(place.body), place.round, mixing.box, mixing.into));
    return Ok{};
}

Result<std::vector<RulingRecord>> CountingRepository::rulings(const CountPlace& place) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT id, post, name, kind, person, because, ruled_on, ruled_by FROM ruling"_s +
                           kOfPlace + u"ORDER BY id"_s,
                       place.village.v, bodyKey(place.body), place.round));
    std::vector<RulingRecord> all;
    std::map<std::pair<QString, QString>, size_t> newest;
    std::vector<bool> counts;
    while (query.next()) {
        const QString kind = query.value(3).toString();
        RulingRecord one{RulingId{query.value(0).toLongLong()},
                         query.value(1).toString(),
                         query.value(2).toString(),
                         kind == u"person"_s ? RulingRecord::Kind::Person : RulingRecord::Kind::Nobody,
                         query.value(4).toString(),
                         query.value(5).toString(),
                         QDate::fromString(query.value(6).toString(), Qt::ISODate),
                         query.value(7).toString()};
        const std::pair key{one.post, one.name};
        if (const auto before = newest.find(key); before != newest.end()) counts[before->second] = false;
        newest[key] = all.size();
        counts.push_back(kind != u"taken_back"_s);
        all.push_back(std::move(one));
    }
    std::vector<RulingRecord> inForce;
    for (size_t i = 0; i < all.size(); ++i)
        if (counts[i]) inForce.push_back(all[i]);
    return inForce;
}

Result<> CountingRepository::insertRuling(const CountPlace& place, const RulingRecord& ruling) {
    const bool person = ruling.kind == RulingRecord::Kind::Person;
    ELECTION_TRY(m_database.run(
        u"INSERT INTO ruling (village_id, body, round_number, post, name, kind, person, because, ruled_on, "
        "ruled_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        place.village.v, bodyKey(place.body), place.round, ruling.post, ruling.name,
        person ? u"person"_s : u"nobody"_s, person ? ruling.person : QString(), ruling.because,
        ruling.ruledOn.toString(Qt::ISODate), ruling.ruledBy));
    return Ok{};
}

Result<> CountingRepository::takeRulingBack(const CountPlace& place, const RulingRecord& ruling) {
    ELECTION_TRY(m_database.run(
        u"INSERT INTO ruling (village_id, body, round_number, post, name, kind, person, because, ruled_on, "
        "ruled_by) VALUES (?, ?, ?, ?, ?, 'taken_back', '', ?, ?, ?)"_s,
        place.village.v, bodyKey(place.body), place.round, ruling.post, ruling.name, ruling.because,
        ruling.ruledOn.toString(Qt::ISODate), ruling.ruledBy));
    return Ok{};
}

}  // namespace election::store
