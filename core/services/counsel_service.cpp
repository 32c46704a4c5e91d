#include "core/services/counsel_service.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/base/dates.h"
#include "core/services/filing_checks.h"
#include "core/services/nomination_subject.h"
#include "core/services/record.h"
#include "core/services/screening_service.h"
#include "core/services/self_nomination_service.h"
#include "core/store/nomination_repository.h"
#include "core/store/screening_repository.h"
#include "core/store/verdict_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CounselService)
};

Error refusal(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

Result<> checkTalk(const ElectionFile& file, const CounselTalk& talk) {
    if (!talk.at.isValid())
        return refusal(Text::tr("The talk has no time. Enter when it was held, as 2026-12-13 19:30."));
    if (talk.at.date() > file.clock().today())
        return refusal(Text::tr("The talk's time lies in the future. Enter when it was held."));
    if (talk.talkedBy.trimmed().isEmpty())
        return refusal(Text::tr("Nobody is named who talked with the person. Enter who."));
    if (talk.clause.trimmed().isEmpty())
        return refusal(Text::tr("No clause is named. Enter which clause was explained to the person."));
    return Ok{};
}

/// The statement's day, whether it comes in time, and where it is too late by an inferred day, why it is
/// taken.
Result<> checkStatement(ElectionFile& file, NominationId nomination, const SignedStatement& statement,
                        const QDate& talkedOn) {
    if (!statement.signedOn.isValid())
        return refusal(Text::tr("The statement has no date. Enter the day on which it was signed."));
    if (statement.signedOn > file.clock().today())
        return refusal(
            Text::tr("The statement's date lies in the future. Enter the day on which it was signed."));
    if (statement.signedOn < talkedOn)
        return refusal(
            Text::tr("The statement was signed before the talk. Correct one of the two days; a "
                     "statement without a talk is a withdrawal of the person's own wish."));
    if (statement.seenOn.isValid() && statement.seenOn > file.clock().today())
        return refusal(Text::tr("Nobody can have seen the paper on a day that is still to come."));
    ELECTION_ASSIGN(const Breaches found,
                    SelfNominationService(file).judgeWithdrawal(nomination, statement.signedOn));
    if (const QString refused = refusalOf(found); !refused.isEmpty())
        return Error{ErrorCode::RuleViolation, refused, {}};
    if (!found.empty() && statement.acceptedBecause.trimmed().isEmpty())
        return Error{ErrorCode::RuleViolation, found.front().sentence, {}};
    return Ok{};
}

/// Whoever is out already can't be talked out of the list.
Result<> checkStanding(ElectionFile& file, const NominationSubject& subject) {
    ELECTION_ASSIGN(const ScreenedNomination now, ScreeningService(file).screenOne(subject.nomination.id));
    if (now.result.verdict == Verdict::Withdrawn)
        return Error{
            ErrorCode::Conflict, Text::tr("%1 has withdrawn already.").arg(subject.nomination.name), {}};
    if (now.dossier.decision && !now.dossier.decision->qualified)
        return Error{ErrorCode::Conflict,
                     Text::tr("%1 was decided out already: there is nothing to withdraw from.")
                         .arg(subject.nomination.name),
                     {}};
    return Ok{};
}

/// Who stands for the paper: who saw it, else who attaches the scan.
QString witnessOf(const SignedStatement& statement, const QString& clerk) {
    const QString seenBy = statement.seenBy.trimmed();
    return seenBy.isEmpty() && statement.scan ? clerk : seenBy;
}

Withdrawal withdrawalOf(const CounselTalk& talk, const std::optional<SignedStatement>& statement,
                        const QString& clerk) {
    Withdrawal made;
    made.nomination = talk.nomination;
    made.date = statement ? statement->signedOn : talk.at.date();
    made.talkedBy = talk.talkedBy;
    made.clauseExplained = talk.clause;
    made.kind = WithdrawalKind::Counselled;
    made.signedByPerson = YesNo::No;
    if (!statement) return made;
    made.paperSeenBy = witnessOf(*statement, clerk);
    // Said to be signed, but nobody saw the paper: not proven, no effect.
    made.signedByPerson = made.paperSeenBy.isEmpty() ? YesNo::Unknown : YesNo::Yes;
    QStringList remarks{statement->remark.trimmed(), statement->acceptedBecause.trimmed()};
    remarks.removeAll(QString());
    made.remark = remarks.join(u"；"_s);

    return made;
}

}  // namespace

QString ProvenWithdrawal::text() const {
    switch (proof) {
        case WithdrawalProof::Scan:
            return Text::tr("the signed statement is kept as a scan");
        case WithdrawalProof::Seen:
            return seenOn.isValid() ? Text::tr("signed paper seen by %1 on %2")
                                          .arg(withdrawal->paperSeenBy, formatDate(seenOn))
                                    : Text::tr("signed paper seen by %1").arg(withdrawal->paperSeenBy);
        case WithdrawalProof::NotProven:
            return Text::tr("not proven: nobody saw the signed paper and there is no scan");
        case WithdrawalProof::NotSigned:
        case WithdrawalProof::None:
            break;
    }
    return Text::tr("not signed");
}

Result<QHash<NominationId, ProvenWithdrawal>> CounselService::proofs() const {
    ELECTION_ASSIGN(const auto withdrawals, store::NominationRepository(m_file.database()).withdrawals());
    ELECTION_ASSIGN(const auto proofs, store::VerdictRepository(m_file.database()).proofs());
    QHash<NominationId, ProvenWithdrawal> found;
    for (const Withdrawal& row : withdrawals) {
        const store::StoredProof stored = proofs.value(row.nomination);
        ProvenWithdrawal one{WithdrawalProof::NotSigned, row, stored.seenOn};
        if (row.signedByPerson == YesNo::Yes)
            one.proof = stored.scan ? WithdrawalProof::Scan : WithdrawalProof::Seen;
        else if (stored.claimed)
            one.proof = WithdrawalProof::NotProven;
        found.insert(row.nomination, std::move(one));
    }
    return found;
}

