#pragma once
/// For services only: ballots with lines for names, to be written by hand and copied when the computer fails.
#include "core/domain/contest.h"
#include "core/services/papers/paper_kind.h"

namespace election {

/// Round::First: with the posts and seats of the village, where there is one. Later rounds: lines for the
/// posts, too, because only the vacant ones stand on them.
Result<ReportDocument> blankBallot(const PaperRequest& request, Round round);

}  // namespace election
