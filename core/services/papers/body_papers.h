#pragma once
/// For services only: the papers of the election committee, the representatives and the proxies.
#include <optional>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/domain/proxy.h"
#include "core/report/report_document.h"

namespace election {

class ElectionFile;
struct PaperHead;

/// The certificate of one proxy, RuleViolation where it isn't approved and valid; without one the empty form.
Result<ReportDocument> buildProxyCertificate(ElectionFile& file, const Village& village,
                                             std::optional<ProxyId> proxy, const PaperHead& head);

}  // namespace election
