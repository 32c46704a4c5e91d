#include "app/cli/arguments.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>

#include "core/services/election_file.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

void addCheck(CLI::Option* option, const std::function<QString(const QString&)>& complaint) {
    option->check(CLI::Validator(
        [complaint](std::string& value) { return complaint(QString::fromStdString(value)).toStdString(); },
        std::string()));
}

QString complaintAbout(const QString& value, const QStringList& allowed) {
    if (allowed.contains(value)) return {};
    return Text::tr("“%1” is not one of: %2").arg(value, allowed.join(u", "_s));
}

}  // namespace

// Below lupdate takes the context from the text: `CLI::Option*` in front of a function confuses it.

CLI::App* addCommand(CLI::App& program, const char* name, const QString& description) {
    auto* command = program.add_subcommand(name, description.toStdString());
    command->get_help_ptr()->group(command->option_defaults()->get_group());
    return command;
}

CLI::Option* addElectionFile(CLI::App& command, std::string& file) {
    return command
        .add_option("FILE.election", file,
                    QCoreApplication::translate("Arguments", "the election file").toStdString())
        ->required();
}

CLI::Option* addJson(CLI::App& command, bool& json) {
    return command.add_flag(
        "--json", json,
        QCoreApplication::translate("Arguments", "print one JSON object and nothing else").toStdString());
}

CLI::Option* addVillage(CLI::App& command, std::string& village, const QString& help) {
    return command.add_option("--village", village, help.toStdString())->type_name("NAME");
}

CLI::Option* addBody(CLI::App& command, std::string& body) {
    auto* option =
        command.add_option("--body", body,
                           QCoreApplication::translate(
                               "Arguments", "the body, in full or short: %1 (default), 村务监督委员会 ...")
                               .arg(u"村民委员会"_s)
                               .toStdString());
    addCheck(option, [](const QString& value) {
        if (bodyFromName(value) || bodyFromKey(value)) return QString();
        QStringList names;
        for (const Body known : {Body::VillagersCommittee, Body::SupervisionCommittee, Body::CoopBoard,
                                 Body::CoopSupervisors, Body::PartyBranch})
            names << bodyName(known);
        return QCoreApplication::translate("Arguments", "there is no body “%1”; the bodies are: %2")
            .arg(value, names.join(u"、"_s));
    });
    return option->type_name("NAME");
}

CLI::Option* addClerk(CLI::App& command, std::string& clerk) {
    return command
        .add_option(
            "--clerk", clerk,
            QCoreApplication::translate("Arguments", "your name for the log; else the name of your account")
                .toStdString())
        ->type_name("NAME");
}

void restrictTo(CLI::Option* option, const QStringList& allowed) {
    addCheck(option, [allowed](const QString& value) { return complaintAbout(value, allowed); });
}

void restrictToList(CLI::Option* option, const QStringList& allowed) {
    addCheck(option, [allowed](const QString& values) {
        const QStringList parts = values.split(u',');
        for (const QString& value : parts)
            if (const QString complaint = complaintAbout(value, allowed); !complaint.isEmpty())
                return complaint;
        return QString();
    });
}

void restrictToDate(CLI::Option* option) {
    addCheck(option, [](const QString& value) {
        if (value.size() == 10 && QDate::fromString(value, Qt::ISODate).isValid()) return QString();
        return Text::tr("“%1” is no day; write it as 2026-12-19").arg(value);
    });
}

void restrictToSuffix(CLI::Option* option, const QStringList& suffixes) {
    addCheck(option, [suffixes](const QString& value) {
        if (suffixes.contains(QFileInfo(value).suffix().toLower())) return QString();
        return Text::tr("the name “%1” should end in one of: .%2").arg(value, suffixes.join(u", ."_s));
    });
}

QString clerkName(const std::string& clerk) {
    const QString given = QString::fromStdString(clerk).trimmed();
    return given.isEmpty() ? operatingSystemUser() : given;
}

QStringList toStringList(const std::vector<std::string>& texts) {
    QStringList list;
    for (const std::string& text : texts) list << QString::fromStdString(text);
    return list;
}

Body bodyOf(const std::string& body) {
    const QString text = QString::fromStdString(body);
    if (const auto named = bodyFromName(text)) return *named;
    return bodyFromKey(text).value_or(Body::VillagersCommittee);
}

}  // namespace election
