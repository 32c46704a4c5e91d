#pragma once
/// What the commands that set an election up do alike: write, name the clerk and, for a correction, the
/// reason.
#include "app/cli/election_command.h"
#include "core/services/setup_service.h"

namespace election {

class SetupCommand : public ElectionCommand {
  protected:
    [[nodiscard]] ElectionFile::Mode mode() const override {
        return m_looks ? ElectionFile::Mode::Read : ElectionFile::Mode::Write;
    }
    /// FILE.election, --json, --clerk, --because.
    void addWriting(CLI::App& command);
    [[nodiscard]] QString because() const { return QString::fromStdString(m_because); }
    /// The villages that were named; every village for --all.
    [[nodiscard]] Result<std::vector<Village>> chosen(const SetupService& setup) const;
    void addChosen(CLI::App& command);

    bool m_looks = false;  ///< this call only lists

  private:
    std::string m_because;
    std::vector<std::string> m_villages;
    bool m_all = false;
};

}  // namespace election
