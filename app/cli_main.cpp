/// village-election-cli: reads the command line, runs one command, exits with its status.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <iostream>

#include "app/cli/command.h"
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
    const auto what = QString::fromStdString(error.what());
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

    try {
        program.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return program.exit(success, std::cout, std::cerr);  // --help, --version
    } catch (const CLI::ParseError& error) {
        terminal.message(mistake(error));
        terminal.message(Text::tr("Try: village-election-cli --help"));
        return kUsage;
    }
    for (const auto& [app, command] : bound)
        if (app->parsed()) return command->run(terminal);
    return kUsage;
}

}  // namespace
}  // namespace election

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("village-election-cli"));
    return election::runProgram(argc, argv);
}
