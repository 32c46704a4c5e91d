#pragma once
/// 有候选人差额选举 (M1): who was named by how many voters, and what was decided about it.
#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/domain/national_id.h"

namespace election {

/// The votes by which candidates come about (浙选2020 18).
enum class NominationStage {
    Nomination,  ///< 提名投票: voters name people on nomination papers
    Primary,     ///< 预选: a vote among the people named
    Tie          ///< a further vote among those who tied for the last places
};
QString nominationStageKey(NominationStage stage);  ///< "nomination", "primary", "tie"
std::optional<NominationStage> nominationStageFromKey(const QString& key);

/// One such vote, as its record says.
struct NominationVote {
    NominationStage stage = NominationStage::Nomination;
    QDate heldOn;
    int registered = 0;  ///< voters of the register on that day
    int tookPart = 0;    ///< 参加人数
    int validPapers = 0;
    int voidPapers = 0;
    bool operator==(const NominationVote&) const = default;
};

/// One person's votes for one post in one vote, as the tellers totalled them.
struct NominationTally {
    NominationStage stage = NominationStage::Nomination;
    QString postTitle;
    PersonId person;
    int votes = 0;
    bool byParty = false;  ///< named by the village's party branch (组织法2025 18)
};

/// 书面选择: a person named for two posts chooses one.
struct CandidateChoice {
    PersonId person;
    QString postTitle;
    QDate date;
};

/// One line of the computed list.
struct CandidateLine {
    enum class State {
        Candidate,   ///< stands
        Tied,        ///< shares the last places with others: a further vote among them
        MustChoose,  ///< would stand for two posts: chooses one in writing
        Behind,      ///< too few votes: next in line
        ChoseOther,  ///< chose another post
        Withdrawn,
        NotQualified,  ///< decided by the deciding body
        NotVoter,      ///< not on the register in force
        WrongSex       ///< a man for a women's seat
    };
    PersonId person;
    QString name;
    Sex sex = Sex::Unknown;
    int votes = 0;
    std::optional<int> tieVotes;
    bool byParty = false;
    State state = State::Behind;
    bool filledGap = false;  ///< stands because somebody before him is out
    QString why;             ///< one sentence with its article
};
QString candidateStateKey(CandidateLine::State state);  ///< "candidate", "tied", "must_choose", …

struct PostCandidates {
    QString postTitle;
    int seats = 0;
    int places = 0;                    ///< seats and margin
    std::vector<CandidateLine> lines;  ///< by votes, then name strokes
    QStringList open;                  ///< what is missing before the list can be settled
};

struct CandidateList {
    bool enoughTookPart = false;
    QString participation;  ///< "806 of 1,500 took part: more than one half (…)"
    NominationStage rankedBy = NominationStage::Nomination;
    std::vector<PostCandidates> posts;  ///< by rank
    QStringList open;                   ///< of the whole list
    /// Nothing is open: the list may be settled and posted.
    [[nodiscard]] bool complete() const {
        for (const PostCandidates& post : posts)
            if (!post.open.isEmpty()) return false;
        return open.isEmpty();
    }
};

}  // namespace election
