/// Voters ÷ registered is one figure, with its two counts beside it: on the screen, in every village's PDF
/// and workbook, and in those of the township.
#include <QAbstractItemModel>
#include <QDir>
#include <QProcess>
#include <QTableView>

#include "core/services/election_file.h"
#include "core/services/polling_service.h"
#include "core/services/reporting_service.h"
#include "core/services/setup_service.h"
#include "tests/support/sample.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/paper_actions.h"
#include "ui/pages/polling/polling_page_model.h"
#include "ui/pages/result/result_page.h"
#include "ui/pages/result/township_results.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

/// Half up to one decimal, worked out here once more: 「86.3 %」.
QString shareOf(qint64 voters, qint64 registered) {
    const qint64 tenths = (2000 * voters + registered) / (2 * registered);
    return u"%1.%2 %"_s.arg(tenths / 10).arg(tenths % 10);
}

QString output(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput()).remove(u' ');
}

}  // namespace

TEST_CASE("The turnout of each village is the same on the screen, as PDF and in a workbook", "[papers]") {
    SampleElection sample;
    const ReportingService reporting(sample.file());
    const PollingService polling(sample.file());
    PageStage stage(sample.file());
    stage.show<ResultPage>(std::nullopt);
    const auto* onScreen = stage.find<QTableView>(u"townshipResults"_s)->model();
    const auto read = [&](const QString& kind, std::optional<VillageId> village, const QString& suffix) {
        const auto document = reporting.build(kind, village);
        REQUIRE(document);
        const QString path = QDir(sample.folder()).filePath(u"paper."_s + suffix);
        const auto written = writePaper(*document, path);
        REQUIRE(written);
        return suffix == u"pdf"_s ? output(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s})
                                  : output(u"unzip"_s, {u"-p"_s, path});
    };
    const QString townshipPdf = read(u"turnout-township"_s, {}, u"pdf"_s);
    const QString townshipBook = read(u"turnout-township"_s, {}, u"xlsx"_s);
    const auto villages = SetupService(sample.file()).villages();
    REQUIRE(villages);
    REQUIRE(villages->size() == 29);
    REQUIRE(onScreen->rowCount() == 29);
    for (int i = 0; i < 29; ++i) {
        const Village& village = (*villages)[size_t(i)];
        INFO(village.name.toStdString());
        const auto boxes = polling.boxes(village.id);
        const auto turnout = polling.turnout(village.id);
        REQUIRE(boxes);
        REQUIRE(turnout);
        int voters = 0;
        for (const BoxLedger& box : *boxes) voters += box.own + box.proxy;
        const QString share = shareOf(voters, turnout->registered);
        const QString both = u"%1 / %2（%3）"_s.arg(voters).arg(turnout->registered).arg(share);
        REQUIRE(onScreen->index(i, TownshipResultsModel::Name).data().toString() == village.name);
        CHECK(onScreen->index(i, TownshipResultsModel::Voters).data().toString() == both);
        CHECK(PollingPageModel::turnoutLine(*turnout) == both);
        const QString printed = QString(both).remove(u' ');
        for (const QString& kind : {u"result"_s, u"turnout"_s}) {
            INFO(kind.toStdString());
            CHECK(read(kind, village.id, u"pdf"_s).contains(printed));
            CHECK(read(kind, village.id, u"xlsx"_s).contains(printed));
        }
        for (const QString& text : {townshipPdf, townshipBook}) {
            CHECK(text.contains(QString(share).remove(u' ')));
            CHECK(text.contains(QString::number(voters)));
        }
    }
}
