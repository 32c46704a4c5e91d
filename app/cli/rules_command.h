#pragma once
/// rules [F] [--compare ID]: what differs between rule sets; rules F --set ID changes the election's.
#include "app/cli/setup_command.h"

namespace election {

class RulesCommand final : public SetupCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;

  private:
    std::string m_set, m_compare;
};

}  // namespace election
