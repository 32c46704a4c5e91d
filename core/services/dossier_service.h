#pragma once
/// 资格审查档案: what is written down about one nominee: facts with their dates, the talk, the second person
/// (四眼), evidence of each check. Every write leaves the nine states before it and what it changes in the
/// log.
#include <vector>

#include "core/base/result.h"
#include "core/rules/bars_on_day.h"
#include "core/rules/check_template.h"
#include "core/services/attachment_service.h"
#include "core/services/screening_service.h"

namespace election {

class ElectionFile;

/// The facts of a dossier as they stand on the day by which bars are measured.
struct DatedBars {
    QDate day;               ///< election day, or what the rules say instead
    QString dayName;         ///< "election day"
    QString citation, mark;  ///< of the parameter bar_day: no text states it [I]
    std::vector<BarOutcome> outcomes;
};

class DossierService {
  public:
    explicit DossierService(ElectionFile& file) : m_file(file) {}

    /// The nine checks by which this dossier is judged, and the bars that count in it.
    [[nodiscard]] Result<CheckTemplate> checksOf(const ScreenedNomination& row) const;
    [[nodiscard]] Result<std::vector<Bar>> barsOf(const ScreenedNomination& row) const;
    [[nodiscard]] Result<DatedBars> datedBars(const ScreenedNomination& row) const;

    /// Something held against a person, in the dossier of each of his registrations that stand. InvalidInput:
    /// without clause, matter or source, an unknown clause, or a day of ending for what lasts still. It bars
    /// once a second person has confirmed it.
    Result<> addFact(NominationId nomination, const BarFact& fact);
    /// A mistake: taken out with its reason; the log keeps it.
    Result<> removeFact(FactId fact, const QString& because);

    /// 谈话记录. `because` is needed where a talk is recorded already. A refusal bars where the recorder is
    /// another person than the one who asked, or once a second person has confirmed it.
    Result<> recordTalk(const AskRecord& talk);
    /// Every talk that was written down here, oldest first.
    [[nodiscard]] Result<std::vector<AskRecord>> talks(NominationId nomination) const;
    /// A talk to begin with: the questions of the template, or the newest one.
    [[nodiscard]] Result<AskRecord> talkToFill(const ScreenedNomination& row) const;

    /// 复核: what a second named person says to what waits at this check, or to what the program found there.
    /// InvalidInput: no name, the name of the one who entered it, no reason for not agreeing; RuleViolation:
    /// nothing waits.
    Result<> look(NominationId nomination, int check, bool agreed, const QString& by, const QString& note);
    /// Why nobody can confirm anything at this check; empty: somebody can.
    static QString whyNotLook(const ScreenedNomination& row, int check);
    /// Who entered what waits there.
    static QStringList enteredBy(const ScreenedNomination& row, int check);

    /// A dossier that stays with an older version of the checks is judged by the one in force from now on; on
    /// purpose, with its reason. InvalidInput: no reason; RuleViolation: whyNotJudgeAgain().
    Result<> judgeAgain(NominationId nomination, const QString& because);
    /// Why a dossier can't be judged by the version in force; empty: it can.
    [[nodiscard]] Result<QString> whyNotJudgeAgain(const ScreenedNomination& row) const;
    /// By which version it is judged: "version 2 of the township".
    static QString versionName(const ScreenedNomination& row);

    Result<> addEvidence(NominationId nomination, int check, const NewAttachment& file);
    Result<> removeEvidence(NominationId nomination, AttachmentId file, const QString& because);
    /// Of every check, as added; the attachment's role is the check's key.
    [[nodiscard]] Result<std::vector<Attachment>> evidence(NominationId nomination) const;

  private:
    ElectionFile& m_file;
};

}  // namespace election
