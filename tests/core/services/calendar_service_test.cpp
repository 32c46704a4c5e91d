#include "core/services/calendar_service.h"

#include "core/services/audit_service.h"
#include "core/services/issuing_service.h"
#include "core/services/setup_service.h"
#include "core/store/election_repository.h"
#include "tests/core/services/small_election.h"

using namespace election;
using namespace election::test;

namespace {

const QByteArray kPhoto = QByteArray("\xFF\xD8\xFF\xE0", 4) + QByteArray(500, 'p');

struct Board : SmallElection {
    CalendarService calendar{*file};
    QDate day = QDate(2026, 12, 19);

    void today(const QDate& date) { clock.set(QDateTime(date, QTime(9, 0), Qt::LocalTime).toUTC()); }
    CalendarEntry entry(const QString& key) {
        const auto place = calendar.of(village);
        REQUIRE(place);
        for (const CalendarEntry& one : place->entries)
            if (one.date.key == key) return one;
        FAIL(key);
        return {};
    }
    std::vector<CalendarEntry> overdue() { return calendar.overdue().value(); }
    std::vector<CalendarEntry> dueSoon() { return calendar.dueSoon().value(); }
    NewPosting posting(const QString& key, const QDate& on) const {
        NewPosting made;
        made.village = village;
        made.dateKey = key;
        made.paperNumber = u"后山选字第2号"_s;
        made.postedOn = on;
        made.postedBy = u"陈组长"_s;
        made.place = u"村务公开栏"_s;
        return made;
    }
    PostingOutcome record(const NewPosting& made) {
        const auto outcome = calendar.recordPosting(made);
        INFO((outcome ? QString() : outcome.error().message).toStdString());
        REQUIRE(outcome);
        return *outcome;
    }
    VerifyReport verified() {
        NoProgress progress;
        return AuditService(*file).verify(progress).value();
    }
};

}  // namespace

TEST_CASE("A posting on the last day is in time, it moves the days for objections") {
    Board board;
    board.today(board.day.addDays(-20));
    CHECK(board.entry(u"roll_posted"_s).state == DateState::DueSoon);
    CHECK(board.entry(u"roll_posted"_s).daysLeft == 0);
    NewPosting made = board.posting(u"roll_posted"_s, board.day.addDays(-20));
    made.photos.push_back({{}, u"公告栏.jpg"_s, kPhoto});
    const auto outcome = board.record(made);
    CHECK(outcome.daysLate == 0);
    CHECK(outcome.lateSentence.isEmpty());
    const auto roll = board.entry(u"roll_posted"_s);
    CHECK(roll.state == DateState::Posted);
    CHECK(roll.postedOn() == board.day.addDays(-20));
    REQUIRE(roll.postings.size() == 1);
    CHECK(roll.postings.front().posting.postedBy == u"陈组长"_s);
    CHECK(roll.postings.front().posting.latest == board.day.addDays(-20));
    REQUIRE(roll.postings.front().photos.size() == 1);
    CHECK(AttachmentService(*board.file).bytes(roll.postings.front().photos.front().id).value() == kPhoto);
    CHECK(board.entry(u"objections"_s).date.latest == board.day.addDays(-15));
    CHECK(board.verified().sound);
}

TEST_CASE("An earlier posting moves the objections forward, from the day on which it hung first") {
    Board board;
    board.today(board.day.addDays(-22));
    board.record(board.posting(u"roll_posted"_s, board.day.addDays(-22)));
    board.record(board.posting(u"roll_posted"_s, board.day.addDays(-24)));  // entered later, hung earlier
    CHECK(board.entry(u"objections"_s).date.latest == board.day.addDays(-19));
    CHECK(board.entry(u"decisions"_s).date.latest == board.day.addDays(-16));
}

TEST_CASE("A posting too late is recorded and told with its article") {
    Board board;
    board.today(board.day.addDays(-18));
    CHECK(board.entry(u"roll_posted"_s).state == DateState::Overdue);
    CHECK(board.entry(u"roll_posted"_s).daysLeft == -2);
    const auto outcome = board.record(board.posting(u"roll_posted"_s, board.day.addDays(-18)));
    CHECK(outcome.daysLate == 2);
    CHECK(outcome.lateSentence.contains(u"《村民委员会组织法》（2025）第十七条"_s));
    CHECK(board.entry(u"roll_posted"_s).state == DateState::PostedLate);
    CHECK(board.entry(u"roll_posted"_s).daysLate() == 2);
    const auto rows = AuditService(*board.file).rows({{}, u"posting."_s, 1, 0});
    REQUIRE(rows);
    const QJsonObject details = rows->front().details;
    CHECK(details.value(u"days_late"_s).toInt() == 2);
    CHECK(details.value(u"citation"_s).toString().contains(u"第十七条"_s));
    CHECK(details.value(u"latest"_s).toString() == u"2026-11-29"_s);
    for (const CalendarEntry& entry : board.overdue())
        CHECK((entry.date.key != u"roll_posted"_s || entry.village != board.village));
}

