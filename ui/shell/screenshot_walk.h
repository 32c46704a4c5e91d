#pragma once
/// Opens one page after the other and saves a picture of the window for each; for the README and for checks.
#include <QObject>
#include <QString>
#include <optional>

#include "core/base/ids.h"

namespace election {

class MainWindow;

class ScreenshotWalk final : public QObject {
    Q_OBJECT
  public:
    /// `village` is chosen in the picker first; empty = all villages.
    ScreenshotWalk(MainWindow& window, const QString& folder, std::optional<VillageId> village = {});

  Q_SIGNALS:
    void finished();

  private:
    void next();
    MainWindow& m_window;
    QString m_folder;
    std::optional<VillageId> m_village;
    int m_page = 0;
};

}  // namespace election
