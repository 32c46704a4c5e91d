/// calendar and issue: dates, postings, .ics, and papers that go out with a number.
#include <QDate>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>

#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace {

QString iso(const QDate& day) {
    return day.toString(Qt::ISODate);
}

/// An election that is held in so many days, with the sample's villages.
QString electionIn(const Scratch& scratch, int days) {
    const QString file = scratch.path(u"b.election"_s);
    const auto made = runCli({u"new"_s, file, u"--township"_s, u"经济开发区"_s, u"--rules"_s, u"zj-2026"_s,
                              u"--election-day"_s, iso(QDate::currentDate().addDays(days))});
    INFO(made.err);
    REQUIRE(made.status == 0);
    REQUIRE(runCli({u"import"_s, u"posts"_s, file, sampleFile(u"职数表.xlsx"_s)}).status == 0);
    return file;
}

QJsonObject dateOf(const QJsonObject& calendar, const QString& key) {
    const QJsonArray dates = calendar[u"villages"_s].toArray().at(0)[u"dates"_s].toArray();
    for (const QJsonValue& date : dates)
        if (date[u"key"_s].toString() == key) return date.toObject();
    FAIL(key);
    return {};
}

QJsonObject calendarOf(const QString& file) {
    const auto run = runCli({u"calendar"_s, file, u"--village"_s, u"夏溪村"_s, u"--json"_s});
    INFO(run.err);
    REQUIRE(run.status == 0);
    return run.json();
}

ProgramRun issue(const QString& file, const QString& number, const QString& out,
                 const QStringList& more = {}) {
    return runEnglish(QStringList{u"issue"_s, file, u"--village"_s, u"夏溪村"_s, u"--document"_s,
                                  u"wall-plan"_s, u"--number"_s, number, u"--date"_s,
                                  iso(QDate::currentDate()), u"--signed-by"_s, u"陈建国"_s, u"--out"_s, out,
                                  u"--json"_s} +
                      more);
}

QString textOfPdf(const QString& path) {
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

}  // namespace

TEST_CASE("calendar tells each village's dates with their articles and changes nothing") {
    const Scratch scratch;
    const QString file = scratch.sampleElection();
    const QByteArray before = bytesOf(file);
    const auto run = runCli({u"calendar"_s, file, u"--json"_s});
    INFO(run.err);
    CHECK(run.status == 0);
    CHECK(run.json()[u"villages"_s].toArray().size() == 29);
    const QJsonObject roll = dateOf(run.json(), u"roll_posted"_s);
    CHECK(roll[u"latest"_s].toString() == u"2026-11-29"_s);
    CHECK(roll[u"notice"_s].toString() == u"选民名单公告"_s);
    CHECK(roll[u"posted_by"_s].toString() == u"村民选举委员会"_s);
    CHECK(roll[u"basis"_s].toString().contains(u"第十七条"_s));
    CHECK(roll[u"mark"_s].toString() == u"V"_s);
    CHECK(dateOf(run.json(), u"self_nomination"_s)[u"latest"_s].toString() == u"2026-12-09"_s);
    CHECK(dateOf(run.json(), u"registration"_s)[u"mark"_s].toString() == u"P"_s);
    for (const QStringList& more : {QStringList{}, QStringList{u"--village"_s, u"夏溪村"_s}}) {
        const auto text = runCli(QStringList{u"calendar"_s, file} + more);
        CHECK(text.status == 0);
        CHECK(text.out.contains("2026-11-29"));
    }
    CHECK(bytesOf(file) == before);
}