TEST_CASE("A posting names a day that has come, a person, and a paper of this village") {
    Board board;
    board.today(board.day.addDays(-20));
    const auto refused = [&](const NewPosting& made) {
        const auto outcome = board.calendar.recordPosting(made);
        REQUIRE_FALSE(outcome);
        return outcome.error().code;
    };
    const NewPosting good = board.posting(u"roll_posted"_s, board.day.addDays(-20));
    NewPosting made = good;
    made.postedOn = board.day.addDays(-19);
    CHECK(refused(made) == ErrorCode::InvalidInput);
    made.postedOn = {};
    CHECK(refused(made) == ErrorCode::InvalidInput);
    made = good;
    made.postedBy = u" "_s;
    CHECK(refused(made) == ErrorCode::InvalidInput);
    made = good;
    made.dateKey = u"objections"_s;  // nothing has to hang
    CHECK(refused(made) == ErrorCode::NotFound);
    made = good;
    made.photos.push_back({{}, u"photo.jpg"_s, "no photo"});
    CHECK(refused(made) == ErrorCode::InvalidInput);
    made = good;
    made.document = IssuedDocumentId{99};
    CHECK(refused(made) == ErrorCode::NotFound);

    IssuingService issuing(*board.file);
    const auto paper =
        issuing.prepare({u"wall-plan"_s, std::nullopt, u"1"_s, board.day.addDays(-20), {u"李"_s}});
    REQUIRE(paper);
    made.document = issuing.issue(*paper, "%PDF", u"application/pdf"_s).value();
    CHECK(refused(made) == ErrorCode::InvalidInput);  // the township's
    const auto own =
        issuing.prepare({u"wall-plan"_s, board.village, u"1"_s, board.day.addDays(-19), {u"李"_s}});
    REQUIRE(own);
    made.document = issuing.issue(*own, "%PDF", u"application/pdf"_s).value();
    CHECK(refused(made) == ErrorCode::InvalidInput);  // dated after the posting
    CHECK(board.entry(u"roll_posted"_s).postings.empty());
    CHECK(board.verified().sound);
}

TEST_CASE("A posted paper that was issued here keeps its number, and is told when a later one replaces it") {
    Board board;
    board.today(board.day.addDays(-20));
    IssuingService issuing(*board.file);
    const auto issue = [&](const QString& number) {
        const auto paper =
            issuing.prepare({u"wall-plan"_s, board.village, number, board.day.addDays(-20), {u"李"_s}});
        REQUIRE(paper);
        return issuing.issue(*paper, "%PDF", u"application/pdf"_s).value();
    };
    NewPosting made = board.posting(u"roll_posted"_s, board.day.addDays(-20));
    made.document = issue(u"1"_s);
    board.record(made);
    CHECK(board.entry(u"roll_posted"_s).postings.front().posting.paperNumber == u"后山选字第1号"_s);
    CHECK(board.entry(u"roll_posted"_s).postings.front().replacedBy.isEmpty());
    issue(u"2"_s);
    CHECK(board.entry(u"roll_posted"_s).postings.front().replacedBy == u"后山选字第2号"_s);
}

TEST_CASE("A posting entered by mistake is taken back with a reason and counts no more") {
    Board board;
    board.today(board.day.addDays(-19));
    const auto outcome = board.record(board.posting(u"roll_posted"_s, board.day.addDays(-19)));
    CHECK_FALSE(board.calendar.takeBack(outcome.id, {}));
    REQUIRE(board.calendar.takeBack(outcome.id, u"记错村"_s));
    CHECK(board.entry(u"roll_posted"_s).state == DateState::Overdue);
    CHECK(board.calendar.takeBack(outcome.id, u"again"_s).error().code == ErrorCode::NotFound);
    CHECK(board.verified().sound);
}

