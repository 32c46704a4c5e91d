#include "app/cli/election_command.h"

namespace election {

void ElectionCommand::addCommon(CLI::App& command) {
    addElectionFile(command, m_file);
    addJson(command, m_json);
}

int ElectionCommand::run(Terminal& terminal) {
    auto file = ElectionFile::open(QString::fromStdString(m_file), mode(), m_clock, clerkName(m_clerk));
    if (!file) return terminal.fail(file.error());
    const auto status = work(**file, terminal);
    return status ? *status : terminal.fail(status.error());
}

}  // namespace election
