#pragma once
/// iCalendar (RFC 5545) of whole days: what phones and office calendars take in.
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <vector>

namespace election {

struct IcsEvent {
    QString uid;  ///< the same for the same event at every export, so that a later one replaces it
    QDate day;
    QString summary, description;
    QStringList categories;
    std::vector<int> alarmDays;  ///< reminds at 9:00 so many days before; empty: no reminder
};

struct IcsCalendar {
    QString name;
    QDateTime stamp;      ///< UTC, of this export
    qint64 sequence = 0;  ///< grows whenever something may have changed
    std::vector<IcsEvent> events;
};

/// CRLF, lines folded at 75 octets between characters, texts escaped.
QByteArray icsOf(const IcsCalendar& calendar);

}  // namespace election
