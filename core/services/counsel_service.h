#pragma once
/// 劝退: a talk in which a clause is explained, and the statement that the person signs himself. Two
/// different things: the talk takes nobody off the list, only the signed statement does.
#include <QHash>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/verdict.h"
#include "core/services/attachment_service.h"

namespace election {

class ElectionFile;

/// The person's own signed statement, and how it is proven: kept as a scan, or seen by a named person.
struct SignedStatement {
    QDate signedOn;
    QString seenBy;  ///< empty: nobody says that he saw it
    QDate seenOn;    ///< invalid: today, where somebody saw it
    std::optional<NewAttachment> scan;
    QString acceptedBecause;  ///< where the last day for a withdrawal has passed and is only inferred
    QString remark;
};

/// What proves a withdrawal, and who saw the paper when.
struct ProvenWithdrawal {
    WithdrawalProof proof = WithdrawalProof::None;
    std::optional<Withdrawal> withdrawal;
    QDate seenOn;  ///< invalid: not written down (imported)

    /// "signed paper seen by 王 on 14 December 2026"
    [[nodiscard]] QString text() const;
};

class CounselService {
  public:
    explicit CounselService(ElectionFile& file) : m_file(file) {}

    /// Oldest first.
    [[nodiscard]] Result<std::vector<CounselTalk>> talks(NominationId nomination) const;

    [[nodiscard]] Result<ProvenWithdrawal> proof(NominationId nomination) const;
    /// Of all nominees with a withdrawal or a talk.
    [[nodiscard]] Result<QHash<NominationId, ProvenWithdrawal>> proofs() const;

    /// A talk, with the statement where the person signed one there. Without a statement, or with one that
    /// nobody saw and that is not kept as a scan, he stays on the list. InvalidInput: no time or nobody who
    /// talked, no clause; Conflict: he has withdrawn already or was decided out; RuleViolation: too late.
    Result<> recordTalk(const CounselTalk& talk, const std::optional<SignedStatement>& statement = {});
    /// The statement was signed or brought after the talk. NotFound: no talk was recorded.
    Result<> recordStatement(NominationId nomination, const SignedStatement& statement);

  private:
    Result<> write(const CounselTalk& talk, bool isNew, const std::optional<SignedStatement>& statement);

    ElectionFile& m_file;
};

}  // namespace election
