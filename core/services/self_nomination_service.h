#pragma once
/// 报名自荐 (mode M2): forms that nominees hand in here, their receipts, corrections, withdrawals of their
/// own wish.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/contest.h"
#include "core/domain/self_nomination.h"
#include "core/rules/nominating.h"

namespace election {

class ElectionFile;

/// The clock over the form: how long registration is still open.
struct FilingDeadline {
    QDateTime now;  ///< local time
    QDateTime end;  ///< the first moment that is too late
    QString basis;  ///< article, with its evidence mark
    BallotMode mode = BallotMode::SelfNomination;
    [[nodiscard]] bool isOver() const { return now >= end; }
};

/// 自愿退出: his own written statement.
struct OwnWithdrawal {
    NominationId nomination;
    QDate signedOn;
    QString paperSeenBy;      ///< empty: the clerk
    QString acceptedBecause;  ///< where the day has passed that is only inferred ([I])
    QString remark;
};

class SelfNominationService {
  public:
    explicit SelfNominationService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<FilingDeadline> deadline(VillageId village) const;
    /// A new form with everything filled in that the register knows of the person.
    [[nodiscard]] Result<SelfNominationForm> formFor(PersonId person) const;
    /// The form of a nomination, typed here or a row of the office's list.
    [[nodiscard]] Result<FiledForm> form(NominationId nomination) const;
    /// What speaks against a form; `corrected`: the nomination that it would replace.
    [[nodiscard]] Result<Breaches> judge(const SelfNominationForm& form,
                                         std::optional<NominationId> corrected = {}) const;

    /// RuleViolation names the article. The receipt's number is the next one of the village.
    Result<FiledForm> registerForm(const SelfNominationForm& form);
    /// Recorded with what changed from what to what, and why. A row of the office's list is the desk's own
    /// from then on: importing the list again doesn't undo it. Refuses what would newly break a rule.
    Result<> correct(NominationId nomination, const SelfNominationForm& form, const QString& because);

    /// The statement is signed by himself; a talk (劝退) is another record: ScreeningService.
    [[nodiscard]] Result<Breaches> judgeWithdrawal(NominationId nomination, const QDate& signedOn) const;
    Result<> withdraw(const OwnWithdrawal& withdrawal);
    /// A withdrawal that was recorded by mistake has no effect any more.
    Result<> takeBackWithdrawal(NominationId nomination, const QString& because);

  private:
    ElectionFile& m_file;
};

}  // namespace election
