#pragma once
/// States of the nine checks for people: the one place that puts them into words.
#include <QString>

#include "core/domain/screening.h"

namespace election {

QString checkStateName(
    CheckState state);  ///< "not begun", "passed", "failed", "not applicable", "look again"
/// The same, or "waits for a second person".
QString checkStateName(const Check& check);
/// Of a state as the log has it (loggedCheckState()); an unknown one counts as not begun.
QString loggedStateName(const QString& key);

}  // namespace election
