#pragma once
/// 联审: departments, requests, their lines, reminders. Answers of nominees are read by NominationRepository.
#include <vector>

#include "core/base/result.h"
#include "core/domain/joint_review.h"
#include "core/store/database.h"

namespace election::store {

class JointReviewRepository {
  public:
    explicit JointReviewRepository(Database& database) : m_database(database) {}

    Result<std::vector<ReviewDepartment>> departments();  ///< by place, then name
    Result<QStringList> departmentsOfAnswers();           ///< names in answers, by name
    Result<DepartmentId> insert(const ReviewDepartment& department);
    Result<> update(const ReviewDepartment& department);
    /// Answers of a department that got another name.
    Result<> renameAnswers(const QString& from, const QString& to);

    Result<std::vector<ReviewRequest>> requests();                   ///< by number, with their recipients
    Result<std::vector<ReviewLine>> lines(ReviewRequestId request);  ///< by number
    /// Writes the request, its recipients and its lines; fills in their ids.
    Result<> insert(ReviewRequest& request, std::vector<ReviewLine>& lines);
    Result<> cancel(ReviewRequestId request, const QString& because);
    Result<> setRead(ReviewRequestId request, DepartmentId department, const QDate& on);

    Result<std::vector<ReviewReminder>> reminders();  ///< oldest first
    Result<> insert(const ReviewReminder& reminder);

    Result<std::vector<RoundOpinion>> writeInOpinions();  ///< by person, department, round

  private:
    Database& m_database;
};

}  // namespace election::store
