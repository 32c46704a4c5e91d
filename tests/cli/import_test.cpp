/// import and import-all: what they print, and every office file that they refuse.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>

#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace {

QString withPosts(const Scratch& scratch) {
    const QString file = scratch.newElection();
    const auto run = runCli({u"import"_s, u"posts"_s, file, sampleFile(u"职数表.xlsx"_s), u"--json"_s});
    INFO(run.err);
    REQUIRE(run.status == 0);
    return file;
}

QJsonObject firstFile(const ProgramRun& run) {
    return run.json().value(u"files"_s).toArray().at(0).toObject();
}

/// The file is refused with one sentence that holds `message`, and the election stays as it was, byte for
/// byte.
void checkRefused(const QString& election, const QString& path, const QString& message) {
    const QByteArray before = bytesOf(election);
    const auto run = runEnglish({u"import"_s, u"register"_s, election, path, u"--json"_s});
    INFO(path << "\n" << run.err);
    CHECK(run.status == 1);
    CHECK(isOneSentence(run.err));
    CHECK(run.err.contains(message));
    CHECK(firstFile(run).value(u"error"_s).toString() == run.err.trimmed());
    CHECK(bytesOf(election) == before);
}

}  // namespace

TEST_CASE("import register --json prints for each file exactly what the truth says") {
    const Scratch scratch;
    const QString file = withPosts(scratch);
    const QJsonObject expected = truth().value(u"villages"_s).toObject().value(u"夏溪村"_s).toObject();
    const auto run =
        runCli({u"import"_s, u"register"_s, file, sampleFile(u"选民登记/01夏溪村.csv"_s), u"--json"_s});
    CHECK(run.status == 2);
    CHECK(run.err.isEmpty());
    const QJsonObject got = firstFile(run);
    CHECK(got.value(u"file"_s).toString() == u"01夏溪村.csv"_s);
    CHECK(got.value(u"village"_s).toString() == u"夏溪村"_s);
    CHECK(got.value(u"encoding"_s).toString() == u"GB18030"_s);
    CHECK(got.value(u"rows"_s) == expected.value(u"rows"_s));
    CHECK(got.value(u"registered"_s) == expected.value(u"registered"_s));
    CHECK((got.value(u"by_status"_s).toObject() == expected.value(u"by_status"_s).toObject()));
    // REG-07 needs the other villages' registers, which are not in yet.
    QJsonObject findings = expected.value(u"findings"_s).toObject();
    findings.remove(u"REG-07"_s);
    CHECK((got.value(u"findings"_s).toObject() == findings));
    CHECK(got.value(u"new"_s) == expected.value(u"rows"_s));

    const QByteArray before = bytesOf(file);
    const auto again =
        runCli({u"import"_s, u"register"_s, file, sampleFile(u"选民登记/01夏溪村.csv"_s), u"--json"_s});
    CHECK(firstFile(again).value(u"unchanged"_s) == expected.value(u"rows"_s));
    CHECK(firstFile(again).value(u"new"_s).toInt() == 0);
    CHECK((bytesOf(file) == before));  // not printed: 20 MB
}

TEST_CASE("import --dry-run counts and writes nothing") {
    const Scratch scratch;
    const QString file = withPosts(scratch);
    const QByteArray before = bytesOf(file);
    const auto run = runEnglish({u"import"_s, u"register"_s, file, sampleFile(u"选民登记/01夏溪村.csv"_s),
                                 u"--dry-run"_s, u"--json"_s});
    CHECK(run.status == 2);
    CHECK(firstFile(run).value(u"new"_s).toInt() == 1100);
    CHECK(run.err.contains(u"nothing was written"_s));
    CHECK((bytesOf(file) == before));  // not printed: 20 MB
}

TEST_CASE("import --findings writes a workbook that names every finding") {
    const Scratch scratch;
    const QString file = withPosts(scratch);
    const QString csv = scratch.path(u"findings.csv"_s), xlsx = scratch.path(u"findings.xlsx"_s);
    for (const QString& out : {csv, xlsx}) {
        const auto run = runCli(
            {u"import"_s, u"register"_s, file, sampleFile(u"选民登记/01夏溪村.csv"_s), u"--findings"_s, out});
        CHECK(run.status == 2);
    }
    CHECK(bytesOf(csv).count("REG-02") == 2);
    CHECK(bytesOf(xlsx).startsWith("PK"));
    const auto unwritable =
        runEnglish({u"import"_s, u"register"_s, file, sampleFile(u"选民登记/01夏溪村.csv"_s), u"--findings"_s,
                    scratch.path(u"no/findings.csv"_s)});
    CHECK(unwritable.status == 1);
    CHECK(isOneSentence(unwritable.err));
}

