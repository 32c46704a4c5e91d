#include "ui/pages/polling/polling_page.h"
#include "core/services/polling_service.h"
#include "core/services/setup_service.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

#include "tests/support/sample.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/polling/box_dialog.h"
#include "ui/pages/polling/box_ledger_model.h"
#include "ui/pages/polling/polling_page_model.h"
#include "ui/pages/polling/race_board.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

BoxLedger box(int issued, int collected, int own, int proxy, int assisted = 0) {
    return {{}, {}, u"中心会场"_s, BoxKind::MainVenue, issued, collected, own, proxy, assisted};
}

}  // namespace

TEST_CASE("A box's ledger is reconciled in words", "[polling]") {
    CHECK(PollingPageModel::reconcile(box(6, 6, 5, 1)).tone == Tone::Ok);
    CHECK(PollingPageModel::reconcile(box(6, 4, 5, 1)).tone == Tone::Info);
    CHECK(PollingPageModel::reconcile(box(6, 7, 5, 1)).tone == Tone::Bad);
    CHECK(PollingPageModel::reconcile(box(6, 6, 4, 1)).tone == Tone::Warn);
    CHECK(PollingPageModel::reconcile(box(6, 6, 2, 4, 3)).tone == Tone::Bad);
}

TEST_CASE("Half is reached by one vote more than one half", "[polling]") {
    Turnout turnout;
    turnout.registered = 1000;
    turnout.boxesClosed = true;
    turnout.voters = 500;
    CHECK(PollingPageModel::half(turnout).tone == Tone::Bad);
    CHECK(PollingPageModel::missingToHalf(turnout) == 1);
    turnout.voters = 501;
    CHECK(PollingPageModel::half(turnout).tone == Tone::Ok);
    CHECK(PollingPageModel::missingToHalf(turnout) == 0);
}

TEST_CASE("The race is run by shares, in whole numbers", "[polling]") {
    Turnout a, b, c;
    a.registered = 1000, a.voters = 500;
    b.registered = 3, b.voters = 2;
    c.registered = 0;
    const auto race = PollingPageModel::race({a, b, c});
    CHECK(race[0].registered == 3);
    CHECK(race[1].registered == 1000);
}

TEST_CASE("The page shows a village's ledger with its sum, Enter on the race opens another", "[polling]") {
    SampleElection sample;
    const auto village = SetupService(sample.file()).villageNamed(u"夏溪村"_s);
    REQUIRE(village);
    PageStage stage(sample.file());
    stage.show<PollingPage>(village->id);
    auto* table = stage.find<QTableView>(u"boxLedger"_s);
    const QAbstractItemModelTester tester(table->model());
    REQUIRE(table->model()->rowCount() == 4);
    CHECK(table->model()->index(3, BoxLedgerModel::Issued).data().toInt() == 806);
    auto* race = stage.find<RaceBoard>(u"raceBoard"_s);
    race->setFocus();
    stage.press(race, Qt::Key_Down);
    stage.press(race, Qt::Key_Return);
    REQUIRE(stage.went.size() == 1);
    CHECK(stage.went[0].village.has_value());
    CHECK(stage.went[0].village != village->id);
}

TEST_CASE("A ledger is changed by keys, what can't be true can't be saved", "[polling]") {
    SampleElection sample;
    const auto village = SetupService(sample.file()).villageNamed(u"夏溪村"_s);
    REQUIRE(village);
    PageStage stage(sample.file());
    stage.show<PollingPage>(village->id);
    auto* table = stage.find<QTableView>(u"boxLedger"_s);
    table->setFocus();
    table->selectRow(0);
    stage.press(table, Qt::Key_F2);
    auto* form = stage.window->findChild<BoxDialog*>();
    REQUIRE(form);
    auto* collected = form->findChild<QSpinBox*>(u"boxCollected"_s);
    collected->setValue(485);  // one more than issued
    CHECK_FALSE(form->findChild<QPushButton*>(u"formSave"_s)->isEnabled());
    collected->setValue(482);
    stage.press(form, Qt::Key_Return, Qt::ControlModifier);
    const auto boxes = PollingService(sample.file()).boxes(village->id);
    REQUIRE(boxes);
    CHECK(boxes->front().collected == 482);
    CHECK(table->model()->index(0, BoxLedgerModel::Collected).data().toInt() == 482);
}
