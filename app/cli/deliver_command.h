#pragma once
/// deliver F: how the decision on a nominee reached him.
#include "app/cli/election_command.h"
#include "app/cli/person_argument.h"

namespace election {

class DeliverCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override { return ElectionFile::Mode::Write; }

  private:
    NominationArgument m_nomination;
    std::string m_on, m_how = "in_person", m_by, m_receivedBy, m_note, m_slip;
};

}  // namespace election
