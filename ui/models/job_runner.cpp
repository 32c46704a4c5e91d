#include "ui/models/job_runner.h"

#include <QMutex>
#include <QtConcurrent>
#include <atomic>

namespace election {

/// Written by the worker as often as it likes, read by the window ten times a second: no flood of signals.
class JobRunner::SharedProgress final : public Progress {
  public:
    [[nodiscard]] bool cancelled() const override { return m_cancelled; }
    void set(int done, int total, const QString& what) override {
        const QMutexLocker lock(&m_mutex);
        m_done = done, m_total = total, m_what = what;
    }
    void cancel() { m_cancelled = true; }
    void get(int& done, int& total, QString& what) const {
        const QMutexLocker lock(&m_mutex);
        done = m_done, total = m_total, what = m_what;
    }

  private:
    std::atomic_bool m_cancelled = false;
    mutable QMutex m_mutex;
    int m_done = 0, m_total = 0;
    QString m_what;
};

JobRunner::JobRunner(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        int done = 0, total = 0;
        QString what;
        m_progress->get(done, total, what);
        Q_EMIT progressChanged(done, total, what, m_clock.elapsed());
    });
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, &JobRunner::finish);
}

JobRunner::~JobRunner() {
    stop();
    m_pool.waitForDone();
}

bool JobRunner::start(const QString& title, std::function<void(Progress&)> work, std::function<void()> done) {
    if (m_running) return false;
    m_running = true;
    m_title = title;
    m_done = std::move(done);
    m_progress = std::make_shared<SharedProgress>();
    m_clock.start();
    m_poll.start();
    Q_EMIT started(title);
    m_watcher.setFuture(
        QtConcurrent::run(&m_pool, [progress = m_progress, work = std::move(work)] { work(*progress); }));
    return true;
}

void JobRunner::finish() {
    if (!m_running) return;
    m_poll.stop();
    m_running = false;
    const auto done = std::exchange(m_done, {});
    Q_EMIT finished();
    if (done) done();
}

void JobRunner::stop() {
    if (m_running) m_progress->cancel();
}

bool JobRunner::isStopping() const {
    return m_running && m_progress->cancelled();
}

void JobRunner::stopAndWait() {
    stop();
    m_pool.waitForDone();
    finish();
}

}  // namespace election
