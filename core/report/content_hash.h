#pragma once
/// Whether a paper still says what it said when it was issued.
#include <QString>

#include "core/report/report_document.h"

namespace election {

/// SHA-256 (hexadecimal) of every text that the paper shows, in reading order, without what changes with each
/// making of the same paper: time, chain head, signatories and this hash itself.
QString contentHashOf(const ReportDocument& document);

}  // namespace election
