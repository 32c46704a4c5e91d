#pragma once
/// The votes of all ballots, before anything is decided.
#include <memory>
#include <vector>

#include "core/rules/ballot_judge.h"

namespace election {

struct Tally {
    qint64 collected = 0, valid = 0, voidBallots = 0, blank = 0, partlyVoid = 0;
    std::vector<std::vector<qint64>> votesFor, against;  ///< [post][person]
    std::vector<std::vector<qint64>> counted;  ///< [post][person]; differs from votesFor with vote_down
    std::vector<UnresolvedName> unresolved;    ///< by rank, name, reason
};

/// 票数下加: fills `counted` from `votesFor`. With vote_down a post also counts the votes for every higher
/// post, but a women's seat never does.
void countDown(const Contest& contest, Tally& tally);

Tally tally(const BallotJudge& judge, const std::vector<BallotPaper>& ballots);

/// The same ballot by ballot, for more of them than should be held at once. Texts of cells that are alike
/// should be one shared string, and live as long as the counter.
class BallotCounter {
  public:
    explicit BallotCounter(const BallotJudge& judge);
    ~BallotCounter();
    BallotCounter(const BallotCounter&) = delete;
    BallotCounter& operator=(const BallotCounter&) = delete;
    void add(const BallotPaper& ballot);
    Tally finish();

  private:
    class Counter;
    std::unique_ptr<Counter> m_counter;
};

}  // namespace election
