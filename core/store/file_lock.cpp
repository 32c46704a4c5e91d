#include "core/store/file_lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace election::store {
namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Store)
};
}  // namespace

Result<std::shared_ptr<QLockFile>> lockForWriting(const QString& path) {
    auto lock = std::make_shared<QLockFile>(QFileInfo(path).absoluteFilePath() + u".lock"_s);
    lock->setStaleLockTime(0);  // a lock is stale only when its process is gone, however long the count takes
    if (lock->tryLock(0)) return lock;
    if (lock->error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString computer, program;
        lock->getLockInfo(&process, &computer, &program);
        return Error{
            ErrorCode::Busy,
            Text::tr("“%1” is already open: %2 (process %3) on the computer %4 has it. Close it there, or "
                     "wait until it is done.")
                .arg(QFileInfo(path).fileName(), program.isEmpty() ? u"?"_s : program,
                     QString::number(process), computer.isEmpty() ? u"?"_s : computer),
            {}};
    }
    return Error{ErrorCode::Permission,
                 Text::tr("The folder “%1” can't be written. Choose a folder where you may save files.")
                     .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath())),
                 u"lock file error %1"_s.arg(lock->error())};
}

}  // namespace election::store
