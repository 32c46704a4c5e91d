#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLoggingCategory>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/language.h"
#include "core/services/backup_service.h"
#include "core/services/election_file.h"
#include "core/services/import_service.h"
#include "core/services/register_service.h"
#include "core/services/status_service.h"
#include "ui/dialogs/gui_prompt.h"
#include "ui/pages/import_flow.h"
#include "ui/shell/desk_menu.h"
#include "ui/shell/error_banner.h"
#include "ui/shell/file_actions.h"
#include "ui/shell/findings_panel.h"
#include "ui/shell/footer_bar.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/help_panel.h"
#include "ui/shell/job_strip.h"
#include "ui/shell/page_list.h"
#include "ui/shell/page_tabs.h"
#include "ui/shell/rail.h"
#include "ui/shell/welcome_page.h"
#include "ui/widgets/drop_zone.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

Q_LOGGING_CATEGORY(lcDesk, "election.desk")

}  // namespace

MainWindow::MainWindow(const Clock& clock, DeskSettings settings, std::unique_ptr<Prompt> prompt,
                       bool saveSettings)
    : m_clock(clock),
      m_settings(std::move(settings)),
      m_saveSettings(saveSettings),
      m_prompt(prompt ? std::move(prompt) : std::make_unique<GuiPrompt>(this)),
      m_files(new FileActions(*this, clock)) {
    setObjectName(u"mainWindow"_s);
    resize(1366, 768);
    connect(&m_changes, &ChangeBus::changed, this, [this] {
        if (std::exchange(m_refreshQueued, true)) return;
        QTimer::singleShot(0, this, [this] {
            m_refreshQueued = false;
            refreshFrame();
        });
    });
    rebuild();
}

MainWindow::~MainWindow() {
    m_jobs.stopAndWait();
    delete takeCentralWidget();  // pages go before the services they hold
}

void MainWindow::show(std::unique_ptr<ElectionFile> file, bool readOnly) {
    delete takeCentralWidget();
    m_autoBackup.setDesk(nullptr);
    m_idlePreparation.setDesk(nullptr);
    m_session = std::make_unique<Session>(std::move(file), readOnly, m_changes, m_jobs, *m_prompt, *this);
    m_built.clear();
    m_states.clear();
    m_village.reset();
    m_current = u"overview"_s;
    remember([path = m_session->desk().file.path()](DeskSettings& settings) {
        settings.remember(path);
        settings.lastFolder = QFileInfo(path).absolutePath();
    });
    m_autoBackup.setFolder(m_settings.backupFolder);
    if (!readOnly) m_autoBackup.setDesk(&m_session->desk());
    rebuild();
    m_idlePreparation.setDesk(&m_session->desk());
}

void MainWindow::closeFile() {
    delete takeCentralWidget();
    m_built.clear();
    m_autoBackup.setDesk(nullptr);
    m_idlePreparation.setDesk(nullptr);
    m_session.reset();
    m_current.clear();
    rebuild();
}

bool MainWindow::isOpen(const QString& path) const {
    return m_session && QFileInfo(m_session->desk().file.path()) == QFileInfo(path);
}

void MainWindow::rebuild() {
    for (auto it = m_built.cbegin(); it != m_built.cend(); ++it) m_states[it.key()] = it.value()->state();
    m_built.clear();
    m_rail = nullptr, m_tabs = nullptr, m_findings = nullptr, m_footer = nullptr;
    delete takeCentralWidget();
    Theme::apply(m_settings.scheme, m_settings.textPercent);
    setWindowIcon(QIcon(u":/icons/village-election.svg"_s));
    m_pages = deskPages();
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setCentralWidget(centre);
    buildFrame(column);
    connectFrame();
    if (m_session) {
        const Election& election = m_session->desk().file.election();
        setWindowTitle(
            tr("%1 %2 – Village Election").arg(election.township).arg(election.electionDay.year()) +
            (m_session->isReadOnly() ? tr(" (looking only)") : QString()));
        goTo({m_current, {}, false, {}, {}, {}});
        refreshFrame();
        toggleFindings(m_findingsOpen);
    } else {
        setWindowTitle(tr("Village Election"));
    }
}

