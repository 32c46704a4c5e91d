#include "core/base/parallel_tasks.h"

#include <QMutexLocker>
#include <QThread>
#include <algorithm>

namespace election {
namespace {

int threadsFor(int wanted) {
    return wanted > 0 ? wanted : std::max(1, QThread::idealThreadCount());
}

}  // namespace

ParallelTasks::ParallelTasks(int threads) : m_room(2 * threadsFor(threads)) {
    m_pool.setMaxThreadCount(threadsFor(threads));
}

ParallelTasks::~ParallelTasks() {
    m_pool.waitForDone();
}

Result<> ParallelTasks::soFar() const {
    const QMutexLocker lock(&m_mutex);
    if (m_failure) return m_failure->error;
    return Ok{};
}

Result<> ParallelTasks::add(Task task) {
    m_room.acquire();
    if (auto failed = soFar(); !failed) {
        m_room.release();
        return failed;
    }
    m_pool.start([this, number = m_added++, task = std::move(task)]() mutable {
        if (soFar())
            if (const Result<> done = task(); !done) {
                const QMutexLocker lock(&m_mutex);
                if (!m_failure || number < m_failure->task) m_failure = Failure{number, done.error()};
            }
        task = nullptr;  // what it holds is let go before there is room for the next
        m_room.release();
    });
    return Ok{};
}

Result<> ParallelTasks::finish() {
    m_pool.waitForDone();
    return soFar();
}

}  // namespace election
