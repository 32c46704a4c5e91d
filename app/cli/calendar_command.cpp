#include "app/cli/calendar_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>
#include <map>

#include "app/cli/text_table.h"
#include "core/report/report_writer.h"
#include "core/report/section_text.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CalendarCommand)
};

QJsonValue dayValue(const std::optional<QDate>& day) {
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const RecordedPosting& posting) {
    QJsonArray photos;
    for (const Attachment& photo : posting.photos)
        photos.append(QJsonObject{{u"name"_s, photo.name}, {u"sha256"_s, photo.sha256}});
    return {{u"on"_s, posting.posting.postedOn.toString(Qt::ISODate)},
            {u"by"_s, posting.posting.postedBy},
            {u"number"_s, posting.posting.paperNumber},
            {u"place"_s, posting.posting.place},
            {u"replaced_by"_s, posting.replacedBy},
            {u"photos"_s, photos}};
}

QJsonObject toJson(const CalendarEntry& entry) {
    const StatutoryDate& date = entry.date;
    QJsonArray postings;
    for (const RecordedPosting& posting : entry.postings) postings.append(toJson(posting));
    return {{u"key"_s, date.key},
            {u"title"_s, date.title},
            {u"earliest"_s, dayValue(date.earliest)},
            {u"latest"_s, date.latest.toString(Qt::ISODate)},
            {u"notice"_s, date.notice},
            {u"posted_by"_s, date.postedBy},
            {u"only_if"_s, date.onlyIf},
            {u"basis"_s, date.citation},
            {u"mark"_s, evidenceMarkKey(date.mark)},
            {u"state"_s, dateStateKey(entry.state)},
            {u"days_left"_s, entry.daysLeft},
            {u"days_late"_s, entry.daysLate()},
            {u"document"_s, entry.documentKind},
            {u"postings"_s, postings}};
}

QJsonArray datesOf(const PlaceCalendar& place) {
    QJsonArray dates;
    for (const CalendarEntry& entry : place.entries) dates.append(toJson(entry));
    return dates;
}

int countOf(const std::vector<PlaceCalendar>& places, DateState state) {
    int count = 0;
    for (const PlaceCalendar& place : places)
        for (const CalendarEntry& entry : place.entries) count += entry.state == state;
    return count;
}

QJsonObject toJson(const ElectionFile& file, const std::vector<PlaceCalendar>& places) {
    QJsonObject object{{u"election_day"_s, file.election().electionDay.toString(Qt::ISODate)},
                       {u"overdue"_s, countOf(places, DateState::Overdue)},
                       {u"due_soon"_s, countOf(places, DateState::DueSoon)},
                       {u"posted_late"_s, countOf(places, DateState::PostedLate)}};
    QJsonArray villages;
    for (const PlaceCalendar& place : places) {
        if (!place.village) {
            object.insert(u"township"_s,
                          QJsonObject{{u"name"_s, file.election().township}, {u"dates"_s, datesOf(place)}});
            continue;
        }
        villages.append(QJsonObject{{u"village"_s, place.village->name},
                                    {u"election_day"_s, place.electionDay.toString(Qt::ISODate)},
                                    {u"mode"_s, ballotModeKey(place.mode)},
                                    {u"dates"_s, datesOf(place)}});
    }
    object.insert(u"villages"_s, villages);
    return object;
}

QString villageText(const std::vector<PlaceCalendar>& places) {
    std::multimap<QDate, const CalendarEntry*> sorted;
    for (const PlaceCalendar& place : places)
        for (const CalendarEntry& entry : place.entries) sorted.emplace(entry.date.latest, &entry);
    using Align = TextTable::Align;
    TextTable table({Text::tr("Last day"), Text::tr("Days left"), Text::tr("What"), Text::tr("To be posted"),
                     Text::tr("State"), Text::tr("Posted on")},
                    {Align::Left, Align::Right, Align::Left, Align::Left, Align::Left, Align::Left});
    for (const auto& [day, entry] : sorted)
        table.addRow({day.toString(Qt::ISODate), QString::number(entry->daysLeft), entry->date.title,
                      entry->date.notice, dateStateText(entry->state),
                      entry->postedOn() ? entry->postedOn()->toString(Qt::ISODate) : QString()});
    return table.text();
}

/// One line a date that several villages share: how many villages are in which state.
QString townshipText(const std::vector<PlaceCalendar>& places) {
    std::map<std::pair<QDate, QString>, std::vector<const CalendarEntry*>> dates;
    for (const PlaceCalendar& place : places)
        for (const CalendarEntry& entry : place.entries)
            dates[{entry.date.latest, entry.date.key}].push_back(&entry);
    using Align = TextTable::Align;
    TextTable table({Text::tr("Last day"), Text::tr("Days left"), Text::tr("What"), Text::tr("State")},
                    {Align::Left, Align::Right, Align::Left, Align::Left});
    for (const auto& [key, entries] : dates) {
        std::map<DateState, int> states;
        for (const CalendarEntry* entry : entries) ++states[entry->state];
        QStringList words;
        for (const auto& [state, count] : states)
            words << (entries.size() == 1 ? dateStateText(state)
                                          : u"%1 %2"_s.arg(dateStateText(state)).arg(count));
        table.addRow({key.first.toString(Qt::ISODate), QString::number(entries.front()->daysLeft),
                      entries.front()->date.title, words.join(u"  "_s)});
    }
    return table.text();
}

}  // namespace

