#pragma once
/// What the clerk chose for this machine; nothing of an election is kept here.
#include <QString>
#include <QStringList>

#include "ui/widgets/theme.h"

namespace election {

struct DeskSettings {
    QString language;  ///< "zh_CN" or "en"
    int textPercent = 100;
    Scheme scheme = Scheme::Light;
    QStringList recentFiles;  ///< newest first, at most eight
    QString lastFolder;
    QString backupFolder;  ///< where backups go by themselves; the folder of the last one made by hand

    static DeskSettings load();
    void save() const;
    void remember(const QString& file);
};

}  // namespace election
