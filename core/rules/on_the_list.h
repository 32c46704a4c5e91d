#pragma once
/// Who stands on a list of nominees. Nobody leaves it but by one of two records: his own signed withdrawal,
/// or the deciding body's decision. What the program proposes takes nobody off.
#include "core/domain/screening.h"

namespace election {

inline bool isOnTheList(const Dossier& dossier) {
    if (dossier.withdrawal && dossier.withdrawal->signedByPerson == YesNo::Yes) return false;
    return !dossier.decision || dossier.decision->qualified;
}

/// On the list, but nobody has settled yet whether he stays: something is missing, or the program proposes
/// “not qualified” and the deciding body has not decided.
inline bool isUnsettled(const Dossier& dossier, const ScreeningResult& result) {
    return isOnTheList(dossier) && !dossier.decision && result.verdict != Verdict::Qualified;
}

}  // namespace election
