#include "app/cli/restore_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "app/cli/arguments.h"
#include "core/base/clock.h"
#include "core/services/backup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)
};

}  // namespace

CLI::App* RestoreCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "restore", Text::tr("make an election file out of a backup, after verifying it"));
    command->add_option("BACKUP", m_backup, Text::tr("the backup").toStdString())->required();
    command->add_option("--out", m_out, Text::tr("the new election file; must not exist").toStdString())
        ->type_name("FILE.election")
        ->required();
    addClerk(*command, m_clerk);
    addJson(*command, m_json);
    return command;
}

int RestoreCommand::run(Terminal& terminal) {
    const SystemClock clock;
    const QString backup = QString::fromStdString(m_backup), target = QString::fromStdString(m_out);
    const auto restored = BackupService::restore(backup, target, clock, clerkName(m_clerk));
    if (!restored) return terminal.fail(restored.error());
    if (m_json)
        terminal.printJson({{u"file"_s, target}});
    else
        terminal.print(Text::tr("Restored to %1 and verified.").arg(target));
    return kDone;
}

}  // namespace election
