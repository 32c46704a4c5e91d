#include "ui/shell/auto_backup.h"

#include <QFileInfo>

#include "core/services/backup_service.h"
#include "core/services/election_file.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"
#include "ui/pages/desk.h"

namespace election {
namespace {

constexpr int kAfterChangeMs = 3000;  // several rows saved one after the other make one backup
constexpr int kMinuteMs = 60 * 1000;

}  // namespace

AutoBackup::AutoBackup(QObject* parent) : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kAfterChangeMs);
    m_clock.setInterval(kMinuteMs);
    connect(&m_soon, &QTimer::timeout, this, &AutoBackup::look);
    connect(&m_clock, &QTimer::timeout, this, &AutoBackup::look);
}

void AutoBackup::setDesk(Desk* desk) {
    m_desk = desk;
    m_plan = {};
    m_missingTold = false;
    m_soon.stop();
    m_clock.stop();
    if (!desk) return;
    if (const auto villages = desk->status.villages()) m_plan.closedThen = closedSteps(*villages);
    connect(&desk->changes, &ChangeBus::changed, this, &AutoBackup::lookSoon, Qt::UniqueConnection);
    m_clock.start();
}

void AutoBackup::look() {
    if (!m_desk || m_folder.isEmpty()) return;
    if (m_desk->jobs.isRunning()) return lookSoon();
    const auto villages = m_desk->status.villages();
    if (!villages) return;
    const QSet<QString> closed = closedSteps(*villages);
    // Villages may vote on different days, and a day may be moved: today is looked up each time.
    const QDate today = m_desk->file.clock().today();
    const auto votes = m_desk->setup.isElectionDay(today);
    m_plan.electionDay = votes && *votes ? today : m_desk->file.election().electionDay;
    const auto reason = backupDue(m_plan, m_desk->file.clock().now(), closed);
    if (!reason) return;
    if (!QFileInfo(m_folder).isDir()) {
        if (!m_missingTold)
            m_desk->navigator.say(
                tr("No backup: the folder %1 is not there. Plug in the USB stick.").arg(m_folder));
        m_missingTold = true;
        return;
    }
    begin(*reason, closed);
}

void AutoBackup::begin(BackupReason reason, const QSet<QString>& closed) {
    m_missingTold = false;
    m_desk->jobs.runOn<QString>(
        m_desk->file, tr("Backing up"),
        [folder = m_folder, reason](ElectionFile& file, Progress&) {
            return BackupService(file).backupToFolder(folder, backupReasonText(reason));
        },
        this,
        [this, closed](const Result<QString>& made) {
            if (!m_desk) return;
            if (!made) return m_desk->navigator.showError(made.error());
            m_plan.lastBackup = m_desk->file.clock().now();
            m_plan.closedThen = closed;
            m_desk->navigator.say(tr("Backed up and verified: %1").arg(*made));
        });
}

}  // namespace election
