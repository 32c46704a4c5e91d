#pragma once
/// The interface language. Source texts are English; Simplified Chinese is complete and the default.
#include <QString>
#include <QStringList>

namespace election {

inline const QString kDefaultLanguage = QStringLiteral("zh_CN");

/// Loads every translation file of `:/i18n` for the language; "en" takes them away again.
/// Needs a QCoreApplication. May be called again at any time; open windows then get LanguageChange.
void installLanguage(const QString& language);

/// The language in force: "zh_CN" or "en".
QString currentLanguage();

}  // namespace election
