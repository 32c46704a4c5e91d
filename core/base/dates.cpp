#include "core/base/dates.h"

#include <QLocale>

#include "core/base/language.h"

using namespace Qt::StringLiterals;

namespace election {

QString formatDate(const QDate& date) {
    if (!date.isValid()) return {};
    if (currentLanguage() == u"en"_s) return QLocale(QLocale::English).toString(date, u"d MMMM yyyy");
    return u"%1年%2月%3日"_s.arg(date.year()).arg(date.month()).arg(date.day());
}

QString formatDateTime(const QDateTime& time) {
    if (!time.isValid()) return {};
    const QDateTime local = time.toLocalTime();
    const QString hours = local.toString(u"HH:mm"_s);
    const QString join = currentLanguage() == u"en"_s ? u", "_s : u" "_s;
    return formatDate(local.date()) + join + hours;
}

}  // namespace election
