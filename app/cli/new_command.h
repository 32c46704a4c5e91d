#pragma once
/// new F --township NAME --rules ID --election-day DAY: makes an election file.
#include <string>

#include "app/cli/command.h"

namespace election {

class NewCommand final : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(Terminal& terminal) override;

  private:
    std::string m_file, m_township, m_townshipKind, m_rules, m_day, m_kind, m_approval, m_clerk;
    bool m_json = false;
};

}  // namespace election
