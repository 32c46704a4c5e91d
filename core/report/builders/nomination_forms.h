#pragma once
/// The papers of one self-nomination: 报名自荐表 (empty or filled), 回执, 退出声明. They go between the
/// nominee and the village election committee and are never posted; ID numbers stand there masked.
#include <QString>

#include "core/domain/self_nomination.h"
#include "core/report/builders/paper_head.h"

namespace election {

struct NominationFormData {
    PaperHead head;
    bool filled = false;  ///< false: an empty form to be written by hand
    FiledForm filed;
    Sex sex = Sex::Unknown;
    QString birthMonth;   ///< "1971.06"
    QString group;        ///< 村民小组
    int voterNumber = 0;  ///< place in the register; 0: not known
    Citation inPerson, onePost, deadline, withdrawalBasis;
    QDate lastDay;  ///< of registration
    QDate lastWithdrawalDay;
    bool candidate = false;  ///< a candidate named by voters (M1) withdraws
    QDate withdrawnOn;       ///< invalid: a blank to fill in
};

/// 报名自荐表.
ReportDocument buildNominationForm(const NominationFormData& data);
/// 回执: what was handed in, when, under which number, and what the nominee has to know now.
ReportDocument buildNominationReceipt(const NominationFormData& data);
/// 退出声明: of his own wish, signed by himself.
ReportDocument buildWithdrawalStatement(const NominationFormData& data);

}  // namespace election
