#include "ui/pages/due_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DueText)
};

}  // namespace

QString daysLeftText(int daysLeft) {
    if (daysLeft == 0) return Text::tr("today");
    if (daysLeft > 0) return Text::tr("%n day(s) left", nullptr, daysLeft);
    return Text::tr("%n day(s) past", nullptr, -daysLeft);
}

Tone daysLeftTone(int daysLeft) {
    if (daysLeft < 0) return Tone::Bad;
    return daysLeft <= 3 ? Tone::Warn : Tone::Info;
}

const DueDate* dueDate(const std::vector<DueDate>& calendar, const QString& key) {
    const auto it =
        std::find_if(calendar.begin(), calendar.end(), [&](const DueDate& due) { return due.key == key; });
    return it == calendar.end() ? nullptr : &*it;
}

}  // namespace election
