#pragma once
/// When a backup is due by itself: after each closed step, and every hour of election day. A pure function.
#include <QDate>
#include <QDateTime>
#include <QSet>
#include <QString>
#include <optional>
#include <vector>

#include "core/services/status_service.h"

namespace election {

/// The steps that are done, as "<village id>/<step key>".
QSet<QString> closedSteps(const std::vector<VillageStatus>& villages);

struct BackupPlan {
    QDate electionDay;
    QDateTime lastBackup;      ///< invalid: none yet in this sitting
    QSet<QString> closedThen;  ///< closedSteps() at that time
};

enum class BackupReason { StepClosed, ElectionDay };
QString backupReasonText(BackupReason reason);  ///< for the file name and the log

/// Empty: nothing is due at `now`.
std::optional<BackupReason> backupDue(const BackupPlan& plan, const QDateTime& now,
                                      const QSet<QString>& closedNow);

}  // namespace election
