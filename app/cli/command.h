#pragma once
/// A command of village-election-cli: one file each, listed in commands.cpp.
#include <memory>
#include <vector>

#include "app/cli/terminal.h"

namespace CLI {
class App;
}

namespace election {

class Command {
  public:
    virtual ~Command() = default;
    /// Adds the subcommand with its arguments; they are bound to members of this command.
    virtual CLI::App* addTo(CLI::App& program) = 0;
    /// Called when the arguments have been read. Returns an ExitStatus.
    virtual int run(Terminal& terminal) = 0;
};

/// Every command, in the order in which --help shows them.
std::vector<std::unique_ptr<Command>> allCommands();

}  // namespace election
