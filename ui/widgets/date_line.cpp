#include "ui/widgets/date_line.h"

#include <QRegularExpression>

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace election {

std::optional<QDate> typedDate(const QString& text) {
    const QString typed = toHalfWidth(text).simplified();
    if (typed.isEmpty()) return QDate();
    static const QRegularExpression parts(u"^(\\d{4})[-./年 ]?(\\d{1,2})[-./月 ]?(\\d{1,2})日?$"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression packed(u"^\\d+$"_s);
    const auto found = parts.match(typed);
    if (!found.hasMatch() || (packed.match(typed).hasMatch() && typed.size() != 8)) return std::nullopt;
    const QDate day(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

DateLine::DateLine(const QString& name, const QDate& day, QWidget* parent) : QLineEdit(parent) {
    setObjectName(name);
    setPlaceholderText(tr("year-month-day"));
    setDate(day);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = typedDate(text()); typed && typed->isValid()) setDate(*typed);
    });
}

QDate DateLine::date() const {
    return typedDate(text()).value_or(QDate());
}

void DateLine::setDate(const QDate& day) {
    setText(day.isValid() ? day.toString(Qt::ISODate) : QString());
}

}  // namespace election
