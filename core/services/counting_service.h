#pragma once
/// 计票: the contest of a village's body, its ballots, and what they decide.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/contest.h"
#include "core/domain/finding.h"
#include "core/domain/post.h"
#include "core/rules/why.h"

namespace election {

class ElectionFile;

struct CountResult {
    Contest contest;
    Outcome outcome;
    Findings findings;                  ///< e.g. BAL: ballot rows ≠ sum of 收回票数
    std::vector<BallotPaper> papers;    ///< as they were counted, the committee's rulings applied
    std::optional<TotalsSheet> totals;  ///< instead of papers, where totals were typed
    /// The name of a person id of this contest; the id itself where it is unknown.
    [[nodiscard]] QString nameOf(const QString& person) const;
    /// What another base, scope or rule would change; without ballots only what totals can tell.
    [[nodiscard]] std::vector<Alternative> otherReadings() const;
};

struct CalledBallot {
    BallotId id;
    BallotPaper paper;
    bool imported = false;
};

class CountingService {
  public:
    explicit CountingService(ElectionFile& file) : m_file(file) {}

    /// Posts, nominees (qualified or pending), electors (the register in force), boxes' sums. Of the current
    /// round: a later one is about the seats that are open; a declared one is as it was declared. A body that
    /// is chosen at a meeting has no ballots: RuleViolation, one sentence.
    [[nodiscard]] Result<Contest> contest(VillageId village, Body body) const;
    /// Of a round; 0: of the one that is voted on or counted now.
    [[nodiscard]] Result<std::vector<CalledBallot>> ballots(VillageId village, Body body,
                                                            int round = 0) const;
    /// Ballots that count, or those of the totals that were taken.
    [[nodiscard]] Result<int> ballotCount(VillageId village, Body body) const;
    [[nodiscard]] Result<CountResult> count(VillageId village, Body body) const;

    /// One ballot called in the hall. It is on disk (synchronous=FULL) before this returns.
    /// The number is given by the service: the next of its box. RuleViolation where the village counts in
    /// another way, has no zero report yet, or the box has too few ballots to be called by itself.
    Result<CalledBallot> callBallot(VillageId village, Body body, const BallotPaper& paper);
    /// 更正: puts another paper in the place of a called ballot; the first reading stays in the log.
    Result<> correctBallot(BallotId ballot, const BallotPaper& paper, const QString& because);
    /// 更正: it was no ballot, or was called twice; its reading stays on file and in the log.
    Result<> takeBallotOut(BallotId ballot, const QString& because);
    /// The last ballot that was called here, for Backspace.
    [[nodiscard]] Result<std::optional<CalledBallot>> lastCalled(VillageId village, Body body) const;

  private:
    ElectionFile& m_file;
};

}  // namespace election
