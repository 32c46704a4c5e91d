#pragma once
/// An outcome as a clerk reads it on a terminal; used by `recount` and `count`.
#include <QString>

#include "core/domain/contest.h"

namespace election {

/// What comes after this count, for people.
QString nextStepText(NextStep step);

QString outcomeText(const Contest& contest, const Outcome& outcome);

}  // namespace election