TEST_CASE("Overdue and due-soon lists hold every village's dates and the township's once") {
    Board board;
    board.write(u"import.posts"_s, {{u"village"_s, 1}}, [&]() -> Result<> {
        ELECTION_TRY(store::ElectionRepository(board.file->database()).insertVillage(2, u"上坑村"_s));
        return Ok{};
    });
    board.today(board.day.addDays(-30));
    QStringList overdue, soon;
    for (const CalendarEntry& entry : board.overdue()) overdue << entry.date.key + u'/' + entry.villageName;
    for (const CalendarEntry& entry : board.dueSoon()) soon << entry.date.key + u'/' + entry.villageName;
    overdue.sort();
    CHECK(overdue ==
          QStringList{u"committee_chosen/上坑村"_s, u"committee_chosen/后山村"_s, u"day_announced/"_s});
    CHECK(soon == QStringList{u"registration/后山村"_s, u"registration/上坑村"_s});
    NewPosting made = board.posting(u"day_announced"_s, board.day.addDays(-30));
    board.record(made);  // asked for by a village, kept for the township
    const auto township = board.calendar.township();
    REQUIRE(township);
    for (const CalendarEntry& entry : township->entries)
        if (entry.date.key == u"day_announced"_s) CHECK(entry.state == DateState::PostedLate);
}

TEST_CASE("The .ics keeps the name of each event while states change") {
    Board board;
    board.today(board.day.addDays(-20));
    const auto uids = [](const QByteArray& ics) {
        QStringList found;
        QByteArray text = ics;
        for (const QByteArray& line : text.replace("\r\n ", "").split('\n'))
            if (line.startsWith("UID:")) found << QString::fromUtf8(line.trimmed());
        return found;
    };
    const QByteArray before = board.calendar.ics(board.village).value();
    CHECK(uids(before).size() == int(board.calendar.of(board.village)->entries.size()));
    QStringList distinct = uids(before);
    CHECK(distinct.removeDuplicates() == 0);
    CHECK(before.contains("DTSTART;VALUE=DATE:20261129\r\n"));
    board.record(board.posting(u"roll_posted"_s, board.day.addDays(-21)));
    const QByteArray after = board.calendar.ics(board.village).value();
    CHECK(uids(after).size() == uids(before).size());
    QStringList a = uids(before), b = uids(after);
    a.sort();
    b.sort();
    CHECK(a == b);
    // What hangs needs no reminder.
    CHECK(after.count("BEGIN:VALARM") == before.count("BEGIN:VALARM") - 2);
    // The township's file names the villages.
    CHECK(QString::fromUtf8(board.calendar.ics(std::nullopt)->replace("\r\n ", "")).contains(u"后山村"_s));
}

TEST_CASE("A village's own day, mode and meeting give it dates of its own") {
    Board board;
    VillageId other;
    board.write(u"import.posts"_s, {{u"village"_s, 1}}, [&]() -> Result<> {
        ELECTION_ASSIGN(other,
                        store::ElectionRepository(board.file->database()).insertVillage(2, u"上坑村"_s));
        return Ok{};
    });
    SetupService setup(*board.file);
    REQUIRE(setup.setMode(board.village, BallotMode::Candidates));
    REQUIRE(setup.setMeasures(board.village, {u"后山村村民委员会选举办法"_s, u"后山村〔2026〕1号"_s,
                                              QDate(2026, 11, 12), u"村民代表会议"_s}));
    board.write(u"setup.village_day"_s, {}, [&]() -> Result<> {
        ELECTION_TRY(board.file->database().run(
            u"UPDATE village SET election_day = '2026-12-20' WHERE id = ?"_s, board.village.v));
        return Ok{};
    });
    CHECK(board.entry(u"roll_posted"_s).date.latest == QDate(2026, 11, 30));
    CHECK(board.entry(u"candidate_list"_s).date.latest == QDate(2026, 12, 15));
    CHECK(board.entry(u"representatives_meeting_notice"_s).date.latest == QDate(2026, 11, 9));
    const auto place = board.calendar.of(other);
    REQUIRE(place);
    CHECK(place->electionDay == QDate(2026, 12, 19));
    for (const CalendarEntry& entry : place->entries) {
        CHECK(entry.date.key != u"candidate_list"_s);
        CHECK(entry.date.key != u"representatives_meeting_notice"_s);
        if (entry.date.key == u"roll_posted"_s) CHECK(entry.date.latest == QDate(2026, 11, 29));
    }
}