TEST_CASE("calendar --ics writes RFC 5545: CRLF, lines of at most 75 octets, one event a date") {
    const Scratch scratch;
    const QString file = scratch.sampleElection();
    const QString out = scratch.path(u"a.ics"_s);
    const auto run = runCli({u"calendar"_s, file, u"--village"_s, u"夏溪村"_s, u"--ics"_s, out});
    INFO(run.err);
    REQUIRE(run.status == 0);
    const QByteArray ics = bytesOf(out);
    CHECK(ics.startsWith("BEGIN:VCALENDAR\r\n"));
    CHECK(ics.count('\n') == ics.count("\r\n"));
    for (const QByteArray& line : ics.split('\n')) CHECK(line.size() <= 76);  // with its CR
    CHECK(ics.contains("DTSTART;VALUE=DATE:20261129\r\n"));
    CHECK(ics.count("BEGIN:VEVENT") ==
          calendarOf(file)[u"villages"_s].toArray().at(0)[u"dates"_s].toArray().size());
    CHECK(runCli({u"calendar"_s, file, u"--ics"_s, scratch.path(u"a.txt"_s)}).status == 64);
    CHECK(runCli({u"calendar"_s, file, u"--village"_s, u"海王村"_s}).status == 1);
    const auto blocked = runEnglish({u"calendar"_s, file, u"--ics"_s, scratch.path(u"none/a.ics"_s)});
    CHECK(blocked.status == 1);
    CHECK(isOneSentence(blocked.err));
}

TEST_CASE("A posting is recorded with its photo, one too late is told and ends with 2") {
    const Scratch scratch;
    const QString file = electionIn(scratch, 20);  // today is the last day for the register
    const QString photo = scratch.write(u"board.jpg"_s, QByteArray("\xFF\xD8\xFF\xE0 a photo", 12));
    const QStringList post{u"calendar"_s, file,        u"--village"_s,
                           u"夏溪村"_s,   u"--on"_s,   iso(QDate::currentDate()),
                           u"--by"_s,     u"吕组长"_s, u"--json"_s};
    CHECK(dateOf(calendarOf(file), u"roll_posted"_s)[u"state"_s].toString() == u"due_soon"_s);
    const auto done = runCli(post + QStringList{u"--posted"_s, u"roll_posted"_s, u"--photo"_s, photo});
    INFO(done.err);
    CHECK(done.status == 0);
    CHECK(done.json()[u"days_late"_s].toInt(-1) == 0);
    const QJsonObject roll = dateOf(calendarOf(file), u"roll_posted"_s);
    CHECK(roll[u"state"_s].toString() == u"posted"_s);
    const QJsonValue posting = roll[u"postings"_s].toArray().at(0);
    CHECK(posting[u"by"_s].toString() == u"吕组长"_s);
    CHECK(posting[u"photos"_s].toArray().at(0)[u"name"_s].toString() == u"board.jpg"_s);
    CHECK(dateOf(calendarOf(file), u"objections"_s)[u"latest"_s].toString() ==
          iso(QDate::currentDate().addDays(5)));

    const auto late = runCli(post + QStringList{u"--posted"_s, u"committee_chosen"_s});
    CHECK(late.status == 2);
    CHECK(late.json()[u"days_late"_s].toInt() == 14);
    CHECK(late.json()[u"late"_s].toString().contains(u"第八条"_s));
    CHECK(dateOf(calendarOf(file), u"committee_chosen"_s)[u"state"_s].toString() == u"posted_late"_s);

    const auto unknown = runEnglish(post + QStringList{u"--posted"_s, u"objections"_s});
    CHECK(unknown.status == 1);
    CHECK(isOneSentence(unknown.err));
    CHECK(
        runCli({u"calendar"_s, file, u"--village"_s, u"夏溪村"_s, u"--posted"_s, u"roll_posted"_s}).status ==
        64);
    CHECK(runEnglish(post + QStringList{u"--posted"_s, u"roll_posted"_s, u"--photo"_s, file}).status == 1);
    CHECK(runCli({u"verify"_s, file}).status == 0);
}

