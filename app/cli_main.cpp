/// village-election-cli: reads the command line, runs one command, exits with its status.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QGuiApplication>
#include <clocale>
#include <cstdio>
#include <iostream>
#include <memory>
#include <string_view>

#ifdef Q_OS_UNIX
#include <langinfo.h>

#include <csignal>
#endif

#include "app/cli/command.h"
#include "app/cli/document_files.h"
#include "app/cli/suggestion.h"
#include "core/base/language.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The language is needed before the command line is read: help and mistakes speak it too.
QString languageOf(const QStringList& arguments) {
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--language" && i + 1 < arguments.size()) return arguments[i + 1];
        if (arguments[i].startsWith(u"--language=")) return arguments[i].section(u'=', 1);
    }
    return kDefaultLanguage;
}

/// The command: the first word that is neither an option nor the value of --language.
QString commandOf(const QStringList& arguments) {
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--language") {
            ++i;
        } else if (!arguments[i].startsWith(u'-')) {
            return arguments[i];
        }
    }
    return {};
}

void translateLabels(CLI::App& program) {
    const auto formatter = program.get_formatter();
    const auto label = [&](const char* key, const QString& text) {
        formatter->label(key, text.toStdString());
    };
    label("Usage", Text::tr("Usage"));
    label("OPTIONS", Text::tr("options"));
    label("SUBCOMMAND", Text::tr("COMMAND"));
    label("SUBCOMMANDS", Text::tr("COMMANDS"));
    label("REQUIRED", Text::tr("(required)"));
    label("Positionals", Text::tr("Arguments"));
    label("Options", Text::tr("Options"));
    label("Subcommands", Text::tr("Commands"));
    label("TEXT", Text::tr("TEXT"));
}

/// What is wrong with the command line, in the language of the program.
QString mistake(const CLI::ParseError& error) {
    auto what = QString::fromStdString(error.what());
    // the library says which in English: only the names are kept
    what.remove(u" is required"_s);
    if (dynamic_cast<const CLI::ExtrasError*>(&error)) what = what.mid(what.indexOf(u": "_s) + 2);
    if (dynamic_cast<const CLI::ExtrasError*>(&error))
        return Text::tr("There is something on the command line that is not understood (%1).").arg(what);
    if (dynamic_cast<const CLI::RequiredError*>(&error))
        return Text::tr("Something is missing on the command line (%1).").arg(what);
    return Text::tr("The command line can't be understood (%1).").arg(what);
}

int runProgram(int argc, char** argv) {
    const auto language = languageOf(QCoreApplication::arguments());
    installLanguage(language == u"en" ? u"en"_s : kDefaultLanguage);

    Terminal terminal;
    CLI::App program(
        Text::tr("Village Election: a township's term election on the command line").toStdString(),
        "village-election-cli");
    translateLabels(program);
    program.option_defaults()->group(Text::tr("Options").toStdString());
    program.require_subcommand(1);
    program.set_help_flag("-h,--help", Text::tr("show this help").toStdString());
    program.set_version_flag("--version", "village-election-cli " ELECTION_VERSION,
                             Text::tr("show the version").toStdString());
    std::string chosenLanguage;
    program
        .add_option("--language", chosenLanguage, Text::tr("language: zh_CN (default) or en").toStdString())
        ->check(CLI::IsMember({"zh_CN", "en"}));
    program.fallthrough();  // --language is understood after the command, too

    const auto commands = allCommands();
    std::vector<std::pair<CLI::App*, Command*>> bound;
    for (const auto& command : commands) {
        auto* app = command->addTo(program);
        app->group(Text::tr("Commands").toStdString());
        bound.emplace_back(app, command.get());
    }

    const QString command = commandOf(QCoreApplication::arguments());
    QStringList names;
    for (const auto& [app, unused] : bound) names << QString::fromStdString(app->get_name());
    if (!command.isEmpty() && !names.contains(command)) {
        const QString meant = nearestWord(command, names);
        terminal.message(meant.isEmpty()
                             ? Text::tr("There is no command “%1”.").arg(command)
                             : Text::tr("There is no command “%1”. Did you mean “%2”?").arg(command, meant));
        terminal.message(Text::tr("Try: village-election-cli --help"));
        return kUsage;
    }

    try {
        program.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return program.exit(success, std::cout, std::cerr);  // --help, --version
    } catch (const CLI::ParseError& error) {
        terminal.message(mistake(error));
        terminal.message(command.isEmpty() ? Text::tr("Try: village-election-cli --help")
                                           : Text::tr("Try: village-election-cli %1 --help").arg(command));
        return kUsage;
    }
    for (const auto& [app, chosen] : bound)
        if (app->parsed()) return chosen->run(terminal);
    return kUsage;
}

/// Qt wants a UTF-8 locale and says so on standard error in any other; a bare system has "C".
void useUtf8() {
#ifdef Q_OS_UNIX
    std::setlocale(LC_CTYPE, "");
    if (std::string_view(nl_langinfo(CODESET)) != "UTF-8") qputenv("LC_ALL", "C.UTF-8");
#endif
}

/// A file size limit (ulimit -f) then fails the write like a full disk, instead of killing the program in the
/// middle.
void ignoreFileSizeSignal() {
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

/// The log is for us: on a clerk's terminal stands what concerns the clerk.
void hideLog(QtMsgType type, const QMessageLogContext&, const QString& text) {
    const bool wanted = type == QtFatalMsg || qEnvironmentVariableIsSet("VILLAGE_ELECTION_DEBUG");
    if (wanted) Terminal().message(text);
}

/// Documents are painted, which needs no display: only commands that paint pay for it.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
    if (!paintsPages(commandOf(arguments))) return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// A full disk behind `> file` shows itself only here.
int closeOutput(int status) {
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return status;
    Terminal().message(Text::tr("The result could not be written to standard output. Is the disk full?"));
    return kFailed;
}

}  // namespace
}  // namespace election

int main(int argc, char** argv) {
    qInstallMessageHandler(election::hideLog);
    election::useUtf8();
    election::ignoreFileSizeSignal();
    const auto app = election::makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("village-election-cli"));
    return election::closeOutput(election::runProgram(argc, argv));
}
