#pragma once
/// check F, fact F, talk F: what is written into the dossier of a nominee (资格审查档案).
#include "app/cli/election_command.h"
#include "app/cli/person_argument.h"

namespace election {

struct ScreenedNomination;

/// What the three commands do alike: name the nomination, and tell its nine checks afterwards.
class DossierCommand : public ElectionCommand {
  protected:
    [[nodiscard]] ElectionFile::Mode mode() const override { return ElectionFile::Mode::Write; }
    /// FILE.election, the nomination, --because, --clerk, --json.
    void addDossier(CLI::App& command);
    Result<ExitStatus> tell(ElectionFile& file, const Nomination& nomination, Terminal& terminal) const;

    NominationArgument m_nomination;
    std::string m_because;
};

class CheckCommand final : public DossierCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;

  private:
    std::string m_check, m_state, m_note, m_second;
    std::vector<std::string> m_clauses;
    bool m_disagrees = false;
};

class FactCommand final : public DossierCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;

  private:
    Result<> change(ElectionFile& file, const Nomination& nomination) const;
    Result<ExitStatus> list(ElectionFile& file, const Nomination& nomination, Terminal& terminal) const;

    std::vector<std::string> m_clauses;
    std::string m_matter, m_ended, m_source;
    bool m_running = false, m_unknown = false;
    int m_remove = 0;
};

class TalkCommand final : public DossierCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;

  private:
    std::string m_date, m_place, m_by, m_recorder;
    std::vector<std::string> m_said, m_findings;
    bool m_signed = false;
};

}  // namespace election
