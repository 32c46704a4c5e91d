#pragma once
/// What is counted: the posts of one body in one village, who stands, who may be chosen, and by which rules.
#include <QString>
#include <optional>
#include <variant>
#include <vector>

#include "core/domain/ballot.h"
#include "core/domain/ballot_mode.h"
#include "core/domain/national_id.h"

namespace election {

enum class Round { First, Second, Revote };

/// The parameters that the count reads. Each one is data of the rule set; see CountingRules in rule_set.h.
struct CountingRules {
    enum class MajorityBase { Collected, Valid, Issued } majorityBase = MajorityBase::Collected;
    enum class BlankIs { Abstain, Void } blankIs = BlankIs::Abstain;
    enum class InvalidScope { Ballot, Column } invalidScope = InvalidScope::Ballot;
    enum class DoublePost { VoidColumns, HigherPost } doublePost = DoublePost::VoidColumns;
    enum class TurnoutOf { Voters, Collected } turnoutOf = TurnoutOf::Voters;
    enum class OverCollectedTest { Voters, Issued } overCollectedTest = OverCollectedTest::Voters;
    bool voteDown = false;
    /// Where no column is the women's own: what secures a woman's seat among the members of lowest rank.
    enum class WomenFallback { None, RankFirst } womenFallback = WomenFallback::None;
    int runoffFloorNumerator = 1;
    int runoffFloorDenominator = 3;
    int runoffMargin = 1;
    int minMembers = 3;
};

/// A person as the count knows him: an id of the file's own, never an ID number of the product's database.
struct ContestPerson {
    QString id;
    QString name;
    Sex sex = Sex::Unknown;
};

struct ContestPost {
    QString id;  ///< `chair`, `deputy`, `member`, `women`, `p<rank>`
    QString title;
    int rank = 0;  ///< 1 = highest; distinct
    int seats = 0;
    bool womenOnly = false;
    std::vector<ContestPerson> nominees;
};

struct HeldSeat {
    QString person;
    QString post;
};
struct Ruling {
    QString post;
    QString name;
    QString person;
};

struct Contest {
    QString ruleSetId;
    CountingRules rules;
    BallotMode mode = BallotMode::SelfNomination;
    Round round = Round::First;
    qint64 registered = 0;
    qint64 issued = 0;
    std::optional<qint64> voters;
    std::vector<ContestPost> posts;  ///< in order of rank
    std::optional<std::vector<ContestPerson>> electors;
    std::vector<HeldSeat> held;
    std::vector<std::pair<QString, QString>> relatives;
    std::vector<QString> disqualified;
    std::vector<Ruling> rulings;
};

enum class NextStep { Complete, Runoff, Revote, Rerun, MayStop, Township };
QString nextStepKey(NextStep step);  ///< "complete", "runoff", "revote", "rerun", "may_stop", "township"

enum class InvalidReason { None, Turnout, OverCollected };

struct PersonVotes {
    QString person;
    QString name;
    qint64 votesFor = 0;
    qint64 against = 0;
    qint64 counted = 0;
    bool nominee = false;
};

struct PostOutcome {
    QString id;
    std::vector<PersonVotes> votes;
    std::vector<QString> elected;
    std::vector<QString> tied;
    int tiedSeats = 0;
    int vacant = 0;
    QString womanFirst{};       ///< elected before others with more votes, by WomenFallback::RankFirst
    bool heldForWoman = false;  ///< by the same rule one of the vacant seats is a woman's
};

struct UnresolvedName {
    QString post;
    QString name;
    QString reason;
    qint64 choices = 0;
};
struct AvoidanceCase {
    QString removed;
    QString kept;
    std::optional<QString> replacement;
};
struct RunoffPost {
    QString post;
    int seats = 0;
    std::vector<QString> candidates;
    bool optional = false;
};

/// The count's result; the fields are those of the JSON of `recount`.
struct Outcome {
    qint64 collected = 0, valid = 0, voidBallots = 0, blank = 0, partlyVoid = 0;
    bool validElection = true;
    InvalidReason invalidReason = InvalidReason::None;
    qint64 majorityBase = 0;
    qint64 needed = 0;
    std::vector<PostOutcome> posts;  ///< by rank
    std::vector<UnresolvedName> unresolved;
    std::vector<AvoidanceCase> avoidance;
    std::vector<QString> invalidWins;
    NextStep next = NextStep::Complete;
    std::vector<RunoffPost> runoff;
};

}  // namespace election
