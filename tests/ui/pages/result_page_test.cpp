#include "ui/pages/result/result_page.h"
#include "core/services/counting_service.h"
#include "core/services/election_file.h"
#include "core/services/import_service.h"
#include "core/services/setup_service.h"
#include "core/services/status_service.h"

#include <QAbstractItemModelTester>
#include <QTableView>

#include "core/rules/rule_set.h"
#include "tests/support/sample.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/result/result_page_model.h"
#include "ui/pages/result/township_results.h"
#include "ui/widgets/status_chip.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Body kBody = Body::VillagersCommittee;

ResultPageModel modelOf(SampleElection& sample, const QString& name) {
    installLanguage(u"en"_s);
    const auto village = SetupService(sample.file()).villageNamed(name);
    REQUIRE(village);
    const CountingService counting(sample.file());
    const auto count = counting.count(village->id, kBody);
    REQUIRE(count);
    const auto calendar = StatusService(sample.file()).calendar();
    REQUIRE(calendar);
    return ResultPageModel::make(*count, sample.file().ruleSet(), *calendar);
}

}  // namespace

TEST_CASE("A valid result shows winners over the line, the others below, and why", "[result]") {
    SampleElection sample;
    const auto model = modelOf(sample, u"夏溪村"_s);
    CHECK(model.validityTone == Tone::Ok);
    CHECK(model.neededVotes == 404);
    CHECK(model.figures.contains(u"806"_s));
    CHECK(model.figures.contains(u"934"_s));
    CHECK(model.elected == 4);
    CHECK(model.seats == 4);
    REQUIRE(model.posts.size() == 4);
    for (const ResultPost& post : model.posts)
        for (const ResultBar& bar : post.bars) {
            CHECK(bar.elected == (bar.votes >= model.neededVotes));
            CHECK((bar.tone == Tone::Ok) == bar.elected);
        }
    CHECK(model.posts[0].bars[0].name == u"吕囡娥"_s);
    CHECK(model.why.size() >= 4);
    for (const Explanation& why : model.why)
        if (why.subject != Explanation::Subject::Next) CHECK_FALSE(why.text.isEmpty());
    CHECK(model.alternatives.size() >= 3);
    CHECK(model.nextTone == Tone::Ok);
}

TEST_CASE("An invalid election elects nobody and asks for a rerun", "[result]") {
    SampleElection sample;
    const auto model = modelOf(sample, u"老桥村"_s);
    CHECK(model.validityTone == Tone::Bad);
    CHECK(model.elected == 0);
    CHECK(model.nextTone == Tone::Bad);
    for (const ResultPost& post : model.posts)
        for (const ResultBar& bar : post.bars) CHECK_FALSE(bar.elected);
}

TEST_CASE("A vacant seat is shown and leads to a further election", "[result]") {
    SampleElection sample;
    const auto model = modelOf(sample, u"新坑村"_s);
    int vacant = 0;
    for (const ResultPost& post : model.posts) vacant += post.vacant;
    CHECK(vacant == 1);
    CHECK(model.elected == model.seats - 1);
    CHECK(model.nextTone == Tone::Warn);
}

TEST_CASE("All villages stand in one table, Enter opens one", "[result]") {
    SampleElection sample;
    PageStage stage(sample.file());
    stage.show<ResultPage>(std::nullopt);
    auto* table = stage.find<QTableView>(u"townshipResults"_s);
    const QAbstractItemModelTester tester(table->model());
    REQUIRE(table->model()->rowCount() == 29);
    const QRect last = table->visualRect(table->model()->index(28, 0));
    CHECK(last.bottom() <= table->viewport()->height());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(4, 0));
    stage.press(table, Qt::Key_Return);
    REQUIRE(stage.went.size() == 1);
    CHECK(stage.went[0].page == u"result"_s);
    CHECK(stage.went[0].village.has_value());
}

TEST_CASE("Without ballots the page says what is missing and leads to the count", "[result]") {
    QTemporaryDir folder;
    SampleElection sample;
    const auto village = SetupService(sample.file()).villageNamed(u"夏溪村"_s);
    REQUIRE(village);
    const FixedClock clock{QDateTime(QDate(2026, 11, 1), QTime(1, 0), Qt::UTC)};
    auto file = ElectionFile::create(folder.filePath(u"a.election"_s),
                                     {u"经济开发区"_s, u"zj-2026"_s, QDate(2026, 12, 19)}, clock, u"王"_s);
    REQUIRE(file);
    NoProgress progress;
    REQUIRE(
        ImportService(**file).import(FileKind::Posts, {sampleFolder() + u"/职数表.xlsx"_s}, {}, progress));
    PageStage stage(**file);
    const auto villages = SetupService(**file).villages();
    REQUIRE(villages);
    stage.show<ResultPage>(villages->front().id);
    stage.find<QPushButton>(u"emptyAction"_s)->click();
    REQUIRE(stage.went.size() == 1);
    CHECK(stage.went[0].page == u"counting"_s);
}
