#include "core/services/calendar_service.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <algorithm>
#include <map>

#include "core/base/dates.h"
#include "core/report/builders/paper_head.h"
#include "core/services/calendar_ics.h"
#include "core/services/record.h"
#include "core/services/reporting_service.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"
#include "core/services/village_days.h"
#include "core/store/attachment_repository.h"
#include "core/store/issued_repository.h"
#include "core/store/posting_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CalendarService)
};

Error refusal(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

qint64 placeId(const std::optional<VillageId>& village) {
    return village ? village->v : 0;
}

/// The paper of a date that this program can make; the first kind that exists.
QString documentKindOf(const QString& dateKey) {
    static const std::map<QString, QString> papers{
        {u"day_announced"_s, u"notice-day"_s},         {u"committee_chosen"_s, u"committee"_s},
        {u"registration"_s, u"notice-registration"_s}, {u"roll_posted"_s, u"register"_s},
        {u"decisions"_s, u"register-supplement"_s},    {u"representatives"_s, u"representatives"_s},
        {u"self_nominee_list"_s, u"roster"_s},         {u"candidate_list"_s, u"roster"_s},
        {u"vote_notice"_s, u"notice-voting"_s},        {u"proxy_list"_s, u"proxy-list"_s},
        {u"roving_list"_s, u"notice-roving"_s},        {u"winners_list"_s, u"notice-result"_s},
        {u"supervision"_s, u"notice-supervision"_s},   {u"runoff"_s, u"notice-runoff"_s}};
    const auto wanted = papers.find(dateKey);
    return wanted == papers.end() ? QString() : wanted->second;
}

/// Everything that was posted, by place and date.
class Postings {
  public:
    static Result<Postings> load(ElectionFile& file) {
        Postings loaded;
        ELECTION_ASSIGN(const auto rows, store::PostingRepository(file.database()).all());
        if (rows.empty()) return loaded;
        ELECTION_ASSIGN(const auto papers, store::IssuedRepository(file.database()).all());
        QHash<qint64, QString> replacedBy;
        for (const IssuedDocument& paper : papers)
            if (paper.replaces) replacedBy.insert(paper.replaces->v, paper.number);
        ELECTION_ASSIGN(const auto photos,
                        store::AttachmentRepository(file.database()).ofKind(kPostingOwner));
        for (const Posting& row : rows) {
            RecordedPosting one{row, {}, row.document ? replacedBy.value(row.document->v) : QString()};
            for (const Attachment& photo : photos)
                if (photo.owner.id == row.id.v) one.photos.push_back(photo);
            loaded.m_rows[{placeId(row.village), row.dateKey}].push_back(std::move(one));
        }
        return loaded;
    }
    [[nodiscard]] std::vector<RecordedPosting> of(const std::optional<VillageId>& village,
                                                  const QString& dateKey) const {
        const auto found = m_rows.find({placeId(village), dateKey});
        return found == m_rows.end() ? std::vector<RecordedPosting>() : found->second;
    }

  private:
    std::map<std::pair<qint64, QString>, std::vector<RecordedPosting>> m_rows;
};

/// What has happened and moves later dates.
CalendarEvents eventsOf(const Postings& postings, const VillageDays& days) {
    CalendarEvents events;
    if (const auto roll = postings.of(days.village, u"roll_posted"_s); !roll.empty())
        events.rollPosted = roll.front().posting.postedOn;
    events.objectionReceived = days.objectionReceived;
    events.villagersMeeting = days.villagersMeeting;
    events.representativesMeeting = days.representativesMeeting;
    return events;
}

PlaceCalendar calendarOf(const ElectionFile& file, const Postings& postings, const VillageDays& days,
                         const std::optional<Village>& village) {
    PlaceCalendar calendar{village, days.electionDay, days.mode, {}};
    const QDate today = file.clock().today();
    const RuleSet& rules = days.inForce ? days.inForce->rules : file.ruleSet();
    for (const StatutoryDate& date :
         statutoryCalendar(days.electionDay, rules, days.mode, eventsOf(postings, days))) {
        if (date.ofTownship == village.has_value()) continue;
        CalendarEntry entry;
        entry.date = date;
        if (village) {
            entry.village = village->id;
            entry.villageName = village->name;
        }
        entry.postings = postings.of(entry.village, date.key);
        entry.state = dateState(date, entry.postedOn(), today);
        entry.daysLeft = int(today.daysTo(date.latest));
        entry.documentKind = documentKindOf(date.key);
        calendar.entries.push_back(std::move(entry));
    }
    return calendar;
}

Result<std::vector<CalendarEntry>> entriesIn(const CalendarService& service, DateState state) {
    ELECTION_ASSIGN(auto all, service.all());
    std::vector<CalendarEntry> wanted;
    for (PlaceCalendar& place : all)
        for (CalendarEntry& entry : place.entries)
            if (entry.state == state) wanted.push_back(std::move(entry));
    std::stable_sort(wanted.begin(), wanted.end(), [](const CalendarEntry& a, const CalendarEntry& b) {
        return a.date.latest < b.date.latest;
    });
    return wanted;
}

/// The checks of a posting, and the row that it becomes.
class PostingCheck {
  public:
    PostingCheck(ElectionFile& file, const NewPosting& posting) : m_file(file), m_new(posting) {}

    Result<> check() {
        if (!m_new.postedOn.isValid())
            return refusal(Text::tr("The posting has no date. Enter the day on which the paper was put up."));
        if (m_new.postedOn > m_file.clock().today())
            return refusal(Text::tr(
                "The posting's date lies in the future. Enter the day on which the paper was put up."));
        if (m_new.postedBy.trimmed().isEmpty())
            return refusal(Text::tr("Nobody is named who put the paper up. Enter the person."));
        ELECTION_TRY(findDate());
        ELECTION_TRY(findPaper());
        for (const NewAttachment& photo : m_new.photos) {
            ELECTION_ASSIGN(CheckedAttachment checked, AttachmentService(m_file).check(photo));
            m_photos.push_back(std::move(checked));
        }
        return Ok{};
    }

    Posting row() const {
        Posting row;
        row.village = m_entry.village;
        row.dateKey = m_entry.date.key;
        row.document = m_new.document;
        row.paperNumber = m_number;
        row.postedOn = m_new.postedOn;
        row.postedBy = m_new.postedBy.trimmed();
        row.place = m_new.place.trimmed();
        row.note = m_new.note.trimmed();
        row.latest = m_entry.date.latest;
        row.recordedBy = m_file.actor();
        row.recordedAt = m_file.clock().now();
        return row;
    }
    const CalendarEntry& entry() const { return m_entry; }
    std::vector<CheckedAttachment>& photos() { return m_photos; }

  private:
    Result<> findDate() {
        ELECTION_ASSIGN(const PlaceCalendar township, CalendarService(m_file).township());
        std::vector<CalendarEntry> known = township.entries;
        if (m_new.village) {
            ELECTION_ASSIGN(const PlaceCalendar place, CalendarService(m_file).of(*m_new.village));
            known.insert(known.end(), place.entries.begin(), place.entries.end());
        }
        QStringList keys;
        for (const CalendarEntry& entry : known) {
            if (entry.date.notice.isEmpty()) continue;
            keys << entry.date.key;
            if (entry.date.key != m_new.dateKey) continue;
            m_entry = entry;
            return Ok{};
        }
        return Error{ErrorCode::NotFound,
                     Text::tr("There is nothing to be posted under “%1”. What can be posted: %2.")
                         .arg(m_new.dateKey, keys.join(u", "_s)),
                     {}};
    }

    Result<> findPaper() {
        m_number = m_new.paperNumber.simplified();
        if (!m_new.document) return Ok{};
        ELECTION_ASSIGN(const auto paper, store::IssuedRepository(m_file.database()).find(*m_new.document));
        if (!paper) return Error{ErrorCode::NotFound, Text::tr("This paper was not issued here."), {}};
        if (paper->village != m_entry.village)
            return refusal(
                Text::tr("%1 is a paper of another place. Choose one of this place.").arg(paper->number));
        if (m_new.postedOn < paper->date)
            return refusal(Text::tr("%1 is dated %2, later than the posting. Check both days.")
                               .arg(paper->number, formatDate(paper->date)));
        m_number = paper->number;
        return Ok{};
    }

    ElectionFile& m_file;
    const NewPosting& m_new;
    CalendarEntry m_entry;
    QString m_number;
    std::vector<CheckedAttachment> m_photos;
};

QString subjectOf(const ElectionFile& file, const CalendarEntry& entry) {
    return u"%1 %2"_s.arg(entry.village ? entry.villageName : file.election().township, entry.date.notice);
}

}  // namespace

