#pragma once
/// 资格审查: the nine checks of every nomination, decisions and withdrawals.
#include <QJsonObject>
#include <QMap>
#include <optional>
#include <vector>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/screening.h"
#include "core/services/register_service.h"

namespace election {

class ElectionFile;

struct ScreenedNomination {
    Dossier dossier;
    ScreeningResult result;
    int templateVersion = 0;  ///< of the nine checks that it is judged by; 0: the program's own
    /// The object of `screen --json`.
    [[nodiscard]] QJsonObject toJson() const;
};

struct ScreeningSummary {
    int nominations = 0, qualified = 0, notQualified = 0, pending = 0, withdrawn = 0;
    QMap<QString, int> byReason;  ///< reason code → nominations
    QMap<QString, int> hitsByDepartment;
};

class ScreeningService {
  public:
    explicit ScreeningService(ElectionFile& file) : m_file(file) {}

    /// Runs every automatic check; by village number, body, rank, then name strokes. Writes nothing.
    [[nodiscard]] Result<std::vector<ScreenedNomination>> screen(std::optional<VillageId> village) const;
    [[nodiscard]] Result<ScreenedNomination> screenOne(NominationId nomination) const;
    static ScreeningSummary summarise(const std::vector<ScreenedNomination>& screened);

    /// A check answered by hand; a change of mind is a new entry, nothing is overwritten. `note`: what was
    /// found, needed for a failure without a clause; `clauses`: of the list of bars that it failed under;
    /// `because`: why an earlier answer is changed, needed where changeNeedsReason() says so. NotBegun takes
    /// the answer by hand back. A failure bars once a second person has confirmed it (DossierService::look).
    Result<> setCheck(NominationId nomination, int check, CheckState state, const QString& note,
                      const QStringList& clauses = {}, const QString& because = {});
    /// Whether this answer changes somebody's mind: it takes the place of one by hand, or passes what failed.
    static bool changeNeedsReason(const ScreenedNomination& row, int check, CheckState state);
    /// The deciding body's decision: dated, with document number.
    /// `secondPerson` confirms what bars a nominee who is taken off the list, where nobody has confirmed it
    /// yet; it has to be another one than the clerk.
    Result<> recordDecision(const Decision& decision, const QString& secondPerson = {});
    /// Takes effect only with the person's own signature; without it the nominee stays on the list.
    Result<> recordWithdrawal(const Withdrawal& withdrawal);

    [[nodiscard]] Result<std::vector<HistoryEntry>> history(NominationId nomination) const;

  private:
    ElectionFile& m_file;
};

}  // namespace election
