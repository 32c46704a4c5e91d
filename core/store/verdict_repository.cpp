#include "core/store/verdict_repository.h"

#include "core/store/nomination_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

QDate dayFrom(const QVariant& value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QString dayText(const QDate& day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

}  // namespace

Result<std::vector<StoredDecision>> VerdictRepository::decisions() {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT id, nomination_id, qualified, decided_on, document_number, "
                                   "decided_by, reason FROM decision ORDER BY id"_s));
    std::vector<StoredDecision> rows;
    while (query.next()) {
        rows.push_back(
            {DecisionId{query.value(0).toLongLong()},
             {NominationId{query.value(1).toLongLong()}, query.value(2).toBool(), dayFrom(query.value(3)),
              query.value(4).toString(), query.value(5).toString(), query.value(6).toString()}});
    }
    return rows;
}

Result<DecisionId> VerdictRepository::insert(const Decision& decision) {
    ELECTION_ASSIGN(const QSqlQuery query,
                    m_database.run(u"INSERT INTO decision (nomination_id, qualified, decided_on, "
                                   "document_number, decided_by, reason) VALUES (?, ?, ?, ?, ?, ?)"_s,
                                   decision.nomination.v, int(decision.qualified), dayText(decision.date),
                                   decision.documentNumber, decision.decidedBy, decision.reason));
    return DecisionId{query.lastInsertId().toLongLong()};
}

Result<QHash<NominationId, StoredProof>> VerdictRepository::proofs() {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT nomination_id, claimed, seen_by, seen_on, scan_id FROM withdrawal_proof"_s));
    QHash<NominationId, StoredProof> rows;
    while (query.next())
        rows.insert(NominationId{query.value(0).toLongLong()},
                    {query.value(1).toBool(), query.value(2).toString(), dayFrom(query.value(3)),
                     !query.value(4).isNull()});
    return rows;
}

Result<bool> VerdictRepository::save(NominationId nomination, const StoredProof& proof,
                                     std::optional<qint64> scan) {
    ELECTION_ASSIGN(
        QSqlQuery known,
        m_database.run(u"SELECT 1 FROM withdrawal_proof WHERE nomination_id = ?"_s, nomination.v));
    const bool isNew = !known.next();
    known.finish();
    ELECTION_TRY(
        m_database.run(u"INSERT INTO withdrawal_proof (nomination_id, claimed, seen_by, seen_on, scan_id) "
                       u"VALUES (?, ?, ?, ?, "
                       "?) ON CONFLICT (nomination_id) DO UPDATE SET claimed = excluded.claimed, seen_by = "
                       "excluded.seen_by, "
                       "seen_on = excluded.seen_on, scan_id = excluded.scan_id"_s,
                       nomination.v, int(proof.claimed), proof.seenBy, dayText(proof.seenOn),
                       scan ? QVariant(*scan) : QVariant()));
    return isNew;
}

Result<std::vector<ScreeningMeeting>> VerdictRepository::meetings(std::optional<VillageId> village) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT id, village_id, body, decided_by, held_on, place, "
                                   "document_number, members, present, chair, recorder, note FROM "
                                   "screening_meeting ORDER BY id"_s));
    std::vector<ScreeningMeeting> rows;
    while (query.next()) {
        ScreeningMeeting row;
        row.id = ScreeningMeetingId{query.value(0).toLongLong()};
        row.village = VillageId{query.value(1).toLongLong()};
        if (village && row.village != *village) continue;
        row.body = bodyFromKey(query.value(2).toString()).value_or(Body::VillagersCommittee);
        row.decidedBy = query.value(3).toString();
        row.heldOn = dayFrom(query.value(4));
        row.place = query.value(5).toString();
        row.documentNumber = query.value(6).toString();
        row.members = query.value(7).toInt();
        row.present = query.value(8).toInt();
        row.chair = query.value(9).toString();
        row.recorder = query.value(10).toString();
        row.note = query.value(11).toString();
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<StoredMeetingDecision>> VerdictRepository::meetingDecisions() {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT m.meeting_id, d.nomination_id, d.qualified, d.decided_on, d.document_number, "
                       "d.decided_by, d.reason, d.id, m.in_favour, m.against, m.abstained FROM "
                       "meeting_decision m JOIN decision d ON d.id = m.decision_id ORDER BY d.id"_s));
    std::vector<StoredMeetingDecision> rows;
    while (query.next()) {
        rows.push_back(
            {ScreeningMeetingId{query.value(0).toLongLong()},
             {{NominationId{query.value(1).toLongLong()}, query.value(2).toBool(), dayFrom(query.value(3)),
               query.value(4).toString(), query.value(5).toString(), query.value(6).toString()},
              {query.value(8).toInt(), query.value(9).toInt(), query.value(10).toInt()},
              DecisionId{query.value(7).toLongLong()}}});
    }
    return rows;
}

Result<ScreeningMeetingId> VerdictRepository::insert(const ScreeningMeeting& meeting) {
    ELECTION_ASSIGN(
        const QSqlQuery query,
        m_database.run(u"INSERT INTO screening_meeting (village_id, body, decided_by, held_on, place, "
                       "document_number, members, present, chair, recorder, note) VALUES (?, ?, ?, ?, ?, ?, "
                       "?, ?, ?, ?, ?)"_s,
                       meeting.village.v, bodyKey(meeting.body), meeting.decidedBy, dayText(meeting.heldOn),
                       meeting.place, meeting.documentNumber, meeting.members, meeting.present, meeting.chair,
                       meeting.recorder, meeting.note));
    return ScreeningMeetingId{query.lastInsertId().toLongLong()};
}

