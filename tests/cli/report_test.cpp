/// report and report-all: documents as files, without a display.
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <algorithm>

#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace {

QString textOfPdf(const QString& path) {
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList filesBelow(const QString& folder) {
    QStringList files;
    QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) files << QDir(folder).relativeFilePath(it.next());
    files.sort();
    return files;
}

}  // namespace

TEST_CASE("report --list names every document, for people and as JSON, without an election file") {
    const auto list = runCli({u"report"_s, u"--list"_s});
    CHECK(list.status == 0);
    CHECK(QString::fromUtf8(list.out).contains(u"选举结果报告单"_s));
    const auto json = runCli({u"report"_s, u"--list"_s, u"--json"_s});
    const QJsonArray documents = json.json().value(u"documents"_s).toArray();
    CHECK(documents.size() >= 5);
    for (const QJsonValue& document : documents) {
        CHECK_FALSE(document[u"title"_s].toString().isEmpty());
        CHECK(list.out.contains(document[u"kind"_s].toString().toUtf8()));
    }
}

TEST_CASE("report writes one document in each format, with the figures of the count in it") {
    const Scratch scratch;
    const QString file = scratch.sampleElection();
    const QByteArray before = bytesOf(file);
    for (const QString& suffix : {u"pdf"_s, u"html"_s, u"csv"_s, u"xlsx"_s, u"odt"_s}) {
        const QString out = scratch.path(u"result."_s + suffix);
        const auto run = runCli(
            {u"report"_s, u"result"_s, file, u"--village"_s, u"夏溪村"_s, u"--out"_s, out, u"--json"_s});
        INFO(suffix << run.err);
        CHECK(run.status == 0);
        CHECK(run.err.isEmpty());
        CHECK(run.json().value(u"file"_s).toString() == out);
        CHECK(run.json().value(u"bytes"_s).toInteger() == QFileInfo(out).size());
        CHECK(QFileInfo(out).size() > 500);
    }
    const QString pdf = textOfPdf(scratch.path(u"result.pdf"_s));
    const QString html = QString::fromUtf8(bytesOf(scratch.path(u"result.html"_s)));
    for (const QString& text : {u"吕囡娥"_s, u"552"_s, u"806"_s, u"夏溪村"_s}) {
        INFO(text);
        CHECK(pdf.contains(text));
        CHECK(html.contains(text));
    }
    CHECK(bytesOf(file) == before);
}

TEST_CASE("report refuses an unknown document, a missing village and an ending that it can't write") {
    const Scratch scratch;
    const QString file = scratch.sampleElection();
    const QString out = scratch.path(u"out.pdf"_s);
    for (const QStringList& arguments :
         {QStringList{u"nonsense"_s, file, u"--out"_s, out}, QStringList{u"result"_s, file, u"--out"_s, out},
          QStringList{u"result"_s, file, u"--village"_s, u"海王村"_s, u"--out"_s, out},
          QStringList{u"result"_s, scratch.path(u"missing.election"_s), u"--village"_s, u"夏溪村"_s,
                      u"--out"_s, out},
          QStringList{u"result"_s, file, u"--village"_s, u"夏溪村"_s, u"--out"_s,
                      scratch.path(u"no/out.pdf"_s)}}) {
        const auto run = runEnglish(QStringList{u"report"_s} + arguments);
        INFO(arguments.join(u' ') << run.err);
        CHECK(run.status == 1);
        CHECK(run.out.isEmpty());
        CHECK(isOneSentence(run.err));
    }
    for (const QStringList& arguments :
         {QStringList{u"result"_s, file, u"--village"_s, u"夏溪村"_s, u"--out"_s, scratch.path(u"out.doc"_s)},
          QStringList{u"result"_s, file, u"--village"_s, u"夏溪村"_s}, QStringList{u"result"_s},
          QStringList{}})
        CHECK(runCli(QStringList{u"report"_s} + arguments).status == 64);
    CHECK(scratch.files() == QStringList{u"sample.election"_s});
}

TEST_CASE("A document that isn't ready yet is refused with what it waits for") {
    const Scratch scratch;
    const QString file = scratch.newElection();
    REQUIRE(runCli({u"import"_s, u"posts"_s, file, sampleFile(u"职数表.xlsx"_s)}).status == 0);
    const QString out = scratch.path(u"out.pdf"_s);
    const auto run =
        runEnglish({u"report"_s, u"result"_s, file, u"--village"_s, u"夏溪村"_s, u"--out"_s, out});
    INFO(run.err);
    CHECK(run.status == 1);
    CHECK(isOneSentence(run.err));
    CHECK_FALSE(QFileInfo::exists(out));
}

