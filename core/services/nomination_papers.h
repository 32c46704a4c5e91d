#pragma once
/// The papers of nominations: 报名自荐表, 回执, 退出声明 of one nomination or empty, and the posted lists of
/// M1.
#include <optional>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/domain/nomination.h"
#include "core/report/report_document.h"

namespace election {

class ElectionFile;

class NominationPapers {
  public:
    explicit NominationPapers(ElectionFile& file) : m_file(file) {}

    /// RuleViolation where no receipt was given here.
    [[nodiscard]] Result<ReportDocument> receipt(NominationId nomination) const;
    [[nodiscard]] Result<ReportDocument> form(NominationId nomination) const;
    [[nodiscard]] Result<ReportDocument> withdrawal(NominationId nomination) const;
    /// "receipt", "nomination-form", "withdrawal-form"; NotFound for another kind.
    [[nodiscard]] Result<ReportDocument> build(const QString& kind, NominationId nomination) const;

    /// To be written by hand; of a village, or with an empty line for its name.
    [[nodiscard]] Result<ReportDocument> emptyForm(const std::optional<Village>& village) const;
    [[nodiscard]] Result<ReportDocument> emptyWithdrawal(const std::optional<Village>& village) const;

    /// 初步候选人名单 (M1); what it waits for where it can't be made yet.
    [[nodiscard]] Result<QString> preliminaryWaitsFor(const Village& village) const;
    [[nodiscard]] Result<ReportDocument> preliminary(const Village& village) const;

  private:
    ElectionFile& m_file;
};

}  // namespace election
