#pragma once
/// 报名自荐: who put himself forward, for what, when; and the papers that belong to it.
#include <QDate>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/ids.h"
#include "core/domain/national_id.h"
#include "core/domain/post.h"

namespace election {

enum class YesNo { Unknown, No, Yes };

/// How a person of an office file was found again in the registers. A match by name alone is never made
/// silently.
enum class MatchKind {
    None,          ///< on no register
    Id,            ///< ID number
    RepairedId,    ///< ID number, against a number that a spreadsheet had damaged (REG-03)
    NameBirth,     ///< name and birth date (or month) within the village
    NameOnly,      ///< only the name agrees, or several rows do: a person has to look
    OtherVillage,  ///< the ID number is on another village's register only
    Chosen         ///< the clerk chose the row when the form was written down
};
/// "none", "id", "repaired_id", "name_birth", "name_only", "other_village", "chosen"
QString matchKindKey(MatchKind kind);

/// How a nomination came into the election file.
enum class NominationSource {
    Imported,  ///< a row of the office's list (自荐报名汇总表)
    Typed,     ///< the form was written down here, or a row of the list was corrected here
    Nominated  ///< named by voters (mode M1): no form of his own, no deadline of filing, no presence
};
QString nominationSourceKey(NominationSource source);  ///< "imported", "typed", "nominated"
NominationSource nominationSourceFromKey(const QString& key);

/// One self-nomination: one person for one post (浙选2020 20). A formal candidate of mode M1 is one, too.
struct Nomination {
    NominationId id;
    int no = 0;  ///< 序号 of the office's file, continued for people added later
    VillageId village;
    Body body = Body::VillagersCommittee;
    QString postTitle;  ///< 自荐职务
    QString name;
    Sex sex = Sex::Unknown;
    QString birthMonth;  ///< 出生年月 as written: "1991.06"
    QString nationalId;  ///< 18 characters, or as written
    QString ethnicity;
    QString politicalStatus;
    QString education;
    QString currentPost;                    ///< 现任职务
    QDateTime filedAt;                      ///< 报名时间, local time; invalid when empty
    YesNo inPerson = YesNo::Unknown;        ///< 本人到场
    YesNo nominationForm = YesNo::Unknown;  ///< 报名自荐表
    YesNo reviewForm = YesNo::Unknown;      ///< 资格审查表
    YesNo pledge = YesNo::Unknown;          ///< 承诺书
    QString phone;
    QString remark;
    std::optional<PersonId> person;  ///< the row of the register that he was matched with
    NominationSource source = NominationSource::Imported;
};

/// 联审: one department's answer about one nomination.
struct DepartmentOpinion {
    NominationId nomination;
    QString department;      ///< 纪委监委 ...; from the file name
    bool answered = false;   ///< false where 审查意见 is empty
    bool objection = false;  ///< 有异议
    QString matter;          ///< 涉及情形
    QString clause;          ///< 条款: 五不能④, 六不宜②, 组织法18 ...
    QString officer;         ///< 审查人
    QDate date;              ///< 审查日期
};

/// 三问: the recorded talk.
struct AskRecord {
    NominationId nomination;
    QString question[3];
    QString answer[3];  ///< 评定: 明确, 清楚, 无, 拒绝回答, empty ...
    QString talkedBy;   ///< 谈话人
    QDate date;
    // Only of a talk that was written down here; the office's list has none of it.
    QString said[3];                        ///< what he answered, in his words
    QString place, recordedBy;              ///< 地点, 记录人
    YesNo signedByPerson = YesNo::Unknown;  ///< 本人在谈话记录上签字
    bool typed = false;                     ///< written down here; goes before the office's list
    QString enteredBy, enteredAt;           ///< who typed it; UTC, ISO
    QString because;                        ///< why it takes the place of an earlier record
    QString secondBy;                       ///< the second person: the recorder, or who confirmed it later
    bool waitsForSecond = false;            ///< one person alone holds a refusal against him
};

/// Two kinds that are never mixed up.
enum class WithdrawalKind {
    Counselled,  ///< 劝退谈话: after a talk in which a clause was explained
    OwnWish      ///< 自愿退出: his own written statement; nobody talked him into it
};
QString withdrawalKindKey(WithdrawalKind kind);  ///< "counselled", "own"
WithdrawalKind withdrawalKindFromKey(const QString& key);

/// 劝退谈话与自愿退出: it takes effect only with the person's own signature.
struct Withdrawal {
    NominationId nomination;
    QDate date;
    QString talkedBy;
    QString clauseExplained;                ///< 说明的条款
    YesNo signedByPerson = YesNo::Unknown;  ///< 本人签字
    QString remark;
    QString paperSeenBy;  ///< who saw the signed paper; the importing clerk for imported rows
    WithdrawalKind kind = WithdrawalKind::Counselled;
};

/// The deciding body's dated decision on a nomination (资格不符决定 or 资格合格).
struct Decision {
    NominationId nomination;
    bool qualified = false;
    QDate date;
    QString documentNumber;
    QString decidedBy;  ///< 村民选举委员会 ...
    QString reason;
};

}  // namespace election
