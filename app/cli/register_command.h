#pragma once
/// register F --village NAME: the versions of a village's register, what waits for a supplement, and what
/// waits for a choice; writes a paper of one version.
#include <CLI/CLI.hpp>

#include "app/cli/election_command.h"
#include "core/domain/election.h"

namespace election {

class RegisterCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;

  private:
    Result<ExitStatus> show(ElectionFile& file, const Village& village, Terminal& terminal) const;
    Result<ExitStatus> write(ElectionFile& file, const Village& village, Terminal& terminal) const;

    std::string m_village, m_paper = "register", m_out;
    int m_version = 0;
    CLI::Option* m_versionOption = nullptr;
};

}  // namespace election
