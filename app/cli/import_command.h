#pragma once
/// import KIND F FILES...: the office's files of one kind.
#include "app/cli/election_command.h"

namespace election {

class ImportCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    /// A dry run too: it does everything in a transaction and takes it back.
    [[nodiscard]] ElectionFile::Mode mode() const override { return ElectionFile::Mode::Write; }

  private:
    std::string m_kind, m_village, m_encoding, m_findings;
    std::vector<std::string> m_files, m_choices;
    int m_round = 0;
    bool m_dryRun = false;
};

}  // namespace election
