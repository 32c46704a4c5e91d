#include "ui/shell/file_actions.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

#include "ui/dialogs/setup/election_wizard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/sample.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QString withSuffix(const QString& path) {
    return path.endsWith(u".election"_s) ? path : path + u".election"_s;
}

QString startFolder(const DeskSettings& settings) {
    return QDir(settings.lastFolder).exists() && !settings.lastFolder.isEmpty()
               ? settings.lastFolder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

}  // namespace

FileActions::FileActions(MainWindow& window, const Clock& clock)
    : QObject(&window), m_window(window), m_clock(clock) {}

void FileActions::makeNew() {
    auto* wizard = new ElectionWizard(m_clock.today(), m_window.prompt(), &m_window);
    connect(wizard, &ElectionWizard::createWanted, this, [this, wizard] { create(wizard); });
    wizard->open();
}

void FileActions::create(ElectionWizard* wizard) {
    const auto election = wizard->election();
    Prompt::FileQuestion where;
    where.title = tr("Save the new election as");
    where.folder = startFolder(m_window.settings());
    where.filter = tr("Election files (*.election)");
    where.fileName = u"%1%2.election"_s.arg(election.township).arg(election.electionDay.year());
    m_window.prompt().saveFile(where, [this, election, wizard = QPointer(wizard)](const QString& chosen) {
        if (!wizard) return;
        auto file =
            makeElection(withSuffix(chosen), election, wizard->villages(), m_clock, operatingSystemUser());
        if (!file) return wizard->refuse(file.error());
        wizard->accept();
        m_window.show(std::move(*file), false);
    });
}

void FileActions::chooseFile() {
    Prompt::FileQuestion which;
    which.title = tr("Open an election file");
    which.folder = startFolder(m_window.settings());
    which.filter = tr("Election files (*.election)");
    m_window.prompt().openFiles(which, [this](const QStringList& files) {
        if (!files.isEmpty()) open(files.constFirst());
    });
}

void FileActions::open(const QString& path) {
    if (m_window.isOpen(path)) return;
    auto file = ElectionFile::open(path, ElectionFile::Mode::Write, m_clock, operatingSystemUser());
    if (file) return m_window.show(std::move(*file), false);
    if (file.error().code != ErrorCode::Busy) return m_window.showError(file.error());
    Prompt::Question look;
    look.title = tr("Somebody else has this file");
    look.text =
        tr("%1\nYou can look at it meanwhile; nothing can be changed then.").arg(file.error().message);
    look.action = tr("Look only");
    m_window.prompt().ask(look, [this, path] { openToLook(path); });
}

void FileActions::openToLook(const QString& path) {
    auto file = ElectionFile::open(path, ElectionFile::Mode::Read, m_clock, operatingSystemUser());
    if (!file) return m_window.showError(file.error());
    m_window.show(std::move(*file), true);
}

void FileActions::trySample() {
    const bool begun = m_window.jobs().run<QString>(
        tr("Importing the sample township"),
        [path = newSamplePath(), this](Progress& progress) {
            return makeSample(path, m_clock, operatingSystemUser(), progress);
        },
        this,
        [this](const Result<QString>& made) {
            if (!made) return m_window.showError(made.error());
            open(*made);
        });
    if (!begun) m_window.say(tr("Wait until the running work has ended, or stop it."));
}

void FileActions::importFolder() {
    Prompt::FileQuestion which;
    which.title = tr("Choose the township's folder of office files");
    which.folder = startFolder(m_window.settings());
    m_window.prompt().chooseFolder(which, [this](const QString& folder) { m_window.importFolder(folder); });
}

void FileActions::backup() {
    Prompt::FileQuestion where;
    where.title = tr("Choose the folder for the backup (a USB stick, for example)");
    where.folder = startFolder(m_window.settings());
    m_window.prompt().chooseFolder(where, [this](const QString& folder) { m_window.backupTo(folder); });
}

}  // namespace election
