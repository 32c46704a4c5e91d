#pragma once
/// nominate F: a self-nomination is written down (报名自荐).
#include "app/cli/election_command.h"
#include "core/domain/self_nomination.h"

namespace election {

class NominateCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override { return ElectionFile::Mode::Write; }

  private:
    Result<> fill(SelfNominationForm& form) const;

    std::string m_village, m_person, m_post, m_body, m_at, m_because, m_forms, m_id, m_phone, m_currentPost,
        m_resume, m_relatives, m_remark, m_receipt;
    bool m_notInPerson = false;
};

}  // namespace election