void MainWindow::rebuildLater() {
    if (std::exchange(m_rebuildQueued, true)) return;
    QTimer::singleShot(0, this, [this] {
        m_rebuildQueued = false;
        rebuild();
    });
}

void MainWindow::buildFrame(QVBoxLayout* column) {
    QWidget* centre = column->parentWidget();
    const Theme& theme = Theme::current();
    Desk* desk = m_session ? &m_session->desk() : nullptr;
    auto* menu = new DeskMenu(*m_files, m_settings, desk != nullptr, centre);
    centre->addActions(menu->actions());  // their keys work while the menu is closed
    connect(menu, &DeskMenu::languageChosen, this, &MainWindow::setLanguage);
    connect(menu, &DeskMenu::textSizeChosen, this, &MainWindow::setTextSize);
    connect(menu, &DeskMenu::schemeChosen, this, &MainWindow::setScheme);
    connect(menu, &DeskMenu::importFilesWanted, this, &MainWindow::importFiles);
    connect(menu, &DeskMenu::closeFileWanted, this,
            [this] { QTimer::singleShot(0, this, &MainWindow::closeFile); });
    connect(menu, &DeskMenu::aboutWanted, this, &MainWindow::about);
    m_header = new HeaderBar(m_pages, desk, centre, menu);
    m_stack = new QStackedWidget;
    m_error = new ErrorBanner;
    m_help = new HelpPanel;
    m_help->setVisible(m_helpOpen);

    auto* work = new QVBoxLayout;
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    auto* banner = new QVBoxLayout;
    banner->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    banner->addWidget(m_error);
    work->addLayout(banner);
    if (desk) work->addWidget(m_tabs = new PageTabs(m_pages));
    work->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    if (desk) middle->addWidget(m_rail = new Rail(m_pages));
    auto* beside = new QHBoxLayout;  // the help stands beside the page, the findings below both
    beside->setSpacing(0);
    beside->addLayout(work, 1);
    beside->addWidget(m_help);
    auto* over = new QVBoxLayout;
    over->setSpacing(0);
    over->addLayout(beside, 1);
    middle->addLayout(over, 1);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    column->addWidget(new JobStrip(m_jobs));
    if (!desk) return;
    over->addWidget(m_findings = new FindingsPanel(*desk));
    m_findings->hide();
    column->addWidget(m_footer = new FooterBar);
}

void MainWindow::connectFrame() {
    connect(m_header->helpButton(), &QToolButton::clicked, this, &MainWindow::toggleHelp);
    connect(m_help, &HelpPanel::closeWanted, this, &MainWindow::toggleHelp);
    if (!m_session) {
        auto* welcome = new WelcomePage(m_settings.recentFiles);
        connect(welcome, &WelcomePage::newWanted, m_files, &FileActions::makeNew);
        connect(welcome, &WelcomePage::openWanted, m_files, &FileActions::chooseFile);
        connect(welcome, &WelcomePage::sampleWanted, m_files, &FileActions::trySample);
        // queued: opening takes this page away
        connect(welcome, &WelcomePage::fileWanted, m_files, &FileActions::open, Qt::QueuedConnection);
        m_stack->addWidget(welcome);
        m_help->setPage(u"welcome"_s);
        return;
    }
    connect(m_rail, &Rail::chosen, this, [this](const QString& id) { goTo({id, {}, false, {}, {}, {}}); });
    connect(m_tabs, &PageTabs::chosen, this, [this](const QString& id) {
        goTo({id, {}, false, {}, {}, {}});
    });
    connect(m_header, &HeaderBar::villageChosen, this, &MainWindow::setVillage);
    connect(m_header, &HeaderBar::jumped, this, &MainWindow::goTo);
    connect(m_footer, &FooterBar::findingsWanted, this, [this] { toggleFindings(!m_findingsOpen); });
    connect(m_findings, &FindingsPanel::closeWanted, this, [this] { toggleFindings(false); });
}

