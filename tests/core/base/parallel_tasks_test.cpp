/// Work on every core: all of it is done, what fails stops the rest, and nothing runs on after the end.
#include "core/base/parallel_tasks.h"

#include <QThread>
#include <atomic>

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

TEST_CASE("Every task is done, on other threads than the caller's, and no more than asked for at once") {
    std::atomic<int> done = 0, running = 0, most = 0;
    std::atomic<bool> onCaller = false;
    QThread* const caller = QThread::currentThread();
    ParallelTasks tasks(3);
    for (int i = 0; i < 50; ++i)
        REQUIRE(tasks.add([&]() -> Result<> {
            const int now = ++running;
            for (int seen = most; seen < now && !most.compare_exchange_weak(seen, now);) {
            }
            if (QThread::currentThread() == caller) onCaller = true;
            QThread::msleep(1);
            --running;
            ++done;
            return Ok{};
        }));
    REQUIRE(tasks.finish());
    CHECK(done == 50);
    CHECK_FALSE(onCaller);
    CHECK(most <= 3);
}

TEST_CASE("Whoever adds faster than the threads work waits: only a handful of tasks is held") {
    std::atomic<int> ended = 0;
    int mostHeld = 0;
    ParallelTasks tasks(2);
    for (int i = 0; i < 30; ++i) {
        REQUIRE(tasks.add([&]() -> Result<> {
            QThread::msleep(1);
            ++ended;
            return Ok{};
        }));
        mostHeld = std::max(mostHeld, i + 1 - ended);
    }
    REQUIRE(tasks.finish());
    CHECK(mostHeld <= 4);  // two a thread: one at work, one ready for it
}

TEST_CASE("The first failed task is what is said, and what had not begun is left out") {
    std::atomic<int> begun = 0;
    ParallelTasks tasks(2);
    bool refused = false;
    for (int i = 0; i < 100 && !refused; ++i)
        refused = !tasks.add([&, i]() -> Result<> {
            ++begun;
            if (i == 3) return Error{ErrorCode::Io, u"the disk is full"_s, {}};
            QThread::msleep(1);
            return Ok{};
        });
    CHECK(refused);
    const auto end = tasks.finish();
    REQUIRE_FALSE(end);
    CHECK(end.error().code == ErrorCode::Io);
    CHECK(end.error().message == u"the disk is full"_s);
    CHECK(begun < 20);
}

TEST_CASE("Tasks that were added have ended when their owner goes") {
    std::atomic<int> done = 0;
    {
        ParallelTasks tasks(2);
        for (int i = 0; i < 4; ++i)
            REQUIRE(tasks.add([&]() -> Result<> {
                QThread::msleep(5);
                ++done;
                return Ok{};
            }));
    }
    CHECK(done == 4);
}

}  // namespace
}  // namespace election
