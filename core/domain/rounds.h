#pragma once
/// Rounds of one body's election in one village, and what was declared of each.
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/domain/contest.h"
#include "core/domain/post.h"

namespace election {

using DeclarationId = Id<struct DeclarationTag>;

/// How a later round came about.
enum class RoundKind {
    Initial,  ///< 第一次投票
    Second,   ///< 另行选举, for vacant seats
    Revote,   ///< 再次投票, among the tied
    Rerun     ///< 重新选举, of an invalid election
};
QString roundKindKey(RoundKind kind);  ///< "initial", "second", "revote", "rerun"
RoundKind roundKindFromKey(const QString& key);
QString roundKindName(RoundKind kind);  ///< 第一次投票, 另行选举, 再次投票, 重新选举
/// What the count makes of it: a rerun is counted like a first round.
Round countedAs(RoundKind kind);
/// The name under which a box of a later round is kept: 中心会场（第2次投票）. Round 1 keeps the name.
QString boxNameInRound(const QString& name, int round);

/// A seat or more that a later round fills.
struct RoundPost {
    QString code;  ///< of the post
    int seats = 0;
    std::vector<QString> candidates;  ///< ids of the contest, in the order of the ballot
    bool operator==(const RoundPost&) const = default;
};

struct VoteRound {
    VillageId village;
    Body body = Body::VillagersCommittee;
    int number = 1;
    RoundKind kind = RoundKind::Initial;
    BallotMode mode = BallotMode::SelfNomination;
    QDate heldOn;                  ///< the day of the vote
    std::vector<RoundPost> posts;  ///< of Second and Revote; a rerun has the posts of the village
    QString note;
};

/// 当选后资格复审: one winner, reviewed by the village election committee (浙选2020 32).
struct PostCountReview {
    QString person;  ///< id of the contest
    QString name;
    bool passed = true;
    QString reason;  ///< of a win declared invalid: which bar, on what evidence
    QDate decidedOn;
    QString documentNumber;
};

struct Signatory {
    QString role, name;
    bool operator==(const Signatory&) const = default;
};

/// 宣布结果. While it is in force nothing that it was counted from can change.
struct Declaration {
    DeclarationId id;
    VillageId village;
    Body body = Body::VillagersCommittee;
    int round = 1;
    QDate declaredOn;
    QString place;
    std::vector<Signatory> signatories;
    QString declaredBy;  ///< the clerk who entered it
    QDate reopenedOn;    ///< invalid: in force
    QString reopenedBy, reopenedWith, reopenedBecause;
    [[nodiscard]] bool inForce() const { return !reopenedOn.isValid(); }
};

}  // namespace election
