#pragma once
/// The ☰ menu: files, language, text size, theme, about.
#include <QMenu>

#include "ui/shell/settings.h"

namespace election {

class FileActions;

class DeskMenu final : public QMenu {
    Q_OBJECT
  public:
    DeskMenu(FileActions& actions, const DeskSettings& settings, bool fileOpen, QWidget* parent);

  Q_SIGNALS:
    void languageChosen(const QString& language);
    void textSizeChosen(int percent);
    void schemeChosen(election::Scheme scheme);
    void importFilesWanted();
    void closeFileWanted();
    void aboutWanted();

  private:
    QAction* add(const QString& name, const QString& iconName, const QString& text,
                 const QKeySequence& key = {});
    void addChoices(const DeskSettings& settings);
};

}  // namespace election
