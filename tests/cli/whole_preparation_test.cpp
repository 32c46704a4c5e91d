/// From nothing to a closed register and a posted list of nominees in three villages, by commands alone and
/// without any office file.
#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/domain/national_id.h"
#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace {

QString idOf(int year, int order) {
    const QString first =
        u"330799"_s + QString::number(year) + u"0625"_s + QString::number(order).rightJustified(3, u'0');
    return first + election::nationalIdCheckDigit(first);
}

struct Township {
    Scratch scratch;
    QString file = scratch.path(u"a.election"_s);

    QJsonObject done(const QString& command, const QStringList& arguments, const QList<int>& statuses = {0}) {
        const auto run = runEnglish(command.split(u' ') + QStringList{file} + arguments +
                                    QStringList{u"--json"_s, u"--clerk"_s, u"陈"_s});
        INFO(command << " " << arguments.join(u' ') << "\n" << run.err);
        REQUIRE(statuses.contains(run.status));
        return run.json();
    }
    QJsonObject look(const QString& command, const QStringList& arguments = {}) {
        const auto run = runEnglish(QStringList{command, file} + arguments + QStringList{u"--json"_s});
        INFO(command << "\n" << run.err);
        REQUIRE(run.status == 0);
        return run.json();
    }
};

}  // namespace

TEST_CASE("From nothing to closed registers and posted lists of nominees in three villages, by commands") {
    Township town;
    const QDate today = QDate::currentDate(), day = today.addDays(30);
    const QString dayText = day.toString(Qt::ISODate), todayText = today.toString(Qt::ISODate);
    const QStringList villages{u"后山村"_s, u"前溪村"_s, u"塘下村"_s};
    town.done(u"new"_s,
              {u"--township"_s, u"东城街道"_s, u"--rules"_s, u"zj-2026"_s, u"--election-day"_s, dayText});
    town.done(u"village add"_s,
              {u"--name"_s, villages[0], u"--name"_s, villages[1], u"--name"_s, villages[2]});
    int order = 0, number = 0;
    for (const QString& village : villages) {
        for (const QString& name : {u"丁一"_s, u"王二"_s, u"张三"_s}) {
            const auto added =
                town.done(u"add-person"_s,
                          {u"--village"_s, village, u"--name"_s, name, u"--id-number"_s, idOf(1970, ++order),
                           u"--household"_s, u"0800%1"_s.arg(order), u"--group"_s, u"第1组"_s});
            CHECK(added.value(u"status"_s).toString() == u"ok"_s);
        }
        // too young on the day, and said so
        const auto young = town.done(
            u"add-person"_s,
            {u"--village"_s, village, u"--name"_s, u"小妹"_s, u"--id-number"_s,
             idOf(today.year() - 6, ++order), u"--household"_s, u"08009"_s, u"--group"_s, u"第1组"_s},
            {0, 2});
        CHECK(young.value(u"status"_s).toString() != u"ok"_s);
        const auto closed = town.done(u"close-register"_s, {u"--village"_s, village});
        CHECK(closed.value(u"registered"_s).toInt() == 3);
        town.done(u"issue"_s, {u"--village"_s, village, u"--document"_s, u"register"_s, u"--number"_s, u"6"_s,
                               u"--date"_s, todayText, u"--signed-by"_s, u"陈"_s, u"--out"_s,
                               town.scratch.path(u"选民名单%1.pdf"_s.arg(number)), u"--posted-on"_s,
                               todayText, u"--posted-by"_s, u"李"_s});
        const auto filed = town.done(u"nominate"_s,
                                     {u"--village"_s, village, u"--person"_s, u"丁一"_s, u"--post"_s,
                                      u"主任"_s, u"--forms"_s, u"nomination,review,pledge"_s},
                                     {0, 2});
        ++number;
        CHECK(filed.value(u"no"_s).toInt() == number);
        // a second one withdraws in writing and is not on the list
        town.done(u"nominate"_s, {u"--village"_s, village, u"--person"_s, u"王二"_s, u"--post"_s, u"主任"_s},
                  {0, 2});
        ++number;
        town.done(u"withdraw"_s, {u"--no"_s, QString::number(number)});
        town.done(u"decide"_s, {u"--no"_s, QString::number(number - 1), u"--qualified"_s, u"--number"_s,
                                u"村选〔2026〕3号"_s});
        const QString list = town.scratch.path(u"名单%1.pdf"_s.arg(number));
        town.done(u"issue"_s, {u"--village"_s, village, u"--document"_s, u"roster"_s, u"--number"_s, u"8"_s,
                               u"--date"_s, todayText, u"--signed-by"_s, u"陈"_s, u"--out"_s, list,
                               u"--posted-on"_s, todayText, u"--posted-by"_s, u"李"_s});
        CHECK(bytesOf(list).startsWith("%PDF"));
    }
    // The same sentence as before the closing: a wrong check digit is refused and nothing is written.
    const QByteArray before = bytesOf(town.file);
    const auto refused = runEnglish({u"add-person"_s, town.file, u"--village"_s, villages[0], u"--name"_s,
                                     u"钱六"_s, u"--id-number"_s, u"330799197006250011"_s});
    CHECK(refused.status == 1);
    CHECK(isOneSentence(refused.err));
    CHECK(bytesOf(town.file) == before);

    const auto calendar = town.look(u"calendar"_s, {u"--village"_s, villages[1]});
    int posted = 0;
    for (const QJsonValue& place : calendar.value(u"villages"_s).toArray())
        for (const QJsonValue& date : place[u"dates"_s].toArray())
            if (QStringList{u"roll_posted"_s, u"self_nominee_list"_s}.contains(date[u"key"_s].toString()))
                posted += date[u"state"_s].toString() == u"posted"_s;
    INFO(QJsonDocument(calendar).toJson().left(1500).toStdString());
    CHECK(posted == 2);
    const QString ics = town.scratch.path(u"a.ics"_s);
    CHECK(runEnglish({u"calendar"_s, town.file, u"--ics"_s, ics}).status == 0);
    CHECK(bytesOf(ics).startsWith("BEGIN:VCALENDAR"));
    town.look(u"verify"_s);
}
