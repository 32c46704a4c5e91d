#pragma once
/// For services only: what the papers of a register print, of a closed version or of the register as it
/// stands.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/report/builders/register_papers.h"
#include "core/services/election_file.h"
#include "core/services/paper_data.h"
#include "core/services/register_version_service.h"

namespace election {

class RegisterPapers {
  public:
    RegisterPapers(ElectionFile& file, PaperStamp stamp) : m_file(file), m_stamp(std::move(stamp)) {}

    /// `version` 0: the register as it stands now, a draft.
    Result<ReportDocument> posted(const Village& village, int version) const;
    Result<ReportDocument> households(const Village& village, int version) const;
    /// Version 2 and later; 0: what the next version would change, a draft.
    Result<ReportDocument> supplement(const Village& village, int version) const;
    Result<ReportDocument> awayVoters(const Village& village) const;
    Result<ReportDocument> objections(const std::optional<Village>& village) const;
    Result<ReportDocument> statistics(const std::optional<Village>& village) const;

    /// The figures of each village, by number.
    Result<std::vector<StatisticsRow>> statisticsRows(const std::optional<Village>& village) const;
    Result<int> awayCount(const Village& village) const;

  private:
    struct Content;
    Result<Content> content(const Village& village, int version) const;
    Result<std::vector<Person>> draftRows(const Village& village) const;
    /// A closed version keeps the names and the day that it was closed with.
    Result<PaperHead> headOf(const Village& village, const Content& content) const;

    ElectionFile& m_file;
    PaperStamp m_stamp;
};

}  // namespace election
