#pragma once
/// A person in a village's register, and whether he may vote there.
#include <QDate>
#include <QString>

#include "core/base/ids.h"
#include "core/domain/national_id.h"

namespace election {

/// 登记类别 (浙选2020 13; 组织法2025 16).
enum class VoterCategory {
    Unknown,
    A,  ///< 本村户籍: household here and living here
    B,  ///< 本村户籍外出: household here, away; registered only if he says that he takes part
    C   ///< 非本村户籍: no household here; own application and the meeting's consent
};

/// Why a person is or isn't a registered voter. The reasons stand in the order in which they are tried.
enum class RegistrationStatus {
    Registered,        ///< "ok"
    UnderAge,          ///< REG-09: under 18 on election day
    Deprived,          ///< REG-10: deprived of political rights
    Deceased,          ///< REG-11
    AwayNotDeclared,   ///< REG-12: category B without his own statement
    OutsideNoConsent,  ///< REG-13: category C without the meeting's consent
    Duplicate,         ///< REG-06: a later row of the same person in this village ("ok" in by_status, not
                       ///< registered)
    Removed            ///< taken off by hand with a recorded reason: moved away, registered elsewhere …
};
/// "ok", "REG-09" ... "REG-13", "removed"; a duplicate counts by what the row itself would be.
QString registrationStatusCode(RegistrationStatus status);

/// How far the ID number can be trusted.
enum class IdState {
    Good,        ///< 18 digits, check digit right
    Missing,     ///< REG-01
    WrongCheck,  ///< REG-02, or not the shape of an ID number at all
    Damaged,     ///< REG-03: a spreadsheet cut its last digits
    Repaired     ///< REG-03, repaired from another office file
};

/// One row of a village's register. 选民 is a Person whose registration is Registered.
struct Person {
    PersonId id;
    VillageId village;
    int rowNumber = 0;       ///< 序号 of the office's file
    QString household;       ///< 户号
    QString relationToHead;  ///< 与户主关系
    QString name;
    Sex sex = Sex::Unknown;
    QString ethnicity;   ///< 民族
    QDate birthDate;     ///< the birth-date column; invalid when empty or unreadable
    QString nationalId;  ///< 18 characters; empty when missing; the damaged text when Damaged
    IdState idState = IdState::Missing;
    QString education;        ///< 文化程度
    QString politicalStatus;  ///< 政治面貌
    QString group;            ///< 村民小组
    QString grid;             ///< 网格
    QString address;          ///< 现居住地
    QString phone;            ///< 联系电话
    VoterCategory category = VoterCategory::Unknown;
    QString declaration;  ///< 参选意愿: 是, 否, 未联系
    QString remark;       ///< 备注
    int occurrence = 1;   ///< nth row of this key in its file
    RegistrationStatus status = RegistrationStatus::Registered;

    [[nodiscard]] bool isRegisteredVoter() const { return status == RegistrationStatus::Registered; }
    /// The birth date that counts: of the ID where its check digit is right, else the column (浙选2020 12).
    [[nodiscard]] QDate legalBirthDate() const;
};

}  // namespace election
