#include "core/rules/joint_review.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

QString tokenOf(int request) {
    return request == 3 ? u"one"_s : request == 4 ? u"another"_s : QString();
}

RoundOpinion opinion(int round, bool answered, bool objection) {
    RoundOpinion one;
    one.round = round;
    one.opinion.answered = answered;
    one.opinion.objection = objection;
    return one;
}

}  // namespace

TEST_CASE("A line's number comes back however it was typed, and no other election's is taken for ours",
          "[joint-review]") {
    const ReviewLineRef ref{3, 11, 7};
    const QString id = reviewLineId(ref, u"one"_s);
    CHECK(id.startsWith(u"LS3-11-007-"_s));
    CHECK(parseReviewLineId(id, tokenOf) == ref);
    CHECK(parseReviewLineId(u"　"_s + id.toLower() + u" "_s, tokenOf) == ref);
    CHECK_FALSE(parseReviewLineId(reviewLineId(ref, u"two"_s), tokenOf));  // same request, other election
    CHECK_FALSE(parseReviewLineId(reviewLineId({5, 11, 7}, u"one"_s), tokenOf));  // never sent
    QString typo = id;
    typo.replace(u"-007-"_s, u"-008-"_s);
    CHECK_FALSE(parseReviewLineId(typo, tokenOf));
    CHECK_FALSE(parseReviewLineId(u"17"_s, tokenOf));
    CHECK_FALSE(parseReviewLineId({}, tokenOf));
    CHECK(reviewLineId({4, 11, 7}, u"another"_s).section(u'-', 3) != id.section(u'-', 3));
}

TEST_CASE("The proposed day for answers lies five days ahead, but before the list has to hang",
          "[joint-review]") {
    const QDate vote(2026, 12, 19);
    CHECK(proposedReviewDue(1, QDate(2026, 12, 2), vote, 5, 1) == QDate(2026, 12, 7));
    CHECK(proposedReviewDue(1, QDate(2026, 12, 11), vote, 5, 1) == QDate(2026, 12, 13));
    CHECK(proposedReviewDue(2, QDate(2026, 12, 14), vote, 5, 1) == QDate(2026, 12, 14));
    CHECK(proposedReviewDue(3, QDate(2026, 12, 19), vote, 5, 1) == QDate(2026, 12, 20));
    CHECK(proposedReviewDue(3, QDate(2026, 12, 22), vote, 5, 1) == QDate(2026, 12, 22));
}

TEST_CASE("The newest round that was answered counts, an open one takes no answer away", "[joint-review]") {
    CHECK(countingOpinion({opinion(1, true, true)}) == 0u);
    CHECK(countingOpinion({opinion(1, true, true), opinion(2, true, false)}) == 1u);
    CHECK(countingOpinion({opinion(1, true, true), opinion(2, false, false)}) == 0u);
    CHECK(countingOpinion({opinion(1, false, false), opinion(2, false, false)}) == 1u);
    CHECK_FALSE(countingOpinion({}));
}

TEST_CASE("A department is overdue from the day after its day on, as long as a line is open",
          "[joint-review]") {
    DepartmentProgress progress;
    const QDate due(2026, 12, 12);
    CHECK(progress.state(due) == DepartmentState::NotAsked);
    progress.asked = 10;
    progress.sentOn = QDate(2026, 12, 7);
    progress.dueOn = due;
    CHECK(progress.state(due) == DepartmentState::Waiting);
    CHECK(progress.overdueDays(due) == 0);
    CHECK(progress.state(due.addDays(1)) == DepartmentState::Overdue);
    CHECK(progress.overdueDays(due.addDays(3)) == 3);
    progress.answered = 9;
    CHECK(progress.state(due) == DepartmentState::Partly);
    CHECK(progress.state(due.addDays(1)) == DepartmentState::Overdue);
    CHECK_FALSE(progress.turnaround());
    progress.answered = 10;
    progress.lastReadOn = QDate(2026, 12, 15);
    CHECK(progress.state(due.addDays(9)) == DepartmentState::Done);
    CHECK(progress.turnaround() == 8);
}