TEST_CASE("A full disk leaves the old document, or none, but never half of one") {
    const Scratch scratch;
    const QString file = scratch.sampleElection();
    const QString old = scratch.write(u"old.pdf"_s, "old");
    for (const QString& out : {old, scratch.path(u"new.pdf"_s)}) {
        const auto run = runUnder(u"ulimit -f 40"_s, {u"report"_s, u"screening"_s, file, u"--village"_s,
                                                      u"夏溪村"_s, u"--out"_s, out});
        INFO(out << run.err);
        CHECK(run.status == 1);
        CHECK(isOneSentence(run.err));
    }
    CHECK(bytesOf(old) == "old");
    CHECK(scratch.files() == QStringList{u"old.pdf"_s, u"sample.election"_s});
}

TEST_CASE("report-all writes a folder a village and one for the township, tables as workbooks too") {
    const Scratch scratch;
    const QString file = scratch.sampleElection();
    const QByteArray before = bytesOf(file);
    const QString out = scratch.path(u"out"_s);
    const auto run = runCli({u"report-all"_s, file, u"--out"_s, out, u"--json"_s});
    INFO(run.err);
    CHECK((run.status == 0 || run.status == 2));
    const QJsonArray documents = run.json().value(u"documents"_s).toArray();
    const QStringList files = filesBelow(out);
    CHECK(files.size() == documents.size());
    CHECK(QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() == 30);
    CHECK(files.contains(u"全镇/全镇汇总.pdf"_s));
    for (const QString& name : {u"自荐人名册.pdf"_s, u"自荐人名册.xlsx"_s, u"资格审查汇总表.pdf"_s,
                                u"选举结果报告单.pdf"_s, u"本村投票情况.pdf"_s}) {
        INFO(name);
        const auto villages = std::count_if(files.begin(), files.end(), [&name](const QString& file) {
            return file.endsWith(u'/' + name) && !file.startsWith(u"全镇/"_s);
        });
        CHECK(villages == 29);
    }
    const QString summary = textOfPdf(out + u"/全镇/全镇汇总.pdf"_s);
    CHECK(summary.contains(u"后山村"_s));
    // Two names of the sample hold a private-use character: a finding that needs attention, each named.
    CHECK(run.status == 2);
    CHECK(run.err.contains(u"U+E018"_s));
    CHECK(bytesOf(file) == before);
}

TEST_CASE("report-all can keep to one village and to other formats, and says what is not ready") {
    const Scratch scratch;
    const QString file = scratch.sampleElection();
    const QString out = scratch.path(u"out"_s);
    const auto run = runCli(
        {u"report-all"_s, file, u"--out"_s, out, u"--village"_s, u"夏溪村"_s, u"--formats"_s, u"html,csv"_s});
    INFO(run.err);
    CHECK(run.status == 0);
    CHECK(QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot) == QStringList{u"01夏溪村"_s});
    for (const QString& name : filesBelow(out))
        CHECK((name.endsWith(u".html"_s) || name.endsWith(u".csv"_s)));
    CHECK(runCli({u"report-all"_s, file, u"--out"_s, out, u"--formats"_s, u"pdf,doc"_s}).status == 64);

    const QString early = scratch.newElection();
    REQUIRE(runCli({u"import"_s, u"posts"_s, early, sampleFile(u"职数表.xlsx"_s)}).status == 0);
    const auto waiting = runCli({u"report-all"_s, early, u"--out"_s, scratch.path(u"early"_s), u"--json"_s});
    CHECK(waiting.status == 0);
    const QJsonArray list = waiting.json().value(u"waiting"_s).toArray();
    CHECK_FALSE(list.isEmpty());
    for (const QJsonValue& one : list) CHECK_FALSE(one[u"waits_for"_s].toString().isEmpty());

    const auto blocked = runEnglish(
        {u"report-all"_s, file, u"--out"_s, scratch.write(u"file"_s, "x"), u"--village"_s, u"夏溪村"_s});
    CHECK(blocked.status == 1);
    CHECK(isOneSentence(blocked.err));
}

