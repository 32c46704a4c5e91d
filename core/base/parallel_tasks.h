#pragma once
/// Work that can be done in any order, on every core of the machine: the caller makes the pieces, a few
/// threads do them. Whoever makes faster than the threads work waits, so that only a handful of pieces is
/// ever held.
#include <QMutex>
#include <QSemaphore>
#include <QThreadPool>
#include <functional>
#include <optional>

#include "core/base/result.h"

namespace election {

/// Belongs to one thread: add() and finish() are called there, the tasks run on others, several at once.
class ParallelTasks {
  public:
    using Task = std::function<Result<>()>;

    /// 0 threads: as many as the machine has cores.
    explicit ParallelTasks(int threads = 0);
    ~ParallelTasks();  ///< waits until every task that was added has ended
    ParallelTasks(const ParallelTasks&) = delete;
    ParallelTasks& operator=(const ParallelTasks&) = delete;

    /// Takes a task, after waiting for room; or gives the first error of an earlier one and takes nothing.
    Result<> add(Task task);
    /// Waits for all of them. The error of the earliest added task that failed, if any did. Tasks that had
    /// not begun when another failed are left out.
    Result<> finish();

  private:
    struct Failure {
        qint64 task;
        Error error;
    };
    [[nodiscard]] Result<> soFar() const;  ///< the first error, if any

    QThreadPool m_pool;
    QSemaphore m_room;
    qint64 m_added = 0;
    mutable QMutex m_mutex;  ///< for m_failure
    std::optional<Failure> m_failure;
};

}  // namespace election
