#include "tests/support/chinese.h"

#include <QLocale>
#include <QString>
#include <ctime>

#include "core/base/language.h"

using namespace Qt::StringLiterals;

InChinese::InChinese() : m_zone(qgetenv("TZ")) {
    qputenv("TZ", "CST-8");
    tzset();
    election::installLanguage(election::kDefaultLanguage);
}

InChinese::~InChinese() {
    election::installLanguage(u"en"_s);
    QLocale::setDefault(QLocale::c());
    if (m_zone.isEmpty())
        qunsetenv("TZ");
    else
        qputenv("TZ", m_zone);
    tzset();
}
