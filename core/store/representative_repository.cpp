#include "core/store/representative_repository.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

using Basis = RepresentativeUnit::Basis;

QVariant personOrNull(const std::optional<PersonId>& person) {
    return person ? QVariant(person->v) : QVariant();
}

std::optional<PersonId> personFrom(const QVariant& value) {
    return value.isNull() ? std::nullopt : std::optional(PersonId{value.toLongLong()});
}

QString dayText(const QDate& day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString basisKey(Basis basis) {
    return basis == Basis::Voters ? u"voters"_s : u"households"_s;
}

}  // namespace

Result<RepresentativeBook> RepresentativeRepository::book(VillageId village) {
    RepresentativeBook book;
    book.village = village;
    {
        ELECTION_ASSIGN(QSqlQuery query,
                        m_database.run(u"SELECT population, other_members FROM representative_plan WHERE "
                                       "village_id = ?"_s,
                                       village.v));
        if (query.next()) book.plan = {query.value(0).toInt(), false, query.value(1).toInt()};
    }
    ELECTION_TRY(readUnits(book));
    ELECTION_TRY(readLeaders(book));
    return book;
}

Result<> RepresentativeRepository::readUnits(RepresentativeBook& book) {
    QHash<qint64, size_t> places;
    {
        ELECTION_ASSIGN(
            QSqlQuery query,
            m_database.run(u"SELECT id, name, basis, seats, women_seats, held_on, entitled, attended "
                           "FROM representative_unit WHERE village_id = ? AND gone = 0 ORDER BY id"_s,
                           book.village.v));
        while (query.next()) {
            RepresentativeUnit unit;
            unit.id = UnitId{query.value(0).toLongLong()};
            unit.name = query.value(1).toString();
            unit.basis = query.value(2).toString() == u"voters"_s ? Basis::Voters : Basis::Households;
            unit.seats = query.value(3).toInt();
            unit.womenSeats = query.value(4).toInt();
            unit.heldOn = QDate::fromString(query.value(5).toString(), Qt::ISODate);
            unit.entitled = query.value(6).toInt();
            unit.attended = query.value(7).toInt();
            places.insert(unit.id.v, book.units.size());
            book.units.push_back(std::move(unit));
        }
    }
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT r.unit_id, r.person_id, r.name, r.sex, r.votes, r.elected, r.women_seat, "
            "coalesce(p.household, '') FROM representative r JOIN representative_unit u ON u.id = "
            "r.unit_id LEFT JOIN person p ON p.id = r.person_id WHERE u.village_id = ? AND u.gone = 0 "
            "AND r.gone = 0 ORDER BY r.unit_id, r.votes DESC, r.id"_s,
            book.village.v));
    while (query.next()) {
        RepresentativeLine line;
        line.person = personFrom(query.value(1));
        line.name = query.value(2).toString();
        line.sex = sexFromName(query.value(3).toString());
        line.votes = query.value(4).toInt();
        line.elected = query.value(5).toInt() != 0;
        line.womenSeat = query.value(6).toInt() != 0;
        line.household = query.value(7).toString();
        book.units[places.value(query.value(0).toLongLong())].lines.push_back(std::move(line));
    }
    return Ok{};
}

Result<> RepresentativeRepository::readLeaders(RepresentativeBook& book) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT villager_group, person_id, name, sex, held_on, entitled, attended, "
                       "votes FROM group_leader WHERE village_id = ? ORDER BY id"_s,
                       book.village.v));
    while (query.next())
        book.leaders.push_back({query.value(0).toString(), personFrom(query.value(1)),
                                query.value(2).toString(), sexFromName(query.value(3).toString()),
                                QDate::fromString(query.value(4).toString(), Qt::ISODate),
                                query.value(5).toInt(), query.value(6).toInt(), query.value(7).toInt()});
    return Ok{};
}

Result<bool> RepresentativeRepository::hasPlan(VillageId village) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT 1 FROM representative_plan WHERE village_id = ?"_s, village.v));
    return query.next();
}

Result<bool> RepresentativeRepository::savePlan(VillageId village, const RepresentativePlan& plan) {
    ELECTION_ASSIGN(const bool known, hasPlan(village));
    ELECTION_TRY(
        m_database.run(u"INSERT INTO representative_plan (village_id, population, other_members) VALUES "
                       "(?, ?, ?) ON CONFLICT (village_id) DO UPDATE SET population = "
                       "excluded.population, other_members = excluded.other_members"_s,
                       village.v, plan.population, plan.otherMembers));
    return !known;
}

Result<int> RepresentativeRepository::saveUnit(VillageId village, RepresentativeUnit& unit) {
    if (unit.id.isStored()) {
        ELECTION_TRY(m_database.run(
            u"UPDATE representative_unit SET name = ?, basis = ?, seats = ?, women_seats = ?, held_on = ?, "
            "entitled = ?, attended = ? WHERE id = ?"_s,
            unit.name, basisKey(unit.basis), unit.seats, unit.womenSeats, dayText(unit.heldOn), unit.entitled,
            unit.attended, unit.id.v));
        ELECTION_TRY(m_database.run(u"UPDATE representative SET gone = 1 WHERE unit_id = ?"_s, unit.id.v));
    } else {
        ELECTION_ASSIGN(
            const QSqlQuery made,
            m_database.run(u"INSERT INTO representative_unit (village_id, name, basis, seats, "
                           "women_seats, held_on, entitled, attended) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                           village.v, unit.name, basisKey(unit.basis), unit.seats, unit.womenSeats,
                           dayText(unit.heldOn), unit.entitled, unit.attended));
        unit.id = UnitId{made.lastInsertId().toLongLong()};
    }
    for (const RepresentativeLine& line : unit.lines)
        ELECTION_TRY(
            m_database.run(u"INSERT INTO representative (unit_id, person_id, name, sex, votes, elected, "
                           "women_seat) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                           unit.id.v, personOrNull(line.person), line.name, sexName(line.sex), line.votes,
                           int(line.elected), int(line.womenSeat)));
    return int(unit.lines.size());
}

Result<> RepresentativeRepository::removeUnit(UnitId unit) {
    ELECTION_TRY(m_database.run(u"UPDATE representative_unit SET gone = 1 WHERE id = ?"_s, unit.v));
    return Ok{};
}

Result<bool> RepresentativeRepository::saveLeader(VillageId village, const GroupLeader& leader) {
    bool known = false;
    {
        ELECTION_ASSIGN(QSqlQuery query,
                        m_database.run(u"SELECT 1 FROM group_leader WHERE village_id = ? AND "
                                       "villager_group = ?"_s,
                                       village.v, leader.group));
        known = query.next();
    }
    ELECTION_TRY(m_database.run(
        u"INSERT INTO group_leader (village_id, villager_group, person_id, name, sex, held_on, entitled, "
        "attended, votes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (village_id, villager_group) DO "
        "UPDATE "
        "SET person_id = excluded.person_id, name = excluded.name, sex = excluded.sex, held_on = "
        "excluded.held_on, entitled = excluded.entitled, attended = excluded.attended, votes = excluded.votes"_s,
        village.v, leader.group, personOrNull(leader.person), leader.name, sexName(leader.sex),
        dayText(leader.heldOn), leader.entitled, leader.attended, leader.votes));
    return !known;
}

Result<int> RepresentativeRepository::populationByRegister(VillageId village) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT count(*) FROM person WHERE village_id = ? AND category <> 'C' AND "
                       "gone = 0 AND status NOT IN ('deceased', 'duplicate')"_s,
                       village.v));
    return query.next() ? query.value(0).toInt() : 0;
}

}  // namespace election::store
