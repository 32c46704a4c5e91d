#include "core/services/objection_service.h"

#include <QCoreApplication>

#include "core/base/text.h"
#include "core/report/builders/paper_head.h"
#include "core/services/record.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"
#include "core/store/objection_repository.h"
#include "core/store/posting_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ObjectionService)
};

Error refusal(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

Result<QString> villageName(ElectionFile& file, VillageId id) {
    ELECTION_ASSIGN(const auto villages, SetupService(file).villages());
    for (const Village& village : villages)
        if (village.id == id) return village.name;
    return Error{ErrorCode::NotFound, Text::tr("This village does not exist."), {}};
}

Result<Objection> stored(ElectionFile& file, ObjectionId id) {
    ELECTION_ASSIGN(auto found, store::ObjectionRepository(file.database()).find(id));
    if (!found) return Error{ErrorCode::NotFound, Text::tr("This objection does not exist."), {}};
    return std::move(*found);
}

Result<> checkNew(const Objection& objection, const QDateTime& now) {
    if (objection.objector.isEmpty()) return refusal(Text::tr("Enter who objects."));
    if (objection.about.isEmpty()) return refusal(Text::tr("Enter whom the objection is about."));
    if (objection.claim.isEmpty()) return refusal(Text::tr("Write what is said to be wrong."));
    if (!objection.postedOn.isValid())
        return refusal(Text::tr("Enter the day on which the register was posted."));
    if (!objection.receivedAt.isValid()) return refusal(Text::tr("Enter when the objection was received."));
    if (objection.receivedAt > now.toLocalTime())
        return refusal(Text::tr("Nothing is recorded before it happened: the receipt lies in the future."));
    return Ok{};
}

QString subjectOf(const QString& village, const Objection& objection) {
    return Text::tr("%1, objection no. %2").arg(village).arg(objection.number);
}

}  // namespace

Result<ObjectionDays> ObjectionService::days(VillageId village) const {
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, village));
    return ObjectionDays{inForce->rules.days(u"objection_days"), inForce->rules.days(u"decision_days")};
}

Result<QString> ObjectionService::basis(VillageId village) const {
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, village));
    const Parameter& parameter = inForce->rules.parameter(u"objection_days");
    return citationText({parameter.citation, evidenceMarkKey(parameter.mark)});
}

Result<std::vector<ObjectionView>> ObjectionService::all(std::optional<VillageId> village) const {
    ELECTION_ASSIGN(const auto found, store::ObjectionRepository(m_file.database()).all(village));
    std::vector<ObjectionView> views;
    for (const Objection& objection : found) {
        ELECTION_ASSIGN(const QString name, villageName(m_file, objection.village));
        ELECTION_ASSIGN(const ObjectionDays limits, days(objection.village));
        views.push_back({objection, name, objectionClock(objection, limits, m_file.clock().today())});
    }
    return views;
}

Result<ObjectionView> ObjectionService::find(ObjectionId id) const {
    ELECTION_ASSIGN(const Objection objection, stored(m_file, id));
    ELECTION_ASSIGN(const QString name, villageName(m_file, objection.village));
    ELECTION_ASSIGN(const ObjectionDays limits, days(objection.village));
    return ObjectionView{objection, name, objectionClock(objection, limits, m_file.clock().today())};
}

Result<QDate> ObjectionService::proposedPosting(VillageId village) const {
    ELECTION_ASSIGN(const auto postings, store::PostingRepository(m_file.database()).all());
    for (const Posting& posting : postings)
        if (posting.village == village && posting.dateKey == u"roll_posted"_s) return posting.postedOn;
    ELECTION_ASSIGN(const auto found, store::ObjectionRepository(m_file.database()).all(village));
    if (!found.empty()) return found.back().postedOn;
    ELECTION_ASSIGN(const auto inForce, rulesInForce(m_file, village));
    const QDate latest = inForce->electionDay.addDays(-inForce->rules.days(u"roll_post_days"));
    return std::min(latest, m_file.clock().today());
}

