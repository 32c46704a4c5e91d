#pragma once
/// village add|list|rename|remove F: villages typed by hand.
#include "app/cli/setup_command.h"

namespace election {

class VillageCommand final : public SetupCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;

  private:
    Result<ExitStatus> add(ElectionFile& file, Terminal& terminal);
    Result<ExitStatus> list(ElectionFile& file, Terminal& terminal);

    std::string m_what;
    std::vector<std::string> m_names;
    std::string m_newName, m_mode, m_day;
    bool m_noPosts = false;
};

}  // namespace election
