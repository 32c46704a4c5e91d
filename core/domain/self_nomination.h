#pragma once
/// 报名自荐表: the form that a self-nominee hands in, field by field as on the paper.
#include <QDateTime>
#include <QString>
#include <optional>

#include "core/domain/nomination.h"

namespace election {

/// Name, sex and birth date are not here: they are those of his row of the register.
struct SelfNominationForm {
    VillageId village;
    PersonId person;  ///< his row of the register
    Body body = Body::VillagersCommittee;
    QString postTitle;   ///< 自荐职务
    QString nationalId;  ///< from his card where the register has no sound number; else that of the register
    QString ethnicity;
    QString politicalStatus;
    QString education;
    QString phone;
    QString address;
    QString currentPost;  ///< 现任职务
    QString resume;       ///< 个人简历
    QString relatives;    ///< 亲属在村级组织任职情况, as he declares it
    YesNo inPerson = YesNo::Unknown;
    YesNo nominationForm = YesNo::Unknown;  ///< 报名自荐表
    YesNo reviewForm = YesNo::Unknown;      ///< 资格审查表
    YesNo pledge = YesNo::Unknown;          ///< 承诺书
    QString remark;
    std::optional<QDateTime> filedAt;  ///< local time of the paper; empty: now
    QString filedBecause;              ///< why the time was typed and not taken from the clock
};

/// A form as it is kept.
struct FiledForm {
    NominationId nomination;
    int no = 0;       ///< of the list of the township
    int receipt = 0;  ///< 回执编号, consecutive in the village; 0: no receipt was given here
    QString name;
    SelfNominationForm form;
    QString receivedBy;      ///< the clerk who wrote it down
    bool timeTyped = false;  ///< the time was typed, with filedBecause
};

}  // namespace election
