/// A process that calls ballots on the real page is killed with SIGKILL at random moments. Every ballot that
/// it acknowledged is on disk, none is there twice, at most the one that was being saved is there beside
/// them, and the chain of the log holds; then the calling goes on.
#include <QElapsedTimer>
#include <QProcess>
#include <QThread>
#include <csignal>
#include <random>
#include <set>

#include "core/services/audit_service.h"
#include "core/services/counting_service.h"
#include "core/services/polling_service.h"
#include "tests/core/services/count_hall.h"
#include "tests/ui/crash/called_keys.h"

using namespace election;
using namespace election::test;

namespace {

constexpr Body kBody = Body::VillagersCommittee;

int numberFrom(const char* variable, int otherwise) {
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(variable, &ok);
    return ok ? value : otherwise;
}

struct Hall : SmallElection {
    explicit Hall(int ballots) {
        const QStringList names{u"丁一"_s, u"张三"_s, u"李四"_s};
        for (int i = 0; i < names.size(); ++i) addPerson(names.at(i), idNumber(i + 1), u"08000%1"_s.arg(i));
        addNomination(1, u"张三"_s, idNumber(2), u"主任"_s);
        addNomination(2, u"丁一"_s, idNumber(1), u"主任"_s);
        addNomination(3, u"李四"_s, idNumber(3), u"委员"_s);
        REQUIRE(PollingService(*file).saveBox(
            {{}, village, u"中心会场"_s, BoxKind::MainVenue, ballots, ballots, ballots, 0, 0}));
        beginCount(*file, village, CountingWay::Calling);
        path = file->path();
        file.reset();
    }
    /// What the process acknowledged until it was killed, or ended.
    int callUntil(int target, int ballots, int moreMicroseconds) const {
        QProcess process;
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(qEnvironmentVariable("CALLING_PROCESS"), {path, QString::number(ballots)});
        REQUIRE(process.waitForStarted());
        int acknowledged = 0;
        const auto read = [&] {
            while (process.canReadLine()) acknowledged = process.readLine().trimmed().toInt();
        };
        QElapsedTimer timer;
        timer.start();
        while (acknowledged < target && process.state() == QProcess::Running) {
            process.waitForReadyRead(200);
            read();
            REQUIRE(timer.elapsed() < 600'000);
        }
        if (process.state() == QProcess::Running) {
            QThread::usleep(unsigned(moreMicroseconds));
            ::kill(pid_t(process.processId()), SIGKILL);
        }
        process.waitForFinished(-1);
        read();
        INFO(process.readAllStandardError().toStdString());
        REQUIRE((process.exitStatus() == QProcess::CrashExit || process.exitCode() == 0));
        return acknowledged;
    }
    /// Ballots on disk.
    int check(int acknowledged) {
        auto opened = ElectionFile::open(path, ElectionFile::Mode::Write, clock, u"王"_s);
        REQUIRE(opened);
        file = std::move(opened).value();
        const auto ballots = CountingService(*file).ballots(village, kBody);
        REQUIRE(ballots);
        const int found = int(ballots->size());
        CHECK(found >= acknowledged);
        CHECK(found <= acknowledged + 1);
        std::set<QString> numbers;
        for (int i = 0; i < found; ++i) {
            const BallotPaper& paper = (*ballots)[size_t(i)].paper;
            CHECK(paper.number == QString::number(i + 1));
            CHECK(paper.columns == calledCells(i + 1));
            CHECK(paper.ruledVoid == ((i + 1) % 5 == 4));
            numbers.insert(paper.number);
        }
        CHECK(int(numbers.size()) == found);
        NoProgress progress;
        const auto verified = AuditService(*file).verify(progress);
        REQUIRE(verified);
        INFO(verified->problems.join(u'\n').toStdString());
        CHECK(verified->sound);
        file.reset();
        return found;
    }

    QString path;
};

}  // namespace

TEST_CASE("Killed at random moments while ballots are called, nothing acknowledged is lost or doubled") {
    const int runs = numberFrom("CRASH_RUNS", 50), ballots = numberFrom("CRASH_BALLOTS", 1000);
    std::random_device seed;
    const unsigned used = seed();
    INFO("seed " << used);
    std::mt19937 random(used);
    int saving = 0;
    for (int run = 0; run < runs; ++run) {
        Hall hall(ballots);
        const int target = 1 + int(random() % unsigned(ballots));
        INFO("run " << run << ", killed after " << target);
        const int acknowledged = hall.callUntil(target, ballots, int(random() % 8000));
        const int found = hall.check(acknowledged);
        saving += found > acknowledged;
        // The calling goes on where it stood.
        const int until = std::min(ballots, found + 3);
        CHECK(hall.callUntil(until, until, 0) == (found < until ? until : 0));
        hall.check(until);
    }
    WARN(runs << " times killed; " << saving << " times while a ballot was being saved");
}
