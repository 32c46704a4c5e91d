/// new, info, verify, backup, restore, and every kind of file that is no election file.
#include <unistd.h>
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

/// An SQLite header keeps user_version, the version of our schema, at byte 60, and application_id at byte 68.
void patchHeader(const QString& path, qint64 offset, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(offset));
    REQUIRE(file.write(bytes) == bytes.size());
}

bool canRun(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

/// Every command that opens an election file refuses this one: status 1, one sentence, file untouched.
void checkRefused(const QString& path, const QString& message) {
    const QByteArray before = QFileInfo(path).isFile() ? bytesOf(path) : QByteArray();
    const Scratch scratch;
    for (const QStringList& arguments :
         {QStringList{u"info"_s, path}, QStringList{u"info"_s, path, u"--json"_s},
          QStringList{u"verify"_s, path}, QStringList{u"backup"_s, path, u"--out"_s, scratch.path(u"copy"_s)},
          QStringList{u"restore"_s, path, u"--out"_s, scratch.path(u"copy"_s)}}) {
        INFO(arguments.join(u' '));
        const auto run = runEnglish(arguments);
        CHECK(run.status == 1);
        CHECK(run.out.isEmpty());
        CHECK(isOneSentence(run.err));
        CHECK(run.err.contains(message));
        CHECK(scratch.files().isEmpty());
    }
    if (QFileInfo(path).isFile()) CHECK(bytesOf(path) == before);
}

}  // namespace

TEST_CASE("new makes an election file, and info tells what it holds") {
    const Scratch scratch;
    const QString file = scratch.path(u"a.election"_s);
    const auto made = runCli({u"new"_s, file, u"--township"_s, u"经济开发区"_s, u"--rules"_s, u"zj-2026"_s,
                              u"--election-day"_s, u"2026-12-19"_s, u"--json"_s});
    CHECK(made.status == 0);
    CHECK(made.err.isEmpty());
    const auto info = runCli({u"info"_s, file, u"--json"_s});
    CHECK(info.status == 0);
    CHECK(info.err.isEmpty());
    const QJsonObject object = info.json();
    CHECK((object == made.json()));
    CHECK(object.value(u"township"_s).toString() == u"经济开发区"_s);
    CHECK(object.value(u"election_day"_s).toString() == u"2026-12-19"_s);
    CHECK(object.value(u"ruleset"_s).toString() == u"zj-2026"_s);
    CHECK(object.value(u"schema"_s).toInt() >= 1);
    CHECK(object.value(u"villages"_s).isArray());
    CHECK(object.value(u"chain_head"_s).toString().size() == 64);
    CHECK(runCli({u"info"_s, file}).out.contains("经济开发区"));
    CHECK(scratch.files() == QStringList{u"a.election"_s});
}

TEST_CASE("new refuses an existing file, an unknown rule set, a missing name and a missing folder") {
    const Scratch scratch;
    const QString file = scratch.newElection();
    const QByteArray before = bytesOf(file);
    const auto create = [](const QString& path, const QString& township, const QString& rules) {
        return runEnglish({u"new"_s, path, u"--township"_s, township, u"--rules"_s, rules,
                           u"--election-day"_s, u"2026-12-19"_s});
    };
    const QString other = scratch.path(u"b.election"_s);
    for (const auto& run : {create(file, u"甲镇"_s, u"zj-2026"_s), create(other, u"甲镇"_s, u"zj-1999"_s),
                            create(other, u" "_s, u"zj-2026"_s),
                            create(scratch.path(u"no/b.election"_s), u"甲镇"_s, u"zj-2026"_s)}) {
        INFO(run.err);
        CHECK(run.status == 1);
        CHECK(run.out.isEmpty());
        CHECK(isOneSentence(run.err));
    }
    CHECK(bytesOf(file) == before);
    CHECK(scratch.files() == QStringList{u"a.election"_s});
}

TEST_CASE("The log names the clerk who was named on the command line") {
    const Scratch scratch;
    const QString file = scratch.path(u"a.election"_s);
    const QStringList arguments{u"new"_s,     file,         u"--township"_s,     u"甲镇"_s,
                                u"--rules"_s, u"zj-2026"_s, u"--election-day"_s, u"2026-12-19"_s,
                                u"--clerk"_s, u"王秀英"_s};
    REQUIRE(runCli(arguments).status == 0);
    CHECK(bytesOf(file).contains("王秀英"));
}

TEST_CASE("verify finds a sound file sound, and one changed byte in the log unsound") {
    const Scratch scratch;
    const QString file = scratch.newElection();
    const auto sound = runCli({u"verify"_s, file, u"--json"_s});
    CHECK(sound.status == 0);
    CHECK(sound.json().value(u"sound"_s).toBool());
    CHECK(sound.json().value(u"problems"_s).toArray().isEmpty());
    CHECK(sound.json().value(u"audit_rows"_s).toInt() == 1);
    CHECK(sound.json().value(u"chain_head"_s).toString().size() == 64);
    CHECK(runEnglish({u"verify"_s, file}).out.startsWith("Sound"));

    QByteArray bytes = bytesOf(file);
    const qsizetype at = bytes.indexOf("election.created");
    REQUIRE(at > 0);
    patchHeader(file, at, "election.crEated");
    const auto changed = runEnglish({u"verify"_s, file, u"--json"_s});
    CHECK(changed.status == 1);
    CHECK_FALSE(changed.json().value(u"sound"_s).toBool());
    CHECK_FALSE(changed.json().value(u"problems"_s).toArray().isEmpty());
    CHECK_FALSE(changed.err.isEmpty());
}

