#pragma once
/// post add|change|list|remove F --village NAME: what is filled in a village, typed by hand.
#include "app/cli/setup_command.h"

namespace election {

class PostCommand final : public SetupCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;

  private:
    Result<> write(SetupService& setup, VillageId village);
    Result<ExitStatus> list(const SetupService& setup, const std::vector<Village>& villages,
                            Terminal& terminal);

    std::string m_what, m_body, m_title, m_newTitle, m_note;
    int m_seats = 0, m_rank = 0;
    bool m_womenOnly = false, m_anySex = false;
};

}  // namespace election
