#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace {

/// The office's own file of a department, as CSV: the first two lines, one name mistyped.
QByteArray twoAnswers(const QByteArray& secondName) {
    return "\xEF\xBB\xBF序号,村,姓名,身份证号码,自荐职务,审查意见,涉及情形,条款,审查人,审查日期\r\n"
           "1,兰街村,杜娟巧,330799199106254525,委员,无异议,,,经办人,2026-12-13\r\n"
           "2,老桥村," +
           secondName + ",330799197511230763,主任,有异议,赌博,六不宜①,经办人,2026-12-13\r\n";
}

}  // namespace

TEST_CASE(
    "review-request writes a spreadsheet and a letter for each department, review-status tells how far "
    "they are",
    "[cli]") {
    const Scratch scratch;
    const QString election = scratch.sampleElection();
    const QString out = scratch.path(u"out"_s);
    auto run = runEnglish({u"review-request"_s, election, u"--out"_s, out, u"--round"_s, u"2"_s, u"--due"_s,
                           u"2099-01-05"_s, u"--sent-by"_s, u"王主任"_s, u"--json"_s});
    INFO(run.err.toStdString());
    REQUIRE(run.status == 0);
    const QJsonObject sent = run.json();
    CHECK(sent[u"number"_s].toInt() == 1);
    CHECK(sent[u"round"_s].toInt() == 2);
    CHECK(sent[u"due_on"_s].toString() == u"2099-01-05"_s);
    CHECK(sent[u"sent_by"_s].toString() == u"王主任"_s);
    CHECK(sent[u"files"_s].toArray().size() == 22);
    CHECK(QFileInfo(out + u"/联审反馈-公安.xlsx"_s).size() > 10'000);
    CHECK(bytesOf(out + u"/联审函-公安.pdf"_s).startsWith("%PDF"));

    run = runEnglish({u"review-status"_s, election, u"--json"_s});
    CHECK(run.status == 0);
    const QJsonObject status = run.json();
    CHECK(status[u"round"_s].toInt() == 2);
    REQUIRE(status[u"departments"_s].toArray().size() == 11);
    const QJsonObject first = status[u"departments"_s].toArray()[0].toObject();
    CHECK(first[u"state"_s].toString() == u"waiting"_s);
    CHECK(first[u"open"_s].toInt() == sent[u"people"_s].toInt());
    run = runEnglish({u"review-status"_s, election, u"--round"_s, u"1"_s});
    CHECK(run.status == 0);
    CHECK(QString::fromUtf8(run.out).contains(u"all answered"_s));

    // what was sent comes back empty: nothing is written, everything is open
    run = runEnglish({u"import"_s, u"review"_s, election, out + u"/联审反馈-公安.xlsx"_s, u"--json"_s});
    const QJsonObject file = run.json()[u"files"_s].toArray()[0].toObject();
    CHECK(file[u"unanswered"_s].toInt() == sent[u"people"_s].toInt());
    CHECK(file[u"new"_s].toInt() == 0);
    CHECK(file[u"rejected"_s].toInt() == 0);

    run = runEnglish(
        {u"review-request"_s, election, u"--out"_s, scratch.path(u"again"_s), u"--round"_s, u"2"_s});
    CHECK(run.status == 1);
    CHECK(isOneSentence(run.err.trimmed()));
    CHECK(runEnglish({u"review-request"_s, election, u"--out"_s, out, u"--round"_s, u"4"_s}).status == 64);
    run = runEnglish({u"review-request"_s, election, u"--out"_s, out, u"--department"_s, u"海关"_s});
    CHECK(run.status == 1);
    CHECK(run.err.contains(u"纪委监委"_s));  // names those there are
    CHECK(runEnglish({u"verify"_s, election}).status == 0);
}

TEST_CASE("A mistyped name is asked about with status 2, and --choose says who is meant", "[cli]") {
    const Scratch scratch;
    const QString election = scratch.sampleElection();
    const QString path = scratch.write(u"联审反馈-税务.csv"_s, twoAnswers("卢研贞"));
    auto run = runEnglish({u"import"_s, u"review"_s, election, path, u"--dry-run"_s, u"--json"_s});
    CHECK(run.status == 2);
    QJsonObject file = run.json()[u"files"_s].toArray()[0].toObject();
    CHECK(file[u"findings"_s].toObject()[u"REV-10"_s].toInt() == 1);
    CHECK(file[u"rejected"_s].toInt() == 1);
    REQUIRE(file[u"ask"_s].toArray().size() == 1);
    const QJsonObject ask = file[u"ask"_s].toArray()[0].toObject();
    CHECK(ask[u"row"_s].toInt() == 3);
    const QJsonArray candidates = ask[u"candidates"_s].toArray();
    REQUIRE(candidates.size() == 1);
    CHECK(candidates[0].toObject()[u"who"_s].toString().contains(u"卢妍贞"_s));
    const int no = candidates[0].toObject()[u"no"_s].toInt();
    CHECK(no == 2);

    run = runEnglish({u"import"_s, u"review"_s, election, path});
    CHECK(run.status == 2);
    CHECK(run.err.contains(u"--choose \"联审反馈-税务.csv:3=2\""_s));
    run =
        runEnglish({u"import"_s, u"review"_s, election, path, u"--choose"_s, u"3=%1"_s.arg(no), u"--json"_s});
    INFO(run.err.toStdString());
    CHECK(run.status == 0);
    file = run.json()[u"files"_s].toArray()[0].toObject();
    CHECK(file[u"changed"_s].toInt() == 1);
    CHECK(file[u"ask"_s].toArray().isEmpty());
    // now it says what is recorded: the same file asks no more
    run = runEnglish({u"import"_s, u"review"_s, election, path, u"--json"_s});
    CHECK(run.status == 0);
    CHECK(run.json()[u"files"_s].toArray()[0].toObject()[u"unchanged"_s].toInt() == 2);
    CHECK(runEnglish({u"import"_s, u"review"_s, election, path, u"--choose"_s, u"drei=2"_s}).status == 64);
    CHECK(runEnglish({u"verify"_s, election}).status == 0);
}

TEST_CASE("Departments are listed, added and changed on the command line", "[cli]") {
    const Scratch scratch;
    const QString election = scratch.sampleElection();
    auto run = runEnglish({u"review-department"_s, election, u"--name"_s, u"公安"_s, u"--rename"_s,
                           u"派出所"_s, u"--contact"_s, u"李警官"_s, u"--phone"_s, u"0579-1"_s, u"--place"_s,
                           u"1"_s, u"--json"_s});
    INFO(run.err.toStdString());
    REQUIRE(run.status == 0);
    const QJsonArray all = run.json()[u"departments"_s].toArray();
    REQUIRE(all.size() == 11);
    CHECK(all[0].toObject()[u"name"_s].toString() == u"派出所"_s);
    CHECK(all[0].toObject()[u"also_called"_s].toArray()[0].toString() == u"公安"_s);
    // its old file changes nothing
    run = runEnglish(
        {u"import"_s, u"review"_s, election, sampleFile(u"联审反馈/联审反馈-公安.xlsx"_s), u"--json"_s});
    CHECK(run.status == 0);
    CHECK(run.json()[u"files"_s].toArray()[0].toObject()[u"unchanged"_s].toInt() == 537);
    run = runEnglish({u"review-department"_s, election});
    CHECK(QString::fromUtf8(run.out).contains(u"李警官"_s));
    CHECK(runEnglish({u"verify"_s, election}).status == 0);
}
