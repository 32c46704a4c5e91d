#pragma once
/// recount CONTEST.json BALLOTS.csv: the count as a pure function of two files.
#include <string>

#include "app/cli/command.h"

namespace election {

class RecountCommand final : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(Terminal& terminal) override;

  private:
    std::string m_contest, m_ballots;
    bool m_json = false;
};

}  // namespace election
