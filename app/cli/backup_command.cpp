#include "app/cli/backup_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFileInfo>

#include "core/services/audit_service.h"
#include "core/services/backup_service.h"
#include "core/services/election_file.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)
};

}  // namespace

CLI::App* BackupCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "backup", Text::tr("a consistent, verified copy of the election file"));
    addCommon(*command);
    command->add_option("--out", m_out, Text::tr("the copy; must not exist").toStdString())
        ->type_name("FILE")
        ->required();
    return command;
}

Result<ExitStatus> BackupCommand::work(ElectionFile& file, Terminal& terminal) {
    const QString target = QString::fromStdString(m_out);
    ELECTION_TRY(BackupService(file).backup(target));
    ELECTION_ASSIGN(const QString head, AuditService(file).head());
    if (m_json)
        terminal.printJson(
            {{u"file"_s, target}, {u"bytes"_s, QFileInfo(target).size()}, {u"chain_head"_s, head}});
    else
        terminal.print(Text::tr("Copied to %1 and verified. Head of the log: %2").arg(target, head));
    return kDone;
}

}  // namespace election
