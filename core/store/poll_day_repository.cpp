#include "core/store/poll_day_repository.h"

#include "core/store/polling_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

QString dayText(const QDate& day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}
QDate dayFrom(const QVariant& value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}
QString timeText(const QTime& time) {
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}
QTime timeFrom(const QVariant& value) {
    return QTime::fromString(value.toString(), u"HH:mm"_s);
}

/// A query over one village or all of them; `%1` stands for the condition.
Result<QSqlQuery> ofVillage(Database& database, const QString& sql, const std::optional<VillageId>& village) {
    if (village) return database.run(sql.arg(u" AND village_id = ?"_s), village->v);
    return database.run(sql.arg(QString()));
}

QString ledgerKey(BallotLedgerEntry::Kind kind) {
    static const QString keys[] = {u"printed"_s, u"replaced"_s, u"destroyed"_s};
    return keys[int(kind)];
}

BallotLedgerEntry::Kind ledgerFrom(const QString& key) {
    using Kind = BallotLedgerEntry::Kind;
    for (const Kind kind : {Kind::Replaced, Kind::Destroyed})
        if (ledgerKey(kind) == key) return kind;
    return Kind::Printed;
}

}  // namespace

Result<std::vector<PlannedBox>> PollDayRepository::plannedBoxes(std::optional<VillageId> village) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        ofVillage(
            m_database,
            u"SELECT id, village_id, round_number, name, kind, place, opens, closes, why_roving, applied_on, "
            "approval_number, approved_on, list_posted_on FROM planned_box WHERE gone = 0%1 ORDER BY "
            "village_id, CASE kind WHEN 'main_venue' THEN 0 WHEN 'polling_station' THEN 1 ELSE 2 END, id"_s,
            village));
    std::vector<PlannedBox> boxes;
    while (query.next())
        boxes.push_back({PlannedBoxId{query.value(0).toLongLong()}, VillageId{query.value(1).toLongLong()},
                         query.value(2).toInt(), query.value(3).toString(),
                         boxKindFromKey(query.value(4).toString()), query.value(5).toString(),
                         timeFrom(query.value(6)), timeFrom(query.value(7)), query.value(8).toString(),
                         dayFrom(query.value(9)), query.value(10).toString(), dayFrom(query.value(11)),
                         dayFrom(query.value(12))});
    return boxes;
}

Result<PlannedBoxId> PollDayRepository::savePlannedBox(const PlannedBox& box) {
    if (box.id.isStored()) {
        ELECTION_TRY(m_database.run(
            u"UPDATE planned_box SET name = ?, kind = ?, place = ?, opens = ?, closes = ?, why_roving = ?, "
            "applied_on = ?, approval_number = ?, approved_on = ?, list_posted_on = ?, gone = 0 WHERE id = ?"_s,
            box.name, boxKindKey(box.kind), box.place, timeText(box.opens), timeText(box.closes),
            box.whyRoving, dayText(box.appliedOn), box.approvalNumber, dayText(box.approvedOn),
            dayText(box.listPostedOn), box.id.v));
        return box.id;
    }
    ELECTION_ASSIGN(
        const QSqlQuery made,
        m_database.run(
            u"INSERT INTO planned_box (village_id, round_number, name, kind, place, opens, closes, "
            "why_roving, applied_on, approval_number, approved_on, list_posted_on) VALUES (?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?, ?, ?)"_s,
            box.village.v, box.round, box.name, boxKindKey(box.kind), box.place, timeText(box.opens),
            timeText(box.closes), box.whyRoving, dayText(box.appliedOn), box.approvalNumber,
            dayText(box.approvedOn), dayText(box.listPostedOn)));
    return PlannedBoxId{made.lastInsertId().toLongLong()};
}

Result<> PollDayRepository::removePlannedBox(PlannedBoxId box) {
    // Its name is free again: rows are never deleted, but only a name in use is kept from others.
    ELECTION_TRY(m_database.run(u"UPDATE planned_box SET gone = 1, name = name || ? WHERE id = ?"_s,
                                u"#"_s + QString::number(box.v), box.v));
    return Ok{};
}

