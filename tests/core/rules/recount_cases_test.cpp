/// Every case of tests/data counts to the outcome that an independent counter found, field by field.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/rules/ballots_csv.h"
#include "core/rules/contest_json.h"
#include "core/rules/count.h"
#include "core/rules/outcome_json.h"
#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

QByteArray readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) FAIL("can't read " << path);
    return file.readAll();
}

QString shown(const QJsonValue& value) {
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"v"_s, value}}).toJson(QJsonDocument::Compact));
}

/// Where two values differ: "posts[1].elected[0]: expected …, got …".
void compare(const QString& at, const QJsonValue& expected, const QJsonValue& got, QStringList& differences) {
    if (expected.isObject() && got.isObject()) {
        auto keys = expected.toObject().keys() + got.toObject().keys();
        keys.removeDuplicates();
        for (const auto& key : keys)
            compare(at + u'.' + key, expected.toObject().value(key), got.toObject().value(key), differences);
    } else if (expected.isArray() && got.isArray() && expected.toArray().size() == got.toArray().size()) {
        for (int i = 0; i < expected.toArray().size(); ++i)
            compare(u"%1[%2]"_s.arg(at).arg(i), expected.toArray().at(i), got.toArray().at(i), differences);
    } else if (expected != got) {
        differences << u"%1: expected %2, got %3"_s.arg(at, shown(expected), shown(got));
    }
}

QStringList differences(const QString& contestPath, const QString& ballotsPath, const QString& outcomePath) {
    const auto contest = readContest(readFile(contestPath), contestPath);
    if (!contest) return {contest.error().message};
    const auto ballots = readBallots(readFile(ballotsPath), ballotsPath, contest.value());
    if (!ballots) return {ballots.error().message};
    const auto got = outcomeJson(count(contest.value(), ballots.value()));
    QStringList found;
    compare(u"outcome"_s, QJsonDocument::fromJson(readFile(outcomePath)).object(), got, found);
    return found;
}

}  // namespace

TEST_CASE("Each of the 300 odd contests counts to its outcome") {
    const QDir folder(QStringLiteral(TEST_DATA_DIR "/contests"));
    const auto cases = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    REQUIRE(cases.size() == 300);
    for (const auto& name : cases) {
        const auto path = folder.filePath(name);
        const auto found =
            differences(path + u"/contest.json"_s, path + u"/ballots.csv"_s, path + u"/outcome.json"_s);
        INFO("contest " << name << "\n" << found.join(u'\n'));
        CHECK(found.isEmpty());
    }
}

TEST_CASE("Each of the 29 villages of a township counts to its outcome") {
    const QDir folder(QStringLiteral(TEST_DATA_DIR "/recount"));
    const auto cases = folder.entryList({u"*.contest.json"_s}, QDir::Files, QDir::Name);
    REQUIRE(cases.size() == 29);
    for (const auto& name : cases) {
        const auto path = folder.filePath(name.section(u'.', 0, 0));
        const auto found =
            differences(path + u".contest.json"_s, path + u".ballots.csv"_s, path + u".outcome.json"_s);
        INFO("village " << name << "\n" << found.join(u'\n'));
        CHECK(found.isEmpty());
    }
}