void MainWindow::refreshFrame() {
    if (!m_session || !m_rail) return;
    Desk& desk = m_session->desk();
    const auto statuses = desk.orShow(desk.status.villages());
    std::vector<Village> villages;
    std::vector<VillageStatus> here;
    for (const auto& status : statuses) {
        villages.push_back(status.village);
        if (!m_village || status.village.id == *m_village) here.push_back(status);
    }
    m_header->setVillages(villages, m_village);
    const Election& election = desk.file.election();
    QDate day = election.electionDay;
    for (const Village& village : villages)
        if (m_village == village.id) day = village.ownElectionDay.value_or(day);
    m_header->setElection(election);
    m_header->setDays(day, m_clock.today());
    if (here.empty())
        m_rail->clearStates();
    else
        m_rail->setStates(worstStates(here));
    m_footer->setFindings(desk.orShow(desk.registers.openFindingCounts(m_village)));
    m_footer->setRecord(desk);
    if (m_findingsOpen) m_findings->setVillage(m_village);
}

Page* MainWindow::pageFor(const QString& id) {
    if (Page* known = m_built.value(id)) return known;
    for (const auto& descriptor : m_pages) {
        if (descriptor.id != id) continue;
        Page* made = descriptor.factory(m_session->desk());
        made->setObjectName(u"page_"_s + id);
        made->setAccessibleName(descriptor.title);
        m_built.insert(id, made);
        if (!made->findChild<DropZone*>(QString(), Qt::FindDirectChildrenOnly))
            takeDrops(*made, m_session->desk(), importKindOf(id));
        made->setVillage(m_village);
        if (const auto state = m_states.take(id); !state.isEmpty()) made->restore(state);
        // a page that needs more room than the screen has (large letters) scrolls; the window never outgrows
        // it
        auto* scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidgetResizable(true);
        scroll->setWidget(made);
        m_stack->addWidget(scroll);
        return made;
    }
    return nullptr;
}

void MainWindow::goTo(const PageTarget& target) {
    if (!m_session) return;
    if (target.allVillages || target.village) setVillage(target.allVillages ? std::nullopt : target.village);
    const QString id = target.page.isEmpty() ? m_current : target.page;
    Page* page = pageFor(id);
    if (!page) {
        qCWarning(lcDesk) << "no page" << id;
        return;
    }
    m_current = id;
    m_error->hide();
    page->setVillage(m_village);
    m_stack->setCurrentWidget(page->parentWidget()->parentWidget());  // its viewport's scroll area
    page->open(target);
    m_rail->setCurrent(id);
    m_tabs->setCurrent(id);
    m_help->setPage(id);
}

void MainWindow::setVillage(std::optional<VillageId> village) {
    if (village == m_village) return;
    m_village = village;
    m_header->setVillage(village);
    if (Page* page = m_built.value(m_current)) page->setVillage(village);
    refreshFrame();
}

void MainWindow::say(const QString& text) {
    if (m_footer) m_footer->say(text);
}

void MainWindow::showError(const Error& error) {
    if (error.code == ErrorCode::Cancelled) return say(tr("Stopped; nothing was changed."));
    qCWarning(lcDesk) << int(error.code) << error.detail;
    m_error->say(error.message);
}

void MainWindow::showFindings() {
    toggleFindings(true);
}

void MainWindow::trySample() {
    m_files->trySample();
}

void MainWindow::toggleFindings(bool open) {
    if (!m_findings) return;
    m_findingsOpen = open;
    m_findings->setVisible(open);
    if (open) m_findings->setVillage(m_village);
}

