#pragma once
/// For services only: 参选证 and 票箱清点核对表.
#include "core/services/papers/paper_kind.h"

namespace election {

Result<QString> voterCardsWait(const PaperRequest& request);
/// A card for each voter of the register in force, by group and household.
Result<ReportDocument> voterCards(const PaperRequest& request);
Result<ReportDocument> emptyVoterCards(const PaperRequest& request);

Result<ReportDocument> boxReconciliation(const PaperRequest& request);
Result<ReportDocument> emptyBoxReconciliation(const PaperRequest& request);

}  // namespace election
