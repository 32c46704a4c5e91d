/// Two tellers and totals typed twice, on the real pages by keys; the coordinator and the committee.
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

#include "core/services/adjudication_service.h"
#include "core/services/counting_service.h"
#include "core/services/polling_service.h"
#include "core/services/totals_service.h"
#include "core/services/two_tellers_service.h"
#include "tests/core/services/count_hall.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/counting/adjudication_page.h"
#include "ui/pages/counting/coordinator_page.h"
#include "ui/pages/counting/counting_page.h"
#include "ui/pages/counting/tellers_view.h"
#include "ui/pages/counting/totals_view.h"

using namespace election;
using namespace election::test;

namespace {

constexpr Body kBody = Body::VillagersCommittee;

/// 丁一 has key 1, 张三 key 2 for 主任; 李四 key 3 for 委员.
struct Hall : SmallElection {
    explicit Hall(CountingWay way, int collected = 4) {
        const QStringList names{u"丁一"_s, u"张三"_s, u"李四"_s, u"陈九"_s, u"陈九"_s, u"周六"_s};
        for (int i = 0; i < names.size(); ++i) addPerson(names.at(i), idNumber(i + 1), u"08000%1"_s.arg(i));
        addNomination(1, u"张三"_s, idNumber(2), u"主任"_s);
        addNomination(2, u"丁一"_s, idNumber(1), u"主任"_s);
        addNomination(3, u"李四"_s, idNumber(3), u"委员"_s);
        REQUIRE(PollingService(*file).saveBox(
            {{}, village, u"中心会场"_s, BoxKind::MainVenue, collected, collected, collected, 0, 0}));
        beginCount(*file, village, way);
    }
};

QStringList columnOf(const QAbstractItemModel* model, int column) {
    QStringList texts;
    for (int i = 0; i < model->rowCount(); ++i) texts << model->index(i, column).data().toString();
    return texts;
}

}  // namespace

TEST_CASE("Two tellers by keys: the planted error is found, read again blind, then the bundle counts",
          "[counting]") {
    Hall hall(CountingWay::TwoTellers);
    PageStage stage(*hall.file);
    stage.show<CountingPage>(hall.village);
    auto* view = stage.find<TellersView>(u"tellersView"_s);
    REQUIRE(view->isVisible());
    CHECK(stage.find<QSpinBox>(u"bundleSize"_s)->value() == 4);  // what is left of the box
    CHECK(stage.find<QLineEdit>(u"bundleFirst"_s)->text() == u"计票员甲"_s);
    stage.press(stage.find<QLineEdit>(u"bundleSecond"_s), Qt::Key_Return, Qt::ControlModifier);
    const auto title = [&] { return stage.find<QLabel>(u"handOverTitle"_s)->text(); };
    REQUIRE(title().contains(u"计票员甲"_s));
    const auto type = [&](const QStringList& ballots) {
        stage.press(view, Qt::Key_Return);  // "I am …"
        for (const QString& keys : ballots) {
            stage.type(view, keys);
            stage.press(view, Qt::Key_Return);
        }
    };
    type({u"13"_s, u"1"_s, u"2"_s, u"0"_s});
    REQUIRE(title().contains(u"计票员乙"_s));
    CHECK(CountingService(*hall.file).ballotCount(hall.village, kBody).value() == 0);
    type({u"13"_s, u"2"_s, u"2"_s, u"0"_s});  // the second ballot is a slip
    CHECK(title().contains(u"计票员甲"_s));
    CHECK(CountingService(*hall.file).ballotCount(hall.village, kBody).value() == 0);
    type({u"1"_s});
    REQUIRE(title().contains(u"计票员乙"_s));
    type({u"1"_s});
    CHECK(CountingService(*hall.file).ballotCount(hall.village, kBody).value() == 4);
    CHECK(stage.errors.isEmpty());
    const auto bundles = TwoTellersService(*hall.file).bundles(hall.village, kBody);
    REQUIRE(bundles);
    CHECK(bundles->front().bundle.state == TellerBundle::State::Agreed);

    PageStage coordinator(*hall.file);
    coordinator.show<CoordinatorPage>(hall.village);
    auto* table = coordinator.find<QTableView>(u"coordinatorTyped"_s);
    REQUIRE(table->model()->rowCount() == 1);  // the only ballot that ever differed
    CHECK(table->model()->index(0, 3).data().toString() == u"计票员甲: 主任 丁一 → 主任 丁一"_s);
    CHECK(table->model()->index(0, 4).data().toString() == u"计票员乙: 主任 张三 → 主任 丁一"_s);
}

