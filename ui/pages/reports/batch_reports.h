#pragma once
/// Many papers at once, painted on a worker with a file of its own: into a folder a village, or as one PDF.
#include <QString>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/election_file.h"
#include "core/services/paper_batch.h"

namespace election {

struct BatchTarget {
    BatchWish wish;
    QString folder;  ///< for folders
    QString file;    ///< one PDF; empty: folders
};

/// Stops between two papers. What is written into folders stays, each file whole; one PDF is written at the
/// end or not at all, its contents stand on its first pages.
Result<BatchOutcome> writeBatch(ElectionFile& file, const BatchTarget& target, Progress& progress);

}  // namespace election
