#pragma once
/// What one ballot paper means: valid, void or blank; which of its choices count, and why the others do not.
/// Rules: 浙选办 2020 Articles 21, 27, 28; what the texts leave open is a parameter of CountingRules.
#include <QString>
#include <QStringView>
#include <span>
#include <vector>

#include "core/domain/contest.h"
#include "core/rules/contest_people.h"

namespace election {

enum class BallotState { Valid, Void, Blank };

enum class VoidReason {
    None,
    RuledVoid,        ///< the committee ruled the whole paper void
    NothingWritten,   ///< no mark at all, where the rules make that void
    TooMany,          ///< more chosen than seats
    SamePersonTwice,  ///< one person chosen for two posts
    NothingGood       ///< there are choices, but none that counts
};

/// Why a choice is void.
enum class Flaw {
    None,
    Illegible,
    AgainstNotOffered,  ///< × on a ballot that has no vote against
    TooMany,            ///< its column holds more choices than seats
    NotOnRegister,
    NotStanding,     ///< in a revote: not one of the tied
    BothWays,        ///< one person marked for and against
    NotAWoman,       ///< in a women's seat
    SamePersonTwice  ///< the same person is chosen for another post too
};

/// Why a choice counts for nobody until the committee rules.
enum class Doubt { None, Homonym, Unknown };
QString doubtKey(Doubt doubt);  ///< "homonym", "unknown"

struct JudgedChoice {
    QString written;  ///< the name without its mark, or "?"
    bool against = false;
    int person = -1;  ///< number in people(); -1: nobody yet
    Flaw flaw = Flaw::None;
    Doubt doubt = Doubt::None;
    [[nodiscard]] bool isGood() const { return flaw == Flaw::None; }
};

/// One post's cell, judged by itself (steps 2 to 6 of the count).
struct JudgedColumn {
    std::vector<JudgedChoice> choices;
    std::vector<int> votesFor;  ///< persons of the good choices
    std::vector<int> votesAgainst;
    bool tooMany = false;
    bool hasFlaw = false;
    bool hasDoubt = false;
    [[nodiscard]] bool hasGood() const { return hasDoubt || !votesFor.empty() || !votesAgainst.empty(); }
};

struct DroppedVote {
    int post = -1, person = -1;
};

/// What the columns mean together (steps 1, 2, 4, 7 and 8).
struct BallotVerdict {
    BallotState state = BallotState::Valid;
    VoidReason reason = VoidReason::None;
    int post = -1;    ///< where the reason lies; -1: the whole paper
    int person = -1;  ///< who was chosen twice
    bool partlyVoid = false;
    std::vector<DroppedVote> dropped;  ///< votes for that are void because of a second post
    [[nodiscard]] bool isDropped(int atPost, int who) const;
};

struct JudgedBallot {
    BallotVerdict verdict;
    std::vector<JudgedColumn> columns;  ///< per post; dropped votes are marked Flaw::SamePersonTwice
};

/// Prepared once for a contest, then asked for every ballot. Keeps a reference to the contest.
class BallotJudge {
  public:
    explicit BallotJudge(const Contest& contest) : m_contest(contest), m_people(contest) {}

    [[nodiscard]] const Contest& contest() const { return m_contest; }
    [[nodiscard]] const ContestPeople& people() const { return m_people; }

    [[nodiscard]] JudgedColumn judgeColumn(int post, QStringView cell) const;
    [[nodiscard]] BallotVerdict judge(std::span<const JudgedColumn* const> columns, bool ruledVoid) const;
    /// Both at once, for showing a single ballot.
    [[nodiscard]] JudgedBallot classify(const BallotPaper& ballot) const;

    /// One sentence for the reader: "more people are chosen for 委员 than its seats (2)".
    [[nodiscard]] QString reasonText(const BallotVerdict& verdict) const;
    static QString flawText(Flaw flaw);

  private:
    [[nodiscard]] std::vector<JudgedChoice> readCell(QStringView cell) const;
    void matchChoices(int post, std::vector<JudgedChoice>& choices) const;
    [[nodiscard]] bool dropDoublePosts(std::span<const JudgedColumn* const> columns,
                                       BallotVerdict& verdict) const;

    const Contest& m_contest;
    ContestPeople m_people;
};

}  // namespace election
