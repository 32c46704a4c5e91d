#pragma once
/// For services only: what the builders of the papers read, gathered from the other services.
#include "core/report/builders/findings_list.h"
#include "core/report/builders/result_report.h"
#include "core/report/builders/roster.h"
#include "core/report/builders/screening_summary.h"
#include "core/report/builders/township_summary.h"
#include "core/report/builders/turnout_report.h"
#include "core/report/builders/wall_plan.h"
#include "core/report/builders/zero_report.h"
#include "core/services/election_file.h"
#include "core/services/reporting_service.h"

namespace election {

/// Township, village, election day and log head of a paper that is made now.
Result<PaperHead> paperHeadOf(ElectionFile& file, const std::optional<Village>& village,
                              const PaperStamp& stamp);

class PaperData {
  public:
    explicit PaperData(ElectionFile& file, PaperStamp stamp = {}) : m_file(file), m_stamp(std::move(stamp)) {}

    /// A roster for each body that has nominees who may stand: on the ballot of the villagers' committee
    /// stand exactly these.
    Result<std::vector<RosterData>> rosters(const Village& village) const;
    /// Nominations for a body without an answer yet: pending, or out by proposal only.
    Result<int> openNominations(const Village& village, Body body) const;
    Result<ScreeningSummaryData> screening(const std::optional<Village>& village) const;
    Result<ResultReportData> result(const Village& village) const;
    /// Nothing where the zero report was not made.
    Result<std::optional<ZeroReportData>> zeroReport(const Village& village) const;
    Result<TurnoutReportData> turnout(const std::optional<Village>& village) const;
    Result<TownshipSummaryData> summary() const;
    Result<WallPlanData> wallPlan(const std::optional<Village>& village) const;
    Result<FindingsListData> findings(const std::optional<Village>& village) const;

    /// What every paper needs to know about its election.
    Result<PaperHead> head(const std::optional<Village>& village) const;

  private:
    /// Of the village's rules in force; of the frozen set for the whole township.
    [[nodiscard]] Result<Citation> basis(QStringView parameter, const std::optional<Village>& village) const;

    ElectionFile& m_file;
    PaperStamp m_stamp;
};

}  // namespace election
