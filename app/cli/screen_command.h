#pragma once
/// screen F: every automatic check on every nomination.
#include "app/cli/election_command.h"

namespace election {

class ScreenCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;

  private:
    std::string m_village;
    bool m_summary = false;
};

}  // namespace election
