#pragma once
/// election-day F DAY: moves the day, or only tells what would be too late.
#include "app/cli/setup_command.h"

namespace election {

class ElectionDayCommand final : public SetupCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;

  private:
    std::string m_day, m_village;
    bool m_township = false;
};

}  // namespace election
