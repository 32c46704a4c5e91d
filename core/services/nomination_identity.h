#pragma once
/// For services only: how a nomination is known again, in the office's list and on this desk.
#include <QString>

#include "core/domain/nomination.h"

namespace election {

/// Village, person (ID number with a right check digit, else name and birth month), body, post.
QString nominationIdentity(VillageId village, const Nomination& nomination);

}  // namespace election
