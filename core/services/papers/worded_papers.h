#pragma once
/// For services only: notices and forms whose words are data.
#include "core/report/wording.h"
#include "core/services/papers/paper_kind.h"

namespace election {

/// What a paper waits for; empty: nothing.
Result<QString> wordedPaperWaits(const QString& kind, const PaperRequest& request);
/// The paper with these words. `blank`: an empty form.
Result<ReportDocument> buildWordedPaper(const QString& kind, const Wording& wording,
                                        const PaperRequest& request, bool blank);

}  // namespace election
