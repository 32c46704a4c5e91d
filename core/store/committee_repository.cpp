#include "core/store/committee_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

using Kind = CommitteeEvent::Kind;

QString kindKey(Kind kind) {
    switch (kind) {
        case Kind::Exit:
            return u"exit"_s;
        case Kind::Entry:
            return u"entry"_s;
        case Kind::Role:
            return u"role"_s;
        case Kind::Meeting:
            return u"meeting"_s;
        case Kind::Absence:
            break;
    }
    return u"absence"_s;
}

Kind kindFrom(const QString& key) {
    for (const Kind kind : {Kind::Exit, Kind::Entry, Kind::Role, Kind::Meeting})
        if (kindKey(kind) == key) return kind;
    return Kind::Absence;
}

QVariant orNull(bool there, qint64 id) {
    return there ? QVariant(id) : QVariant();
}

QDate dateFrom(const QVariant& value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}

}  // namespace

Result<std::optional<ElectionCommittee>> CommitteeRepository::inForce(VillageId village) {
    ElectionCommittee committee;
    {
        ELECTION_ASSIGN(QSqlQuery query,
                        m_database.run(u"SELECT id, chosen_on, chosen_by, entitled, attended, note FROM "
                                       "election_committee WHERE village_id = ? ORDER BY id DESC LIMIT 1"_s,
                                       village.v));
        if (!query.next()) return std::optional<ElectionCommittee>();
        committee.id = CommitteeId{query.value(0).toLongLong()};
        committee.village = village;
        committee.chosenOn = dateFrom(query.value(1));
        committee.chosenBy = committeeChosenByFromKey(query.value(2).toString());
        committee.entitled = query.value(3).toInt();
        committee.attended = query.value(4).toInt();
        committee.note = query.value(5).toString();
    }
    ELECTION_TRY(readList(committee));
    ELECTION_TRY(readEvents(committee));
    return std::optional(std::move(committee));
}

Result<> CommitteeRepository::readList(ElectionCommittee& committee) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT id, person_id, name, sex, votes, role FROM committee_person WHERE "
                       "committee_id = ? ORDER BY votes DESC, id"_s,
                       committee.id.v));
    while (query.next()) {
        CommitteePerson line;
        line.id = CommitteePersonId{query.value(0).toLongLong()};
        if (!query.value(1).isNull()) line.person = PersonId{query.value(1).toLongLong()};
        line.name = query.value(2).toString();
        line.sex = sexFromName(query.value(3).toString());
        line.votes = query.value(4).toInt();
        line.role = committeeRoleFromKey(query.value(5).toString());
        committee.list.push_back(std::move(line));
    }
    return Ok{};
}

Result<> CommitteeRepository::readEvents(ElectionCommittee& committee) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT id, committee_person_id, kind, happened_on, reason, nomination_id, "
                       "role, because, cancelled FROM committee_event WHERE committee_id = ? "
                       "ORDER BY id"_s,
                       committee.id.v));
    while (query.next()) {
        CommitteeEvent event;
        event.id = CommitteeEventId{query.value(0).toLongLong()};
        event.who = CommitteePersonId{query.value(1).toLongLong()};
        event.kind = kindFrom(query.value(2).toString());
        event.on = dateFrom(query.value(3));
        event.reason = exitReasonFromKey(query.value(4).toString());
        if (!query.value(5).isNull()) event.nomination = NominationId{query.value(5).toLongLong()};
        event.role = committeeRoleFromKey(query.value(6).toString());
        event.because = query.value(7).toString();
        event.cancelled = query.value(8).toInt() != 0;
        committee.events.push_back(std::move(event));
    }
    return Ok{};
}

Result<> CommitteeRepository::insert(ElectionCommittee& committee) {
    ELECTION_ASSIGN(
        const QSqlQuery made,
        m_database.run(
            u"INSERT INTO election_committee (village_id, chosen_on, chosen_by, entitled, attended, "
            "note) VALUES (?, ?, ?, ?, ?, ?)"_s,
            committee.village.v, committee.chosenOn.toString(Qt::ISODate),
            committeeChosenByKey(committee.chosenBy), committee.entitled, committee.attended,
            committee.note));
    committee.id = CommitteeId{made.lastInsertId().toLongLong()};
    for (CommitteePerson& line : committee.list) {
        ELECTION_ASSIGN(
            const QSqlQuery row,
            m_database.run(u"INSERT INTO committee_person (committee_id, person_id, name, sex, votes, "
                           "role) VALUES (?, ?, ?, ?, ?, ?)"_s,
                           committee.id.v, orNull(line.person.has_value(), line.person ? line.person->v : 0),
                           line.name, sexName(line.sex), line.votes, committeeRoleKey(line.role)));
        line.id = CommitteePersonId{row.lastInsertId().toLongLong()};
    }
    return Ok{};
}

Result<> CommitteeRepository::addEvent(CommitteeId committee, const CommitteeEvent& event) {
    ELECTION_TRY(m_database.run(
        u"INSERT INTO committee_event (committee_id, committee_person_id, kind, happened_on, reason, "
        "nomination_id, role, because) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        committee.v, orNull(event.who.isStored(), event.who.v), kindKey(event.kind),
        event.on.toString(Qt::ISODate), exitReasonKey(event.reason),
        orNull(event.nomination.has_value(), event.nomination ? event.nomination->v : 0),
        committeeRoleKey(event.role), event.because));
    return Ok{};
}

Result<> CommitteeRepository::cancelEvent(CommitteeEventId event) {
    ELECTION_TRY(m_database.run(u"UPDATE committee_event SET cancelled = 1 WHERE id = ?"_s, event.v));
    return Ok{};
}

Result<> CommitteeRepository::linkPerson(CommitteePersonId line, PersonId person) {
    ELECTION_TRY(
        m_database.run(u"UPDATE committee_person SET person_id = ? WHERE id = ?"_s, person.v, line.v));
    return Ok{};
}

}  // namespace election::store