Result<ObjectionId> ObjectionService::receive(const Objection& typed) {
    Objection objection = typed;
    for (QString* text : {&objection.objector, &objection.about, &objection.claim, &objection.receivedBy})
        *text = normaliseText(*text);
    if (objection.receivedBy.isEmpty()) objection.receivedBy = m_file.actor();
    ELECTION_TRY(checkNew(objection, m_file.clock().now()));
    objection.outcome = ObjectionOutcome::Open;
    objection.decidedOn = objection.publishedOn = {};
    ELECTION_ASSIGN(const QString village, villageName(m_file, objection.village));
    store::ObjectionRepository repository(m_file.database());
    ELECTION_ASSIGN(objection.number, repository.nextNumber(objection.village));
    ELECTION_ASSIGN(const ObjectionDays limits, days(objection.village));
    const ObjectionClock clock = objectionClock(objection, limits, m_file.clock().today());
    QJsonObject details{{u"village"_s, objection.village.v},
                        {u"objector"_s, objection.objector},
                        {u"about"_s, objection.about},
                        {u"claim"_s, objection.claim},
                        {u"received_at"_s, objection.receivedAt.toString(u"yyyy-MM-dd HH:mm"_s)},
                        {u"late"_s, clock.late},
                        {u"decision_due"_s, clock.decisionDue.toString(Qt::ISODate)},
                        {u"added"_s, QJsonObject{{u"register_objection"_s, 1}}}};
    if (objection.aboutPerson) details.insert(u"person"_s, objection.aboutPerson->v);
    ObjectionId id;
    ELECTION_TRY(
        record(m_file, u"objection.received"_s, subjectOf(village, objection), details, [&]() -> Result<> {
            ELECTION_ASSIGN(id, repository.insert(objection));
            return Ok{};
        }));
    return id;
}

Result<> ObjectionService::decide(ObjectionId id, const ObjectionDecision& decision) {
    ELECTION_ASSIGN(Objection objection, stored(m_file, id));
    if (objection.outcome != ObjectionOutcome::Open)
        return Error{ErrorCode::RuleViolation,
                     Text::tr("This objection is decided: %1. The law knows no second decision; other "
                              "findings go into the register as a correction.")
                         .arg(objectionOutcomeName(objection.outcome)),
                     {}};
    if (decision.outcome == ObjectionOutcome::Open) return refusal(Text::tr("Choose the outcome."));
    if (decision.decision.trimmed().isEmpty())
        return refusal(Text::tr("Write what was decided and why, as in the committee's record."));
    if (decision.outcome != ObjectionOutcome::Withdrawn && decision.documentNumber.trimmed().isEmpty())
        return refusal(Text::tr("Enter the number of the decision's paper."));
    if (!decision.decidedOn.isValid() || decision.decidedOn < objection.receivedAt.date())
        return refusal(Text::tr("The decision can't be older than the objection. Correct the day."));
    if (decision.decidedOn > m_file.clock().today())
        return refusal(Text::tr("Nothing is recorded before it happened: the day lies in the future."));
    ELECTION_ASSIGN(const QString village, villageName(m_file, objection.village));
    objection.outcome = decision.outcome;
    objection.decidedOn = decision.decidedOn;
    objection.decision = normaliseText(decision.decision);
    objection.documentNumber = normaliseText(decision.documentNumber);
    ELECTION_ASSIGN(const ObjectionDays limits, days(objection.village));
    const ObjectionClock clock = objectionClock(objection, limits, m_file.clock().today());
    QJsonObject details{{u"village"_s, objection.village.v},
                        {u"outcome"_s, objectionOutcomeKey(objection.outcome)},
                        {u"decided_on"_s, objection.decidedOn.toString(Qt::ISODate)},
                        {u"decision"_s, objection.decision},
                        {u"document_number"_s, objection.documentNumber},
                        {u"decided_late"_s, clock.decidedLate}};
    if (objection.aboutPerson) details.insert(u"person"_s, objection.aboutPerson->v);
    return record(m_file, u"objection.decided"_s, subjectOf(village, objection), details,
                  [&] { return store::ObjectionRepository(m_file.database()).update(objection); });
}

Result<> ObjectionService::publish(ObjectionId id, const QDate& publishedOn) {
    ELECTION_ASSIGN(Objection objection, stored(m_file, id));
    if (objection.outcome == ObjectionOutcome::Open)
        return Error{ErrorCode::RuleViolation,
                     Text::tr("The objection is not decided yet: decide it before its outcome is published."),
                     {}};
    if (!publishedOn.isValid() || publishedOn < objection.decidedOn || publishedOn > m_file.clock().today())
        return refusal(
            Text::tr("Enter the day on which the outcome was posted: not before the decision, not "
                     "in the future."));
    ELECTION_ASSIGN(const QString village, villageName(m_file, objection.village));
    const QJsonObject details{{u"village"_s, objection.village.v},
                              {u"published_on"_s, publishedOn.toString(Qt::ISODate)},
                              {u"published_before"_s, objection.publishedOn.toString(Qt::ISODate)}};
    objection.publishedOn = publishedOn;
    return record(m_file, u"objection.published"_s, subjectOf(village, objection), details,
                  [&] { return store::ObjectionRepository(m_file.database()).update(objection); });
}

}  // namespace election
