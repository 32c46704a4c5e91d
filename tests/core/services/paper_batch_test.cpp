// Many papers at once: every file of the plan is written once, in a known order; what fails or is stopped
// leaves nothing half done behind.
#include "core/services/paper_batch.h"

#include <QDir>
#include <QHash>
#include <QMutex>
#include <QMutexLocker>
#include <QThread>
#include <atomic>

#include "core/report/report_writer.h"
#include "tests/core/services/fresh_election.h"
#include "tests/support/chinese.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

BatchWish emptyForms() {
    BatchWish wish;
    wish.form = PaperForm::Empty;
    wish.formats = QStringList{u"html"_s};
    return wish;
}

Result<> writeHtml(const ReportDocument& document, const QString& path) {
    return writeReportFile(document, ReportFormat::Html, path);
}

int filesBelow(const QString& folder) {
    int files = 0;
    for (const QString& place : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        files += int(QDir(folder + u'/' + place).entryList(QDir::Files).size());
    return files;
}

}  // namespace

TEST_CASE("A batch writes every file of its plan once, told in the plan's order, each with its own paper") {
    const InChinese chinese;
    Fresh fresh;
    const PaperBatch batch(*fresh.file);
    const BatchWish wish = emptyForms();
    const auto plan = batch.plan(wish);
    REQUIRE(plan);
    REQUIRE(plan->ready.size() > 1000);
    QMutex mutex;
    QHash<QString, QString> titles;
    int twice = 0;
    const auto write = [&](const ReportDocument& document, const QString& path) -> Result<> {
        const QMutexLocker lock(&mutex);
        twice += titles.contains(path);
        titles.insert(path, document.title);
        return Ok{};
    };
    const QString out = fresh.folder.filePath(u"out"_s);
    const auto outcome = batch.writeFolders(wish, out, write, fresh.progress);
    REQUIRE(outcome);
    CHECK(twice == 0);
    REQUIRE(outcome->written.size() == plan->ready.size());
    CHECK(size_t(titles.size()) == plan->ready.size());
    const ReportingService reporting(*fresh.file);
    for (size_t i = 0; i < plan->ready.size(); ++i) {
        const BatchPaper& paper = plan->ready[i];
        const QString path = u"%1/%2/%3.html"_s.arg(out, paper.folder(), paper.kind.title);
        REQUIRE(outcome->written[i].path == path);
        REQUIRE(titles.contains(path));
        if (i % 50 != 0) continue;
        const auto document =
            reporting.build(paper.kind.key, paper.village ? std::optional(paper.village->id) : std::nullopt,
                            {}, PaperForm::Empty);
        REQUIRE(document);
        CHECK(titles.value(path) == document->title);
    }
}

TEST_CASE("A file that can't be written ends the batch with its reason, and nothing is written afterwards") {
    const InChinese chinese;
    Fresh fresh;
    std::atomic<int> calls = 0;
    const auto write = [&calls](const ReportDocument& document, const QString& path) -> Result<> {
        if (++calls == 7) return Error{ErrorCode::Io, u"磁盘已满"_s, {}};
        return writeHtml(document, path);
    };
    const QString out = fresh.folder.filePath(u"out"_s);
    const auto outcome = PaperBatch(*fresh.file).writeFolders(emptyForms(), out, write, fresh.progress);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == ErrorCode::Io);
    CHECK(outcome.error().message == u"磁盘已满"_s);
    const int ended = calls;
    CHECK(ended < 7 + 2 * QThread::idealThreadCount() + 2);
    CHECK(filesBelow(out) == ended - 1);
    QThread::msleep(20);
    CHECK(calls == ended);
}

TEST_CASE("A stopped batch has written whole files, and writes none after it has said so") {
    const InChinese chinese;
    Fresh fresh;
    std::atomic<int> begun = 0, ended = 0;
    const auto write = [&](const ReportDocument& document, const QString& path) -> Result<> {
        ++begun;
        ELECTION_TRY(writeHtml(document, path));
        ++ended;
        return Ok{};
    };
    StopAfter progress(40);
    const QString out = fresh.folder.filePath(u"out"_s);
    const auto outcome = PaperBatch(*fresh.file).writeFolders(emptyForms(), out, write, progress);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == ErrorCode::Cancelled);
    CHECK(outcome.error().message.contains(u"40"_s));
    CHECK(begun == ended);
    CHECK(ended == 40);
    CHECK(filesBelow(out) == 40);
}
