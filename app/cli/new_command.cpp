#include "app/cli/new_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "app/cli/arguments.h"
#include "app/cli/info_command.h"
#include "core/rules/rule_set.h"
#include "core/services/election_file.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NewCommand)
};

}  // namespace

CLI::App* NewCommand::addTo(CLI::App& program) {
    auto* command = addCommand(program, "new", Text::tr("make an election file"));
    addElectionFile(*command, m_file);
    command
        ->add_option("--township", m_township, Text::tr("full name, as printed on the papers").toStdString())
        ->type_name("NAME")
        ->required();
    auto* rules = command->add_option(
        "--rules", m_rules, Text::tr("rule set: %1").arg(shippedRuleSets().join(u", "_s)).toStdString());
    rules->type_name("ID")->required();
    auto* day = command->add_option("--election-day", m_day, Text::tr("day of the election").toStdString());
    day->type_name("YYYY-MM-DD")->required();
    restrictToDate(day);
    QStringList kinds, townships;
    for (const ElectionKind kind : electionKinds()) kinds << electionKindKey(kind);
    for (const TownshipKind kind : {TownshipKind::Town, TownshipKind::Township, TownshipKind::Subdistrict,
                                    TownshipKind::DevelopmentZone})
        townships << townshipKindKey(kind);
    const auto choice = [command](const char* name, std::string& value, const QString& help,
                                  const QStringList& words) {
        auto* option = command->add_option(name, value, help.arg(words.join(u", "_s)).toStdString());
        option->type_name("KIND");
        restrictTo(option, words);
    };
    choice("--kind", m_kind, Text::tr("kind of election: %1"), kinds);
    choice("--township-kind", m_townshipKind, Text::tr("else what the name says: %1"), townships);
    command
        ->add_option(
            "--approval", m_approval,
            Text::tr("document by which the county approved an early or late election").toStdString())
        ->type_name("NUMBER");
    addClerk(*command, m_clerk);
    addJson(*command, m_json);
    return command;
}

int NewCommand::run(Terminal& terminal) {
    const SystemClock clock;
    const QString path = QString::fromStdString(m_file);
    ElectionFile::NewElection election{QString::fromStdString(m_township), QString::fromStdString(m_rules),
                                       QDate::fromString(QString::fromStdString(m_day), Qt::ISODate)};
    election.kind = electionKindFromKey(QString::fromStdString(m_kind)).value_or(ElectionKind::Term);
    election.townshipKind = townshipKindFromKey(QString::fromStdString(m_townshipKind));
    election.approval = QString::fromStdString(m_approval);
    auto made = ElectionFile::create(path, election, clock, clerkName(m_clerk));
    if (!made) return terminal.fail(made.error());
    if (m_json) {
        const auto info = electionInfo(**made);
        if (!info) return terminal.fail(info.error());
        terminal.printJson(info->toJson());
        return kDone;
    }
    terminal.print(
        Text::tr("Made %1: %2, election day %3, rules %4")
            .arg(path, election.township, election.electionDay.toString(Qt::ISODate), election.ruleSetId));
    terminal.print(
        Text::tr("Next: village-election-cli import-all %1 FOLDER, or without files: village add %1 "
                 "--name VILLAGE")
            .arg(path));
    return kDone;
}

}  // namespace election
