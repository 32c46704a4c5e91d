#include "app/cli/setup_command.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SetupCommand)
};

}  // namespace

void SetupCommand::addWriting(CLI::App& command) {
    addCommon(command);
    addClerk(command, m_clerk);
    command
        .add_option("--because", m_because,
                    Text::tr("reason of a correction, where a later step has frozen it").toStdString())
        ->type_name("REASON");
}

void SetupCommand::addChosen(CLI::App& command) {
    command.add_option("--village", m_villages, Text::tr("village; may stand several times").toStdString())
        ->type_name("NAME")
        ->allow_extra_args(false);
    command.add_flag("--all", m_all, Text::tr("every village").toStdString());
}

Result<std::vector<Village>> SetupCommand::chosen(const SetupService& setup) const {
    if (m_all) return setup.villages();
    std::vector<Village> villages;
    for (const std::string& name : m_villages) {
        ELECTION_ASSIGN(Village village, setup.villageNamed(QString::fromStdString(name)));
        villages.push_back(std::move(village));
    }
    if (villages.empty())
        return Error{
            ErrorCode::InvalidInput, Text::tr("Name a village with --village, or all with --all."), {}};
    return villages;
}

}  // namespace election
