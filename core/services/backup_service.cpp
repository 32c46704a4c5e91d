#include "core/services/backup_service.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/services/audit_service.h"
#include "core/services/election_file.h"
#include "core/store/database.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupService)
};

Result<> refuseExisting(const QString& target) {
    if (!QFileInfo::exists(target)) return Ok{};
    return Error{ErrorCode::Conflict,
                 Text::tr("“%1” exists already. Choose another name; nothing was overwritten.")
                     .arg(QDir::toNativeSeparators(target)),
                 {}};
}

/// Copies with VACUUM INTO to a name beside the target, verifies the copy, then gives it the target's name: a
/// file with the target's name is always whole.
Result<> copyVerified(store::Database& from, const QString& target, const Clock& clock,
                      const QString& actor) {
    const QString part = target + u".part-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    const auto fail = [&part](Error error) {
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s}) QFile::remove(part + suffix);
        return error;
    };
    if (const auto copied = from.run(u"VACUUM INTO ?"_s, part); !copied) {
        Error error = copied.error();
        error.message =
            Text::tr("The copy “%1” could not be written (%2). Check the folder and its free space.")
                .arg(QDir::toNativeSeparators(target), error.message);
        return fail(error);
    }
    {
        auto copy = ElectionFile::open(part, ElectionFile::Mode::Read, clock, actor);
        if (!copy) return fail(copy.error());
        NoProgress progress;
        const auto report = AuditService(**copy).verify(progress);
        if (!report) return fail(report.error());
        if (!report->sound) {
            return fail({ErrorCode::Storage,
                         Text::tr("The copy “%1” is not sound: %2 Nothing was kept of it.")
                             .arg(QDir::toNativeSeparators(target), report->problems.first()),
                         {}});
        }
    }
    if (!QFile::rename(part, target)) {
        return fail({ErrorCode::Io,
                     Text::tr("“%1” could not be written. Check the folder's permissions.")
                         .arg(QDir::toNativeSeparators(target)),
                     {}});
    }
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s}) QFile::remove(part + suffix);
    return Ok{};
}

}  // namespace

Result<> BackupService::backup(const QString& target) const {
    ELECTION_TRY(refuseExisting(target));
    return copyVerified(m_file.database(), target, m_file.clock(), m_file.actor());
}

Result<QString> BackupService::backupToFolder(const QString& folder, const QString& reason) const {
    if (!QFileInfo(folder).isDir()) {
        return Error{ErrorCode::NotFound,
                     Text::tr("There is no folder “%1”. Is the USB stick plugged in?")
                         .arg(QDir::toNativeSeparators(folder)),
                     {}};
    }
    const QString stamp = m_file.clock().now().toLocalTime().toString(u"yyyyMMdd-HHmmss"_s);
    const QString name =
        reason.isEmpty()
            ? u"%1-%2.election"_s.arg(QFileInfo(m_file.path()).completeBaseName(), stamp)
            : u"%1-%2-%3.election"_s.arg(QFileInfo(m_file.path()).completeBaseName(), stamp, reason);
    const QString target = QDir(folder).filePath(name);
    ELECTION_TRY(backup(target));
    return target;
}

Result<> BackupService::restore(const QString& backup, const QString& target, const Clock& clock,
                                const QString& actor) {
    ELECTION_TRY(refuseExisting(target));
    ELECTION_ASSIGN(const auto source, ElectionFile::open(backup, ElectionFile::Mode::Read, clock, actor));
    return copyVerified(source->database(), target, clock, actor);
}

}  // namespace election
