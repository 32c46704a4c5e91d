#pragma once
/// Opens one page after the other and saves a picture of the window for each; for the README and for checks.
#include <QObject>
#include <QString>

namespace election {

class MainWindow;

class ScreenshotWalk final : public QObject {
    Q_OBJECT
  public:
    ScreenshotWalk(MainWindow& window, const QString& folder);

  Q_SIGNALS:
    void finished();

  private:
    void next();
    MainWindow& m_window;
    QString m_folder;
    int m_page = 0;
};

}  // namespace election
