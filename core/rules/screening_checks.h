#pragma once
/// The nine checks one by one; screening.cpp puts them together.
#include <vector>

#include "core/rules/screening.h"

namespace election {

struct CheckOutcome {
    Check check;
    std::vector<Reason> reasons;
};

CheckOutcome checkAsk(const Dossier& dossier, const ScreeningContext& context, int ask);  ///< 0, 1, 2
CheckOutcome checkNominationForm(const Dossier& dossier, const ScreeningContext& context);
CheckOutcome checkReviewForm(const Dossier& dossier, const ScreeningContext& context);
CheckOutcome checkPledge(const Dossier& dossier, const ScreeningContext& context);
CheckOutcome checkConditions(const Dossier& dossier, const ScreeningContext& context);
CheckOutcome checkProcedure(const Dossier& dossier, const ScreeningContext& context);
CheckOutcome checkDiscipline(const Dossier& dossier, const ScreeningContext& context);

/// What a computed check says in `by`.
inline const QString kComputed = QStringLiteral("auto");

/// The more serious of two states: failed, look again, not begun, passed, not applicable.
CheckState graver(CheckState a, CheckState b);

Reason makeReason(const QString& check, const QString& code, const QString& text, const Basis& basis);
/// Kept for the reader; takes no part in the verdict.
Reason makeNote(const QString& check, const QString& code, const QString& text, const Basis& basis);
/// What one of the nine checks itself rests on.
Basis templateBasis(const ScreeningContext& context, int check);
/// What a clause rests on: its bar, else its list, else the village's own measures.
Basis basisOfClause(const Bar* bar, const QString& clause, const ScreeningContext& context,
                    const std::vector<Bar>& bars);
/// A rule of the villagers' committee; for the other bodies it is the village's own rule.
const Basis& basisFor(Body body, const Basis& committee, const ScreeningContext& context);

}  // namespace election
