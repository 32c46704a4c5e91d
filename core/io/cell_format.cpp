#include "core/io/cell_format.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace election {

Cell textCell(QString text) {
    const bool blank = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    if (blank) return {};
    return {std::move(text), CellKind::Text};
}

QString numberText(double value) {
    // Whole numbers of up to 15 digits are exact and are what a person typed.
    if (std::abs(value) < 1e15 && std::floor(value) == value)
        return QString::number(static_cast<qint64>(value));
    QString text = QString::number(value, 'g', 15);
    return text.replace(u'e', u'E');
}

Cell numberCell(double value) {
    return {numberText(value), CellKind::Number};
}

Cell booleanCell(bool value) {
    return {value ? u"是"_s : u"否"_s, CellKind::Boolean};
}

Cell dateCell(const QDateTime& at, DateFormatParts parts) {
    if (!at.isValid()) return {};
    const QString day = at.date().toString(Qt::ISODate);
    const QString time = at.time().toString(at.time().second() ? u"HH:mm:ss"_s : u"HH:mm"_s);
    if (!parts.date) return {time, CellKind::Time};
    if (!parts.time) return {day, CellKind::Date};
    return {day + u' ' + time, CellKind::DateTime};
}

}  // namespace election
