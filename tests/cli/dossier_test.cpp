/// check, fact, talk, screening-template, report dossier: the real program on the sample township.
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace {

struct Township {
    Township() : file(scratch.sampleElection()) {
        const auto screened = runEnglish({u"screen"_s, file, u"--village"_s, u"夏溪村"_s, u"--json"_s});
        REQUIRE(screened.status == 0);
        for (const QJsonValue& one : screened.json().value(u"nominations"_s).toArray())
            if (one[u"verdict"_s].toString() == u"qualified"_s) no = QString::number(one[u"no"_s].toInt());
        REQUIRE_FALSE(no.isEmpty());
    }
    ProgramRun run(const QString& command, const QStringList& more) const {
        return runEnglish(QStringList{command, file, u"--no"_s, no} + more);
    }
    ProgramRun checked(const QStringList& more) const {
        return run(u"check"_s, QStringList{u"--clerk"_s, u"应倩"_s, u"--json"_s} + more);
    }
    static QString state(const ProgramRun& run, int check) {
        return run.json().value(u"checks"_s)[check - 1][u"state"_s].toString();
    }
    void checkSound() const { CHECK(runEnglish({u"verify"_s, file}).status == 0); }

    Scratch scratch;
    QString file, no;
};

void checkRefused(const ProgramRun& run, const QString& part, int status = 1) {
    INFO(run.err.toStdString());
    CHECK(run.status == status);
    CHECK(run.out.isEmpty());
    if (status == 1) CHECK(isOneSentence(run.err));
    CHECK(run.err.contains(part));
}

}  // namespace

TEST_CASE("check answers by hand, waits for a second person, wants a reason for a change of mind") {
    const Township town;
    const auto failed = town.checked({u"--check"_s, u"7"_s, u"--state"_s, u"failed"_s, u"--clause"_s,
                                      u"法定②"_s, u"--clause"_s, u"五不能①"_s, u"--note"_s, u"见判决书"_s});
    INFO(failed.err.toStdString());
    REQUIRE(failed.status == 0);
    CHECK(failed.json().value(u"verdict"_s).toString() == u"pending"_s);
    CHECK(failed.json().value(u"checks"_s)[6][u"waits_for_second"_s].toBool());
    checkRefused(town.checked({u"--check"_s, u"7"_s, u"--second"_s, u"应倩"_s}), u"应倩"_s);
    const auto second = town.checked({u"--check"_s, u"stricts.1"_s, u"--second"_s, u"李芳"_s});
    REQUIRE(second.status == 0);
    CHECK(second.json().value(u"verdict"_s).toString() == u"not_qualified"_s);
    CHECK(second.json().value(u"checks"_s)[6][u"second_by"_s].toString() == u"李芳"_s);
    checkRefused(town.checked({u"--check"_s, u"7"_s, u"--state"_s, u"passed"_s}), u"why"_s);
    const auto passed =
        town.checked({u"--check"_s, u"7"_s, u"--state"_s, u"passed"_s, u"--because"_s, u"判决已撤销"_s});
    REQUIRE(passed.status == 0);
    CHECK(Township::state(passed, 7) == u"passed"_s);
    checkRefused(town.checked({u"--check"_s, u"10"_s, u"--state"_s, u"passed"_s}), u"10"_s, 64);
    checkRefused(town.checked({u"--check"_s, u"7"_s}), u"--second"_s, 64);
    const auto words = town.run(u"check"_s, {u"--check"_s, u"9"_s, u"--state"_s, u"passed"_s});
    CHECK(words.status == 0);
    CHECK(QString::fromUtf8(words.out).contains(u"qualified"_s));
    town.checkSound();
}

TEST_CASE("fact says until when a bar holds, by which day, and date unknown where it is") {
    const Township town;
    const QStringList fact{u"--clause"_s, u"五不能①"_s, u"--matter"_s, u"危险驾驶罪"_s, u"--source"_s,
                           u"判决书"_s,   u"--clerk"_s, u"应倩"_s,     u"--json"_s};
    checkRefused(town.run(u"fact"_s, fact), u"--date-unknown"_s, 64);
    const auto dated = town.run(u"fact"_s, fact + QStringList{u"--ended"_s, u"2021-12-20"_s});
    INFO(dated.err.toStdString());
    REQUIRE(dated.status == 0);
    CHECK(dated.json().value(u"measured_on"_s).toString() == u"2026-12-19"_s);
    CHECK(dated.json().value(u"mark"_s).toString() == u"I"_s);
    const QJsonValue one = dated.json().value(u"facts"_s)[0];
    CHECK(one[u"outcome"_s].toString() == u"bars"_s);
    CHECK(one[u"until"_s].toString() == u"2026-12-20"_s);
    CHECK(one[u"waits_for_second"_s].toBool());
    CHECK(dated.json().value(u"verdict"_s).toString() == u"pending"_s);
    const QString number = QString::number(one[u"number"_s].toInt());
    checkRefused(town.run(u"fact"_s, {u"--remove"_s, number}), u"reason"_s);
    REQUIRE(town.run(u"fact"_s, {u"--remove"_s, number, u"--because"_s, u"不是本人"_s}).status == 0);
    const auto unknown = town.run(u"fact"_s, fact + QStringList{u"--date-unknown"_s});
    REQUIRE(unknown.status == 0);
    CHECK(unknown.json().value(u"facts"_s)[0][u"outcome"_s].toString() == u"date_unknown"_s);
    CHECK(unknown.json().value(u"facts"_s)[0][u"until"_s].toString().isEmpty());
    checkRefused(town.run(u"fact"_s, {u"--clause"_s, u"八不准"_s, u"--matter"_s, u"x"_s, u"--source"_s,
                                      u"x"_s, u"--running"_s}),
                 u"八不准"_s);
    town.checkSound();
}

