#include "core/services/backup_plan.h"

#include <QCoreApplication>

namespace election {
namespace {

struct BackupPlanText {
    Q_DECLARE_TR_FUNCTIONS(BackupPlan)
};

constexpr qint64 kHour = 60 * 60;

}  // namespace

QSet<QString> closedSteps(const std::vector<VillageStatus>& villages) {
    QSet<QString> closed;
    for (const VillageStatus& status : villages)
        for (int step = 0; step < kStepCount; ++step)
            if (status.steps.at(static_cast<size_t>(step)).state == StepState::Done)
                closed.insert(QString::number(status.village.id.v) + u'/' + stepKey(static_cast<Step>(step)));
    return closed;
}

QString backupReasonText(BackupReason reason) {
    switch (reason) {
        case BackupReason::StepClosed:
            return BackupPlanText::tr("step closed");
        case BackupReason::ElectionDay:
            break;
    }
    return BackupPlanText::tr("hourly");
}

std::optional<BackupReason> backupDue(const BackupPlan& plan, const QDateTime& now,
                                      const QSet<QString>& closedNow) {
    if (!(closedNow - plan.closedThen).isEmpty()) return BackupReason::StepClosed;
    const bool electionDay = now.toLocalTime().date() == plan.electionDay;
    if (electionDay && (!plan.lastBackup.isValid() || plan.lastBackup.secsTo(now) >= kHour))
        return BackupReason::ElectionDay;
    return std::nullopt;
}

}  // namespace election