Result<std::vector<RovingVoter>> PollDayRepository::rovingVoters(PlannedBoxId box) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT person_id, reason FROM roving_voter WHERE box_id = ? AND gone = 0 ORDER BY id"_s,
            box.v));
    std::vector<RovingVoter> voters;
    while (query.next()) voters.push_back({PersonId{query.value(0).toLongLong()}, query.value(1).toString()});
    return voters;
}

Result<bool> PollDayRepository::addRovingVoter(PlannedBoxId box, const RovingVoter& voter) {
    ELECTION_ASSIGN(QSqlQuery known,
                    m_database.run(u"SELECT 1 FROM roving_voter WHERE box_id = ? AND person_id = ?"_s, box.v,
                                   voter.person.v));
    const bool fresh = !known.next();
    known.finish();
    ELECTION_TRY(
        m_database.run(u"INSERT INTO roving_voter (box_id, person_id, reason) VALUES (?, ?, ?) ON "
                       "CONFLICT (box_id, person_id) DO UPDATE SET reason = excluded.reason, gone = 0"_s,
                       box.v, voter.person.v, voter.reason));
    return fresh;
}

Result<> PollDayRepository::removeRovingVoter(PlannedBoxId box, PersonId person) {
    ELECTION_TRY(m_database.run(u"UPDATE roving_voter SET gone = 1 WHERE box_id = ? AND person_id = ?"_s,
                                box.v, person.v));
    return Ok{};
}

Result<std::vector<PollStaff>> PollDayRepository::staff(VillageId village, int round) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT id, role, person_id, name, box_id FROM poll_staff WHERE village_id = ? "
                       "AND round_number = ? AND ended_because = '' ORDER BY id"_s,
                       village.v, round));
    std::vector<PollStaff> people;
    while (query.next()) {
        PollStaff one;
        one.id = PollStaffId{query.value(0).toLongLong()};
        one.village = village;
        one.round = round;
        one.role = staffRoleFromKey(query.value(1).toString());
        if (!query.value(2).isNull()) one.person = PersonId{query.value(2).toLongLong()};
        one.name = query.value(3).toString();
        if (!query.value(4).isNull()) one.box = PlannedBoxId{query.value(4).toLongLong()};
        people.push_back(std::move(one));
    }
    return people;
}

Result<PollStaffId> PollDayRepository::addStaff(const PollStaff& staff) {
    ELECTION_ASSIGN(
        const QSqlQuery made,
        m_database.run(
            u"INSERT INTO poll_staff (village_id, round_number, role, person_id, name, box_id) VALUES "
            "(?, ?, ?, ?, ?, ?)"_s,
            staff.village.v, staff.round, staffRoleKey(staff.role),
            staff.person ? QVariant(staff.person->v) : QVariant(), staff.name,
            staff.box ? QVariant(staff.box->v) : QVariant()));
    return PollStaffId{made.lastInsertId().toLongLong()};
}

Result<> PollDayRepository::endStaff(PollStaffId id, const QString& because) {
    ELECTION_TRY(m_database.run(u"UPDATE poll_staff SET ended_because = ? WHERE id = ?"_s, because, id.v));
    return Ok{};
}

Result<std::vector<CheckIn>> PollDayRepository::checkIns(VillageId village, int round) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT id, box, person_id, taken_by, assisted, at FROM check_in WHERE village_id = ? AND "
            "round_number = ? AND taken_back_because = '' ORDER BY id"_s,
            village.v, round));
    std::vector<CheckIn> all;
    while (query.next())
        all.push_back({CheckInId{query.value(0).toLongLong()}, village, round, query.value(1).toString(),
                       PersonId{query.value(2).toLongLong()}, PersonId{query.value(3).toLongLong()},
                       query.value(4).toInt() != 0,
                       QDateTime::fromString(query.value(5).toString(), Qt::ISODateWithMs)});
    return all;
}

