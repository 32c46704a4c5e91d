#pragma once
/// backup F --out FILE: a consistent, verified copy.
#include "app/cli/election_command.h"

namespace election {

class BackupCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;

  private:
    std::string m_out;
};

}  // namespace election