TEST_CASE("A teller who is interrupted goes on at the ballot where the reading stopped", "[counting]") {
    Hall hall(CountingWay::TwoTellers);
    const auto title = [](PageStage& stage) { return stage.find<QLabel>(u"handOverTitle"_s)->text(); };
    const auto read = [](PageStage& stage, const QString& keys) {
        auto* view = stage.find<TellersView>(u"tellersView"_s);
        stage.type(view, keys);
        stage.press(view, Qt::Key_Return);
    };
    {
        PageStage stage(*hall.file);
        stage.show<CountingPage>(hall.village);
        stage.press(stage.find<QLineEdit>(u"bundleSecond"_s), Qt::Key_Return, Qt::ControlModifier);
        stage.press(stage.find<TellersView>(u"tellersView"_s), Qt::Key_Return);  // "I am …"
        read(stage, u"13"_s);
        read(stage, u"1"_s);
    }
    // Nothing but the file is left of the first half.
    const auto bundle = TwoTellersService(*hall.file).bundles(hall.village, kBody)->front();
    CHECK(bundle.read(0) == 2);
    PageStage stage(*hall.file);
    stage.show<CountingPage>(hall.village);
    REQUIRE(title(stage).contains(u"计票员甲"_s));
    stage.press(stage.find<TellersView>(u"tellersView"_s), Qt::Key_Return);
    read(stage, u"2"_s);
    read(stage, u"0"_s);
    CHECK(title(stage).contains(u"计票员乙"_s));
    CHECK(TwoTellersService(*hall.file).bundles(hall.village, kBody)->front().read(0) == 4);
    CHECK(stage.errors.isEmpty());
}

TEST_CASE("Where two tellers will not agree the coordinator takes one reading with a reason", "[counting]") {
    Hall hall(CountingWay::TwoTellers, 1);
    TwoTellersService tellers(*hall.file);
    const auto id = tellers.open({hall.village, kBody, u"中心会场"_s, 1, {u"甲"_s, u"乙"_s}});
    REQUIRE(id);
    const auto read = [&](int teller, const QString& chair) {
        REQUIRE(tellers.read(*id, teller, 1, {{}, {}, {chair, {}}, false, {}}));
    };
    read(0, u"丁一"_s), read(1, u"张三"_s);
    PageStage stage(*hall.file);
    stage.show<CoordinatorPage>(hall.village);
    auto* table = stage.find<QTableView>(u"coordinatorTyped"_s);
    stage.press(table, Qt::Key_2, Qt::ControlModifier);
    auto* dialog = stage.find<QDialog>(u"settlingDialog"_s);
    stage.find<QLineEdit>(u"settlingBy"_s)->setText(u"甲"_s);  // he read it
    stage.find<QLineEdit>(u"settlingBecause"_s)->setText(u"看过选票"_s);
    stage.press(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->isVisible());
    stage.find<QLineEdit>(u"settlingBy"_s)->setText(u"协调员"_s);
    stage.press(dialog, Qt::Key_Return, Qt::ControlModifier);
    const auto ballots = CountingService(*hall.file).ballots(hall.village, kBody);
    REQUIRE(ballots->size() == 1);
    CHECK(ballots->front().paper.columns[0] == u"张三"_s);
}

