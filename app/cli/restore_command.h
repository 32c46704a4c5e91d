#pragma once
/// restore BACKUP --out F: an election file out of a backup.
#include <string>

#include "app/cli/command.h"

namespace election {

class RestoreCommand final : public Command {
  public:
    CLI::App* addTo(CLI::App& program) override;
    int run(Terminal& terminal) override;

  private:
    std::string m_backup, m_out, m_clerk;
    bool m_json = false;
};

}  // namespace election
