#pragma once
/// A small election with eleven departments and one request, always the same: the spreadsheets that it sends
/// fit those that lie in tests/data/joint_review/returned.
#include <QDir>

#include "core/io/review_request_file.h"
#include "core/services/joint_review_service.h"
#include "core/store/joint_review_repository.h"
#include "core/store/nomination_repository.h"
#include "tests/core/services/small_election.h"

namespace election::test {

struct AskedElection : SmallElection {
    inline static const QStringList departments{u"纪委监委"_s, u"组织"_s,     u"政法"_s, u"公安"_s,
                                                u"检察院"_s,   u"法院"_s,     u"信访"_s, u"自然资源"_s,
                                                u"综合执法"_s, u"农业农村"_s, u"税务"_s};
    inline static const QStringList people{u"丁一"_s, u"王二"_s, u"张三"_s,   u"李四"_s,
                                           u"赵五"_s, u"钱六"_s, u"孙七"_s,   u"周八"_s,
                                           u"吴九"_s, u"郑十"_s, u"欧阳文"_s, u"李四"_s};
    JointReviewService service{*file};
    static QString postOf(int person) { return person == 12 ? u"主任"_s : u"委员"_s; }

    AskedElection() {
        clock.set(QDateTime(QDate(2026, 12, 7), QTime(1, 0), Qt::UTC));
        for (int i = 0; i < int(people.size()); ++i)
            addNomination(i + 1, people[i], idNumber(i + 1), postOf(i + 1));
        for (const QString& name : departments) {
            ReviewDepartment department;
            department.name = name;
            REQUIRE(service.saveDepartment(department));
        }
        write(u"review.request"_s,
              {{u"review_request"_s, 1},
               {u"review_recipient"_s, int(departments.size())},
               {u"review_line"_s, int(people.size())}},
              [this]() -> Result<> {
                  ReviewRequest request;
                  request.number = request.round = 1;
                  request.sentOn = QDate(2026, 12, 7);
                  request.dueOn = QDate(2026, 12, 12);
                  request.sentBy = u"王"_s;
                  request.token = u"always the same"_s;
                  for (int i = 1; i <= int(departments.size()); ++i)
                      request.recipients.push_back({DepartmentId{i}, {}, {}});
                  std::vector<ReviewLine> lines;
                  for (int i = 1; i <= int(people.size()); ++i) {
                      ReviewLine line;
                      line.number = i;
                      line.nomination = NominationId{i};
                      line.village = village;
                      line.postTitle = postOf(i);
                      line.name = people[i - 1];
                      line.nationalId = idNumber(i);
                      line.birth = u"%1.06"_s.arg(1970 + i);
                      line.sex = Sex::Male;
                      lines.push_back(line);
                  }
                  return store::JointReviewRepository(file->database()).insert(request, lines);
              });
    }

    /// The spreadsheets of the request, one a department.
    void writeAll(const QString& target) const {
        for (const QString& name : departments) REQUIRE(service.writeAgain(1, name, target));
    }
    ImportReport read(const QStringList& paths, const ImportOptions& options = {}) const {
        NoProgress progress;
        auto report = ImportService(*file).import(FileKind::Review, paths, options, progress);
        INFO((report ? std::string() : report.error().message.toStdString()));
        REQUIRE(report);
        return std::move(report).value();
    }
    [[nodiscard]] std::vector<RoundOpinion> opinions() const {
        auto all = store::NominationRepository(file->database()).opinions();
        REQUIRE(all);
        return std::move(all).value();
    }
};

}  // namespace election::test
