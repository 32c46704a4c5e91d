#pragma once
/// appeal F: what a nominee says against the decision on him, and what came of it.
#include "app/cli/election_command.h"
#include "app/cli/person_argument.h"

namespace election {

class AppealCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override { return ElectionFile::Mode::Write; }

  private:
    NominationArgument m_nomination;
    std::string m_claim, m_on, m_receivedBy, m_outcome, m_by, m_number, m_reason;
    bool m_spoken = false;
};

}  // namespace election