Result<std::vector<PollDayRepository::SlotRow>> PollDayRepository::checkInSlots(
    std::optional<VillageId> village) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        ofVillage(
            m_database,
            u"SELECT village_id, round_number, box, slot, count(*), sum(CASE WHEN person_id <> taken_by THEN "
            "1 ELSE 0 END), sum(assisted) FROM check_in WHERE taken_back_because = ''%1 GROUP BY village_id, "
            "round_number, box, slot ORDER BY village_id, round_number, slot, box"_s,
            village));
    std::vector<SlotRow> rows;
    while (query.next())
        rows.push_back({VillageId{query.value(0).toLongLong()},
                        query.value(1).toInt(),
                        {query.value(2).toString(),
                         timeFrom(query.value(3)),
                         {query.value(4).toInt(), query.value(5).toInt(), query.value(6).toInt()}}});
    return rows;
}

Result<CheckInId> PollDayRepository::addCheckIn(const CheckIn& one, const QTime& slot) {
    ELECTION_ASSIGN(
        const QSqlQuery made,
        m_database.run(
            u"INSERT INTO check_in (village_id, round_number, box, person_id, taken_by, assisted, at, "
            "slot) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            one.village.v, one.round, one.box, one.person.v, one.takenBy.v, int(one.assisted),
            one.at.toString(Qt::ISODateWithMs), timeText(slot)));
    return CheckInId{made.lastInsertId().toLongLong()};
}

Result<> PollDayRepository::takeBackCheckIn(CheckInId id, const QString& because) {
    ELECTION_TRY(m_database.run(u"UPDATE check_in SET taken_back_because = ? WHERE id = ?"_s, because, id.v));
    return Ok{};
}

Result<std::vector<IssueReading>> PollDayRepository::readings(std::optional<VillageId> village) {
    ELECTION_ASSIGN(QSqlQuery query,
                    ofVillage(m_database,
                              u"SELECT village_id, round_number, box, at, issued, proxy, assisted FROM "
                              "issue_reading WHERE gone = 0%1 ORDER BY village_id, at, box"_s,
                              village));
    std::vector<IssueReading> all;
    while (query.next())
        all.push_back({VillageId{query.value(0).toLongLong()},
                       query.value(1).toInt(),
                       query.value(2).toString(),
                       timeFrom(query.value(3)),
                       {query.value(4).toInt(), query.value(5).toInt(), query.value(6).toInt()}});
    return all;
}

Result<bool> PollDayRepository::saveReading(const IssueReading& reading) {
    ELECTION_ASSIGN(
        QSqlQuery known,
        m_database.run(u"SELECT 1 FROM issue_reading WHERE village_id = ? AND round_number = ? AND box "
                       "= ? AND at = ?"_s,
                       reading.village.v, reading.round, reading.box, timeText(reading.at)));
    const bool fresh = !known.next();
    known.finish();
    ELECTION_TRY(
        m_database.run(u"INSERT INTO issue_reading (village_id, round_number, box, at, issued, proxy, "
                       u"assisted) VALUES (?, ?, ?, "
                       "?, ?, ?, ?) ON CONFLICT (village_id, round_number, box, at) DO UPDATE SET issued = "
                       "excluded.issued, proxy "
                       "= excluded.proxy, assisted = excluded.assisted, gone = 0"_s,
                       reading.village.v, reading.round, reading.box, timeText(reading.at),
                       reading.totals.issued, reading.totals.proxy, reading.totals.assisted));
    return fresh;
}

Result<> PollDayRepository::removeReading(const IssueReading& reading) {
    ELECTION_TRY(m_database.run(
        u"UPDATE issue_reading SET gone = 1 WHERE village_id = ? AND round_number = ? AND box = ? AND at = ?"_s,
        reading.village.v, reading.round, reading.box, timeText(reading.at)));
    return Ok{};
}

Result<std::vector<BoxClosing>> PollDayRepository::closings(std::optional<VillageId> village) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        ofVillage(
            m_database,
            u"SELECT village_id, round_number, box, closed_at, seal_number, first_name, second_name, issued, "
            "proxy, assisted FROM box_closing WHERE undone_because = ''%1 ORDER BY village_id, id"_s,
            village));
    std::vector<BoxClosing> all;
    while (query.next())
        all.push_back({VillageId{query.value(0).toLongLong()},
                       query.value(1).toInt(),
                       query.value(2).toString(),
                       timeFrom(query.value(3)),
                       query.value(4).toString(),
                       query.value(5).toString(),
                       query.value(6).toString(),
                       {query.value(7).toInt(), query.value(8).toInt(), query.value(9).toInt()}});
    return all;
}