TEST_CASE("Totals by keys: the typist sees codes and fields only, the coordinator the equation",
          "[counting]") {
    Hall hall(CountingWay::Totals);
    PageStage stage(*hall.file);
    stage.show<CountingPage>(hall.village);
    auto* view = stage.find<TotalsView>(u"totalsView"_s);
    REQUIRE(view->isVisible());
    const auto person = [&](const QString& name) {
        const auto contest = CountingService(*hall.file).contest(hall.village, kBody);
        for (const ContestPost& post : contest->posts)
            for (const ContestPerson& one : post.nominees)
                if (one.name == name) return u"total_for/%1/%2"_s.arg(post.id, one.id);
        return QString();
    };
    const auto field = [&](const QString& name, const QString& text) {
        stage.find<QLineEdit>(name)->setText(text);
    };
    const auto copyPaper = [&](const QString& typist, const QString& chair) {
        field(u"totalsTypist"_s, typist);
        field(u"total_collected"_s, u"4"_s);
        field(u"total_valid"_s, u"4"_s);
        field(person(u"丁一"_s), chair);
        field(person(u"李四"_s), u"2"_s);
    };
    const auto press = [&] {
        stage.press(stage.find<QLineEdit>(u"total_collected"_s), Qt::Key_Return, Qt::ControlModifier);
    };
    copyPaper(u"甲"_s, u"3"_s);
    field(u"total_valid"_s, u"3"_s);  // C ≠ D + E + F
    press();
    auto* problems = stage.find<QLabel>(u"totalsProblems"_s);
    REQUIRE(problems->isVisible());
    CHECK(problems->text().contains(u"T.101"_s));
    CHECK_FALSE(problems->text().contains(u'≠'));
    CHECK_FALSE(problems->text().contains(u" + "_s));
    CHECK(stage.find<QLineEdit>(u"total_valid"_s)->property("wrong").toBool());
    CHECK_FALSE(TotalsService(*hall.file).state(hall.village, kBody)->entries[0]);
    field(u"total_valid"_s, u"4"_s);
    press();
    REQUIRE(TotalsService(*hall.file).state(hall.village, kBody)->entries[0]);
    CHECK(stage.find<QLineEdit>(u"total_collected"_s)->text().isEmpty());  // blind
    copyPaper(u"乙"_s, u"2"_s);                                            // planted
    press();
    auto state = TotalsService(*hall.file).state(hall.village, kBody);
    REQUIRE(state->differences.size() == 1);
    {
        PageStage coordinator(*hall.file);
        coordinator.show<CoordinatorPage>(hall.village);
        auto* table = coordinator.find<QTableView>(u"coordinatorTyped"_s);
        CHECK(table->model()->index(0, 0).data().toString() == u"主任 丁一"_s);
        CHECK(table->model()->index(0, 1).data().toString() == u"3"_s);
        CHECK(table->model()->index(0, 2).data().toString() == u"2"_s);
        CHECK(table->model()->headerData(1, Qt::Horizontal).toString().contains(u"甲"_s));
    }
    // Only the field that differs, empty.
    CHECK(stage.window->findChild<QLineEdit*>(u"total_collected"_s) == nullptr);
    stage.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(stage.window.get()));
    auto* again = stage.find<QLineEdit>(person(u"丁一"_s));
    CHECK(again->text().isEmpty());
    again->setText(u"3"_s);
    stage.press(again, Qt::Key_Return, Qt::ControlModifier);
    state = TotalsService(*hall.file).state(hall.village, kBody);
    REQUIRE(state->result);
    CHECK(stage.errors.isEmpty());
    const auto count = CountingService(*hall.file).count(hall.village, kBody);
    REQUIRE(count);
    CHECK(count->nameOf(count->outcome.posts[0].elected.at(0)) == u"丁一"_s);
}