std::optional<QDate> CalendarEntry::postedOn() const {
    if (postings.empty()) return std::nullopt;
    return postings.front().posting.postedOn;
}

int CalendarEntry::daysLate() const {
    const auto posted = postedOn();
    return posted ? election::daysLate(date, *posted) : 0;
}

QString lateText(const StatutoryDate& date, int daysLate) {
    return Text::tr("posted %n day(s) late: at the latest on %1 (%2)", nullptr, daysLate)
        .arg(formatDate(date.latest), citationText({date.citation, evidenceMarkKey(date.mark)}));
}

Result<PlaceCalendar> CalendarService::of(VillageId id) const {
    ELECTION_ASSIGN(const auto villages, SetupService(m_file).villages());
    const auto village =
        std::find_if(villages.begin(), villages.end(), [id](const Village& one) { return one.id == id; });
    if (village == villages.end())
        return Error{ErrorCode::NotFound, Text::tr("This village does not exist."), {}};
    ELECTION_ASSIGN(const Postings postings, Postings::load(m_file));
    ELECTION_ASSIGN(const VillageDays days, villageDays(m_file, *village));
    return calendarOf(m_file, postings, days, *village);
}

Result<PlaceCalendar> CalendarService::township() const {
    ELECTION_ASSIGN(const Postings postings, Postings::load(m_file));
    return calendarOf(m_file, postings, townshipDays(m_file), std::nullopt);
}

