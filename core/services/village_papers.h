#pragma once
/// For services only: the papers of the election committee, the representatives and the proxies.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/domain/proxy.h"
#include "core/services/reporting_service.h"

namespace election {

class ElectionFile;
struct PaperHead;

/// "committee", "committee-change", "representatives", "group-leaders", "proxy-list", "proxy-certificates"
std::vector<DocumentKind> villagePaperKinds();
bool isVillagePaper(const QString& kind);
/// What a document waits for; empty = it can be made now.
Result<QString> villagePaperWaitsFor(ElectionFile& file, const QString& kind, const Village& village);
Result<ReportDocument> buildVillagePaper(ElectionFile& file, const QString& kind, const Village& village,
                                         const PaperHead& head);
/// The certificate of one proxy, RuleViolation where it isn't approved and valid; without one the empty form.
Result<ReportDocument> buildProxyCertificate(ElectionFile& file, const Village& village,
                                             std::optional<ProxyId> proxy, const PaperHead& head);

}  // namespace election