void MainWindow::toggleHelp() {
    m_helpOpen = !m_helpOpen;
    m_help->setVisible(m_helpOpen);
}

void MainWindow::importFiles() {
    if (Page* page = m_session ? pageFor(m_current) : nullptr)
        chooseAndImport(*page, m_session->desk(), importKindOf(m_current));
}

void MainWindow::importFolder(const QString& folder) {
    if (!m_session) return;
    const bool begun = m_jobs.runOn<ImportAllReport>(
        m_session->desk().file, tr("Importing the township folder"),
        [folder](ElectionFile& file, Progress& progress) {
            return ImportService(file).importAll(folder, {}, progress);
        },
        this,
        [this](const Result<ImportAllReport>& report) {
            if (!report) return showError(report.error());
            m_changes.announce({});
            int files = 0;
            for (const auto& kind : report->kinds) files += static_cast<int>(kind.files.size());
            say(tr("Files imported: %1").arg(files));
            if (report->anyFindings() || report->anyRefused()) toggleFindings(true);
            for (const auto& kind : report->kinds)
                for (const auto& file : kind.files)
                    if (file.error)
                        return showError({file.error->code, file.file + tr(": ") + file.error->message, {}});
        });
    if (!begun) say(tr("Wait until the running work has ended, or stop it."));
}

void MainWindow::backupTo(const QString& folder) {
    if (!m_session) return;
    const bool begun = m_jobs.runOn<QString>(
        m_session->desk().file, tr("Backing up"),
        [folder](ElectionFile& file, Progress&) {
            return BackupService(file).backupToFolder(folder, tr("by hand"));
        },
        this,
        [this, folder](const Result<QString>& made) {
            if (!made) return showError(made.error());
            say(tr("Backed up and verified: %1").arg(*made));
            m_autoBackup.setFolder(folder);
            remember([folder](DeskSettings& settings) { settings.backupFolder = folder; });
        });
    if (!begun) say(tr("Wait until the running work has ended, or stop it."));
}

void MainWindow::setLanguage(const QString& language) {
    installLanguage(language);
    remember([language](DeskSettings& settings) { settings.language = language; });
    rebuildLater();
}

void MainWindow::setTextSize(int percent) {
    remember([percent](DeskSettings& settings) { settings.textPercent = percent; });
    rebuildLater();
}

void MainWindow::setScheme(Scheme scheme) {
    remember([scheme](DeskSettings& settings) { settings.scheme = scheme; });
    rebuildLater();
}

void MainWindow::remember(const std::function<void(DeskSettings&)>& change) {
    change(m_settings);
    if (!m_saveSettings) return;
    DeskSettings stored = DeskSettings::load();
    change(stored);
    stored.save();
}

void MainWindow::about() {
    m_prompt->tell(
        tr("Village Election %1").arg(QApplication::applicationVersion()),
        tr("The term elections of a township's villages, from the office's own files.\n\nThe paper ballots "
           "and the record signed by the scrutineers are the record; this program follows them. Rules that "
           "were not read in full carry their evidence mark."));
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QMainWindow::keyPressEvent(event);
    Page* page = m_built.value(m_current);
    if (!m_error->isHidden())
        m_error->hide();
    else if (m_helpOpen)
        toggleHelp();
    else if (m_findingsOpen)
        toggleFindings(false);
    else if (page)
        page->closeTop();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_jobs.isRunning()) return event->accept();
    event->ignore();
    Prompt::Question stop;
    stop.title = tr("Work is still going on");
    stop.text = tr("“%1” has not ended. What is not finished is taken back.").arg(m_jobs.title());
    stop.action = tr("Stop it and close");
    m_prompt->ask(stop, [this] {
        m_jobs.stopAndWait();
        QTimer::singleShot(0, this, &QWidget::close);  // this close event has to end first
    });
}

}  // namespace election
