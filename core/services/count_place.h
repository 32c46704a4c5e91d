#pragma once
/// For services only: where a count is, what is counted there, and whether it may go on.
#include <vector>

#include "core/base/result.h"
#include "core/domain/counting.h"
#include "core/domain/election.h"

namespace election {

class ElectionFile;

/// NotFound for a village that doesn't exist.
Result<Village> countVillage(ElectionFile& file, VillageId village);
/// The posts of a body that is chosen by ballot: RuleViolation for one that is chosen at a meeting, NotFound
/// where the list of posts is missing.
/// A further election and a revote are about the open posts only. `round`: 0 = the current one.
Result<std::vector<Post>> countPosts(ElectionFile& file, const Village& village, Body body, int round = 0);
QStringList codesOf(const std::vector<Post>& posts);

/// The round that is counted now.
Result<CountPlace> countPlace(ElectionFile& file, VillageId village, Body body);
/// The same before something is written: RuleViolation once the result is declared.
Result<CountPlace> countPlaceToChange(ElectionFile& file, VillageId village, Body body);
/// The same for a record that belongs to one round: RuleViolation also where a later round was opened, for it
/// rests on what was declared.
Result<> mustStillBeOpen(ElectionFile& file, const CountPlace& place);
/// "后山村 村民委员会": the subject of every log row of a count begins with its village.
QString countSubject(const Village& village, Body body);

/// What a count, or the round before, was chosen to be; Imported where nothing was chosen and ballots came
/// from a file.
Result<std::optional<CountingWay>> wayOf(ElectionFile& file, const CountPlace& place);
/// RuleViolation with one sentence unless this way was chosen.
Result<> mustCountBy(ElectionFile& file, const Village& village, const CountPlace& place, CountingWay way);
/// RuleViolation until the zero report (零票报告) was made.
Result<> mustHaveZeroReport(ElectionFile& file, const Village& village, const CountPlace& place);
/// NotFound for a box that isn't there, RuleViolation for one whose ballots must be, or are, mixed with
/// another's.
Result<> mustBeCalledFrom(ElectionFile& file, const Village& village, const CountPlace& place,
                          const QString& box);

/// What a ballot says, as a fingerprint for the log: a paper that is changed behind the log's back shows.
QString paperFingerprint(const BallotPaper& paper, const QStringList& codes);
/// The paper with its cells as they are compared: half-width, no spaces. InvalidInput for too many columns.
Result<BallotPaper> cleanedPaper(const BallotPaper& paper, const std::vector<Post>& posts);

}  // namespace election
