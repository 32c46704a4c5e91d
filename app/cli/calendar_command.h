#pragma once
/// calendar F [--village NAME] [--ics OUT]: the statutory dates and what hangs; --posted records a posting.
#include "app/cli/election_command.h"
#include "core/services/calendar_service.h"

namespace election {

/// What a posting needs on the command line; `issue` has the same options.
struct PostingOptions {
    std::string on, by, place;
    std::vector<std::string> photos;

    /// Fills day, person, place and photos; Io where a photo can't be read.
    Result<NewPosting> read() const;
};

class CalendarCommand final : public ElectionCommand {
  public:
    CLI::App* addTo(CLI::App& program) override;

  protected:
    Result<ExitStatus> work(ElectionFile& file, Terminal& terminal) override;
    [[nodiscard]] ElectionFile::Mode mode() const override {
        return m_posted.empty() ? ElectionFile::Mode::Read : ElectionFile::Mode::Write;
    }

  private:
    Result<ExitStatus> recordPosting(ElectionFile& file, std::optional<VillageId> village,
                                     Terminal& terminal) const;
    Result<> writeIcs(ElectionFile& file, std::optional<VillageId> village, Terminal& terminal) const;

    std::string m_village, m_ics, m_posted, m_number;
    PostingOptions m_posting;
};

/// What a posting's outcome says: to people, or as JSON into `object`. Late: needs attention.
ExitStatus tellPosting(const PostingOutcome& outcome, QJsonObject& object, Terminal& terminal);

}  // namespace election
