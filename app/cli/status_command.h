#pragma once
/// status F: where every village stands.
#include "app/cli/election_command.h"

namespace election {

class StatusCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
};

}  // namespace election
