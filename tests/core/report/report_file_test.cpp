#include <sys/resource.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <csignal>

#include "core/report/report_writer.h"
#include "tests/support/catch.h"
#include "tests/support/report_samples.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

/// No file of this process may grow beyond so many bytes while it lives: a disk that is full.
class FullDisk {
  public:
    explicit FullDisk(rlim_t bytes) {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

  private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

TEST_CASE("The suffix chooses the format") {
    CHECK(reportFormatFromSuffix(u"XLSX"_s) == ReportFormat::Xlsx);
    CHECK(reportFormatFromSuffix(u"odt"_s) == ReportFormat::Odt);
    CHECK_FALSE(reportFormatFromSuffix(u"docx"_s));
}

TEST_CASE("A full disk leaves the old file as it was and says so in one sentence") {
    const QTemporaryDir folder;
    const ReportDocument document = samples::longTable(2000);
    for (const auto& [format, name] : {std::pair{ReportFormat::Html, u"a.html"_s},
                                       {ReportFormat::Csv, u"a.csv"_s},
                                       {ReportFormat::Xlsx, u"a.xlsx"_s},
                                       {ReportFormat::Odt, u"a.odt"_s}}) {
        INFO(name);
        const QString path = folder.filePath(name);
        QFile old(path);
        REQUIRE(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        const auto result = [&] {
            const FullDisk full(4096);
            return writeReportFile(document, format, path);
        }();
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::Io);
        const QString place = format == ReportFormat::Xlsx ? QDir::tempPath() : path;
        CHECK(result.error().message.contains(place));
        CHECK_FALSE(result.error().message.contains(u'\n'));
        CHECK(result.error().message.contains(u"could not be"_s));
        CHECK(contentOf(path) == "old");
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 4);
}

TEST_CASE("A folder that does not exist is named") {
    const auto result = writeReportFile(samples::longTable(1), ReportFormat::Csv, u"/no/such/folder/a.csv"_s);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Io);
    CHECK(result.error().message.contains(u"/no/such/folder/a.csv"_s));
}

TEST_CASE("A device that takes nothing is an error, not a short document") {
    QFile full(u"/dev/full"_s);
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    CHECK_FALSE(writeHtml(samples::longTable(10), full));
    CHECK_FALSE(writeCsv(samples::longTable(10), full));
}
