#include "tests/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace {

ProgramRun run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(110'000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

QJsonObject ProgramRun::json() const {
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(out, &error);
    return error.error == QJsonParseError::NoError ? document.object() : QJsonObject();
}

ProgramRun runCli(const QStringList& arguments) {
    return run(QStringLiteral(CLI_PROGRAM), arguments);
}

ProgramRun runEnglish(const QStringList& arguments) {
    return runCli(QStringList{u"--language"_s, u"en"_s} + arguments);
}

ProgramRun runUnder(const QString& setup, const QStringList& arguments, const QString& redirect) {
    const QString script = u"%1; \"$@\" %2"_s.arg(setup, redirect);
    return run(u"bash"_s, QStringList{u"-c"_s, script, u"bash"_s, QStringLiteral(CLI_PROGRAM),
                                      u"--language"_s, u"en"_s} +
                              arguments);
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) FAIL("can't read " << path);
    return file.readAll();
}

QString sampleFile(const QString& name) {
    return QStringLiteral(SAMPLE_DIR) + u'/' + name;
}

QJsonObject truth() {
    return QJsonDocument::fromJson(bytesOf(QStringLiteral(TEST_DATA_DIR "/truth.json"))).object();
}

QString Scratch::write(const QString& name, const QByteArray& bytes) const {
    const QString target = path(name);
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) FAIL("can't write " << target);
    return target;
}

QString Scratch::newElection(const QString& name) const {
    const QString file = path(name);
    const auto made = runCli({u"new"_s, file, u"--township"_s, u"经济开发区"_s, u"--rules"_s, u"zj-2026"_s,
                              u"--election-day"_s, u"2026-12-19"_s});
    INFO(made.err);
    REQUIRE(made.status == 0);
    return file;
}

QString Scratch::sampleElection() const {
    const QString source = qEnvironmentVariable("SAMPLE_ELECTION");
    INFO("SAMPLE_ELECTION names the file that make_sample makes");
    REQUIRE(QFile::exists(source));
    const QString copy = path(u"sample.election"_s);
    REQUIRE(QFile::copy(source, copy));
    return copy;
}

QStringList Scratch::files() const {
    return QDir(m_folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

bool isOneSentence(const QString& message) {
    const QString text = message.trimmed();
    return !text.isEmpty() && !text.contains(u'\n');
}
