#pragma once
/// For services only: what of the set-up is frozen in a village, and why.
#include <vector>

#include "core/base/result.h"
#include "core/domain/post.h"
#include "core/rules/setup_freeze.h"

namespace election {

class ElectionFile;

/// What has happened in a village; of an id that isn't stored: in any village.
Result<SetupFacts> setupFacts(ElectionFile& file, VillageId village);

/// RuleViolation where the part is frozen and no reason is given; else whether this is a correction.
Result<bool> mayChange(ElectionFile& file, SetupPart part, VillageId village, const QString& because);

/// The posts of bodies whose ballots are there already.
Result<std::vector<Post>> postsInUse(ElectionFile& file);
/// RuleViolation where one of them isn't any more what it was: an import must not change what ballots say.
Result<> checkStillInUse(ElectionFile& file, const std::vector<Post>& inUse);

}  // namespace election
