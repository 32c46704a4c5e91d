#pragma once
/// Around a verdict: the deciding body's meeting, how its decision reached the person, what he said against
/// it, and the talks about withdrawing (劝退谈话). The decision itself and the withdrawal are in
/// nomination.h.
#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

#include "core/domain/nomination.h"

namespace election {

using DecisionId = Id<struct DecisionTag>;
using ScreeningMeetingId = Id<struct ScreeningMeetingTag>;
using DeliveryId = Id<struct DeliveryTag>;
using AppealId = Id<struct AppealTag>;
using TalkId = Id<struct TalkTag>;

/// How those present voted on one decision: for it, against it, abstained.
struct Votes {
    int inFavour = 0, against = 0, abstained = 0;
    [[nodiscard]] int cast() const { return inFavour + against + abstained; }
    bool operator==(const Votes&) const = default;
};

/// A meeting of the deciding body (decidingBodyName) at which it decided on nominees.
struct ScreeningMeeting {
    ScreeningMeetingId id;
    VillageId village;
    Body body = Body::VillagersCommittee;  ///< whose nominees were decided on
    QString decidedBy;                     ///< 村民选举委员会 ...; never the township
    QDate heldOn;
    QString place;           ///< may be empty
    QString documentNumber;  ///< of the decision that came out of it
    int members = 0;         ///< 应到; 0 = not written down
    int present = 0;         ///< 实到
    QString chair;           ///< 主持人
    QString recorder;        ///< 记录人
    QString note;
};

/// One nominee in a meeting.
struct MeetingDecision {
    Decision decision;
    Votes votes;
    DecisionId id{};  ///< 0: not stored yet
};

/// The role of a scan of a signed statement of withdrawal, among the attachments of a nomination.
inline const QString kStatementRole = QStringLiteral("withdrawal");

/// How a withdrawal is proven. It counts as signed (本人签字 是) only with one of the last two.
enum class WithdrawalProof {
    None,       ///< no withdrawal
    NotSigned,  ///< a talk was held; nothing was signed
    NotProven,  ///< said to be signed, but nobody saw the paper and there is no scan: no effect
    Seen,       ///< a named person saw the signed paper
    Scan        ///< the signed statement is in the file
};
QString withdrawalProofKey(WithdrawalProof proof);  ///< "none", "not_signed", "not_proven", "seen", "scan"

enum class DeliveryHow {
    InPerson,  ///< 直接送达: handed to the person
    Family,    ///< 同住成年家属代收
    Left,      ///< 留置送达: he would not take or sign it; witnesses sign
    Post,      ///< 邮寄送达
    Notice     ///< 公告送达
};
QString deliveryHowKey(DeliveryHow how);   ///< "in_person", "family", "left", "post", "notice"
QString deliveryHowName(DeliveryHow how);  ///< 直接送达 …
std::optional<DeliveryHow> deliveryHowFromKey(const QString& key);

/// 送达: a decision reaches the person. Every attempt is kept; the newest counts.
struct Delivery {
    DeliveryId id;
    DecisionId decision;
    QDate on;
    DeliveryHow how = DeliveryHow::InPerson;
    QString deliveredBy;
    QString receivedBy;  ///< who signed the slip: the person himself, a relative, witnesses
    QString note;
};

enum class AppealOutcome {
    Open,
    Upheld,    ///< 维持: the decision stays
    Changed,   ///< 改变: another decision takes its place
    TakenBack  ///< 撤回: the person took the objection back
};
QString appealOutcomeKey(AppealOutcome outcome);   ///< "open", "upheld", "changed", "taken_back"
QString appealOutcomeName(AppealOutcome outcome);  ///< 待处理, 维持 …
std::optional<AppealOutcome> appealOutcomeFromKey(const QString& key);

/// 异议: what the person says against a decision, and what came of it.
struct Appeal {
    AppealId id;
    DecisionId decision;
    QDate receivedOn;
    bool inWriting = true;
    QString claim;
    QString receivedBy;
    AppealOutcome outcome = AppealOutcome::Open;
    QDate decidedOn;
    QString decidedBy;
    QString documentNumber;  ///< of the answer
    QString reason;
    std::optional<DecisionId> replacedBy;  ///< the decision that takes the place of the old one
};

/// 劝退谈话: one talk. It takes nobody off the list.
struct CounselTalk {
    TalkId id;
    NominationId nomination;
    QDateTime at;  ///< local time
    QString place;
    QString talkedBy;  ///< 谈话人
    QString present;   ///< who else was there; may be empty
    QString clause;    ///< the clause that was explained
    QString answer;    ///< what the person said
    QString recorder;  ///< 记录人
};

}  // namespace election