TEST_CASE("import-all prints one entry a kind, finds the folder from where it runs, and is idempotent") {
    const Scratch scratch;
    const QString file = scratch.sampleElection();
    const QByteArray before = bytesOf(file);
    const QString relative = QDir::current().relativeFilePath(QStringLiteral(SAMPLE_DIR));
    const auto run = runCli({u"import-all"_s, file, relative, u"--json"_s});
    CHECK(run.status == 2);
    CHECK(run.err.isEmpty());
    const QJsonObject object = run.json();
    for (const QString& kind : {u"posts"_s, u"register"_s, u"nominations"_s, u"review"_s, u"asks"_s,
                                u"withdrawals"_s, u"progress"_s, u"boxes"_s, u"ballots"_s}) {
        INFO(kind);
        const QJsonObject entry = object.value(kind).toObject();
        CHECK_FALSE(entry.isEmpty());
        CHECK(entry.value(u"new"_s).toInt() == 0);
        CHECK(entry.value(u"changed"_s).toInt() == 0);
        CHECK(entry.value(u"unchanged"_s).toInt() > 0);
    }
    const QJsonObject villages = truth().value(u"villages"_s).toObject();
    const QJsonArray files = object.value(u"register"_s).toObject().value(u"files"_s).toArray();
    CHECK(files.size() == 29);
    for (const QJsonValue& value : files) {
        const QJsonObject got = value.toObject();
        const QJsonObject expected = villages.value(got.value(u"village"_s).toString()).toObject();
        INFO(got.value(u"village"_s).toString());
        for (const QString& key : {u"rows"_s, u"registered"_s, u"by_status"_s, u"findings"_s})
            CHECK((got.value(key) == expected.value(key)));
    }
    CHECK((bytesOf(file) == before));  // not printed: 20 MB
}

TEST_CASE("One refused file does not stop the others: status 1, and its entry says why") {
    const Scratch scratch;
    const QString file = withPosts(scratch);
    const QString bad = scratch.write(u"07外畈村.xlsx"_s, "no workbook");
    const auto run = runEnglish(
        {u"import"_s, u"register"_s, file, bad, sampleFile(u"选民登记/01夏溪村.csv"_s), u"--json"_s});
    CHECK(run.status == 1);
    const QJsonArray files = run.json().value(u"files"_s).toArray();
    REQUIRE(files.size() == 2);
    CHECK_FALSE(files.at(0).toObject().value(u"error"_s).toString().isEmpty());
    CHECK(files.at(1).toObject().value(u"new"_s).toInt() == 1100);
}

TEST_CASE("Of many refused files only the first few are told on the terminal, each with one line") {
    const Scratch scratch;
    const QString file = scratch.newElection();
    REQUIRE(QDir().mkpath(scratch.path(u"f/选民登记"_s)));
    for (int i = 0; i < 20; ++i) scratch.write(u"f/选民登记/%1.csv"_s.arg(i), "x\n");
    const auto run = runEnglish({u"import-all"_s, file, scratch.path(u"f"_s)});
    CHECK(run.status == 1);
    CHECK(run.err.trimmed().count(u'\n') == 5);
    CHECK(run.err.contains(u"15 more"_s));
}

