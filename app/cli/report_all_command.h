#pragma once
/// report-all F --out DIR: every document that can be issued now.
#include "app/cli/election_command.h"

namespace election {

class ReportAllCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;

  private:
    std::string m_out, m_village, m_formats, m_kinds;
    bool m_empty = false, m_wall = false, m_index = false;
};

}  // namespace election
