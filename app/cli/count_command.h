#pragma once
/// count F --village NAME: counts the ballots of one village's body and decides; --all lists every village.
#include "app/cli/election_command.h"

namespace election {

class CountCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;

  private:
    Result<ExitStatus> countOne(ElectionFile& file, Terminal& terminal) const;
    Result<ExitStatus> countAll(ElectionFile& file, Terminal& terminal) const;

    std::string m_village, m_body;
    bool m_all = false;
};

}  // namespace election
