#pragma once
/// New, open, sample, import a folder, backup: what the menu and the welcome page start.
#include <QObject>

#include "core/services/election_file.h"
#include "ui/models/job_runner.h"

namespace election {

class ElectionWizard;

class MainWindow;

class FileActions final : public QObject {
    Q_OBJECT
  public:
    FileActions(MainWindow& window, const Clock& clock);

    void makeNew();
    void chooseFile();
    void open(const QString& path);
    void trySample();
    void importFolder();
    void backup();

  private:
    void create(ElectionWizard* wizard);
    void openToLook(const QString& path);

    MainWindow& m_window;
    const Clock& m_clock;
};

}  // namespace election