TEST_CASE(
    "issue writes a paper with number, hash and chain head, gives a number once, and says what it replaces") {
    const Scratch scratch;
    const QString file = electionIn(scratch, 40);
    const QString out = scratch.path(u"plan.pdf"_s);
    const auto first = issue(file, u"7"_s, out);
    INFO(first.err);
    REQUIRE(first.status == 0);
    const QJsonObject said = first.json();
    CHECK(said[u"number"_s].toString() == u"夏溪选字第7号"_s);
    CHECK(said[u"replaces"_s].isNull());
    const QString text = textOfPdf(out);
    for (const QString& key : {u"number"_s, u"content_sha256"_s, u"chain_head"_s}) {
        INFO(key);
        CHECK(said[key].toString().size() > 5);
        CHECK(text.contains(said[key].toString()));
    }
    CHECK(text.contains(u"陈建国"_s));

    const QString again = scratch.path(u"again.pdf"_s);
    const auto taken = issue(file, u"7"_s, again);
    CHECK(taken.status == 1);
    CHECK(isOneSentence(taken.err));
    CHECK_FALSE(QFileInfo::exists(again));
    const auto second = issue(file, u"夏溪选字第8号"_s, again);
    CHECK(second.status == 0);
    CHECK(second.json()[u"replaces"_s].toString() == u"夏溪选字第7号"_s);
    CHECK(runCli({u"verify"_s, file}).status == 0);
}

TEST_CASE("issue refuses what isn't ready, what the calendar doesn't post, and a wrong command line") {
    const Scratch scratch;
    const QString file = electionIn(scratch, 40);
    const QString out = scratch.path(u"out.pdf"_s);
    const auto posted =
        issue(file, u"1"_s, out, {u"--posted-on"_s, iso(QDate::currentDate()), u"--posted-by"_s, u"吕"_s});
    CHECK(posted.status == 1);
    CHECK(isOneSentence(posted.err));
    const auto roster = runEnglish({u"issue"_s, file, u"--village"_s, u"夏溪村"_s, u"--document"_s,
                                    u"roster"_s, u"--number"_s, u"1"_s, u"--date"_s,
                                    iso(QDate::currentDate()), u"--signed-by"_s, u"陈"_s, u"--out"_s, out});
    CHECK(roster.status == 1);
    CHECK(isOneSentence(roster.err));
    CHECK(issue(file, u"1"_s, scratch.path(u"out.doc"_s)).status == 64);
    CHECK(issue(file, u"1"_s, out, {u"--posted-on"_s, iso(QDate::currentDate())}).status == 64);
    CHECK_FALSE(QFileInfo::exists(out));
    // Nothing was issued by all that: the number is still free.
    CHECK(issue(file, u"1"_s, out).status == 0);
}

TEST_CASE("A full disk issues nothing, and the number stays free") {
    const Scratch scratch;
    const QString file = electionIn(scratch, 40);
    const auto blocked = issue(file, u"1"_s, scratch.path(u"no/plan.pdf"_s));
    CHECK(blocked.status == 1);
    CHECK(isOneSentence(blocked.err));
    CHECK(issue(file, u"1"_s, scratch.path(u"plan.pdf"_s)).status == 0);
}

TEST_CASE("verify finds one changed byte of an issued paper") {
    const Scratch scratch;
    const QString file = electionIn(scratch, 40);
    const QString out = scratch.path(u"plan.pdf"_s);
    REQUIRE(issue(file, u"7"_s, out).status == 0);
    QByteArray bytes = bytesOf(file);
    // SQLite keeps a long value in pieces: a stretch of the paper's middle stands in the file as it is.
    const QByteArray paper = bytesOf(out);
    const QByteArray piece = paper.mid(paper.size() / 2, 64);
    const qsizetype at = bytes.indexOf(piece);
    REQUIRE(at > 0);
    bytes[at + 20] = char(bytes[at + 20] ^ 1);
    scratch.write(u"b.election"_s, bytes);
    const auto verify = runEnglish({u"verify"_s, file});
    INFO(verify.err);
    CHECK(verify.status == 1);
    CHECK(verify.err.contains(u"夏溪选字第7号"_s));
}
