#pragma once
/// The window: header, rail, pages, findings, help, running job, foot. It leads from page to page and knows
/// nothing of what they do.
#include <QHash>
#include <QMainWindow>
#include <memory>

#include "core/services/election_file.h"
#include "ui/pages/page.h"
#include "ui/shell/auto_backup.h"
#include "ui/shell/idle_preparation.h"
#include "ui/shell/session.h"
#include "ui/shell/settings.h"

class QStackedWidget;
class QVBoxLayout;

namespace election {

class ErrorBanner;
class FileActions;
class FindingsPanel;
class FooterBar;
class HeaderBar;
class HelpPanel;
class PageTabs;
class Rail;

class MainWindow final : public QMainWindow, public Navigator {
    Q_OBJECT
  public:
    /// `prompt` null: windows of the desk. The settings are saved when they change, unless tests say not to.
    MainWindow(const Clock& clock, DeskSettings settings, std::unique_ptr<Prompt> prompt = nullptr,
               bool saveSettings = true);
    ~MainWindow() override;

    void show(std::unique_ptr<ElectionFile> file, bool readOnly);  ///< takes the place of the open one
    using QMainWindow::show;
    void closeFile();
    [[nodiscard]] bool isOpen(const QString& path) const;
    [[nodiscard]] FileActions& files() { return *m_files; }
    [[nodiscard]] Prompt& prompt() { return *m_prompt; }
    [[nodiscard]] JobRunner& jobs() { return m_jobs; }
    [[nodiscard]] const DeskSettings& settings() const { return m_settings; }
    [[nodiscard]] const QString& currentPage() const { return m_current; }
    [[nodiscard]] std::optional<VillageId> village() const { return m_village; }
    [[nodiscard]] const std::vector<PageDescriptor>& pages() const { return m_pages; }
    [[nodiscard]] Page* pageWidget(const QString& id) const { return m_built.value(id); }

    void importFiles();  ///< asks for them; of the kind that the page is about unless their names tell
    void importFolder(const QString& folder);
    void backupTo(const QString& folder);
    void setLanguage(const QString& language);
    void setTextSize(int percent);
    void setScheme(Scheme scheme);
    void setVillage(std::optional<VillageId> village);

    void goTo(const PageTarget& target) override;
    void say(const QString& text) override;
    void showError(const Error& error) override;
    void showFindings() override;
    void trySample() override;

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    void rebuild();       ///< everything anew, for another language, theme, text size or file
    void rebuildLater();  ///< after the menu that asked for it has closed
    void buildFrame(QVBoxLayout* column);
    void connectFrame();
    void refreshFrame();  ///< villages, states, findings, record
    void toggleFindings(bool open);
    void toggleHelp();
    /// Changes one choice, here and among those kept for next time; what the command line gave is not kept.
    void remember(const std::function<void(DeskSettings&)>& change);
    void about();
    Page* pageFor(const QString& id);

    const Clock& m_clock;
    DeskSettings m_settings;
    bool m_saveSettings;
    ChangeBus m_changes;
    JobRunner m_jobs;
    std::unique_ptr<Prompt> m_prompt;
    FileActions* m_files;
    std::unique_ptr<Session> m_session;
    AutoBackup m_autoBackup;
    IdlePreparation m_idlePreparation;
    std::vector<PageDescriptor> m_pages;
    QHash<QString, Page*> m_built;
    QHash<QString, QVariantMap> m_states;  ///< of pages that were torn down, until they are built again
    QString m_current;
    std::optional<VillageId> m_village;
    bool m_findingsOpen = false, m_helpOpen = false, m_rebuildQueued = false, m_refreshQueued = false;
    HeaderBar* m_header = nullptr;
    Rail* m_rail = nullptr;
    PageTabs* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    ErrorBanner* m_error = nullptr;
    FindingsPanel* m_findings = nullptr;
    HelpPanel* m_help = nullptr;
    FooterBar* m_footer = nullptr;
};

}  // namespace election
