#pragma once
/// What a clerk writes about a registration beside the row of the village's file: reasons, evidence,
/// objections, and the register as it was closed.
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/domain/person.h"

namespace election {

/// Why somebody came onto the register, left it, or stands there otherwise now. The first eight are 四增四减.
enum class ChangeReason {
    Newly18,          ///< 增: 年满十八周岁
    MovedIn,          ///< 增: 迁入
    MarriedIn,        ///< 增: 婚嫁、收养迁入
    RightsRestored,   ///< 增: 恢复政治权利
    MovedOut,         ///< 减: 迁出（含入伍）
    MarriedOut,       ///< 减: 婚嫁迁出
    Died,             ///< 减: 死亡
    RightsLost,       ///< 减: 被剥夺政治权利
    Declared,         ///< B said that he takes part
    Consented,        ///< C applied and the meeting consented
    Omitted,          ///< left out before: 漏登
    Elsewhere,        ///< registered in another village (REG-07)
    DuplicateRow,     ///< a second row of the same person (REG-06)
    NotTakingPart,    ///< B says that he doesn't take part any more
    Mistaken,         ///< should not have been on it: 误登
    RemovalMistaken,  ///< should not have been taken off
    Correction,       ///< the same person, other particulars
    FirstEntry        ///< 首次登记: the register is written down, nothing changes in it
};
inline constexpr int kChangeReasonCount = 18;
QString changeReasonKey(ChangeReason reason);  ///< "newly_18", "moved_in" …
std::optional<ChangeReason> changeReasonFromKey(const QString& key);
QString changeReasonName(ChangeReason reason);  ///< as printed: 年满十八周岁, 迁入 …
bool isFourAndFour(ChangeReason reason);        ///< one of the eight of 四增四减

/// What a clerk may choose when he adds somebody, takes somebody off, or puts him back.
std::vector<ChangeReason> addingReasons();
std::vector<ChangeReason> removingReasons();

enum class ChangeKind { Added, Removed, Corrected };
QString changeKindKey(ChangeKind kind);   ///< "added", "removed", "corrected"
QString changeKindName(ChangeKind kind);  ///< as printed: 新增, 取消, 更正
ChangeKind changeKindFromKey(const QString& key);

/// 本人表示参加选举: the evidence for category B (浙选2020 13).
struct VoterStatement {
    QString how;      ///< 本人到场, 电话, 微信 …
    QDate date;       ///< when he said so
    QString notedBy;  ///< who took it down
    [[nodiscard]] bool isComplete() const { return !how.isEmpty() && date.isValid() && !notedBy.isEmpty(); }
    bool operator==(const VoterStatement&) const = default;
};

enum class Meeting { None, Villagers, Representatives };
QString meetingKey(Meeting meeting);   ///< "", "villagers", "representatives"
QString meetingName(Meeting meeting);  ///< 村民会议, 村民代表会议
Meeting meetingFromKey(const QString& key);

/// What ties somebody from elsewhere to the village (浙选2020 13; 组织法2025 16).
enum class OutsiderGround { None, Residence, VillageWork };
QString outsiderGroundKey(OutsiderGround ground);   ///< "", "residence", "work"
QString outsiderGroundName(OutsiderGround ground);  ///< 在本村居住, 在本村从事村务工作
OutsiderGround outsiderGroundFromKey(const QString& key);

/// 本人申请 and the consent of the meeting: the evidence for category C (浙选2020 13; 组织法2025 16).
struct MeetingConsent {
    QDate appliedOn;
    Meeting meeting = Meeting::None;
    QDate resolvedOn;
    QString number;  ///< of the resolution
    OutsiderGround ground = OutsiderGround::None;
    QDate since;  ///< lives or works here since then
    /// The meeting consented. What older files don't know, ground and since, is judgeOutsider()'s matter.
    [[nodiscard]] bool isComplete() const {
        return appliedOn.isValid() && meeting != Meeting::None && resolvedOn.isValid() && !number.isEmpty();
    }
    bool operator==(const MeetingConsent&) const = default;
};

/// What was recorded by hand about one person; it outlives every import.
struct RegisterRecord {
    std::optional<ChangeReason> removed;  ///< taken off, and why
    bool rightsRestored = false;          ///< wins over 剥夺政治权利 in the remark
    VoterStatement statement;
    MeetingConsent consent;
    [[nodiscard]] bool isEmpty() const { return *this == RegisterRecord{}; }
    bool operator==(const RegisterRecord&) const = default;
};

/// A field of a person that can be corrected by hand.
struct PersonField {
    QString key;    ///< column of the election file: "name", "birth_date" …
    QString title;  ///< as the register prints it: 姓名, 出生日期 …
    QString (*get)(const Person&);
    void (*set)(Person&, const QString&);  ///< dates as ISO text
};
/// In the order of the paper form.
const std::vector<PersonField>& personFields();
const PersonField* personField(const QString& key);  ///< null for an unknown key
/// Fields in which two people differ.
QStringList differingFields(const Person& before, const Person& after);

/// One line of the journal of changes by hand.
struct RegisterChange {
    VillageId village;
    PersonId person;
    ChangeKind kind = ChangeKind::Corrected;
    ChangeReason reason = ChangeReason::Correction;
    QDate happenedOn;  ///< may be invalid for a correction
    QString because;
    QDateTime recordedAt;  ///< UTC
    QString recordedBy;
};

/// How a register differs from the version before it.
struct VersionChange {
    ChangeKind kind = ChangeKind::Corrected;
    ChangeReason reason = ChangeReason::Correction;
    Person person;                 ///< as he stands now; of a removed one as he stood
    QStringList fields;            ///< keys of what was corrected
    std::optional<Person> before;  ///< of a corrected one, as he stood
};

/// The fields that stand on the register; phone, declaration and remark don't.
const QStringList& versionFields();

enum class ObjectionOutcome { Open, Upheld, Rejected, Withdrawn };
QString objectionOutcomeKey(ObjectionOutcome outcome);   ///< "", "upheld", "rejected", "withdrawn"
QString objectionOutcomeName(ObjectionOutcome outcome);  ///< 待处理, 成立, 不成立, 已撤回
ObjectionOutcome objectionOutcomeFromKey(const QString& key);

/// 异议: somebody says that the posted register is wrong (浙选2020 14).
struct Objection {
    ObjectionId id;
    VillageId village;
    int number = 0;    ///< within the village, from 1
    QString objector;  ///< 提出人
    QString about;     ///< 涉及的人
    std::optional<PersonId> aboutPerson;
    QString claim;         ///< what is said to be wrong
    QDate postedOn;        ///< when the register that it is about was posted
    QDateTime receivedAt;  ///< local time
    QString receivedBy;
    ObjectionOutcome outcome = ObjectionOutcome::Open;
    QDate decidedOn;
    QString decision;        ///< the committee's words
    QString documentNumber;  ///< of the decision
    QDate publishedOn;       ///< when decision or correction was published
};

}  // namespace election
