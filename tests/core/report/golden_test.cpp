/// Every paper in Chinese as HTML and CSV against tests/data/report. ELECTION_UPDATE_GOLDEN=1 writes the
/// files anew.
#include <QBuffer>
#include <QFile>

#include "core/report/report_writer.h"
#include "tests/support/catch.h"
#include "tests/support/chinese.h"
#include "tests/support/report_samples.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

void checkGolden(const QString& name, ReportFormat format, const QString& suffix,
                 const ReportDocument& document) {
    QBuffer buffer;
    REQUIRE(buffer.open(QIODevice::WriteOnly));
    REQUIRE(writeReport(document, format, buffer));
    QFile golden(QStringLiteral(TEST_DATA_DIR) + u"/report/%1.%2"_s.arg(name, suffix));
    if (qEnvironmentVariableIsSet("ELECTION_UPDATE_GOLDEN")) {
        REQUIRE(golden.open(QIODevice::WriteOnly));
        golden.write(buffer.data());
        return;
    }
    REQUIRE(golden.open(QIODevice::ReadOnly));
    const QStringList expected = QString::fromUtf8(golden.readAll()).split(u'\n');
    const QStringList actual = QString::fromUtf8(buffer.data()).split(u'\n');
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i) {
        INFO(name << " line " << i + 1);
        REQUIRE(actual[i] == expected[i]);
    }
    CHECK(actual.size() == expected.size());
}

}  // namespace

TEST_CASE("Every paper reads in Chinese as its golden HTML and CSV files do") {
    const InChinese chinese;
    for (const auto& [name, document] : samples::allDocuments()) {
        checkGolden(name, ReportFormat::Html, u"html"_s, document);
        checkGolden(name, ReportFormat::Csv, u"csv"_s, document);
    }
}
