#include "app/cli/close_register_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

#include "app/cli/register_text.h"
#include "core/services/register_version_service.h"
#include "core/services/setup_service.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CloseRegisterCommand)
};

}  // namespace

CLI::App* CloseRegisterCommand::addTo(CLI::App& program) {
    auto* command =
        addCommand(program, "close-register",
                   Text::tr("close a village's register as version 1, or its changes as the next version"));
    addCommon(*command);
    addVillage(*command, m_village, Text::tr("the village whose register is closed"))->required();
    addClerk(*command, m_clerk);
    return command;
}

Result<ExitStatus> CloseRegisterCommand::work(ElectionFile& file, Terminal& terminal) {
    ELECTION_ASSIGN(const Village village,
                    SetupService(file).villageNamed(QString::fromStdString(m_village)));
    RegisterVersionService versions(file);
    ELECTION_ASSIGN(const ClosingState before, versions.state(village.id));
    // Asked for what is done already: nothing is written, and nothing is wrong.
    const bool unchanged = before.inForce && before.changes.empty();
    RegisterVersion version;
    if (unchanged) {
        version = *before.inForce;
    } else {
        ELECTION_ASSIGN(version, versions.close(village.id));
    }
    if (m_json) {
        QJsonObject object = versionJson(version, village.name);
        object.insert(u"changed"_s, !unchanged);
        object.insert(u"changes"_s, changeCountsJson(before.changes));
        terminal.printJson(object);
    } else if (unchanged) {
        terminal.print(before.whyNot);
    } else {
        terminal.print(
            Text::tr("%1: version %2 of the register, %3 registered voters.\nHash (BLAKE2b-256): %4")
                .arg(village.name, QString::number(version.number), QString::number(version.registered),
                     version.hash));
    }
    return kDone;
}

}  // namespace election
