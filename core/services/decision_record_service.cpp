#include "core/services/decision_record_service.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include "core/services/nomination_subject.h"
#include "core/services/record.h"
#include "core/store/verdict_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DecisionRecordService)
};

Error refusal(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

/// All decisions with what belongs to them, oldest first.
Result<std::vector<DecisionRecord>> recordsOf(ElectionFile& file, std::optional<NominationId> nomination) {
    store::VerdictRepository repository(file.database());
    ELECTION_ASSIGN(const auto decisions, repository.decisions());
    ELECTION_ASSIGN(const auto meetings, repository.meetings({}));
    ELECTION_ASSIGN(const auto taken, repository.meetingDecisions());
    ELECTION_ASSIGN(const auto deliveries, repository.deliveries());
    ELECTION_ASSIGN(const auto appeals, repository.appeals());
    std::vector<DecisionRecord> records;
    QHash<DecisionId, size_t> places;
    QHash<NominationId, size_t> last;
    for (const auto& [id, decision] : decisions) {
        if (nomination && decision.nomination != *nomination) continue;
        if (const auto before = last.constFind(decision.nomination); before != last.cend())
            records[*before].inForce = false;
        last.insert(decision.nomination, records.size());
        places.insert(id, records.size());
        records.push_back({});
        records.back().id = id;
        records.back().decision = decision;
    }
    for (const auto& row : taken) {
        const auto place = places.constFind(row.decision.id);
        if (place == places.cend()) continue;
        records[*place].votes = row.decision.votes;
        for (const ScreeningMeeting& meeting : meetings)
            if (meeting.id == row.meeting) records[*place].meeting = meeting;
    }
    for (const Delivery& delivery : deliveries)
        if (const auto place = places.constFind(delivery.decision); place != places.cend())
            records[*place].deliveries.push_back(delivery);
    for (const Appeal& appeal : appeals)
        if (const auto place = places.constFind(appeal.decision); place != places.cend())
            records[*place].appeals.push_back(appeal);
    return records;
}

Result<> checkDay(const ElectionFile& file, const QDate& day, const Decision& decision) {
    if (!day.isValid()) return refusal(Text::tr("The day is missing. Enter it as 2026-12-14."));
    if (day > file.clock().today())
        return refusal(Text::tr("The day lies in the future. Enter the day on which it happened."));
    if (day < decision.date)
        return refusal(Text::tr("The day lies before the decision of %1. Enter the day on which it happened.")
                           .arg(decision.date.toString(Qt::ISODate)));
    return Ok{};
}

Result<> checkDelivery(const Delivery& delivery) {
    if (delivery.deliveredBy.trimmed().isEmpty())
        return refusal(Text::tr("Nobody is named who delivered the decision. Enter the name."));
    const bool needsNames = delivery.how == DeliveryHow::Family || delivery.how == DeliveryHow::Left;
    if (needsNames && delivery.receivedBy.trimmed().isEmpty())
        return refusal(delivery.how == DeliveryHow::Left
                           ? Text::tr("Left with witnesses: enter the names of the witnesses.")
                           : Text::tr("Taken by a relative: enter who took it."));
    return Ok{};
}

}  // namespace

const Delivery* DecisionRecord::delivery() const {
    return deliveries.empty() ? nullptr : &deliveries.back();
}

const Appeal* DecisionRecord::openAppeal() const {
    for (const Appeal& appeal : appeals)
        if (appeal.outcome == AppealOutcome::Open) return &appeal;
    return nullptr;
}

Result<std::vector<DecisionRecord>> DecisionRecordService::of(NominationId nomination) const {
    return recordsOf(m_file, nomination);
}

Result<std::vector<DecisionRecord>> DecisionRecordService::inForce() const {
    ELECTION_ASSIGN(auto records, recordsOf(m_file, {}));
    std::erase_if(records, [](const DecisionRecord& record) { return !record.inForce; });
    return records;
}

Result<DecisionRecord> DecisionRecordService::newest(NominationId nomination) const {
    ELECTION_ASSIGN(auto records, recordsOf(m_file, nomination));
    if (records.empty())
        return Error{ErrorCode::NotFound,
                     Text::tr("Nothing was decided on this nominee yet. Record the decision first."),
                     {}};
    return std::move(records.back());
}

Result<DeliveryId> DecisionRecordService::deliver(NominationId nomination, const Delivery& delivery,
                                                  const std::optional<NewAttachment>& slip) {
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(m_file, nomination));
    ELECTION_ASSIGN(const DecisionRecord now, newest(nomination));
    ELECTION_TRY(checkDay(m_file, delivery.on, now.decision));
    ELECTION_TRY(checkDelivery(delivery));
    std::optional<CheckedAttachment> scan;
    if (slip) {
        ELECTION_ASSIGN(scan, AttachmentService(m_file).check(*slip));
    }
    Delivery stored = delivery;
    stored.decision = now.id;
    stored.deliveredBy = stored.deliveredBy.trimmed();
    stored.receivedBy = stored.receivedBy.trimmed();
    if (stored.receivedBy.isEmpty() && stored.how == DeliveryHow::InPerson)
        stored.receivedBy = subject.nomination.name;
    stored.note = stored.note.trimmed();
    const auto write = [&]() -> Result<QJsonObject> {
        ELECTION_ASSIGN(stored.id, store::VerdictRepository(m_file.database()).insert(stored));
        QJsonObject added{{u"decision_delivery"_s, 1}};
        QJsonObject details{{u"nomination"_s, nomination.v},
                            {u"document_number"_s, now.decision.documentNumber},
                            {u"date"_s, stored.on.toString(Qt::ISODate)},
                            {u"how"_s, deliveryHowName(stored.how)},
                            {u"delivered_by"_s, stored.deliveredBy},
                            {u"received_by"_s, stored.receivedBy},
                            {u"note"_s, stored.note}};
        if (scan) {
            ELECTION_TRY(scan->insert(m_file, {kDeliveryOwner, stored.id.v}));
            details.insert(u"kept"_s, QJsonArray{scan->logEntry()});
            added.insert(u"attachment"_s, 1);
        }
        details.insert(u"added"_s, added);
        return details;
    };
    ELECTION_TRY(recordAfter(m_file, u"screening.delivered"_s, subject.text, write));
    return stored.id;
}

