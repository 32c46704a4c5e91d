#pragma once
/// Which run-time parts the desktop needs and can't find; said in one sentence each before anything else.
#include <QStringList>

namespace election {

/// Empty where all is well. Needs a QApplication.
QStringList missingParts();

}  // namespace election
