#pragma once
/// import KIND F FILES...: the office's files of one kind.
#include "app/cli/election_command.h"

namespace election {

class ImportCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    /// A dry run writes nothing, so it takes no lock.
    [[nodiscard]] ElectionFile::Mode mode() const override {
        return m_dryRun ? ElectionFile::Mode::Read : ElectionFile::Mode::Write;
    }

  private:
    std::string m_kind, m_village, m_encoding, m_findings;
    std::vector<std::string> m_files;
    bool m_dryRun = false;
};

}  // namespace election
