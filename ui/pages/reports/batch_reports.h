#pragma once
/// Every paper that can be made now, for all villages, into a folder. Runs on a worker with a file of its
/// own.
#include <QString>
#include <QStringList>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/election_file.h"

namespace election {

class ElectionFile;

struct BatchOutcome {
    int written = 0;
    QStringList waiting;  ///< "夏溪村 · 选举结果报告单：…" not ready, and why
    QString folder;
};

/// Files: <folder>/<nn><village>/<title>.<suffix>, the township's in <folder>/全镇/. Tables get an .xlsx too.
/// Stops between two papers; what is written stays (each file is whole).
Result<BatchOutcome> writeAllReports(ElectionFile& file, const QString& folder, Progress& progress);

}  // namespace election
