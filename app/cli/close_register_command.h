#pragma once
/// close-register F --village NAME: freezes a village's register as its next numbered version.
#include "app/cli/election_command.h"

namespace election {

class CloseRegisterCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override { return ElectionFile::Mode::Write; }

  private:
    std::string m_village;
};

}  // namespace election
