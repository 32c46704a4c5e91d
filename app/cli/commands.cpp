#include "app/cli/command.h"
#include "app/cli/recount_command.h"

namespace election {

std::vector<std::unique_ptr<Command>> allCommands() {
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<RecountCommand>());
    return commands;
}

}  // namespace election