TEST_CASE("talk is recorded with its answers and takes a reason where one is there already") {
    const Township town;
    const QStringList talk{u"--by"_s,      u"驻村干部"_s,   u"--recorded-by"_s, u"李芳"_s,
                           u"--date"_s,    u"2026-07-01"_s, u"--answer"_s,      u"想为村里办事"_s,
                           u"--finding"_s, u"明确"_s,       u"--finding"_s,     u"清楚"_s,
                           u"--finding"_s, u"拒绝回答"_s,   u"--signed"_s,      u"--json"_s};
    checkRefused(town.run(u"talk"_s, talk), u"recorded already"_s);
    const auto again = town.run(u"talk"_s, talk + QStringList{u"--because"_s, u"补谈"_s});
    INFO(again.err.toStdString());
    REQUIRE(again.status == 0);
    CHECK(Township::state(again, 3) == u"failed"_s);  // two persons held it
    CHECK(again.json().value(u"checks"_s)[2][u"second_by"_s].toString() == u"李芳"_s);
    town.checkSound();
}

TEST_CASE("screening-template is written, changed, read as a draft, frozen, older dossiers keep theirs") {
    const Township town;
    const QString path = town.scratch.path(u"标准.json"_s);
    REQUIRE(town.checked({u"--check"_s, u"9"_s, u"--state"_s, u"passed"_s}).status == 0);
    const auto written = runEnglish({u"screening-template"_s, town.file, u"--write"_s, path});
    INFO(written.err.toStdString());
    REQUIRE(written.status == 0);
    CHECK(QString::fromUtf8(written.out).contains(u"五不能①"_s));
    QByteArray json = bytesOf(path);
    REQUIRE(json.contains("问动机"));
    checkRefused(runEnglish({u"screening-template"_s, town.file, u"--set"_s, path}), u"Nothing differs"_s);
    checkRefused(runEnglish({u"screening-template"_s, town.file, u"--freeze"_s, u"--because"_s, u"x"_s}),
                 u"no draft"_s);
    json.replace("问动机", "问初心");
    const QString own = town.scratch.write(u"本镇.json"_s, json);
    REQUIRE(runEnglish({u"screening-template"_s, town.file, u"--set"_s, own}).status == 0);
    checkRefused(runEnglish({u"screening-template"_s, town.file, u"--set"_s,
                             town.scratch.write(u"坏.json"_s, "{\"id\": 3}")}),
                 u"坏.json"_s);
    checkRefused(runEnglish({u"screening-template"_s, town.file, u"--freeze"_s}), u"rests"_s);
    const auto frozen = runEnglish({u"screening-template"_s, town.file, u"--freeze"_s, u"--because"_s,
                                    u"石柱镇〔2026〕9号"_s, u"--clerk"_s, u"应倩"_s, u"--json"_s});
    REQUIRE(frozen.status == 0);
    CHECK(frozen.json().value(u"in_force"_s).toInt() == 1);
    CHECK(frozen.json().value(u"template"_s)[u"checks"_s][0][u"title"_s][u"zh"_s].toString() == u"问初心"_s);
    CHECK(frozen.json().value(u"versions"_s)[0][u"dossiers"_s].toInt() > 0);
    const auto old = town.checked({u"--check"_s, u"8"_s, u"--state"_s, u"passed"_s});
    CHECK(old.json().value(u"template_version"_s).toInt() == 0);
    const auto summary = runEnglish({u"screen"_s, town.file, u"--summary"_s});
    CHECK(QString::fromUtf8(summary.out).contains(u"481"_s));
    town.checkSound();
}

TEST_CASE("report writes the dossier of one nominee and of a village in every format") {
    const Township town;
    for (const QString& suffix : {u"pdf"_s, u"html"_s, u"xlsx"_s, u"odt"_s, u"csv"_s}) {
        const QString out = town.scratch.path(u"档案."_s + suffix);
        const auto written =
            runCli({u"report"_s, u"dossier"_s, town.file, u"--no"_s, town.no, u"--out"_s, out});
        INFO(written.err.toStdString());
        CHECK(written.status == 0);
        CHECK(QFile(out).size() > 500);
    }
    const QString html = QString::fromUtf8(bytesOf(town.scratch.path(u"档案.html"_s)));
    CHECK(html.contains(u"资格审查档案"_s));
    CHECK(html.contains(u"谈话记录"_s));
    const auto village = runCli({u"report"_s, u"dossier"_s, town.file, u"--village"_s, u"夏溪村"_s,
                                 u"--out"_s, town.scratch.path(u"全村.pdf"_s)});
    CHECK(village.status == 0);
    const auto standard = runCli(
        {u"report"_s, u"screening-template"_s, town.file, u"--out"_s, town.scratch.path(u"标准.pdf"_s)});
    CHECK(standard.status == 0);
}
