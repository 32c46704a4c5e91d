#pragma once
/// 结果: rounds of one body's election, the review after the count, the declaration that freezes the result,
/// and what a next round would be (浙选2020 27–32).
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/register_record.h"
#include "core/rules/round_rules.h"
#include "core/rules/rule_note.h"
#include "core/services/counting_service.h"

namespace election {

class ElectionFile;

/// What the next round would be.
struct RoundProposal {
    RoundKind kind = RoundKind::Second;
    int number = 2;
    std::vector<RoundPost> posts;             ///< with their candidates in order of votes
    std::vector<QString> optional;            ///< women's posts that need not be offered again
    std::optional<DayWindow> window;          ///< of a further election
    QStringList modes;                        ///< "candidates", "self_nomination": what the rules allow
    RuleNotes notes;                          ///< what has to be looked at, each with its article
    std::map<ChangeReason, int> rollChanges;  ///< 四增四减 since the first version of the register
    QString whyNot;                           ///< why no round can be opened now; empty: it can
    std::map<QString, QString> names;         ///< of the candidates, by id of the contest
};

/// What stands between a count and its declaration, one sentence each.
struct DeclarationState {
    QStringList missing;
    std::vector<PersonVotes>
        toReview;  ///< winners whose review isn't recorded, with their post in `name`'s place
    [[nodiscard]] bool allowed() const { return missing.isEmpty(); }
};

class ResultService {
  public:
    explicit ResultService(ElectionFile& file) : m_file(file) {}

    /// The first vote and every later round, in order.
    [[nodiscard]] Result<std::vector<VoteRound>> rounds(VillageId village, Body body) const;
    [[nodiscard]] Result<VoteRound> current(VillageId village, Body body) const;
    /// All declarations, reopened ones too, oldest first.
    [[nodiscard]] Result<std::vector<Declaration>> declarations(VillageId village, Body body) const;
    [[nodiscard]] Result<std::optional<Declaration>> inForce(VillageId village, Body body, int round) const;

    /// The count of any round: a declared one from what it was declared on, the current one from now.
    [[nodiscard]] Result<CountResult> count(VillageId village, Body body, int round) const;
    /// All rounds that can be counted. With `untilCurrent` only those before the current one.
    [[nodiscard]] Result<std::vector<CountedRound>> counted(VillageId village, Body body,
                                                            bool untilCurrent = false) const;
    [[nodiscard]] Result<RoundsStanding> standing(VillageId village, Body body) const;

    // 当选后资格复审
    [[nodiscard]] Result<std::vector<PostCountReview>> reviews(VillageId village, Body body, int round) const;
    /// Of a winner of the current round, or of one whose win was declared invalid. RuleViolation once
    /// declared.
    Result<> review(VillageId village, Body body, const PostCountReview& review);

    // 宣布
    [[nodiscard]] Result<DeclarationState> declarationState(VillageId village, Body body) const;
    /// Freezes the current round. `draft`: day, place, signatories.
    Result<Declaration> declare(VillageId village, Body body, const Declaration& draft);
    /// Opens the current round's result again: a second person beside the clerk, and a reason. Every paper of
    /// the village that was issued of the result counts as replaced from then on; how many these are is
    /// returned.
    Result<int> reopen(VillageId village, Body body, const QString& secondPerson, const QString& because);

    // The next round
    [[nodiscard]] Result<RoundProposal> proposal(VillageId village, Body body) const;
    /// `draft`: kind, mode, day, posts with candidates, note; the number is given. Its boxes are those of the
    /// round before, with names of their own.
    Result<VoteRound> openRound(VillageId village, Body body, const VoteRound& draft);

  private:
    ElectionFile& m_file;
};

/// The kinds of papers that tell a result; these are replaced when it is reopened.
bool isResultPaper(const QString& kind);

}  // namespace election
