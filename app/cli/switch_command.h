#pragma once
/// measures F, switch F: what a village's own 选举办法 sets, with its number and date.
#include "app/cli/setup_command.h"

namespace election {

class MeasuresCommand final : public SetupCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;

  private:
    std::string m_title, m_number, m_adopted, m_adoptedBy;
};

class SwitchCommand final : public SetupCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;

  private:
    Result<> change(SetupService& setup, VillageId village);
    Result<ExitStatus> list(ElectionFile& file, const std::vector<Village>& villages, Terminal& terminal);

    std::vector<std::string> m_set, m_clear, m_conditions, m_removed;
    std::string m_article;
    int m_years = 0;
};

}  // namespace election
