#include "ui/shell/desk_menu.h"

#include <QActionGroup>

#include "ui/shell/file_actions.h"
#include "ui/widgets/icons.h"

using namespace Qt::StringLiterals;

namespace election {

DeskMenu::DeskMenu(FileActions& actions, const DeskSettings& settings, bool fileOpen, QWidget* parent)
    : QMenu(parent) {
    setObjectName(u"deskMenu"_s);
    setToolTipsVisible(true);
    connect(add(u"menuNew"_s, u"new"_s, tr("New election …"), QKeySequence(u"Ctrl+N"_s)), &QAction::triggered,
            &actions, &FileActions::makeNew);
    connect(add(u"menuOpen"_s, u"open"_s, tr("Open …"), QKeySequence(u"Ctrl+O"_s)), &QAction::triggered,
            &actions, &FileActions::chooseFile);
    auto* import =
        add(u"menuImport"_s, u"import"_s, tr("Import a township folder …"), QKeySequence(u"Ctrl+I"_s));
    connect(import, &QAction::triggered, &actions, &FileActions::importFolder);
    auto* files =
        add(u"menuImportFiles"_s, u"import"_s, tr("Import office files …"), QKeySequence(u"Ctrl+Shift+I"_s));
    connect(files, &QAction::triggered, this, &DeskMenu::importFilesWanted);
    auto* backup = add(u"menuBackup"_s, u"backup"_s, tr("Back up to a folder …"), QKeySequence(u"Ctrl+B"_s));
    connect(backup, &QAction::triggered, &actions, &FileActions::backup);
    auto* close = add(u"menuClose"_s, u"close"_s, tr("Close this file"), QKeySequence(u"Ctrl+W"_s));
    connect(close, &QAction::triggered, this, &DeskMenu::closeFileWanted);
    for (auto* action : {import, files, backup, close}) {
        action->setEnabled(fileOpen);
        if (!fileOpen) action->setToolTip(tr("Open an election file first."));
    }
    connect(add(u"menuSample"_s, u"overview"_s, tr("Try with the sample township")), &QAction::triggered,
            &actions, &FileActions::trySample);
    addSeparator();
    addChoices(settings);
    addSeparator();
    connect(add(u"menuAbout"_s, u"about"_s, tr("About this program")), &QAction::triggered, this,
            &DeskMenu::aboutWanted);
}

QAction* DeskMenu::add(const QString& name, const QString& iconName, const QString& text,
                       const QKeySequence& key) {
    auto* action = addAction(election::icon(iconName), text);
    action->setObjectName(name);
    if (!key.isEmpty()) action->setShortcut(key);
    return action;
}

void DeskMenu::addChoices(const DeskSettings& settings) {
    const auto choice = [this](QMenu* menu, QActionGroup* group, const QString& name, const QString& text,
                               bool on) {
        auto* action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(on);
        group->addAction(action);
        return action;
    };
    auto* language = addMenu(election::icon(u"language"_s), tr("Language"));
    auto* languages = new QActionGroup(language);
    // each language is named in its own words, so that everybody finds his
    for (const auto& [code, name] : {std::pair(u"zh_CN"_s, u"简体中文"_s), std::pair(u"en"_s, u"English"_s)})
        connect(choice(language, languages, u"language_"_s + code, name, settings.language == code),
                &QAction::triggered, this, [this, code = code] { Q_EMIT languageChosen(code); });
    auto* size = addMenu(election::icon(u"textsize"_s), tr("Text size"));
    auto* sizes = new QActionGroup(size);
    for (const int percent : {100, 125, 150})
        connect(choice(size, sizes, u"text_%1"_s.arg(percent), u"%1 %"_s.arg(percent),
                       settings.textPercent == percent),
                &QAction::triggered, this, [this, percent] { Q_EMIT textSizeChosen(percent); });
    auto* theme = addMenu(election::icon(u"theme"_s), tr("Theme"));
    auto* themes = new QActionGroup(theme);
    for (const auto& [scheme, text] :
         {std::pair(Scheme::Light, tr("Light")), std::pair(Scheme::Dark, tr("Dark"))})
        connect(choice(theme, themes, scheme == Scheme::Dark ? u"themeDark"_s : u"themeLight"_s, text,
                       settings.scheme == scheme),
                &QAction::triggered, this, [this, scheme = scheme] { Q_EMIT schemeChosen(scheme); });
}

}  // namespace election