TEST_CASE("Ctrl+C stops report-all between two documents, what is written is whole") {
    const Scratch scratch;
    const QString out = scratch.path(u"out"_s);
    QProcess process;
    process.start(QStringLiteral(CLI_PROGRAM),
                  {u"--language"_s, u"en"_s, u"report-all"_s, scratch.sampleElection(), u"--out"_s, out});
    REQUIRE(process.waitForStarted());
    while (process.state() == QProcess::Running && filesBelow(out).size() < 5) process.waitForFinished(10);
    process.terminate();
    REQUIRE(process.waitForFinished());
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 1);
    CHECK(process.readAllStandardOutput().isEmpty());
    const QString message = QString::fromUtf8(process.readAllStandardError());
    CHECK(message.startsWith(u"Stopped after"_s));
    const QStringList files = filesBelow(out);
    CHECK(files.size() < 200);
    for (const QString& name : files) {
        INFO(name);
        if (name.endsWith(u".pdf"_s)) CHECK(bytesOf(out + u'/' + name).trimmed().endsWith("%%EOF"));
        if (name.endsWith(u".xlsx"_s)) CHECK(bytesOf(out + u'/' + name).contains("PK\x05\x06"));
    }
}

TEST_CASE(
    "Every document that report --list names as a form is written empty, in one run, without a register") {
    const Scratch scratch;
    const QString file = scratch.newElection();
    REQUIRE(runCli({u"import"_s, u"posts"_s, file, sampleFile(u"职数表.xlsx"_s)}).status == 0);
    const QJsonArray kinds =
        runCli({u"report"_s, u"--list"_s, u"--json"_s}).json().value(u"documents"_s).toArray();
    int forms = 0;
    for (const QJsonValue& kind : kinds)
        forms += kind[u"empty"_s].toBool() && kind[u"per_village"_s].toBool();
    REQUIRE(forms > 30);
    const QString out = scratch.path(u"out"_s);
    const auto run = runCli({u"report-all"_s, file, u"--out"_s, out, u"--village"_s, u"夏溪村"_s,
                             u"--empty"_s, u"--formats"_s, u"html"_s, u"--json"_s});
    INFO(run.err);
    CHECK(run.status == 0);
    CHECK(run.json().value(u"waiting"_s).toArray().isEmpty());
    // Those of the other way of electing are left out.
    CHECK(filesBelow(out).size() == forms - 3);
    const auto one =
        runCli({u"report"_s, u"certificates"_s, file, u"--empty"_s, u"--out"_s, scratch.path(u"c.pdf"_s)});
    INFO(one.err);
    CHECK(one.status == 0);
    CHECK(textOfPdf(scratch.path(u"c.pdf"_s)).contains(u"特发此证"_s));
    CHECK(runCli({u"report"_s, u"pledge"_s, file, u"--village"_s, u"夏溪村"_s, u"--wall"_s, u"--out"_s,
                  scratch.path(u"w.pdf"_s)})
              .status == 1);
}

TEST_CASE("What stands on the printed result, certificates and roster of every village is what was counted") {
    const Scratch scratch;
    const QString file = scratch.sampleElection();
    const QString out = scratch.path(u"out"_s);
    REQUIRE(runCli({u"report-all"_s, file, u"--out"_s, out, u"--formats"_s, u"pdf"_s, u"--kinds"_s,
                    u"result,certificates,notice-votes"_s})
                .status != 1);
    const QJsonObject counted = runCli({u"count"_s, file, u"--all"_s, u"--json"_s}).json();
    const QStringList folders = QDir(out).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(folders.size() == 29);
    int names = 0;
    for (const QJsonValue& village : counted.value(u"villages"_s).toArray()) {
        const QString name = village[u"village"_s].toString();
        INFO(name);
        const QStringList folder = folders.filter(name);
        REQUIRE_FALSE(folder.isEmpty());
        const QString below = out + u'/' + folder.first() + u'/';
        const QString result = textOfPdf(below + u"选举结果报告单.pdf"_s).simplified().remove(u' ');
        const QString votes = textOfPdf(below + u"得票情况公告.pdf"_s).simplified().remove(u' ');
        const QJsonObject outcome = village.toObject();
        for (const QString& figure : {u"collected"_s, u"valid"_s, u"void"_s, u"blank"_s})
            CHECK(result.contains(QString::number(outcome[u"ballots"_s][figure].toInteger())));
        for (const QJsonValue& post : outcome[u"posts"_s].toArray())
            for (const QJsonValue& person : post[u"votes"_s].toArray()) {
                QString who = person[u"name"_s].toString();
                if (std::any_of(who.begin(), who.end(),
                                [](QChar c) { return c.category() == QChar::Other_PrivateUse; }))
                    continue;  // named as unprintable
                INFO(who);
                CHECK(result.contains(who));
                CHECK(votes.contains(who));
                ++names;
            }
    }
    CHECK(names > 300);
}
