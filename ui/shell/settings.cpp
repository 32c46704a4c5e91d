#include "ui/shell/settings.h"

#include <QSettings>

#include "core/base/language.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

QSettings store() {
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"village-election"_s, u"desk"_s);
}

}  // namespace

DeskSettings DeskSettings::load() {
    const QSettings settings = store();
    DeskSettings read;
    read.language = settings.value(u"language"_s, kDefaultLanguage).toString();
    if (read.language != u"en"_s) read.language = kDefaultLanguage;
    read.textPercent = settings.value(u"textPercent"_s, 100).toInt();
    if (read.textPercent != 125 && read.textPercent != 150) read.textPercent = 100;
    read.scheme = settings.value(u"theme"_s).toString() == u"dark"_s ? Scheme::Dark : Scheme::Light;
    read.recentFiles = settings.value(u"recentFiles"_s).toStringList();
    read.lastFolder = settings.value(u"lastFolder"_s).toString();
    read.backupFolder = settings.value(u"backupFolder"_s).toString();
    return read;
}

void DeskSettings::save() const {
    QSettings settings = store();
    settings.setValue(u"language"_s, language);
    settings.setValue(u"textPercent"_s, textPercent);
    settings.setValue(u"theme"_s, scheme == Scheme::Dark ? u"dark"_s : u"light"_s);
    settings.setValue(u"recentFiles"_s, recentFiles);
    settings.setValue(u"lastFolder"_s, lastFolder);
    settings.setValue(u"backupFolder"_s, backupFolder);
}

void DeskSettings::remember(const QString& file) {
    recentFiles.removeAll(file);
    recentFiles.prepend(file);
    while (recentFiles.size() > 8) recentFiles.removeLast();
}

}  // namespace election
