/// screen, count, status and verify on the sample township, against what a correct program finds there.
#include <QDateTime>
#include <QJsonArray>
#include <QMap>
#include <QSet>
#include <algorithm>

#include "core/base/clock.h"
#include "core/services/election_file.h"
#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const QJsonObject& object) {
    return object.keys();
}

/// Names of the elected by post title, as truth.json has them.
QJsonObject electedByTitle(const QJsonObject& outcome) {
    static const QMap<QString, QString> titles{{u"chair"_s, u"主任"_s},
                                               {u"deputy"_s, u"副主任"_s},
                                               {u"member"_s, u"委员"_s},
                                               {u"women"_s, u"妇女委员"_s}};
    QJsonObject result;
    for (const QJsonValue& value : outcome.value(u"posts"_s).toArray()) {
        const QJsonObject post = value.toObject();
        QMap<QString, QString> names;
        for (const QJsonValue& vote : post.value(u"votes"_s).toArray())
            names.insert(vote[u"person"_s].toString(), vote[u"name"_s].toString());
        QStringList elected;
        for (const QJsonValue& person : post.value(u"elected"_s).toArray())
            elected << names.value(person.toString());
        elected.sort();
        result.insert(titles.value(post.value(u"id"_s).toString()), QJsonArray::fromStringList(elected));
    }
    return result;
}

QJsonObject sortedNames(const QJsonObject& elected) {
    QJsonObject result;
    for (auto it = elected.begin(); it != elected.end(); ++it) {
        QStringList names;
        for (const QJsonValue& name : it.value().toArray()) names << name.toString();
        names.sort();
        result.insert(it.key(), QJsonArray::fromStringList(names));
    }
    return result;
}

}  // namespace

TEST_CASE("screen --json prints every nomination with nine checks, reasons and proposal") {
    const Scratch scratch;
    const QString file = scratch.sampleElection();
    const auto run = runCli({u"screen"_s, file, u"--json"_s});
    CHECK(run.status == 0);
    CHECK(run.err.isEmpty());
    CHECK(keysOf(run.json()) == QStringList{u"nominations"_s});
    const QJsonArray nominations = run.json().value(u"nominations"_s).toArray();
    QMap<QString, int> verdicts;
    QSet<int> pending;
    const QStringList checkIds{u"asks.1"_s,  u"asks.2"_s,    u"asks.3"_s,    u"forms.1"_s,  u"forms.2"_s,
                               u"forms.3"_s, u"stricts.1"_s, u"stricts.2"_s, u"stricts.3"_s};
    const QSet<QString> weights{u"law"_s, u"list"_s, u"advice"_s, u"local"_s};
    for (const QJsonValue& value : nominations) {
        const QJsonObject one = value.toObject();
        const int no = one.value(u"no"_s).toInt();
        INFO(no);
        CHECK(keysOf(one) == QStringList{u"body"_s, u"checks"_s, u"name"_s, u"no"_s, u"post"_s, u"reasons"_s,
                                         u"verdict"_s, u"village"_s});
        ++verdicts[one.value(u"verdict"_s).toString()];
        if (one.value(u"verdict"_s).toString() == u"pending"_s) pending.insert(no);
        QStringList ids;
        for (const QJsonValue& check : one.value(u"checks"_s).toArray()) {
            CHECK(keysOf(check.toObject()) == QStringList{u"by"_s, u"id"_s, u"state"_s, u"when"_s});
            ids << check[u"id"_s].toString();
        }
        CHECK(ids == checkIds);
        for (const QJsonValue& reason : one.value(u"reasons"_s).toArray()) {
            CHECK(weights.contains(reason[u"weight"_s].toString()));
            CHECK_FALSE(reason[u"source"_s].toString().isEmpty());
            CHECK_FALSE(reason[u"mark"_s].toString().isEmpty());
        }
    }
    CHECK(verdicts ==
          QMap<QString, int>{
              {u"withdrawn"_s, 30}, {u"not_qualified"_s, 22}, {u"pending"_s, 4}, {u"qualified"_s, 481}});
    CHECK(pending == QSet<int>{112, 149, 315, 418});

    for (const QJsonValue& planted : truth()[u"nominations"_s][u"not_qualified_list"_s].toArray()) {
        INFO(planted[u"no"_s].toInt());
        const auto found = std::find_if(nominations.begin(), nominations.end(), [&](const QJsonValue& value) {
            return value[u"no"_s].toInt() == planted[u"no"_s].toInt();
        });
        REQUIRE(found != nominations.end());
        QStringList codes;
        for (const QJsonValue& reason : (*found)[u"reasons"_s].toArray())
            codes << reason[u"code"_s].toString();
        CHECK(codes.contains(planted[u"reason"_s].toString()));
    }

    const auto one = runCli({u"screen"_s, file, u"--village"_s, u"夏溪村"_s, u"--json"_s});
    const QJsonArray ofVillage = one.json().value(u"nominations"_s).toArray();
    CHECK_FALSE(ofVillage.isEmpty());
    for (const QJsonValue& value : ofVillage) CHECK(value[u"village"_s].toString() == u"夏溪村"_s);
    const QString summary = QString::fromUtf8(runEnglish({u"screen"_s, file, u"--summary"_s}).out);
    CHECK(summary.contains(u"Nobody is out before"_s));
    CHECK(QString::fromUtf8(runCli({u"screen"_s, file}).out).contains(u"建议不合格"_s));
}