Result<AppealId> DecisionRecordService::receiveAppeal(NominationId nomination, const Appeal& appeal) {
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(m_file, nomination));
    ELECTION_ASSIGN(const DecisionRecord now, newest(nomination));
    ELECTION_TRY(checkDay(m_file, appeal.receivedOn, now.decision));
    if (appeal.claim.trimmed().isEmpty())
        return refusal(Text::tr("Write down what the person says against the decision."));
    if (now.openAppeal())
        return Error{ErrorCode::Conflict,
                     Text::tr("An objection of %1 is still open. Record its outcome first.")
                         .arg(subject.nomination.name),
                     {}};
    Appeal stored = appeal;
    stored.decision = now.id;
    stored.claim = stored.claim.trimmed();
    stored.receivedBy = stored.receivedBy.trimmed();
    if (stored.receivedBy.isEmpty()) stored.receivedBy = m_file.actor();
    ELECTION_TRY(recordAfter(m_file, u"screening.appeal"_s, subject.text, [&]() -> Result<QJsonObject> {
        ELECTION_ASSIGN(stored.id, store::VerdictRepository(m_file.database()).insert(stored));
        return QJsonObject{{u"nomination"_s, nomination.v},
                           {u"document_number"_s, now.decision.documentNumber},
                           {u"date"_s, stored.receivedOn.toString(Qt::ISODate)},
                           {u"in_writing"_s, stored.inWriting},
                           {u"claim"_s, stored.claim},
                           {u"received_by"_s, stored.receivedBy},
                           {u"added"_s, QJsonObject{{u"decision_appeal"_s, 1}}}};
    }));
    return stored.id;
}

Result<> DecisionRecordService::decideAppeal(NominationId nomination, const Appeal& outcome) {
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(m_file, nomination));
    ELECTION_ASSIGN(const DecisionRecord now, newest(nomination));
    const Appeal* open = now.openAppeal();
    if (!open)
        return Error{
            ErrorCode::NotFound, Text::tr("No objection of %1 is open.").arg(subject.nomination.name), {}};
    if (outcome.outcome == AppealOutcome::Open)
        return refusal(Text::tr("Choose what came of the objection."));
    ELECTION_TRY(checkDay(m_file, outcome.decidedOn, now.decision));
    if (outcome.decidedOn < open->receivedOn)
        return refusal(Text::tr("The outcome can't be older than the objection itself."));
    if (outcome.reason.trimmed().isEmpty())
        return refusal(Text::tr("Write down why. The answer to the person needs its reason."));
    const bool changed = outcome.outcome == AppealOutcome::Changed;
    if (changed && outcome.documentNumber.trimmed().isEmpty())
        return refusal(Text::tr("Another decision needs its own document number. Enter it."));
    if (outcome.decidedBy.contains(m_file.election().township))
        return Error{ErrorCode::RuleViolation,
                     Text::tr("The township decides on nobody. Enter the body that decided: %1.")
                         .arg(decidingBodyName(subject.nomination.body)),
                     {}};
    Appeal stored = *open;
    stored.outcome = outcome.outcome;
    stored.decidedOn = outcome.decidedOn;
    stored.decidedBy = outcome.decidedBy.trimmed();
    if (stored.decidedBy.isEmpty()) stored.decidedBy = decidingBodyName(subject.nomination.body);
    stored.documentNumber = outcome.documentNumber.trimmed();
    stored.reason = outcome.reason.trimmed();
    return recordAfter(m_file, u"screening.appeal_decided"_s, subject.text, [&]() -> Result<QJsonObject> {
        QJsonObject details{{u"nomination"_s, nomination.v},
                            {u"date"_s, stored.decidedOn.toString(Qt::ISODate)},
                            {u"appeal_outcome"_s, appealOutcomeName(stored.outcome)},
                            {u"decided_by"_s, stored.decidedBy},
                            {u"document_number"_s, stored.documentNumber},
                            {u"reason"_s, stored.reason}};
        if (changed) {
            const Decision other{nomination,       !now.decision.qualified,
                                 stored.decidedOn, stored.documentNumber,
                                 stored.decidedBy, stored.reason};
            ELECTION_ASSIGN(stored.replacedBy, store::VerdictRepository(m_file.database()).insert(other));
            details.insert(u"qualified"_s, other.qualified);
            details.insert(u"added"_s, QJsonObject{{u"decision"_s, 1}});
        }
        ELECTION_TRY(store::VerdictRepository(m_file.database()).saveOutcome(stored));
        return details;
    });
}

}  // namespace election
