#pragma once
/// The papers of the joint review: 联审函, 催办函, and the summary by department.
#include <optional>

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/report/report_document.h"

namespace election {

class ElectionFile;

class JointReviewPapers {
  public:
    explicit JointReviewPapers(ElectionFile& file) : m_file(file) {}

    /// NotFound: no such request, or it did not go to this department.
    [[nodiscard]] Result<ReportDocument> letter(int request, const QString& department) const;
    /// RuleViolation where the department has nothing open in this round.
    [[nodiscard]] Result<ReportDocument> reminder(int round, const QString& department) const;
    /// Of the newest round where `round` is 0.
    [[nodiscard]] Result<ReportDocument> summary(int round) const;
    /// What the summary waits for; empty = it can be made.
    [[nodiscard]] Result<QString> summaryWaitsFor() const;

  private:
    ElectionFile& m_file;
};

}  // namespace election
