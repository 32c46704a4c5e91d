#pragma once
/// add-person F --village NAME --name NAME …: writes one person into a village's register (选民登记), as the
/// register form does, without an office file.
#include "app/cli/election_command.h"
#include "core/services/register_edit_service.h"

namespace election {

class AddPersonCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override { return ElectionFile::Mode::Write; }

  private:
    [[nodiscard]] Result<PersonEdit> form(VillageId village) const;

    std::string m_village, m_name, m_id, m_sex, m_birth, m_household, m_relation, m_group, m_category = "A",
                                                                                           m_phone;
    std::string m_address, m_reason, m_since, m_because;
    std::string m_statedHow, m_statedOn, m_notedBy, m_ground, m_groundSince, m_appliedOn, m_meeting,
        m_resolvedOn, m_resolution;
};

}  // namespace election
