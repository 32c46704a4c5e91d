#include "core/services/joint_review_papers.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/io/review_request_file.h"
#include "core/report/builders/review_papers.h"
#include "core/rules/rule_set.h"
#include "core/services/joint_review_service.h"
#include "core/services/paper_data.h"
#include "core/store/joint_review_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JointReviewService)
};

Result<ReviewLetterData> letterData(ElectionFile& file, const ReviewRequest& request,
                                    const QString& department) {
    ReviewLetterData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(file, std::nullopt, {}));
    data.department = department;
    data.number = request.number;
    data.round = reviewRoundTitle(request.round);
    data.winners = request.round == 3;
    ELECTION_ASSIGN(const auto lines, store::JointReviewRepository(file.database()).lines(request.id));
    data.people = int(lines.size());
    data.sentOn = request.sentOn;
    data.dueOn = request.dueOn;
    data.sentBy = request.sentBy;
    data.fileName = reviewFileName(department);
    const Parameter& basis = file.ruleSet().parameter(data.winners ? QStringView(u"post_count_review")
                                                                   : QStringView(u"list_days"));
    data.listBasis = {basis.citation, evidenceMarkKey(basis.mark)};
    if (!data.winners) data.listDay = file.election().electionDay.addDays(-file.ruleSet().days(u"list_days"));
    return data;
}

/// The department's row and its last request of the round.
struct LastRequest {
    DepartmentRow row;
    ReviewRequest request;
};

Result<LastRequest> lastRequest(ElectionFile& file, int round, const QString& department) {
    ELECTION_ASSIGN(const ReviewBoard board, JointReviewService(file).board(round));
    for (const DepartmentRow& row : board.departments) {
        if (!row.department.isCalled(department)) continue;
        const ReviewRequest* last = nullptr;
        for (const ReviewRequest& request : board.requests)
            if (!request.isCancelled() && request.to(row.department.id)) last = &request;
        if (last && row.progress.open() > 0) return LastRequest{row, *last};
        return Error{ErrorCode::RuleViolation,
                     last ? Text::tr("%1 has answered everything.").arg(department)
                          : Text::tr("%1 was not asked in this round.").arg(department),
                     {}};
    }
    return Error{ErrorCode::NotFound, Text::tr("There is no department “%1”.").arg(department), {}};
}

}  // namespace

Result<ReportDocument> JointReviewPapers::letter(int number, const QString& name) const {
    ELECTION_ASSIGN(const auto requests, store::JointReviewRepository(m_file.database()).requests());
    ELECTION_ASSIGN(const auto departments, JointReviewService(m_file).departments());
    for (const ReviewRequest& request : requests) {
        if (request.number != number) continue;
        for (const ReviewDepartment& department : departments) {
            if (!department.isCalled(name) || !request.to(department.id)) continue;
            ELECTION_ASSIGN(const auto data, letterData(m_file, request, department.name));
            return buildReviewLetter(data);
        }
        return Error{ErrorCode::NotFound,
                     Text::tr("Request No. %1 did not go to “%2”.").arg(QString::number(number), name),
                     {}};
    }
    return Error{ErrorCode::NotFound, Text::tr("There is no request No. %1.").arg(number), {}};
}

Result<ReportDocument> JointReviewPapers::reminder(int round, const QString& department) const {
    ELECTION_ASSIGN(const LastRequest last, lastRequest(m_file, round, department));
    ReviewReminderData data;
    ELECTION_ASSIGN(data.letter, letterData(m_file, last.request, last.row.department.name));
    data.letter.people = last.row.progress.asked;
    data.letter.sentOn = last.row.progress.sentOn;
    data.today = m_file.clock().today();
    data.answered = last.row.progress.answered;
    data.overdueDays = last.row.overdueDays;
    data.reminders = last.row.progress.reminders;
    ELECTION_ASSIGN(const auto answers, JointReviewService(m_file).answers(last.row.department.name, round));
    for (const ReviewAnswerRow& answer : answers) {
        auto line = std::find_if(data.villages.begin(), data.villages.end(),
                                 [&](const auto& one) { return one.village == answer.village; });
        if (line == data.villages.end()) {
            data.villages.push_back({answer.village, 0, 0});
            line = std::prev(data.villages.end());
        }
        ++line->asked;
        line->answered += answer.answered ? 1 : 0;
    }
    std::erase_if(data.villages, [](const auto& one) { return one.answered == one.asked; });
    return buildReviewReminder(data);
}

Result<ReportDocument> JointReviewPapers::summary(int round) const {
    const JointReviewService service(m_file);
    if (round == 0) {
        ELECTION_ASSIGN(round, service.currentRound());
    }
    ELECTION_ASSIGN(const ReviewBoard board, service.board(round));
    ReviewSummaryData data;
    ELECTION_ASSIGN(data.head, paperHeadOf(m_file, std::nullopt, {}));
    data.round = reviewRoundTitle(round);
    data.today = board.today;
    data.people = board.people;
    for (const DepartmentRow& row : board.departments) {
        const DepartmentProgress& progress = row.progress;
        data.departments.push_back({row.department.name, departmentStateText(row.state), progress.sentOn,
                                    progress.dueOn, progress.lastReadOn, progress.asked, progress.answered,
                                    progress.objections, row.overdueDays, progress.reminders,
                                    progress.turnaround().value_or(-1)});
        if (progress.objections == 0) continue;
        ELECTION_ASSIGN(const auto answers, service.answers(row.department.name, round));
        for (const ReviewAnswerRow& answer : answers)
            if (answer.answered && answer.opinion.objection)
                data.objections.push_back({answer.village, answer.name, answer.post, row.department.name,
                                           answer.opinion.clause, answer.opinion.matter,
                                           answer.opinion.date});
    }
    return buildReviewSummary(data);
}

Result<QString> JointReviewPapers::summaryWaitsFor() const {
    const JointReviewService service(m_file);
    ELECTION_ASSIGN(const int round, service.currentRound());
    ELECTION_ASSIGN(const ReviewBoard board, service.board(round));
    return board.asked == 0 ? Text::tr("Waits for a department to be asked or to answer.") : QString();
}

}  // namespace election
