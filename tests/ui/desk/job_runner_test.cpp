#include "ui/models/job_runner.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <memory>

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

/// Works until it is stopped.
Result<int> endless(Progress& progress) {
    for (int i = 0;; ++i) {
        progress.set(i, 0, u"turning"_s);
        if (progress.cancelled()) return Error{ErrorCode::Cancelled, {}, {}};
        QThread::msleep(1);
    }
}

}  // namespace

TEST_CASE("A job hands its result to the window's thread", "[jobs]") {
    JobRunner jobs;
    QObject context;
    int got = 0;
    QThread* where = nullptr;
    REQUIRE(jobs.run<int>(
        u"count"_s, [](Progress&) -> Result<int> { return 7; }, &context,
        [&](const Result<int>& result) {
            REQUIRE(result);
            got = *result;
            where = QThread::currentThread();
        }));
    CHECK(jobs.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return got == 7; }, 5000));
    CHECK(where == QThread::currentThread());
    CHECK_FALSE(jobs.isRunning());
}

TEST_CASE("Stop ends a running job, and progress is heard meanwhile", "[jobs]") {
    JobRunner jobs;
    QObject context;
    QSignalSpy progress(&jobs, &JobRunner::progressChanged);
    bool cancelled = false;
    REQUIRE(jobs.run<int>(u"turn"_s, endless, &context, [&](const Result<int>& result) {
        cancelled = !result && result.error().code == ErrorCode::Cancelled;
    }));
    REQUIRE(QTest::qWaitFor([&] { return progress.count() > 0; }, 5000));
    CHECK(progress.constLast().at(2).toString() == u"turning"_s);
    jobs.stop();
    CHECK(jobs.isStopping());
    REQUIRE(QTest::qWaitFor([&] { return !jobs.isRunning(); }, 5000));
    CHECK(cancelled);
}

TEST_CASE("A second job waits its turn: it is refused while the first runs", "[jobs]") {
    JobRunner jobs;
    QObject context;
    REQUIRE(jobs.run<int>(u"first"_s, endless, &context, [](const Result<int>&) {}));
    bool called = false;
    CHECK_FALSE(jobs.run<int>(
        u"second"_s, [](Progress&) -> Result<int> { return 1; }, &context,
        [&](const Result<int>&) { called = true; }));
    jobs.stopAndWait();
    CHECK_FALSE(called);
    CHECK_FALSE(jobs.isRunning());
}

TEST_CASE("Nobody is called who has gone while the job ran", "[jobs]") {
    JobRunner jobs;
    auto context = std::make_unique<QObject>();
    bool called = false;
    REQUIRE(jobs.run<int>(u"turn"_s, endless, context.get(), [&](const Result<int>&) { called = true; }));
    context.reset();
    jobs.stopAndWait();
    CHECK_FALSE(called);
}

TEST_CASE("A runner that goes away stops its job", "[jobs]") {
    auto jobs = std::make_unique<JobRunner>();
    QObject context;
    REQUIRE(jobs->run<int>(u"turn"_s, endless, &context, [](const Result<int>&) {}));
    jobs.reset();  // hangs here if it doesn't
    SUCCEED();
}
