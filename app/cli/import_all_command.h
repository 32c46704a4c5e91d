#pragma once
/// import-all F DIR: all of a township's folder.
#include "app/cli/election_command.h"

namespace election {

class ImportAllCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override { return ElectionFile::Mode::Write; }

  private:
    std::string m_folder, m_findings;
};

}  // namespace election