Result<std::vector<PlaceCalendar>> CalendarService::all() const {
    ELECTION_ASSIGN(const Postings postings, Postings::load(m_file));
    ELECTION_ASSIGN(const auto villages, SetupService(m_file).villages());
    std::vector<PlaceCalendar> places{calendarOf(m_file, postings, townshipDays(m_file), std::nullopt)};
    places.reserve(villages.size() + 1);
    for (const Village& village : villages) {
        ELECTION_ASSIGN(const VillageDays days, villageDays(m_file, village));
        places.push_back(calendarOf(m_file, postings, days, village));
    }
    return places;
}

Result<std::vector<CalendarEntry>> CalendarService::overdue() const {
    return entriesIn(*this, DateState::Overdue);
}

Result<std::vector<CalendarEntry>> CalendarService::dueSoon() const {
    return entriesIn(*this, DateState::DueSoon);
}

Result<PostingOutcome> CalendarService::recordPosting(const NewPosting& posting) {
    PostingCheck check(m_file, posting);
    ELECTION_TRY(check.check());
    Posting row = check.row();
    PostingOutcome outcome;
    outcome.daysLate = election::daysLate(check.entry().date, row.postedOn);
    if (outcome.daysLate > 0) outcome.lateSentence = lateText(check.entry().date, outcome.daysLate);
    const auto write = [&]() -> Result<QJsonObject> {
        ELECTION_ASSIGN(row.id, store::PostingRepository(m_file.database()).insert(row));
        QJsonArray kept;
        for (CheckedAttachment& photo : check.photos()) {
            ELECTION_TRY(photo.insert(m_file, {kPostingOwner, row.id.v}));
            kept.append(photo.logEntry());
        }
        QJsonObject details{{u"posting"_s, row.id.v},
                            {u"date_key"_s, row.dateKey},
                            {u"document_number"_s, row.paperNumber},
                            {u"posted_on"_s, row.postedOn.toString(Qt::ISODate)},
                            {u"posted_by"_s, row.postedBy},
                            {u"place"_s, row.place},
                            {u"note"_s, row.note},
                            {u"latest"_s, row.latest.toString(Qt::ISODate)},
                            {u"added"_s, QJsonObject{{u"posting"_s, 1}, {u"attachment"_s, kept.size()}}}};
        if (outcome.daysLate > 0) {
            details.insert(u"days_late"_s, outcome.daysLate);
            details.insert(u"citation"_s, check.entry().date.citation);
        }
        if (!kept.isEmpty()) details.insert(u"kept"_s, kept);
        return details;
    };
    ELECTION_TRY(recordAfter(m_file, u"posting.recorded"_s, subjectOf(m_file, check.entry()), write));
    outcome.id = row.id;
    return outcome;
}

Result<> CalendarService::takeBack(PostingId id, const QString& because) {
    if (because.trimmed().isEmpty())
        return refusal(Text::tr("Taking a posting back needs a reason. Write why."));
    store::PostingRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto known, repository.find(id));
    if (!known) return Error{ErrorCode::NotFound, Text::tr("This posting does not exist."), {}};
    QString place = m_file.election().township;
    ELECTION_ASSIGN(const auto villages, SetupService(m_file).villages());
    for (const Village& village : villages)
        if (known->village == village.id) place = village.name;
    const QJsonObject details{{u"posting"_s, id.v},
                              {u"date_key"_s, known->dateKey},
                              {u"posted_on"_s, known->postedOn.toString(Qt::ISODate)},
                              {u"document_number"_s, known->paperNumber},
                              {u"because"_s, because.trimmed()}};
    return record(m_file, u"posting.taken_back"_s, u"%1 %2"_s.arg(place, known->dateKey), details,
                  [&] { return repository.takeBack(id, because.trimmed()); });
}

Result<QByteArray> CalendarService::ics(std::optional<VillageId> village) const {
    ELECTION_ASSIGN(const qint64 sequence, store::AuditRepository(m_file.database()).lastSequence());
    if (village) {
        ELECTION_ASSIGN(const PlaceCalendar place, of(*village));
        return calendarIcs(m_file.election(), {place}, m_file.clock().now(), sequence);
    }
    ELECTION_ASSIGN(const auto places, all());
    return calendarIcs(m_file.election(), places, m_file.clock().now(), sequence);
}

}  // namespace election
