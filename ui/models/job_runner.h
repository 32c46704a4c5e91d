#pragma once
/// Long work on one background thread: one job at a time, with progress, and a Stop that works.
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/services/election_file.h"

namespace election {

class JobRunner final : public QObject {
    Q_OBJECT
  public:
    explicit JobRunner(QObject* parent = nullptr);
    /// Stops the running job and waits for it.
    ~JobRunner() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const QString& title() const { return m_title; }

    /// Runs `work` on the background thread and hands its result to `done` on this thread, unless `context`
    /// has gone by then. Returns false, and does nothing, while another job runs.
    template <class T>
    bool run(const QString& title, std::function<Result<T>(Progress&)> work, QObject* context,
             std::function<void(Result<T>)> done) {
        auto slot = std::make_shared<std::optional<Result<T>>>();
        return start(
            title, [slot, work = std::move(work)](Progress& progress) { slot->emplace(work(progress)); },
            [slot, guard = QPointer<QObject>(context), done = std::move(done)] {
                if (guard && slot->has_value()) done(std::move(**slot));
            });
    }

    /// The same with a connection of its own to an open file; `file` outlives the job (closing it stops the
    /// job).
    template <class T>
    bool runOn(const ElectionFile& file, const QString& title,
               std::function<Result<T>(ElectionFile&, Progress&)> work, QObject* context,
               std::function<void(Result<T>)> done) {
        return run<T>(
            title,
            [&file, work = std::move(work)](Progress& progress) -> Result<T> {
                ELECTION_ASSIGN(const auto own, file.openForWorker());
                return work(*own, progress);
            },
            context, std::move(done));
    }

    void stop();
    [[nodiscard]] bool isStopping() const;
    /// Blocks until the running job has ended; for closing a file.
    void stopAndWait();

  Q_SIGNALS:
    void started(const QString& title);
    void progressChanged(int done, int total, const QString& what, qint64 elapsedMs);
    void finished();

  private:
    class SharedProgress;
    bool start(const QString& title, std::function<void(Progress&)> work, std::function<void()> done);
    void finish();

    bool m_running = false;
    QString m_title;
    std::shared_ptr<SharedProgress> m_progress;
    std::function<void()> m_done;
    QFutureWatcher<void> m_watcher;
    QThreadPool m_pool;
    QTimer m_poll;
    QElapsedTimer m_clock;
};

}  // namespace election
