#pragma once
/// resolve-duplicate F --village NAME --no N --because TEXT: which of several entries with one ID number
/// stays.
#include "app/cli/election_command.h"

namespace election {

class ResolveDuplicateCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override { return ElectionFile::Mode::Write; }

  private:
    std::string m_village, m_because;
    int m_number = 0;
};

}  // namespace election
