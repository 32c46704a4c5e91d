#pragma once
/// Until when a part of the set-up can be changed freely. Later it changes only as a recorded correction.
#include <QString>

namespace election {

enum class SetupPart {
    ElectionDay,  ///< of the township or of a village
    RuleSet,
    Posts,     ///< posts and seats of a body that is chosen by ballot
    Mode,      ///< M1 or M2
    Measures,  ///< the village's own measures, switches, conditions
    Names      ///< of the village
};

/// What has happened in a village; for a part of the whole township: in any of its villages.
struct SetupFacts {
    bool registerClosed = false;
    bool paperIssued = false;          ///< a notice or list of the village with a document number
    bool townshipPaperIssued = false;  ///< one for the whole township: it names the day and the rules
    int nominations = 0;
    int ballots = 0;
};

enum class FrozenBy { Nothing, RegisterClosed, PaperIssued, Nominations, Ballots };

/// The first step that froze this part, in the order of the work.
FrozenBy frozenBy(SetupPart part, const SetupFacts& facts);

/// Why it is frozen and that a correction needs a reason, one sentence; empty where it is not.
QString frozenText(FrozenBy by);

}  // namespace election