TEST_CASE("Half typed totals stay when something else of the village changes", "[counting]") {
    Hall hall(CountingWay::Totals);
    PageStage stage(*hall.file);
    stage.show<CountingPage>(hall.village);
    stage.find<QLineEdit>(u"totalsTypist"_s)->setText(u"甲"_s);
    stage.find<QLineEdit>(u"total_collected"_s)->setText(u"4"_s);
    stage.changes.announce({ChangeEvent::All, hall.village});
    QTest::qWait(0);
    QTest::qWait(0);
    CHECK(stage.find<QLineEdit>(u"totalsTypist"_s)->text() == u"甲"_s);
    CHECK(stage.find<QLineEdit>(u"total_collected"_s)->text() == u"4"_s);
    // Once somebody else handed the first entry over, the paper asks for the second one: blind, so empty.
    TotalsService totals(*hall.file);
    TotalsSheet sheet = emptyTotals(totals.state(hall.village, kBody)->contest);
    sheet.collected = sheet.valid = 4;
    REQUIRE(totals.handOver({hall.village, kBody, 0, u"丙"_s, sheet, u"纸质表如此"_s}));
    stage.changes.announce({ChangeEvent::Ballots, hall.village});
    QTest::qWait(0);
    QTest::qWait(0);
    CHECK(stage.find<QLineEdit>(u"total_collected"_s)->text().isEmpty());
    CHECK(stage.errors.isEmpty());
}

TEST_CASE("The coordinator sees the equation of an entry that doesn't add up", "[counting]") {
    Hall hall(CountingWay::Totals);
    TotalsService totals(*hall.file);
    TotalsSheet sheet = emptyTotals(totals.state(hall.village, kBody)->contest);
    sheet.collected = 4;
    sheet.valid = 3;
    REQUIRE(totals.handOver({hall.village, kBody, 0, u"甲"_s, sheet, u"纸质表如此"_s}));
    PageStage stage(*hall.file);
    stage.show<CoordinatorPage>(hall.village);
    const QString text = stage.find<QLabel>(u"coordinatorEquations"_s)->text();
    CHECK(text.contains(u"T.101"_s));
    CHECK(text.contains(u'≠'));
    CHECK(text.contains(u"甲"_s));
}

TEST_CASE("The committee rules on the page by keys, the ruling counts for all like ballots", "[counting]") {
    Hall hall(CountingWay::Calling);
    CountingService counting(*hall.file);
    for (const QString& member : {u"陈九"_s, u"陈九"_s, u"李四"_s})
        REQUIRE(
            counting.callBallot(hall.village, kBody, {u"中心会场"_s, {}, {u"丁一"_s, member}, false, {}}));
    REQUIRE(counting.callBallot(hall.village, kBody, {u"中心会场"_s, {}, {{}, {}}, true, u"污损"_s}));
    PageStage stage(*hall.file);
    stage.show<AdjudicationPage>(hall.village);
    auto* names = stage.find<QTableView>(u"adjudicationNames"_s);
    REQUIRE(names->model()->rowCount() == 1);
    CHECK(columnOf(names->model(), 2) == QStringList{u"陈九"_s});
    stage.press(names, Qt::Key_F2);
    auto* dialog = stage.find<QDialog>(u"rulingDialog"_s);
    CHECK(stage.find<QComboBox>(u"rulingMeans"_s)->count() == 4);  // two namesakes, somebody else, nobody
    stage.find<QLineEdit>(u"rulingBecause"_s)->setText(u"只有一人参选"_s);
    stage.find<QLineEdit>(u"rulingBy"_s)->setText(u"选举委员会主任"_s);
    stage.press(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(counting.count(hall.village, kBody)->outcome.unresolved.empty());
    CHECK(stage.errors.isEmpty());
    // A spoiled ballot is read again before the committee.
    auto* papers = stage.find<QTableView>(u"adjudicationPapers"_s);
    REQUIRE(papers->model()->rowCount() == 1);
    stage.press(papers, Qt::Key_F3);
    auto* sheet = stage.find<QWidget>(u"readAgainSheet"_s);
    stage.type(sheet, u"1"_s);
    stage.press(sheet, Qt::Key_Return);
    stage.find<QLineEdit>(u"readAgainBecause"_s)->setText(u"污渍不影响辨认"_s);
    stage.press(stage.find<QDialog>(u"readAgainDialog"_s), Qt::Key_Return, Qt::ControlModifier);
    CHECK(counting.count(hall.village, kBody)->outcome.voidBallots == 0);
    CHECK(papers->model()->rowCount() == 0);
}
