#include "core/base/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Installed {
    QString language = u"en"_s;
    std::vector<std::unique_ptr<QTranslator>> translators;
};

Installed& installed() {
    static Installed state;
    return state;
}

}  // namespace

void installLanguage(const QString& language) {
    Installed& state = installed();
    for (const auto& translator : state.translators) QCoreApplication::removeTranslator(translator.get());
    state.translators.clear();
    state.language = language;
    QLocale::setDefault(language == u"en"_s ? QLocale(QLocale::English, QLocale::China) : QLocale(language));
    if (language == u"en"_s) return;
    const auto install = [&state](const QString& path) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(path)) return;
        QCoreApplication::installTranslator(translator.get());
        state.translators.push_back(std::move(translator));
    };
    // Qt's own words first (its file dialog, its context menus): ours go before them.
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + language + u".qm"_s);
    const QDir folder(u":/i18n"_s);
    const auto files = folder.entryList({u"*_"_s + language + u".qm"_s}, QDir::Files, QDir::Name);
    for (const QString& file : files) install(folder.filePath(file));
}

QString currentLanguage() {
    return installed().language;
}

}  // namespace election