Result<ProvenWithdrawal> CounselService::proof(NominationId nomination) const {
    ELECTION_ASSIGN(const auto all, proofs());
    return all.value(nomination);
}

Result<std::vector<CounselTalk>> CounselService::talks(NominationId nomination) const {
    ELECTION_ASSIGN(auto talks, store::VerdictRepository(m_file.database()).talks());
    std::erase_if(talks, [nomination](const CounselTalk& talk) { return talk.nomination != nomination; });
    return talks;
}

Result<> CounselService::recordTalk(const CounselTalk& talk,
                                    const std::optional<SignedStatement>& statement) {
    ELECTION_TRY(checkTalk(m_file, talk));
    CounselTalk stored = talk;
    for (QString* text :
         {&stored.place, &stored.talkedBy, &stored.present, &stored.clause, &stored.answer, &stored.recorder})
        *text = text->trimmed();
    return write(stored, true, statement);
}

Result<> CounselService::recordStatement(NominationId nomination, const SignedStatement& statement) {
    ELECTION_ASSIGN(const auto known, talks(nomination));
    if (!known.empty()) return write(known.back(), false, statement);
    // Imported lists know the talk's day, who talked and the clause, but no more.
    ELECTION_ASSIGN(const auto imported, election::withdrawalOf(m_file, nomination));
    if (!imported || imported->talkedBy.isEmpty())
        return Error{ErrorCode::NotFound,
                     Text::tr("No talk was recorded with this nominee. Record the talk, or a withdrawal of "
                              "the person's own wish."),
                     {}};
    CounselTalk talk;
    talk.nomination = nomination;
    talk.at = QDateTime(imported->date, QTime(0, 0));
    talk.talkedBy = imported->talkedBy;
    talk.clause = imported->clauseExplained;
    return write(talk, false, statement);
}

Result<> CounselService::write(const CounselTalk& talk, bool isNew,
                               const std::optional<SignedStatement>& statement) {
    ELECTION_ASSIGN(const NominationSubject subject, subjectOf(m_file, talk.nomination));
    ELECTION_TRY(checkStanding(m_file, subject));
    if (statement) ELECTION_TRY(checkStatement(m_file, talk.nomination, *statement, talk.at.date()));
    std::optional<CheckedAttachment> scan;
    if (statement && statement->scan) {
        NewAttachment paper = *statement->scan;
        paper.role = kStatementRole;
        ELECTION_ASSIGN(scan, AttachmentService(m_file).check(paper));
    }
    const Withdrawal stored = withdrawalOf(talk, statement, m_file.actor());
    store::ScreeningRepository repository(m_file.database());
    ELECTION_ASSIGN(const bool known, repository.hasWithdrawal(talk.nomination));
    return recordAfter(
        m_file, statement ? u"screening.withdrawal"_s : u"screening.talk"_s, subject.text,
        [&]() -> Result<QJsonObject> {
            QJsonObject added;
            if (isNew) {
                ELECTION_TRY(store::VerdictRepository(m_file.database()).insert(talk));
                added.insert(u"counsel_talk"_s, 1);
            }
            ELECTION_TRY(repository.save(stored));
            if (!known) added.insert(u"withdrawal"_s, 1);
            std::optional<qint64> scanId;
            if (scan) {
                ELECTION_TRY(scan->insert(m_file, {u"nomination"_s, talk.nomination.v}));
                added.insert(u"attachment"_s, 1);
                scanId = scan->attachment.id.v;
            }
            store::StoredProof proof;
            proof.claimed = statement.has_value();
            proof.seenBy = stored.paperSeenBy;
            proof.scan = scan.has_value();
            if (statement && !proof.seenBy.isEmpty())
                proof.seenOn = statement->seenOn.isValid() ? statement->seenOn : m_file.clock().today();
            ELECTION_ASSIGN(const bool newProof,
                            store::VerdictRepository(m_file.database()).save(talk.nomination, proof, scanId));
            if (newProof) added.insert(u"withdrawal_proof"_s, 1);
            const WithdrawalProof how = !statement               ? WithdrawalProof::NotSigned
                                        : scan                   ? WithdrawalProof::Scan
                                        : proof.seenBy.isEmpty() ? WithdrawalProof::NotProven
                                                                 : WithdrawalProof::Seen;
            QJsonObject details{{u"nomination"_s, talk.nomination.v},
                                {u"talked_at"_s, store::localTimeText(talk.at)},
                                {u"place"_s, talk.place},
                                {u"talked_by"_s, talk.talkedBy},
                                {u"others_present"_s, talk.present},
                                {u"clause"_s, talk.clause},
                                {u"answer"_s, talk.answer},
                                {u"kind"_s, withdrawalKindKey(stored.kind)},
                                {u"signed"_s, stored.signedByPerson == YesNo::Yes},
                                {u"proof"_s, ProvenWithdrawal{how, stored, proof.seenOn}.text()}};
            if (statement) {
                details.insert(u"date"_s, stored.date.toString(Qt::ISODate));
                details.insert(u"paper_seen_by"_s, stored.paperSeenBy);
                details.insert(u"note"_s, stored.remark);
            }
            if (scan) details.insert(u"kept"_s, QJsonArray{scan->logEntry()});
            if (!added.isEmpty()) details.insert(u"added"_s, added);
            return details;
        });
}

}  // namespace election
