#pragma once
/// 有候选人差额选举 (mode M1): nomination by voters, the list of formal candidates, written choices, gaps.
#include <vector>

#include "core/base/result.h"
#include "core/domain/candidacy.h"
#include "core/domain/contest.h"
#include "core/domain/election.h"
#include "core/domain/post.h"

namespace election {

class ElectionFile;

/// Somebody who was named, as he is told apart from namesakes.
struct CandidatePerson {
    PersonId person;
    QString name;
    Sex sex = Sex::Unknown;
    int birthYear = 0;
    QString group;
    bool registeredVoter = true;
};

/// Everything about the candidates of one village.
struct CandidateBoard {
    Village village;
    BallotMode mode = BallotMode::SelfNomination;
    std::vector<Post> posts;  ///< of the villagers' committee, by rank
    int registered = 0;       ///< voters of the register now
    bool partyMayNominate = false;
    std::vector<NominationVote> votes;
    std::vector<NominationTally> tallies;
    std::vector<CandidatePerson> people;  ///< by name strokes
    std::vector<CandidateChoice> choices;
    CandidateList list;    ///< computed
    bool settled = false;  ///< a list was settled
    /// What differs between the settled list and the computed one; empty where they are the same.
    QStringList changes;
    QDate lastPosting;     ///< the last day on which the list may be posted
    QDate lastWithdrawal;  ///< the last day for a written withdrawal
    QString postingBasis, withdrawalBasis, nominatorsBasis;
};

class CandidateService {
  public:
    explicit CandidateService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<CandidateBoard> board(VillageId village) const;

    /// What the record of a vote says. RuleViolation in a village of mode M2; InvalidInput for totals that
    /// can't be.
    Result<> saveVote(VillageId village, const NominationVote& vote);
    /// One person's votes for one post; 0 takes them back.
    Result<> saveTally(VillageId village, const NominationTally& tally);
    /// 书面选择 of somebody named for two posts; an empty post: he declines the nomination in writing.
    Result<> recordChoice(VillageId village, const CandidateChoice& choice);
    /// Makes the computed list the settled one: the candidates go on to screening, list and ballot. Later
    /// gaps are filled by settling again. RuleViolation says what is open.
    Result<> settle(VillageId village);

  private:
    ElectionFile& m_file;
};

}  // namespace election
