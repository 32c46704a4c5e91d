#pragma once
/// 备份: consistent, verified copies of an election file.
#include <QString>

#include "core/base/result.h"

namespace election {

class ElectionFile;
class Clock;

class BackupService {
  public:
    explicit BackupService(ElectionFile& file) : m_file(file) {}

    /// Writes a copy, opens it and verifies it. Refuses an existing target; leaves nothing behind when it
    /// fails.
    Result<> backup(const QString& target) const;

    /// A backup into `folder` named after the election, the reason and the time; keeps what is there.
    Result<QString> backupToFolder(const QString& folder, const QString& reason) const;

    /// Makes an election file out of a backup, after verifying it. Refuses an existing target.
    static Result<> restore(const QString& backup, const QString& target, const Clock& clock,
                            const QString& actor);

  private:
    ElectionFile& m_file;
};

}  // namespace election
