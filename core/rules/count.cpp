#include "core/rules/count.h"

#include "core/rules/decide.h"

namespace election {

Outcome count(const Contest& contest, const std::vector<BallotPaper>& ballots) {
    const BallotJudge judge(contest);
    return decide(contest, judge.people(), tally(judge, ballots));
}

}  // namespace election
