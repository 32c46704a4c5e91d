#pragma once
/// BALLOTS.csv of `recount`: one row a ballot, a column a post.
#include <QByteArray>
#include <QString>
#include <vector>

#include "core/base/result.h"
#include "core/domain/contest.h"

namespace election {

/// UTF-8 (a byte order mark is allowed), RFC 4180, header `box,number,<post id>...,flag` with every post of
/// the contest once, in any order; `flag` is empty or `void`. The columns come back in the contest's order of
/// posts. InvalidInput with file, line and column for anything else.
Result<std::vector<BallotPaper>> readBallots(const QByteArray& csv, const QString& fileName,
                                             const Contest& contest);

/// The count of these ballots, read one by one: a million take no more memory than their file. The same
/// outcome as count() of readBallots(), and the same errors.
Result<Outcome> countBallots(const QByteArray& csv, const QString& fileName, const Contest& contest);

/// The same ballots as CSV.
QByteArray writeBallots(const std::vector<BallotPaper>& ballots, const Contest& contest);

}  // namespace election
