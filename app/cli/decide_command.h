#pragma once
/// decide F: the deciding body's dated decision on a nomination, or a later one in its place.
#include "app/cli/election_command.h"
#include "app/cli/person_argument.h"

namespace election {

class DecideCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override { return ElectionFile::Mode::Write; }

  private:
    NominationArgument m_nomination;
    std::string m_date, m_number, m_decidedBy, m_reason, m_second;
    bool m_qualified = false, m_notQualified = false;
};

}  // namespace election
