#pragma once
/// For services only: what a write to a dossier puts into the log: the nine states before it and what it
/// changes, so that the log alone can retell the dossier.
#include <QJsonObject>

#include "core/rules/screening.h"
#include "core/services/screening_service.h"

namespace election {

/// Owner kind of the evidence of checks; the attachment's role is the check's key.
inline const QString kEvidenceOwner = QStringLiteral("dossier");

class DossierLog {
  public:
    static Result<DossierLog> of(ElectionFile& file, NominationId nomination);

    [[nodiscard]] const ScreenedNomination& row() const { return m_row; }
    [[nodiscard]] const ScreeningContext& context() const { return m_context; }
    [[nodiscard]] const QString& subject() const { return m_subject; }
    /// {nomination, checks: {"asks.1": "passed" …} as they were, changed: [{check, from, to} …]} where the
    /// dossier becomes `after`.
    [[nodiscard]] QJsonObject details(const Dossier& after) const;
    /// The same where nothing is screened anew, but the result is known.
    [[nodiscard]] QJsonObject details(const ScreeningResult& after) const;

  private:
    ScreenedNomination m_row;
    ScreeningContext m_context;
    QString m_subject;
};

}  // namespace election