Result<NewPosting> PostingOptions::read() const {
    NewPosting posting;
    posting.postedOn = QDate::fromString(QString::fromStdString(on), Qt::ISODate);
    posting.postedBy = QString::fromStdString(by);
    posting.place = QString::fromStdString(place);
    for (const std::string& path : photos) {
        ELECTION_ASSIGN(NewAttachment photo, AttachmentService::read(QString::fromStdString(path)));
        posting.photos.push_back(std::move(photo));
    }
    return posting;
}

ExitStatus tellPosting(const PostingOutcome& outcome, QJsonObject& object, Terminal& terminal) {
    object.insert(u"posting"_s, outcome.id.v);
    object.insert(u"days_late"_s, outcome.daysLate);
    if (outcome.daysLate == 0) return kDone;
    object.insert(u"late"_s, outcome.lateSentence);
    terminal.message(outcome.lateSentence);
    return kNeedsAttention;
}

CLI::App* CalendarCommand::addTo(CLI::App& program) {
    auto* command = addCommand(
        program, "calendar", Text::tr("the statutory dates, what has to hang by then, and whether it does"));
    addCommon(*command);
    addVillage(*command, m_village, Text::tr("of which village; else of all"));
    auto* ics = command->add_option(
        "--ics", m_ics, Text::tr("write the calendar for phones and offices (.ics)").toStdString());
    ics->type_name("FILE");
    restrictToSuffix(ics, {u"ics"_s});
    auto* posted = command->add_option(
        "--posted", m_posted, Text::tr("record that a paper was put up: the key of its date").toStdString());
    posted->type_name("KEY")->excludes(ics);
    auto* on = command->add_option("--on", m_posting.on, Text::tr("the day it was put up").toStdString());
    on->type_name("DATE");
    restrictToDate(on);
    auto* by = command->add_option("--by", m_posting.by, Text::tr("who put it up").toStdString());
    by->type_name("NAME");
    posted->needs(on)->needs(by);
    on->needs(posted);
    by->needs(posted);
    command->add_option("--place", m_posting.place, Text::tr("on which notice board").toStdString())
        ->type_name("TEXT")
        ->needs(posted);
    command->add_option("--number", m_number, Text::tr("number of the paper").toStdString())
        ->type_name("TEXT")
        ->needs(posted);
    command->add_option("--photo", m_posting.photos, Text::tr("photo of the notice board").toStdString())
        ->type_name("FILE")
        ->needs(posted);
    addClerk(*command, m_clerk);
    return command;
}

Result<ExitStatus> CalendarCommand::work(ElectionFile& file, Terminal& terminal) {
    std::optional<VillageId> village;
    if (!m_village.empty()) {
        ELECTION_ASSIGN(const Village named,
                        SetupService(file).villageNamed(QString::fromStdString(m_village)));
        village = named.id;
    }
    if (!m_posted.empty()) return recordPosting(file, village, terminal);
    const CalendarService calendar(file);
    std::vector<PlaceCalendar> places;
    if (village) {
        ELECTION_ASSIGN(PlaceCalendar township, calendar.township());
        ELECTION_ASSIGN(PlaceCalendar own, calendar.of(*village));
        places = {std::move(township), std::move(own)};
    } else {
        ELECTION_ASSIGN(places, calendar.all());
    }
    if (!m_ics.empty()) ELECTION_TRY(writeIcs(file, village, terminal));
    if (m_json) {
        QJsonObject object = toJson(file, places);
        if (!m_ics.empty()) object.insert(u"file"_s, QString::fromStdString(m_ics));
        terminal.printJson(object);
    } else if (m_ics.empty()) {
        terminal.print(village ? villageText(places) : townshipText(places));
    }
    return kDone;
}

Result<> CalendarCommand::writeIcs(ElectionFile& file, std::optional<VillageId> village,
                                   Terminal& terminal) const {
    const QString path = QString::fromStdString(m_ics);
    ELECTION_ASSIGN(const QByteArray bytes, CalendarService(file).ics(village));
    ELECTION_TRY(writeFile(path, [&bytes](QIODevice& device) { return writeAll(device, bytes); }));
    if (!m_json) terminal.print(Text::tr("Wrote %1").arg(path));
    return Ok{};
}

Result<ExitStatus> CalendarCommand::recordPosting(ElectionFile& file, std::optional<VillageId> village,
                                                  Terminal& terminal) const {
    ELECTION_ASSIGN(NewPosting posting, m_posting.read());
    posting.village = village;
    posting.dateKey = QString::fromStdString(m_posted);
    posting.paperNumber = QString::fromStdString(m_number);
    ELECTION_ASSIGN(const PostingOutcome outcome, CalendarService(file).recordPosting(posting));
    QJsonObject object{{u"key"_s, posting.dateKey}};
    const ExitStatus status = tellPosting(outcome, object, terminal);
    if (m_json)
        terminal.printJson(object);
    else
        terminal.print(Text::tr("Recorded: posted on %1 by %2")
                           .arg(posting.postedOn.toString(Qt::ISODate), posting.postedBy));
    return status;
}

}  // namespace election
