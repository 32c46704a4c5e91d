#include "core/store/later_repository.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

QString dayText(const QDate& day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}
QDate dayFrom(const QString& text) {
    return QDate::fromString(text, Qt::ISODate);
}

QString factsText(const LaterEvent& event) {
    const QJsonObject facts{{u"reason"_s, event.reason},
                            {u"by_representatives"_s, event.byRepresentatives},
                            {u"petitioners"_s, event.petitioners},
                            {u"base"_s, event.base},
                            {u"filed_on"_s, dayText(event.filedOn)},
                            {u"held_on"_s, dayText(event.heldOn)},
                            {u"entitled"_s, event.entitled},
                            {u"attended"_s, event.attended},
                            {u"votes_for"_s, event.votesFor},
                            {u"posted_on"_s, dayText(event.postedOn)},
                            {u"successor"_s, event.successor}};
    return QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact));
}

void readFacts(LaterEvent& event, const QString& text) {
    const QJsonObject facts = QJsonDocument::fromJson(text.toUtf8()).object();
    event.reason = facts[u"reason"_s].toString();
    event.byRepresentatives = facts[u"by_representatives"_s].toBool();
    event.petitioners = facts[u"petitioners"_s].toInt();
    event.base = facts[u"base"_s].toInt();
    event.filedOn = dayFrom(facts[u"filed_on"_s].toString());
    event.heldOn = dayFrom(facts[u"held_on"_s].toString());
    event.entitled = facts[u"entitled"_s].toInt();
    event.attended = facts[u"attended"_s].toInt();
    event.votesFor = facts[u"votes_for"_s].toInt();
    event.postedOn = dayFrom(facts[u"posted_on"_s].toString());
    event.successor = facts[u"successor"_s].toString();
}

}  // namespace

Result<std::vector<MeetingVote>> LaterRepository::meetings(VillageId village) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT m.id, m.body, m.held_on, m.meeting, m.entitled, m.attended, m.collected, m.chaired_by, "
            "m.note, l.post_title, l.person_id, l.name, l.votes, l.elected FROM meeting_vote m LEFT JOIN "
            "meeting_vote_line l ON l.meeting_id = m.id WHERE m.village_id = ? AND m.ended_because = '' "
            "ORDER BY m.id, l.id"_s,
            village.v));
    std::vector<MeetingVote> all;
    while (query.next()) {
        const MeetingVoteId id{query.value(0).toLongLong()};
        if (all.empty() || all.back().id != id) {
            MeetingVote vote;
            vote.id = id;
            vote.village = village;
            vote.body = bodyFromKey(query.value(1).toString()).value_or(Body::SupervisionCommittee);
            vote.heldOn = dayFrom(query.value(2).toString());
            vote.meeting = meetingKindFromKey(query.value(3).toString());
            vote.entitled = query.value(4).toInt();
            vote.attended = query.value(5).toInt();
            vote.collected = query.value(6).toInt();
            vote.chairedBy = query.value(7).toString();
            vote.note = query.value(8).toString();
            all.push_back(std::move(vote));
        }
        if (query.value(11).isNull()) continue;
        MeetingLine line;
        line.post = query.value(9).toString();
        if (!query.value(10).isNull()) line.person = PersonId{query.value(10).toLongLong()};
        line.name = query.value(11).toString();
        line.votes = query.value(12).toInt();
        line.elected = query.value(13).toInt() != 0;
        all.back().lines.push_back(std::move(line));
    }
    return all;
}

Result<> LaterRepository::insertMeeting(MeetingVote& vote) {
    ELECTION_ASSIGN(
        const QSqlQuery made,
        m_database.run(u"INSERT INTO meeting_vote (village_id, body, held_on, meeting, entitled, attended, "
                       "collected, chaired_by, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                       vote.village.v, bodyKey(vote.body), dayText(vote.heldOn), meetingKindKey(vote.meeting),
                       vote.entitled, vote.attended, vote.collected, vote.chairedBy, vote.note));
    vote.id = MeetingVoteId{made.lastInsertId().toLongLong()};
    for (const MeetingLine& line : vote.lines)
        ELECTION_TRY(
            m_database.run(u"INSERT INTO meeting_vote_line (meeting_id, post_title, person_id, name, votes, "
                           "elected) VALUES (?, ?, ?, ?, ?, ?)"_s,
                           vote.id.v, line.post, line.person ? QVariant(line.person->v) : QVariant(),
                           line.name, line.votes, int(line.elected)));
    return Ok{};
}

Result<> LaterRepository::endMeeting(MeetingVoteId id, const QString& because) {
    ELECTION_TRY(m_database.run(u"UPDATE meeting_vote SET ended_because = ? WHERE id = ?"_s, because, id.v));
    return Ok{};
}

Result<std::vector<LaterEvent>> LaterRepository::events(VillageId village) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT id, kind, name, post_title, received_on, facts FROM later_event WHERE "
                       "village_id = ? AND ended_because = '' ORDER BY received_on, id"_s,
                       village.v));
    std::vector<LaterEvent> all;
    while (query.next()) {
        LaterEvent event;
        event.id = LaterEventId{query.value(0).toLongLong()};
        event.village = village;
        event.kind = laterKindFromKey(query.value(1).toString());
        event.name = query.value(2).toString();
        event.post = query.value(3).toString();
        event.receivedOn = dayFrom(query.value(4).toString());
        readFacts(event, query.value(5).toString());
        all.push_back(std::move(event));
    }
    return all;
}

Result<LaterEventId> LaterRepository::saveEvent(const LaterEvent& event) {
    if (event.id.isStored()) {
        ELECTION_TRY(
            m_database.run(u"UPDATE later_event SET name = ?, post_title = ?, received_on = ?, facts = ? "
                           "WHERE id = ?"_s,
                           event.name, event.post, dayText(event.receivedOn), factsText(event), event.id.v));
        return event.id;
    }
    ELECTION_ASSIGN(
        const QSqlQuery made,
        m_database.run(u"INSERT INTO later_event (village_id, kind, name, post_title, received_on, facts) "
                       "VALUES (?, ?, ?, ?, ?, ?)"_s,
                       event.village.v, laterKindKey(event.kind), event.name, event.post,
                       dayText(event.receivedOn), factsText(event)));
    return LaterEventId{made.lastInsertId().toLongLong()};
}

Result<> LaterRepository::endEvent(LaterEventId id, const QString& because) {
    ELECTION_TRY(m_database.run(u"UPDATE later_event SET ended_because = ? WHERE id = ?"_s, because, id.v));
    return Ok{};
}

}  // namespace election::store
