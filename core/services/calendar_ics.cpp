#include "core/services/calendar_ics.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <map>

#include "core/base/dates.h"
#include "core/io/ics_writer.h"
#include "core/report/builders/paper_head.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CalendarIcs)
};

/// One date of one or several places.
struct SharedDate {
    std::vector<const CalendarEntry*> entries;
};

/// The same election has the same mark in every export; another one has another.
QString electionMark(const Election& election) {
    const QByteArray bytes =
        (election.township + u'|' + election.createdAt.toString(Qt::ISODateWithMs)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16));
}

QString descriptionOf(const SharedDate& shared, bool nameVillages) {
    const StatutoryDate& date = shared.entries.front()->date;
    QStringList lines;
    if (date.earliest)
        lines << Text::tr("From %1 to %2").arg(formatDate(*date.earliest), formatDate(date.latest));
    if (!date.notice.isEmpty()) lines << Text::tr("To be posted: %1 (by %2)").arg(date.notice, date.postedBy);
    if (!date.onlyIf.isEmpty()) lines << Text::tr("Only %1").arg(date.onlyIf);
    lines << citationSentence({date.citation, evidenceMarkKey(date.mark)});
    if (!date.note.isEmpty()) lines << date.note;
    QStringList open, posted;
    for (const CalendarEntry* entry : shared.entries) {
        if (entry->villageName.isEmpty()) continue;
        (entry->postedOn() ? posted : open) << entry->villageName;
    }
    if (!nameVillages) {
        if (const auto day = shared.entries.front()->postedOn())
            lines << Text::tr("Posted: %1").arg(formatDate(*day));
    } else {
        if (!open.isEmpty()) lines << Text::tr("Villages: %1").arg(open.join(u'、'));
        if (!posted.isEmpty()) lines << Text::tr("Posted already: %1").arg(posted.join(u'、'));
    }
    return lines.join(u'\n');
}

bool everywherePosted(const SharedDate& shared) {
    for (const CalendarEntry* entry : shared.entries)
        if (!entry->postedOn()) return false;
    return true;
}

}  // namespace

QByteArray calendarIcs(const Election& election, const std::vector<PlaceCalendar>& places,
                       const QDateTime& stamp, qint64 sequence) {
    const bool oneVillage = places.size() == 1 && places.front().village;
    std::map<std::pair<QDate, QString>, SharedDate> dates;
    for (const PlaceCalendar& place : places)
        for (const CalendarEntry& entry : place.entries)
            dates[{entry.date.latest, entry.date.key}].entries.push_back(&entry);
    IcsCalendar calendar;
    const QString place = oneVillage ? places.front().village->name : election.township;
    calendar.name = Text::tr("Election calendar of %1").arg(place);
    calendar.stamp = stamp;
    calendar.sequence = sequence;
    for (const auto& [key, shared] : dates) {
        const CalendarEntry& first = *shared.entries.front();
        IcsEvent event;
        // Named after its first village: each village's event keeps its name when only some days are moved.
        event.uid = u"%1.%2.%3.%4@village-election"_s.arg(
            first.date.key, QString::number(first.village ? first.village->v : 0),
            oneVillage ? u"village"_s : u"township"_s, electionMark(election));
        event.day = first.date.latest;
        event.summary = oneVillage ? Text::tr("%1: %2").arg(place, first.date.title) : first.date.title;
        event.description = descriptionOf(shared, !oneVillage);
        event.categories = {Text::tr("Village election")};
        if (!everywherePosted(shared)) event.alarmDays = {7, 1};
        calendar.events.push_back(std::move(event));
    }
    return icsOf(calendar);
}

}  // namespace election
