#include "core/services/backup_plan.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {
QDateTime at(int day, int hour, int minute = 0) {
    return QDateTime(QDate(2026, 12, day), QTime(hour, minute), Qt::LocalTime);
}
const QDate kElectionDay(2026, 12, 19);
}  // namespace

TEST_CASE("A backup is due after a step was closed, once") {
    const BackupPlan plan{kElectionDay, at(1, 8), {u"1/posts"_s}};
    CHECK_FALSE(backupDue(plan, at(1, 9), {u"1/posts"_s}));
    CHECK(backupDue(plan, at(1, 9), {u"1/posts"_s, u"1/register"_s}) == BackupReason::StepClosed);
    // A step that opens again is no reason.
    CHECK_FALSE(backupDue(plan, at(1, 9), {}));
}

TEST_CASE("On election day a backup is due every hour, on other days never by the clock") {
    BackupPlan plan{kElectionDay, {}, {}};
    CHECK_FALSE(backupDue(plan, at(18, 9), {}));
    CHECK(backupDue(plan, at(19, 0, 1), {}) == BackupReason::ElectionDay);
    plan.lastBackup = at(19, 9);
    CHECK_FALSE(backupDue(plan, at(19, 9, 59), {}));
    CHECK(backupDue(plan, at(19, 10), {}) == BackupReason::ElectionDay);
    CHECK_FALSE(backupDue(plan, at(20, 10), {}));
}

TEST_CASE("Closed steps are named by village and step") {
    VillageStatus status;
    status.village.id = VillageId{7};
    status.steps.at(static_cast<size_t>(Step::Register)).state = StepState::Done;
    CHECK(closedSteps({status}) == QSet<QString>{u"7/"_s + stepKey(Step::Register)});
}
