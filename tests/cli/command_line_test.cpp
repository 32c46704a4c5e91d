/// The command line as such: help, mistakes, languages, where output goes.
#include <QFileInfo>
#include <QRegularExpression>

#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace {

/// The names in the list of commands of `--help`.
QStringList listedCommands(const QByteArray& help) {
    static const QRegularExpression line(u"^  ([a-z][a-z-]*) "_s, QRegularExpression::MultilineOption);
    const QString text = QString::fromUtf8(help);
    QStringList names;
    for (auto it = line.globalMatch(text, std::max(qsizetype(0), text.indexOf(u"Commands"_s))); it.hasNext();)
        names << it.next().captured(1);
    return names;
}

}  // namespace

TEST_CASE("Every command is listed in --help and explains itself, in Chinese and in English") {
    const auto chinese = runCli({u"--help"_s});
    const auto english = runEnglish({u"--help"_s});
    CHECK(chinese.status == 0);
    CHECK(QString::fromUtf8(chinese.out).contains(u"命令"_s));
    CHECK(english.out.contains("Commands"));
    const QStringList commands = listedCommands(english.out);
    for (const QString& command :
         {u"new"_s, u"import"_s, u"register"_s, u"calendar"_s, u"close-register"_s, u"nominate"_s,
          u"withdraw"_s, u"decide"_s, u"issue"_s, u"count"_s, u"restore"_s})
        CHECK(commands.contains(command));
    QFile readme(QStringLiteral(TEST_DATA_DIR "/../../README.md"));
    REQUIRE(readme.open(QIODevice::ReadOnly));
    const QByteArray table = readme.readAll();
    for (const QString& command : commands) {
        INFO(command);
        CHECK(table.contains("| `" + command.toUtf8() + ' '));
        CHECK(chinese.out.contains("\n  " + command.toUtf8() + ' '));
        const auto own = runCli({command, u"--help"_s});
        const auto ownEnglish = runEnglish({command, u"--help"_s});
        CHECK(own.status == 0);
        CHECK(own.err.isEmpty());
        CHECK(own.out.contains("--help"));
        CHECK(ownEnglish.out.contains("--help"));
        CHECK(own.out != ownEnglish.out);
    }
}

TEST_CASE("A misspelt command is refused with the command that was meant") {
    const std::vector<std::pair<QString, QString>> cases{
        {u"verfiy"_s, u"verify"_s},         {u"bakup"_s, u"backup"_s}, {u"improt"_s, u"import"_s},
        {u"import_all"_s, u"import-all"_s}, {u"INFO"_s, u"info"_s},    {u"re-count"_s, u"recount"_s}};
    for (const auto& [typed, meant] : cases) {
        const auto run = runEnglish({typed, u"x.election"_s});
        INFO(typed);
        CHECK(run.status == 64);
        CHECK(run.out.isEmpty());
        CHECK(run.err.contains(u"Did you mean “%1”?"_s.arg(meant)));
    }
    const auto far = runEnglish({u"xyzzyplugh"_s});
    CHECK(far.status == 64);
    CHECK_FALSE(far.err.contains(u"Did you mean"_s));
}

TEST_CASE("A mistake on the command line exits with 64 and changes nothing") {
    const auto lacking = runCli({u"close-register"_s, u"a.election"_s});
    CHECK(lacking.err.contains(u"（--village）"_s));
    const auto unknown = runCli({u"calendar"_s, u"a.election"_s, u"--nope"_s});
    CHECK(unknown.err.contains(u"（--nope）"_s));
    const Scratch scratch;
    const QString file = scratch.path(u"a.election"_s);
    const QStringList good{u"new"_s,     file,         u"--township"_s,     u"甲镇"_s,
                           u"--rules"_s, u"zj-2026"_s, u"--election-day"_s, u"2026-12-19"_s};
    const auto with = [&](const QString& from, const QString& to) {
        QStringList changed = good;
        changed.replace(changed.indexOf(from), to);
        return changed;
    };
    for (const QStringList& arguments :
         {with(u"2026-12-19"_s, u"2026-02-30"_s), with(u"2026-12-19"_s, u"19.12.2026"_s),
          with(u"2026-12-19"_s, u"2026-1-9"_s), with(u"--rules"_s, u"--rule"_s), good.mid(0, 6),
          good + QStringList{u"more"_s}, QStringList{u"info"_s}, QStringList{u"backup"_s, file},
          QStringList{u"import"_s, u"voters"_s, file, sampleFile(u"职数表.xlsx"_s)},
          QStringList{u"import"_s, u"posts"_s, file},
          QStringList{u"import"_s, u"posts"_s, file, sampleFile(u"职数表.xlsx"_s), u"--findings"_s,
                      u"out.pdf"_s}}) {
        INFO(arguments.join(u' '));
        const auto run = runCli(arguments);
        CHECK(run.status == 64);
        CHECK(run.out.isEmpty());
        CHECK_FALSE(run.err.isEmpty());
        CHECK_FALSE(QFileInfo::exists(file));
    }
}

TEST_CASE("A result that can't be written to standard output is a failure") {
    if (!QFileInfo::exists(u"/dev/full"_s)) return;
    const Scratch scratch;
    const QString file = scratch.newElection();
    const auto run = runUnder(u":"_s, {u"info"_s, file, u"--json"_s}, u"> /dev/full"_s);
    CHECK(run.status == 1);
    CHECK(isOneSentence(run.err));
}

TEST_CASE("The program says nothing extra where the locale is not UTF-8") {
    const Scratch scratch;
    const QString file = scratch.newElection(u"经济开发区.election"_s);
    const auto run = runUnder(u"unset LANG LC_CTYPE; export LC_ALL=C"_s, {u"info"_s, file, u"--json"_s});
    CHECK(run.status == 0);
    CHECK(run.err.isEmpty());
    CHECK(run.json().value(u"township"_s).toString() == u"经济开发区"_s);
}