TEST_CASE("count --json of each village is what an independent counter found") {
    const Scratch scratch;
    const QString file = scratch.sampleElection();
    const QJsonObject villages = truth().value(u"villages"_s).toObject();
    REQUIRE(villages.size() == 29);
    for (auto it = villages.begin(); it != villages.end(); ++it) {
        const QJsonObject expected = it.value()[u"count"_s].toObject();
        const auto run = runCli({u"count"_s, file, u"--village"_s, it.key(), u"--json"_s});
        INFO(it.key() << run.err);
        CHECK(run.status == 0);
        const QJsonObject got = run.json();
        CHECK((got.value(u"ballots"_s) == expected.value(u"ballots"_s)));
        CHECK((got.value(u"next"_s) == expected.value(u"next"_s)));
        CHECK((got.value(u"invalid_reason"_s) == expected.value(u"invalid_reason"_s)));
        const QJsonObject wanted = sortedNames(expected.value(u"elected"_s).toObject());
        const QJsonObject elected = electedByTitle(got);
        for (auto post = elected.begin(); post != elected.end(); ++post)
            CHECK((post.value().toArray() == wanted.value(post.key()).toArray()));
    }
}

TEST_CASE("count --all lists every village, a wrong village and a body without ballots are refused") {
    const Scratch scratch;
    const QString file = scratch.sampleElection();
    const auto all = runCli({u"count"_s, file, u"--all"_s, u"--json"_s});
    CHECK(all.status == 0);
    CHECK(all.json().value(u"villages"_s).toArray().size() == 29);
    CHECK(QString::fromUtf8(runCli({u"count"_s, file, u"--all"_s}).out).contains(u"吕囡娥"_s));
    for (const QStringList& arguments :
         {QStringList{u"--village"_s, u"夏溪"_s},
          QStringList{u"--village"_s, u"夏溪村"_s, u"--body"_s, u"村监会"_s}}) {
        const auto run = runEnglish(QStringList{u"count"_s, file} + arguments);
        INFO(run.err);
        CHECK(run.status == 1);
        CHECK(run.out.isEmpty());
        CHECK(isOneSentence(run.err));
    }
    for (const QStringList& arguments :
         {QStringList{}, QStringList{u"--village"_s, u"夏溪村"_s, u"--body"_s, u"党"_s},
          QStringList{u"--village"_s, u"夏溪村"_s, u"--all"_s}})
        CHECK(runCli(QStringList{u"count"_s, file} + arguments).status == 64);
    const auto empty = runEnglish({u"count"_s, scratch.newElection(), u"--all"_s});
    CHECK(empty.status == 0);
    CHECK(empty.out.contains("No village has ballots"));
}

TEST_CASE("status --json has the figures of every village, and null where nothing was counted yet") {
    const Scratch scratch;
    const auto run = runCli({u"status"_s, scratch.sampleElection(), u"--json"_s});
    CHECK(run.status == 0);
    const QJsonArray villages = run.json().value(u"villages"_s).toArray();
    REQUIRE(villages.size() == 29);
    const QJsonObject expected = truth().value(u"villages"_s).toObject();
    for (const QJsonValue& value : villages) {
        const QJsonObject village = value.toObject();
        const QString name = village.value(u"village"_s).toString();
        INFO(name);
        CHECK(keysOf(village) == QStringList{u"collected"_s, u"issued"_s, u"next"_s, u"nominations"_s,
                                             u"not_qualified"_s, u"pending"_s, u"qualified"_s,
                                             u"registered"_s, u"village"_s});
        CHECK(village.value(u"registered"_s) == expected.value(name).toObject().value(u"registered"_s));
        CHECK(village.value(u"next"_s) == expected.value(name)[u"count"_s][u"next"_s]);
    }

    const QString file = scratch.newElection();
    CHECK(runCli({u"status"_s, file, u"--json"_s}).json().value(u"villages"_s).toArray().isEmpty());
    CHECK(runCli({u"import"_s, u"posts"_s, file, sampleFile(u"职数表.xlsx"_s)}).status == 0);
    const auto early = runCli({u"status"_s, file, u"--json"_s}).json().value(u"villages"_s).toArray();
    REQUIRE(early.size() == 29);
    CHECK(early.at(0)[u"next"_s].isNull());
}

TEST_CASE("Commands that look leave no trace, and work while somebody else has the file") {
    const Scratch scratch;
    const QString file = scratch.sampleElection();
    const QByteArray before = bytesOf(file);
    const std::vector<QStringList> looking{{u"info"_s, file},
                                           {u"status"_s, file},
                                           {u"screen"_s, file, u"--summary"_s},
                                           {u"count"_s, file, u"--all"_s},
                                           {u"verify"_s, file}};
    for (const QStringList& arguments : looking) {
        INFO(arguments.join(u' '));
        CHECK(runCli(arguments).status == 0);
        CHECK(bytesOf(file) == before);
        CHECK(scratch.files() == QStringList{u"sample.election"_s});
    }
    const election::SystemClock clock;
    const auto other =
        election::ElectionFile::open(file, election::ElectionFile::Mode::Write, clock, u"王秀英"_s);
    REQUIRE(other);
    for (const QStringList& arguments : looking) {
        INFO(arguments.join(u' '));
        CHECK(runCli(arguments).status == 0);
    }
    const auto writing = runEnglish({u"import"_s, u"posts"_s, file, sampleFile(u"职数表.xlsx"_s)});
    INFO(writing.err);
    CHECK(writing.status == 1);
    CHECK(isOneSentence(writing.err));
}
