#pragma once
/// mode F MODE --village NAME: M1 or M2.
#include "app/cli/setup_command.h"

namespace election {

class ModeCommand final : public SetupCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;

  private:
    std::string m_mode;
};

}  // namespace election
