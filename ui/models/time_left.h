#pragma once
/// "about 12 s left", for running work.
#include <QString>

namespace election {

/// Empty while nobody can tell.
QString timeLeftText(int done, int total, qint64 elapsedMs);

}  // namespace election
