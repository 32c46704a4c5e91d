#pragma once
/// For services only: one kind of document as a row of a table: what it waits for, how it is made, how it
/// prints empty. ReportingService reads the tables; a new document is a new row in the table of its step.
#include <functional>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/election.h"
#include "core/report/builders/paper_head.h"
#include "core/services/reporting_service.h"

namespace election {

class ElectionFile;

/// What a document is made for.
struct PaperRequest {
    ElectionFile& file;
    std::optional<Village> village;  ///< empty: the township, or an empty form of any village
    PaperStamp stamp;
};

struct PaperKind {
    DocumentKind kind;
    /// One sentence; empty = it can be made now. Not asked for empty forms. Null: it waits for nothing.
    std::function<Result<QString>(const PaperRequest&)> waitsFor;
    std::function<Result<ReportDocument>(const PaperRequest&)> build;
    std::function<Result<ReportDocument>(const PaperRequest&)> empty;  ///< null: there is none
};
using PaperKinds = std::vector<PaperKind>;

/// The tables, one a step; titles are in the user's language.
PaperKinds registerPapers();
PaperKinds bodyPapers();
PaperKinds nominationPaperKinds();
PaperKinds screeningPapers();
PaperKinds pollingPapers();
PaperKinds resultPapers();
PaperKinds townshipPapers();
/// Notices and forms whose words are data (resources/papers), which a township may change.
PaperKinds wordedPapers();

/// All of them, by group.
PaperKinds paperKinds();

/// What a paper of the count, and one of a further election, waits for.
Result<QString> paperOfCountWaits(const PaperRequest& request);
Result<QString> paperOfRunoffWaits(const PaperRequest& request);

/// What an empty form knows: township and village, or a line for its name; no day, no number.
Result<PaperHead> emptyHead(const PaperRequest& request);

}  // namespace election
