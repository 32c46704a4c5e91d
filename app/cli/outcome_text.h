#pragma once
/// An outcome as a clerk reads it on a terminal; used by `recount` and `count`.
#include <QString>

#include "core/domain/contest.h"

namespace election {

QString outcomeText(const Contest& contest, const Outcome& outcome);

}  // namespace election