Result<> VerdictRepository::insert(ScreeningMeetingId meeting, const MeetingDecision& decided) {
    ELECTION_TRY(m_database.run(
        u"INSERT INTO meeting_decision (decision_id, meeting_id, in_favour, against, "
        u"abstained) VALUES (?, ?, "
        "?, ?, ?)"_s,
        decided.id.v, meeting.v, decided.votes.inFavour, decided.votes.against, decided.votes.abstained));
    return Ok{};
}

Result<std::vector<Delivery>> VerdictRepository::deliveries() {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT id, decision_id, delivered_on, how, delivered_by, received_by, "
                                   "note FROM decision_delivery ORDER BY id"_s));
    std::vector<Delivery> rows;
    while (query.next()) {
        rows.push_back({DeliveryId{query.value(0).toLongLong()}, DecisionId{query.value(1).toLongLong()},
                        dayFrom(query.value(2)),
                        deliveryHowFromKey(query.value(3).toString()).value_or(DeliveryHow::InPerson),
                        query.value(4).toString(), query.value(5).toString(), query.value(6).toString()});
    }
    return rows;
}

Result<DeliveryId> VerdictRepository::insert(const Delivery& delivery) {
    ELECTION_ASSIGN(const QSqlQuery query,
                    m_database.run(u"INSERT INTO decision_delivery (decision_id, delivered_on, how, "
                                   "delivered_by, received_by, note) VALUES (?, ?, ?, ?, ?, ?)"_s,
                                   delivery.decision.v, dayText(delivery.on), deliveryHowKey(delivery.how),
                                   delivery.deliveredBy, delivery.receivedBy, delivery.note));
    return DeliveryId{query.lastInsertId().toLongLong()};
}

Result<std::vector<Appeal>> VerdictRepository::appeals() {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT id, decision_id, received_on, in_writing, claim, received_by, "
                                   "outcome, decided_on, decided_by, document_number, reason, replaced_by "
                                   "FROM decision_appeal ORDER BY id"_s));
    std::vector<Appeal> rows;
    while (query.next()) {
        Appeal row;
        row.id = AppealId{query.value(0).toLongLong()};
        row.decision = DecisionId{query.value(1).toLongLong()};
        row.receivedOn = dayFrom(query.value(2));
        row.inWriting = query.value(3).toBool();
        row.claim = query.value(4).toString();
        row.receivedBy = query.value(5).toString();
        row.outcome = appealOutcomeFromKey(query.value(6).toString()).value_or(AppealOutcome::Open);
        row.decidedOn = dayFrom(query.value(7));
        row.decidedBy = query.value(8).toString();
        row.documentNumber = query.value(9).toString();
        row.reason = query.value(10).toString();
        if (const QVariant by = query.value(11); !by.isNull()) row.replacedBy = DecisionId{by.toLongLong()};
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<AppealId> VerdictRepository::insert(const Appeal& appeal) {
    ELECTION_ASSIGN(const QSqlQuery query,
                    m_database.run(u"INSERT INTO decision_appeal (decision_id, received_on, in_writing, "
                                   "claim, received_by) VALUES (?, ?, ?, ?, ?)"_s,
                                   appeal.decision.v, dayText(appeal.receivedOn), int(appeal.inWriting),
                                   appeal.claim, appeal.receivedBy));
    return AppealId{query.lastInsertId().toLongLong()};
}

Result<> VerdictRepository::saveOutcome(const Appeal& appeal) {
    ELECTION_TRY(m_database.run(
        u"UPDATE decision_appeal SET outcome = ?, decided_on = ?, decided_by = ?, document_number = ?, "
        "reason = ?, replaced_by = ? WHERE id = ?"_s,
        appealOutcomeKey(appeal.outcome), dayText(appeal.decidedOn), appeal.decidedBy, appeal.documentNumber,
        appeal.reason, appeal.replacedBy ? QVariant(appeal.replacedBy->v) : QVariant(), appeal.id.v));
    return Ok{};
}

Result<std::vector<CounselTalk>> VerdictRepository::talks() {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT id, nomination_id, talked_at, place, talked_by, others_present, "
                                   "clause, answer, recorder FROM counsel_talk ORDER BY id"_s));
    std::vector<CounselTalk> rows;
    while (query.next()) {
        rows.push_back({TalkId{query.value(0).toLongLong()}, NominationId{query.value(1).toLongLong()},
                        QDateTime::fromString(query.value(2).toString(), u"yyyy-MM-dd'T'HH:mm"_s),
                        query.value(3).toString(), query.value(4).toString(), query.value(5).toString(),
                        query.value(6).toString(), query.value(7).toString(), query.value(8).toString()});
    }
    return rows;
}

Result<TalkId> VerdictRepository::insert(const CounselTalk& talk) {
    ELECTION_ASSIGN(const QSqlQuery query,
                    m_database.run(u"INSERT INTO counsel_talk (nomination_id, talked_at, place, talked_by, "
                                   "others_present, clause, answer, recorder) VALUES (?, ?, ?, ?, ?, ?, ?, "
                                   "?)"_s,
                                   talk.nomination.v, localTimeText(talk.at), talk.place, talk.talkedBy,
                                   talk.present, talk.clause, talk.answer, talk.recorder));
    return TalkId{query.lastInsertId().toLongLong()};
}

}  // namespace election::store
