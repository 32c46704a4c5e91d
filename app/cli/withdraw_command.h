#pragma once
/// withdraw F: somebody withdraws in writing, of his own wish (自愿退出).
#include "app/cli/election_command.h"
#include "app/cli/person_argument.h"

namespace election {

class WithdrawCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override { return ElectionFile::Mode::Write; }

  private:
    NominationArgument m_nomination;
    std::string m_date, m_because, m_seenBy, m_remark, m_takeBack;
};

}  // namespace election
