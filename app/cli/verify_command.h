#pragma once
/// verify F: integrity of the database, the chain of the log, totals recomputed.
#include "app/cli/election_command.h"

namespace election {

class VerifyCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
};

}  // namespace election
