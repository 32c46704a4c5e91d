#pragma once
/// Bodies chosen at a meeting, and what comes after the election: 罢免, 辞职, 自行终止, 补选.
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/domain/post.h"

namespace election {

using MeetingVoteId = Id<struct MeetingVoteTag>;
using LaterEventId = Id<struct LaterEventTag>;

enum class MeetingKind {
    Villagers,              ///< 村民会议
    Representatives,        ///< 村民代表会议
    Members,                ///< 社员（股东）大会
    MemberRepresentatives,  ///< 社员（股东）代表大会
    Party                   ///< 党员大会
};
QString meetingKindKey(MeetingKind kind);
QString meetingKindName(MeetingKind kind);
MeetingKind meetingKindFromKey(const QString& key);
/// The meetings that may choose this body; the first one is the usual.
std::vector<MeetingKind> meetingsFor(Body body);

struct MeetingLine {
    QString post;
    std::optional<PersonId> person;
    QString name;
    int votes = 0;
    bool elected = false;
};

/// 推选结果: one meeting and the votes for each person.
struct MeetingVote {
    MeetingVoteId id;
    VillageId village;
    Body body = Body::SupervisionCommittee;
    QDate heldOn;
    MeetingKind meeting = MeetingKind::Representatives;
    int entitled = 0;   ///< 应到
    int attended = 0;   ///< 实到
    int collected = 0;  ///< 收回票数
    QString chairedBy, note;
    std::vector<MeetingLine> lines;
};

enum class LaterKind { Recall, Resignation, Termination, ByElection };
QString laterKindKey(LaterKind kind);
QString laterKindName(LaterKind kind);  ///< 罢免, 辞职, 自行终止, 补选
LaterKind laterKindFromKey(const QString& key);

/// Which numbers are used depends on the kind; days that have not come are invalid.
struct LaterEvent {
    LaterEventId id;
    VillageId village;
    LaterKind kind = LaterKind::Recall;
    QString name, post;  ///< whom it is about, and his post
    QDate receivedOn;    ///< demanded, handed in, or happened
    QString reason;
    bool byRepresentatives =
        false;            ///< 罢免 demanded by representatives; 辞职, 补选 decided by their meeting
    int petitioners = 0;  ///< who signed the demand
    int base = 0;         ///< voters, or representatives, of whom they are a share
    QDate filedOn;        ///< 罢免: filed with township and county
    QDate heldOn;         ///< the vote or the meeting
    int entitled = 0, attended = 0, votesFor = 0;
    QDate postedOn;     ///< the outcome was put up
    QString successor;  ///< 补选: who was elected
};

}  // namespace election
