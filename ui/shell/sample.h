#pragma once
/// The made-up sample township that comes with the program.
#include <QString>

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace election {

/// The folder of its office files; empty where the installation has none.
QString sampleFolder();
/// A new path for it in the clerk's documents folder.
QString newSamplePath();
/// Makes an election file there and imports all office files of the sample. Nothing stays behind when it
/// fails.
Result<QString> makeSample(const QString& path, const Clock& clock, const QString& actor, Progress& progress);

}  // namespace election
