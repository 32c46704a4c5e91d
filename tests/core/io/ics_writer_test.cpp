#include "core/io/ics_writer.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

IcsCalendar oneEvent(const QString& summary, const QString& description = {}) {
    IcsCalendar calendar;
    calendar.name = u"后山村"_s;
    calendar.stamp = QDateTime(QDate(2026, 11, 23), QTime(8, 5, 9), Qt::UTC);
    calendar.sequence = 17;
    calendar.events.push_back(
        {u"roll_posted.1@x"_s, QDate(2026, 11, 29), summary, description, {}, {7, 1, 0}});
    return calendar;
}

/// RFC 5545, 3.1: what folding did is taken back.
QString unfolded(QByteArray ics) {
    return QString::fromUtf8(ics.replace("\r\n ", ""));
}

}  // namespace

TEST_CASE("RFC 5545 3.1: lines end in CRLF and hold at most 75 octets, no character cut in two") {
    const QString text = u"选民名单公告"_s.repeated(40) + u"😀"_s + QString(200, u'a');
    const QByteArray ics = icsOf(oneEvent(text));
    CHECK(ics.endsWith("END:VCALENDAR\r\n"));
    CHECK(ics.count('\n') == ics.count("\r\n"));
    for (QByteArray line : ics.split('\n')) {
        if (line.endsWith('\r')) line.chop(1);
        CHECK(line.size() <= 75);
        const QString read = QString::fromUtf8(line);
        CHECK_FALSE(read.contains(QChar::ReplacementCharacter));
    }
    CHECK(unfolded(ics).contains(u"SUMMARY:"_s + text + u"\r\n"_s));
}

TEST_CASE("RFC 5545 3.1: a line of 75 octets stays whole, one of 76 is folded") {
    for (const int octets : {75, 76}) {
        const QByteArray ics = icsOf(oneEvent(QString(octets - int(qstrlen("SUMMARY:")), u'a')));
        CHECK(ics.contains("SUMMARY:" + QByteArray(octets - 8, 'a') + "\r\n") == (octets == 75));
    }
}

TEST_CASE("RFC 5545 3.3.11: backslash, semicolon, comma and line break are escaped") {
    const QString ics = unfolded(icsOf(oneEvent(u"a,b;c\\d"_s, u"first\nsecond\r\nthird"_s)));
    CHECK(ics.contains(u"SUMMARY:a\\,b\\;c\\\\d\r\n"_s));
    CHECK(ics.contains(u"DESCRIPTION:first\\nsecond\\nthird\r\n"_s));
}

TEST_CASE("An event is a whole day with its name, stamp and reminders at nine o'clock") {
    const QString ics = unfolded(icsOf(oneEvent(u"x"_s)));
    for (const QString& line :
         {u"UID:roll_posted.1@x"_s, u"DTSTAMP:20261123T080509Z"_s, u"SEQUENCE:17"_s,
          u"DTSTART;VALUE=DATE:20261129"_s, u"DTEND;VALUE=DATE:20261130"_s, u"TRIGGER:-P6DT15H"_s,
          u"TRIGGER:-PT15H"_s, u"TRIGGER:PT9H"_s, u"ACTION:DISPLAY"_s, u"X-WR-CALNAME:后山村"_s})
        CHECK(ics.contains(line + u"\r\n"_s));
    CHECK(ics.count(u"BEGIN:VALARM"_s) == ics.count(u"END:VALARM"_s));
    CHECK(ics.startsWith(u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"_s));
}
