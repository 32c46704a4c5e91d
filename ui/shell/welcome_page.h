#pragma once
/// What stands there while no election file is open.
#include <QStringList>
#include <QWidget>

namespace election {

class WelcomePage final : public QWidget {
    Q_OBJECT
  public:
    explicit WelcomePage(const QStringList& recentFiles, QWidget* parent = nullptr);

  Q_SIGNALS:
    void newWanted();
    void openWanted();
    void sampleWanted();
    void fileWanted(const QString& path);

  protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
};

}  // namespace election
