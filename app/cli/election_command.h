#pragma once
/// What every command on an election file does alike: name the file, open it, answer as JSON or for people.
#include <string>

#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "core/base/clock.h"
#include "core/services/election_file.h"

namespace election {

class ElectionCommand : public Command {
  public:
    int run(Terminal& terminal) final;

  protected:
    /// The work of the command, on the open file. An error ends the program with status 1 and its sentence.
    virtual Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) = 0;
    /// Looking needs no lock, so that a command can look while the desktop has the file.
    [[nodiscard]] virtual ElectionFile::Mode mode() const { return ElectionFile::Mode::Read; }

    /// FILE.election and --json.
    void addCommon(CLI::App& command);

    std::string m_file, m_clerk;
    bool m_json = false;

  private:
    SystemClock m_clock;
};

}  // namespace election
