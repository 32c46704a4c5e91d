#pragma once
/// meeting F: one meeting of the deciding body decides on many nominees; or lists a village's meetings.
#include <vector>

#include "app/cli/election_command.h"

namespace election {

struct MeetingDecision;
struct MeetingForm;
struct ScreeningMeeting;

class MeetingCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override {
        return m_list ? ElectionFile::Mode::Read : ElectionFile::Mode::Write;
    }

  private:
    Result<ExitStatus> list(ElectionFile& file, Terminal& terminal) const;
    [[nodiscard]] Result<std::vector<MeetingDecision>> decisions(const MeetingForm& form,
                                                                 const ScreeningMeeting& meeting) const;

    std::string m_village, m_body, m_number, m_date, m_by, m_place, m_chair, m_recorder, m_second, m_note,
        m_reason, m_minutes;
    std::vector<int> m_only, m_qualified, m_notQualified;
    std::vector<std::string> m_votes;
    int m_present = 0, m_members = 0, m_against = 0, m_abstained = 0;
    bool m_list = false;
};

}  // namespace election
