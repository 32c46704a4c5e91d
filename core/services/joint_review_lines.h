#pragma once
/// For services only: what departments were asked and what they said, over all rounds.
#include <QHash>
#include <vector>

#include "core/base/result.h"
#include "core/domain/joint_review.h"

namespace election {

class ElectionFile;

/// Those of the table by place, then those that are only known by their answers, by name.
Result<std::vector<ReviewDepartment>> knownDepartments(ElectionFile& file);

/// One person in the joint review, whatever stands for him: "N12" or "P7villagers_committee".
QString reviewSubject(const ReviewLine& line);
QString reviewSubject(const RoundOpinion& opinion);

/// Which answers count: of each nominee and department that of the newest round in which it answered.
struct JointReviewAnswers {
    QHash<NominationId, std::vector<DepartmentOpinion>> counting;  ///< by department
    std::vector<QString> departments;                              ///< that have to answer about everybody
    QHash<NominationId, std::vector<QString>>
        askedAnew;  ///< "公安（第二轮）": the newer answer is still open

    static Result<JointReviewAnswers> load(ElectionFile& file);
};

}  // namespace election
