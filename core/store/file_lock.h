#pragma once
/// One writer program at a time: a lock file beside the election file says who has it.
#include <QLockFile>
#include <QString>
#include <memory>

#include "core/base/result.h"

namespace election::store {

/// Takes the lock of the election file `path`. Busy: the message names the program, the process and the
/// computer.
Result<std::shared_ptr<QLockFile>> lockForWriting(const QString& path);

}  // namespace election::store
