#pragma once
/// 联审: the rounds, the number that brings a line of a spreadsheet back, proposed days, how far a department
/// is. Pure functions.
#include <QDate>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

#include "core/domain/joint_review.h"

namespace election {

/// "After nomination", "Before the list is posted", "After the count, on the winners"; in the user's
/// language.
QString reviewRoundTitle(int round);
/// "第一轮"
QString reviewRoundName(int round);

/// Departments that a township could ask. Ours: no list for Zhejiang was found, and the papers of another
/// province only say that there were eleven. Always shown with that note.
QStringList proposedDepartments();

/// Where a line of a spreadsheet comes from.
struct ReviewLineRef {
    int request = 0;        ///< number of the request
    qint64 department = 0;  ///< DepartmentId
    int line = 0;           ///< number of the line
    bool operator==(const ReviewLineRef&) const = default;
};
/// 回执编号, "LS1-3-017-XK7QM": request, department, line, and five letters from the request's token, which
/// no other election has. A spreadsheet takes it neither for a number nor for a date.
QString reviewLineId(const ReviewLineRef& ref, const QString& token);
/// `tokenOf` gives the token of a request by its number, an empty one where there is none. Empty: it is no
/// number of a line of this election.
std::optional<ReviewLineRef> parseReviewLineId(const QString& text,
                                               const std::function<QString(int)>& tokenOf);

/// The last good day for answers that is proposed with a request (ours): five days later, but in rounds 1 and
/// 2 a day before the list has to be posted, in round 3 the day on which the winners are published (浙选2020
/// 32); never before it was sent.
QDate proposedReviewDue(int round, const QDate& sent, const QDate& electionDay, int listDays,
                        int resultPublishDays);

/// Which of a person's answers of one department counts: that of the newest round in which it answered;
/// without any answer the newest round. Index in `opinions`; they are of one person and department.
std::optional<size_t> countingOpinion(const std::vector<RoundOpinion>& opinions);

enum class DepartmentState {
    NotAsked,
    Waiting,  ///< asked, nothing came back yet, not overdue
    Partly,   ///< some lines are still open, not overdue
    Overdue,  ///< the day is past and lines are open
    Done      ///< every line is answered
};
QString departmentStateKey(DepartmentState state);  ///< "not_asked", "waiting", "partly", "overdue", "done"
QString departmentStateText(DepartmentState state);

/// One department in one round, over all of the round's requests to it.
struct DepartmentProgress {
    int asked = 0, answered = 0, objections = 0;
    QDate sentOn;      ///< the first request
    QDate dueOn;       ///< the last request's
    QDate lastReadOn;  ///< when the last answers were read in
    int reminders = 0;
    QDate remindedOn;

    [[nodiscard]] int open() const { return asked - answered; }
    [[nodiscard]] DepartmentState state(const QDate& today) const;
    [[nodiscard]] int overdueDays(const QDate& today) const;  ///< 0: not overdue
    /// Days from the request to the last answers; empty while lines are open or it is not known.
    [[nodiscard]] std::optional<int> turnaround() const;
};

}  // namespace election
