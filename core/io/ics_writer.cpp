#include "core/io/ics_writer.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

constexpr qsizetype kLineOctets = 75;

/// 3.3.11: \ ; , and line breaks.
QString escaped(QString text) {
    text.remove(u'\r');
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u';', u"\\;"_s)
        .replace(u',', u"\\,"_s)
        .replace(u'\n', u"\\n"_s);
}

/// 3.1: a line of at most 75 octets without its break; what follows begins with a space. A character is never
/// cut in two.
void putLine(QByteArray& out, const QString& line) {
    const QByteArray bytes = line.toUtf8();
    qsizetype at = 0, room = kLineOctets;
    while (bytes.size() - at > room) {
        qsizetype cut = at + room;
        while ((uchar(bytes[cut]) & 0xC0) == 0x80) --cut;
        out += bytes.mid(at, cut - at) + "\r\n ";
        at = cut;
        room = kLineOctets - 1;
    }
    out += bytes.mid(at) + "\r\n";
}

QString dayText(const QDate& day) {
    return day.toString(u"yyyyMMdd"_s);
}

void putEvent(QByteArray& out, const IcsCalendar& calendar, const IcsEvent& event) {
    const auto put = [&out](const QString& line) { putLine(out, line); };
    put(u"BEGIN:VEVENT"_s);
    put(u"UID:"_s + event.uid);
    put(u"DTSTAMP:"_s + calendar.stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    put(u"SEQUENCE:%1"_s.arg(calendar.sequence));
    put(u"DTSTART;VALUE=DATE:"_s + dayText(event.day));
    put(u"DTEND;VALUE=DATE:"_s + dayText(event.day.addDays(1)));
    put(u"SUMMARY:"_s + escaped(event.summary));
    if (!event.description.isEmpty()) put(u"DESCRIPTION:"_s + escaped(event.description));
    QStringList categories;
    for (const QString& category : event.categories) categories << escaped(category);
    if (!categories.isEmpty()) put(u"CATEGORIES:"_s + categories.join(u','));
    put(u"TRANSP:TRANSPARENT"_s);
    for (const int days : event.alarmDays) {
        put(u"BEGIN:VALARM"_s);
        put(u"ACTION:DISPLAY"_s);
        put(u"DESCRIPTION:"_s + escaped(event.summary));
        // Before the midnight at which the day begins; 9:00 on the day itself is after it.
        put(days == 0   ? u"TRIGGER:PT9H"_s
            : days == 1 ? u"TRIGGER:-PT15H"_s
                        : u"TRIGGER:-P%1DT15H"_s.arg(days - 1));
        put(u"END:VALARM"_s);
    }
    put(u"END:VEVENT"_s);
}

}  // namespace

QByteArray icsOf(const IcsCalendar& calendar) {
    QByteArray out;
    putLine(out, u"BEGIN:VCALENDAR"_s);
    putLine(out, u"VERSION:2.0"_s);
    putLine(out, u"PRODID:-//Village Election//Statutory calendar//ZH"_s);
    putLine(out, u"CALSCALE:GREGORIAN"_s);
    putLine(out, u"METHOD:PUBLISH"_s);
    putLine(out, u"X-WR-CALNAME:"_s + escaped(calendar.name));
    for (const IcsEvent& event : calendar.events) putEvent(out, calendar, event);
    putLine(out, u"END:VCALENDAR"_s);
    return out;
}

}  // namespace election