Result<> PollDayRepository::addClosing(const BoxClosing& one) {
    ELECTION_TRY(m_database.run(
        u"INSERT INTO box_closing (village_id, round_number, box, closed_at, seal_number, "
        "first_name, second_name, issued, proxy, assisted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?)"_s,
        one.village.v, one.round, one.box, timeText(one.closedAt), one.sealNumber, one.firstName,
        one.secondName, one.totals.issued, one.totals.proxy, one.totals.assisted));
    return Ok{};
}

Result<> PollDayRepository::undoClosing(VillageId village, const QString& box, const QString& because) {
    ELECTION_TRY(
        m_database.run(u"UPDATE box_closing SET undone_because = ? WHERE village_id = ? AND box = ? AND "
                       "undone_because = ''"_s,
                       because, village.v, box));
    return Ok{};
}

Result<std::vector<PollIncident>> PollDayRepository::incidents(VillageId village) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT id, round_number, happened_at, place, what, witnesses, measures, box, effect, "
            "stated_by FROM incident WHERE village_id = ? AND ended_because = '' ORDER BY "
            "round_number, happened_at, id"_s,
            village.v));
    std::vector<PollIncident> all;
    while (query.next())
        all.push_back({IncidentId{query.value(0).toLongLong()}, village, query.value(1).toInt(),
                       QDateTime::fromString(query.value(2).toString(), u"yyyy-MM-ddTHH:mm"_s),
                       query.value(3).toString(), query.value(4).toString(), query.value(5).toString(),
                       query.value(6).toString(), query.value(7).toString(), query.value(8).toString(),
                       query.value(9).toString()});
    return all;
}

Result<IncidentId> PollDayRepository::addIncident(const PollIncident& one) {
    ELECTION_ASSIGN(
        const QSqlQuery made,
        m_database.run(
            u"INSERT INTO incident (village_id, round_number, happened_at, place, what, witnesses, "
            "measures, box, effect, stated_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            one.village.v, one.round, one.happenedAt.toString(u"yyyy-MM-ddTHH:mm"_s), one.place, one.what,
            one.witnesses, one.measures, one.box, one.effect, one.statedBy));
    return IncidentId{made.lastInsertId().toLongLong()};
}

Result<> PollDayRepository::endIncident(IncidentId id, const QString& because) {
    ELECTION_TRY(m_database.run(u"UPDATE incident SET ended_because = ? WHERE id = ?"_s, because, id.v));
    return Ok{};
}

Result<std::vector<BallotLedgerEntry>> PollDayRepository::ballotLedger(VillageId village, Body body,
                                                                       int round) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT id, kind, amount, bundle_size, entered_on, by_whom, witness, note FROM "
            "ballot_ledger WHERE village_id = ? AND body = ? AND round_number = ? AND ended_because = "
            "'' ORDER BY id"_s,
            village.v, bodyKey(body), round));
    std::vector<BallotLedgerEntry> all;
    while (query.next())
        all.push_back({BallotLedgerId{query.value(0).toLongLong()}, ledgerFrom(query.value(1).toString()),
                       query.value(2).toInt(), query.value(3).toInt(), dayFrom(query.value(4)),
                       query.value(5).toString(), query.value(6).toString(), query.value(7).toString()});
    return all;
}

Result<> PollDayRepository::addBallotLedger(VillageId village, Body body, int round,
                                            const BallotLedgerEntry& entry) {
    ELECTION_TRY(
        m_database.run(u"INSERT INTO ballot_ledger (village_id, body, round_number, kind, amount, "
                       "bundle_size, entered_on, by_whom, witness, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, "
                       "?, ?)"_s,
                       village.v, bodyKey(body), round, ledgerKey(entry.kind), entry.amount, entry.bundleSize,
                       dayText(entry.on), entry.byWhom, entry.witness, entry.note));
    return Ok{};
}

Result<> PollDayRepository::endBallotLedger(BallotLedgerId id, const QString& because) {
    ELECTION_TRY(m_database.run(u"UPDATE ballot_ledger SET ended_because = ? WHERE id = ?"_s, because, id.v));
    return Ok{};
}

}  // namespace election::store