TEST_CASE("A backup can be restored and is the same election, neither overwrites anything") {
    const Scratch scratch;
    const QString file = scratch.newElection(), copy = scratch.path(u"copy.election"_s),
                  back = scratch.path(u"back.election"_s);
    const QByteArray before = bytesOf(file);
    const auto backup = runCli({u"backup"_s, file, u"--out"_s, copy, u"--json"_s});
    CHECK(backup.status == 0);
    CHECK(backup.json().value(u"bytes"_s).toInteger() == QFileInfo(copy).size());
    CHECK(runCli({u"restore"_s, copy, u"--out"_s, back}).status == 0);
    const auto info = [](const QString& path) { return runCli({u"info"_s, path, u"--json"_s}).json(); };
    CHECK((info(back) == info(file)));
    CHECK(bytesOf(file) == before);

    for (const QStringList& again :
         {QStringList{u"backup"_s, file, u"--out"_s, copy}, QStringList{u"restore"_s, copy, u"--out"_s, file},
          QStringList{u"backup"_s, file, u"--out"_s, scratch.path(u"no/copy"_s)}}) {
        const auto run = runEnglish(again);
        INFO(again.join(u' ') << run.err);
        CHECK(run.status == 1);
        CHECK(isOneSentence(run.err));
    }
    CHECK(bytesOf(file) == before);
    CHECK(scratch.files() == QStringList{u"a.election"_s, u"back.election"_s, u"copy.election"_s});
}

TEST_CASE("What is no election file is refused with one sentence and left as it is") {
    const Scratch scratch;
    SECTION("a missing file") {
        checkRefused(scratch.path(u"missing.election"_s), u"There is no file"_s);
    }
    SECTION("a folder") {
        checkRefused(scratch.path(QString()), u"is a folder"_s);
    }
    SECTION("a text file renamed to .election") {
        checkRefused(scratch.write(u"text.election"_s, "姓名,性别\n张三,男\n"), u"is not an election file"_s);
    }
    SECTION("an empty file") {
        checkRefused(scratch.write(u"empty.election"_s, {}), u"is not an election file"_s);
    }
    SECTION("another program's SQLite file") {
        const QString file = scratch.newElection();
        patchHeader(file, 68, QByteArray(4, '\0'));
        checkRefused(file, u"is not an election file"_s);
    }
    SECTION("a file of a newer version") {
        const QString file = scratch.newElection();
        patchHeader(file, 60, QByteArray("\0\0\x03\xe7", 4));
        checkRefused(file, u"newer version"_s);
    }
    SECTION("a file whose end is missing") {
        const QString file = scratch.newElection();
        const QByteArray whole = bytesOf(file);
        const QString cut =
            scratch.write(u"cut.election"_s, whole.left(whole.size() / 2 / 4096 * 4096 + 100));
        const QByteArray before = bytesOf(cut);
        const auto run = runEnglish({u"verify"_s, cut});
        INFO(run.err);
        CHECK(run.status == 1);
        CHECK_FALSE(run.err.isEmpty());
        CHECK(bytesOf(cut) == before);
    }
}

TEST_CASE("A file that may not be read is refused with one sentence") {
    const Scratch scratch;
    const QString file = scratch.newElection();
    const QByteArray before = bytesOf(file);
    REQUIRE(QFile::setPermissions(file, {}));
    QStringList arguments{u"--language"_s, u"en"_s, u"info"_s, file};
    QString program = QStringLiteral(CLI_PROGRAM);
    if (geteuid() == 0) {
        // Permissions don't bind root: somebody else asks. He has to be able to reach file and program.
        REQUIRE(QFile::setPermissions(scratch.path(QString()), QFile::Permissions(0x7755)));
        const QString asNobody = QStandardPaths::findExecutable(u"setpriv"_s);
        const QStringList nobody{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
        if (asNobody.isEmpty() || !canRun(asNobody, nobody + QStringList{program, u"--version"_s})) {
            WARN("not tested: this program can't be run as another user here");
            return;
        }
        arguments = nobody + QStringList{program} + arguments;
        program = asNobody;
    }
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    CHECK(process.exitCode() == 1);
    CHECK(process.readAllStandardOutput().isEmpty());
    const QString message = QString::fromUtf8(process.readAllStandardError());
    CHECK(isOneSentence(message));
    CHECK(message.contains(u"can't be read"_s));
    REQUIRE(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    CHECK(bytesOf(file) == before);
}

TEST_CASE("A full disk fails with one sentence and leaves nothing half made") {
    const Scratch scratch;
    const QString file = scratch.newElection();
    const QByteArray before = bytesOf(file);
    const QString limit = u"ulimit -f 64"_s;  // in units of 1,024 bytes; an empty election has 200
    for (const QStringList& arguments :
         {QStringList{u"new"_s, scratch.path(u"b.election"_s), u"--township"_s, u"乙镇"_s, u"--rules"_s,
                      u"zj-2026"_s, u"--election-day"_s, u"2026-12-19"_s},
          QStringList{u"backup"_s, file, u"--out"_s, scratch.path(u"copy"_s)},
          QStringList{u"restore"_s, file, u"--out"_s, scratch.path(u"copy"_s)}}) {
        const auto run = runUnder(limit, arguments);
        INFO(arguments.join(u' ') << run.err);
        CHECK(run.status == 1);
        CHECK(run.out.isEmpty());
        CHECK(isOneSentence(run.err));
        CHECK(scratch.files() == QStringList{u"a.election"_s});
    }
    CHECK(bytesOf(file) == before);
}
