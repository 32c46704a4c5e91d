#pragma once
/// The papers around verdicts: 资格审查决定书, 会议纪要摘录, 劝退谈话记录, 退出声明（劝退谈话后）.
#include <optional>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/domain/verdict.h"
#include "core/report/report_document.h"

namespace election {

class ElectionFile;

class VerdictPapers {
  public:
    explicit VerdictPapers(ElectionFile& file) : m_file(file) {}

    /// With its delivery slip. RuleViolation where nothing was decided.
    [[nodiscard]] Result<ReportDocument> decision(NominationId nomination) const;
    /// Filled from the last talk; with the clauses that the program found where none was held yet.
    [[nodiscard]] Result<ReportDocument> talkRecord(NominationId nomination) const;
    [[nodiscard]] Result<ReportDocument> statement(NominationId nomination) const;
    /// To be written by hand.
    [[nodiscard]] Result<ReportDocument> emptyTalkRecord(const std::optional<Village>& village) const;
    [[nodiscard]] Result<ReportDocument> emptyStatement(const std::optional<Village>& village) const;
    [[nodiscard]] Result<ReportDocument> emptyMinutes(const std::optional<Village>& village) const;
    [[nodiscard]] Result<ReportDocument> emptyDecision(const std::optional<Village>& village) const;
    [[nodiscard]] Result<ReportDocument> minutes(ScreeningMeetingId meeting) const;

    /// Of a whole village, each on its own page; what they wait for where there are none.
    [[nodiscard]] Result<QString> minutesWaitFor(const Village& village) const;
    [[nodiscard]] Result<ReportDocument> allMinutes(const Village& village) const;
    [[nodiscard]] Result<QString> decisionsWaitFor(const Village& village) const;
    /// The decisions in force that take somebody off the list.
    [[nodiscard]] Result<ReportDocument> allDecisions(const Village& village) const;

  private:
    ElectionFile& m_file;
};

}  // namespace election