TEST_CASE("Office files that can't be used are refused with one sentence, the election stays as it was") {
    const Scratch scratch;
    const QString file = withPosts(scratch);
    const QByteArray workbook = bytesOf(sampleFile(u"选民登记/05新坑村.xlsx"_s));
    const QByteArray text = bytesOf(sampleFile(u"选民登记/01夏溪村.csv"_s));
    const auto named = [&](const QString& name, const QByteArray& bytes) {
        return scratch.write(name, bytes);
    };
    checkRefused(file, scratch.path(u"01夏溪村.csv"_s), u"01夏溪村.csv"_s);
    checkRefused(file, scratch.path(QString()), u"folder"_s);
    checkRefused(file, named(u"05新坑村.xlsx"_s, workbook.left(workbook.size() / 2)), u"05新坑村.xlsx"_s);
    checkRefused(file, named(u"01夏溪村.csv"_s, {}), u"empty"_s);
    checkRefused(file, named(u"03下畈村.csv"_s, "序号,户号,性别\n1,2,男\n"), u"03下畈村.csv"_s);
    checkRefused(file, named(u"海王村.csv"_s, text), u"夏溪村"_s);  // unknown village: the names are listed
    // GB18030 that ends within a character and holds bytes that no Chinese encoding has
    QByteArray broken = text;
    broken.replace(200, 4, "\xff\xff\x80\xff");
    checkRefused(file, named(u"04小溪村.csv"_s, broken), u"04小溪村.csv"_s);
    const QByteArray before = bytesOf(file);
    const auto wrong = runEnglish({u"import"_s, u"register"_s, file, sampleFile(u"选民登记/01夏溪村.csv"_s),
                                   u"--encoding"_s, u"UTF-8"_s});
    CHECK(wrong.status == 1);
    CHECK(isOneSentence(wrong.err));
    CHECK((bytesOf(file) == before));  // not printed: 20 MB
}

TEST_CASE("import into what is no election file, and from a folder that isn't there, is refused") {
    const Scratch scratch;
    const QString text = scratch.write(u"text.election"_s, "姓名\n张三\n");
    const QString file = scratch.newElection();
    const QByteArray before = bytesOf(file);
    for (const QStringList& arguments :
         {QStringList{u"import"_s, u"posts"_s, text, sampleFile(u"职数表.xlsx"_s)},
          QStringList{u"import-all"_s, text, QStringLiteral(SAMPLE_DIR)},
          QStringList{u"import-all"_s, file, scratch.path(u"missing"_s)},
          QStringList{u"import-all"_s, file, sampleFile(u"职数表.xlsx"_s)}}) {
        const auto run = runEnglish(arguments);
        INFO(arguments.join(u' ') << run.err);
        CHECK(run.status == 1);
        CHECK(run.out.isEmpty());
        CHECK(isOneSentence(run.err));
    }
    CHECK(bytesOf(text) == "姓名\n张三\n");
    CHECK((bytesOf(file) == before));  // not printed: 20 MB
}

TEST_CASE("A disk that fills up during an import leaves the election as it was") {
    const Scratch scratch;
    const QString file = withPosts(scratch);
    const QByteArray before = bytesOf(file);
    const auto run = runUnder(u"ulimit -f 400"_s, {u"import"_s, u"register"_s, file,
                                                   sampleFile(u"选民登记/01夏溪村.csv"_s), u"--json"_s});
    INFO(run.err);
    CHECK(run.status == 1);
    CHECK(isOneSentence(run.err));
    CHECK((bytesOf(file) == before));  // not printed: 20 MB
    CHECK(runCli({u"verify"_s, file}).status == 0);
}

TEST_CASE(
    "On a terminal an import shows one moving line with the file it reads, and takes it away at the end") {
    // A bare container may have neither the program nor pseudo-terminals.
    const QString terminal = QStandardPaths::findExecutable(u"script"_s);
    const auto onTerminal = [&](const QString& command) {
        return QStringList{u"--quiet"_s, u"--return"_s, u"--command"_s, command, u"/dev/null"_s};
    };
    if (terminal.isEmpty() || QProcess::execute(terminal, onTerminal(u"true"_s)) != 0) {
        WARN("not tested: `script` gives no terminal here");
        return;
    }
    const Scratch scratch;
    const QString file = scratch.sampleElection();
    QProcess process;
    const QString command = u"'%1' import-all '%2' '%3' > '%4'"_s.arg(
        QStringLiteral(CLI_PROGRAM), file, QStringLiteral(SAMPLE_DIR), scratch.path(u"out"_s));
    process.start(terminal, onTerminal(command));
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(110'000));
    CHECK(process.exitCode() == 2);
    const QString shown = QString::fromUtf8(process.readAllStandardOutput());
    CHECK(shown.contains(u"/263 "_s));
    CHECK(shown.endsWith(u"\r\x1b[K"_s));
    CHECK(shown.count(u'\n') == 0);
    CHECK(bytesOf(scratch.path(u"out"_s)).contains("29071"));
}
