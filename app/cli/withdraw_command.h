#pragma once
/// withdraw F: somebody withdraws in writing, of his own wish (自愿退出) or after a talk (劝退谈话).
#include "app/cli/election_command.h"
#include "app/cli/person_argument.h"

namespace election {

class WithdrawCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override { return ElectionFile::Mode::Write; }

  private:
    Result<> counselled(ElectionFile& file, const Nomination& nomination) const;

    NominationArgument m_nomination;
    std::string m_date, m_because, m_seenBy, m_seenOn, m_remark, m_takeBack, m_talkedAt, m_talkedBy, m_place,
        m_present, m_clause, m_answer, m_scan;
    bool m_notSigned = false;
};

}  // namespace election
