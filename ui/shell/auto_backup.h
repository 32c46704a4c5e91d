#pragma once
/// Copies the open election by itself into the folder that the clerk chose last (a USB stick): after each
/// closed step, and every hour of election day. What is due is decided by core/services/backup_plan.h.
#include <QObject>
#include <QTimer>

#include "core/services/backup_plan.h"

namespace election {

struct Desk;

class AutoBackup final : public QObject {
    Q_OBJECT
  public:
    explicit AutoBackup(QObject* parent = nullptr);

    /// The desk that is open now; null = none. What is closed already is no reason for a backup.
    void setDesk(Desk* desk);
    void setFolder(const QString& folder) { m_folder = folder; }
    /// Looks whether a backup is due and begins it; waits for a running job.
    void look();

  private:
    void lookSoon() { m_soon.start(); }
    void begin(BackupReason reason, const QSet<QString>& closed);

    Desk* m_desk = nullptr;
    QString m_folder;
    BackupPlan m_plan;
    bool m_missingTold = false;
    QTimer m_soon, m_clock;
};

}  // namespace election
