#include "core/services/calendar_ics.h"

#include <QFile>

#include "tests/support/catch.h"
#include "tests/support/chinese.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

PlaceCalendar place(int number, const QString& name, const QDate& day, const QStringList& posted = {}) {
    const auto rules = shippedRuleSet(u"zj-2026"_s);
    REQUIRE(rules);
    PlaceCalendar made{Village{}, day, BallotMode::SelfNomination, {}};
    made.village->id = VillageId{number};
    made.village->number = number;
    made.village->name = name;
    for (const StatutoryDate& date : statutoryCalendar(day, *rules, BallotMode::SelfNomination)) {
        if (date.ofTownship) continue;
        CalendarEntry entry;
        entry.date = date;
        entry.village = made.village->id;
        entry.villageName = name;
        if (posted.contains(date.key)) {
            RecordedPosting one;
            one.posting.postedOn = date.latest;
            entry.postings.push_back(one);
        }
        made.entries.push_back(std::move(entry));
    }
    return made;
}

void checkGolden(const QString& name, const QByteArray& bytes) {
    QFile golden(QStringLiteral(TEST_DATA_DIR) + u"/report/"_s + name);
    if (qEnvironmentVariableIsSet("ELECTION_UPDATE_GOLDEN")) {
        REQUIRE(golden.open(QIODevice::WriteOnly));
        golden.write(bytes);
        return;
    }
    REQUIRE(golden.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(golden.readAll()) == QString::fromUtf8(bytes));
}

}  // namespace

TEST_CASE("The calendars of a village and of a township read as their golden .ics files") {
    const InChinese chinese;
    Election election;
    election.township = u"经济开发区"_s;
    election.createdAt = QDateTime(QDate(2026, 11, 1), QTime(1, 0), Qt::UTC);
    const QDateTime stamp(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
    checkGolden(
        u"calendar.ics"_s,
        calendarIcs(election, {place(1, u"夏溪村"_s, QDate(2026, 12, 19), {u"roll_posted"_s})}, stamp, 12));
    checkGolden(
        u"calendar-township.ics"_s,
        calendarIcs(election,
                    {place(1, u"夏溪村"_s, QDate(2026, 12, 19), {u"roll_posted"_s}),
                     place(2, u"上坑村"_s, QDate(2026, 12, 19)), place(3, u"长城村"_s, QDate(2026, 12, 20))},
                    stamp, 12));
}
