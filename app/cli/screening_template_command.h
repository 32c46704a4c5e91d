#pragma once
/// screening-template F: the nine checks and the lists of bars of the township: shown, written to a file,
/// read from one as a draft, frozen.
#include "app/cli/election_command.h"

namespace election {

class ScreeningTemplateCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override {
        return m_set.empty() && !m_freeze ? ElectionFile::Mode::Read : ElectionFile::Mode::Write;
    }

  private:
    std::string m_set, m_write, m_because;
    bool m_freeze = false, m_show = false;
};

}  // namespace election
