#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "tests/ui/desk/desk_window.h"
#include "ui/models/row_model.h"
#include "ui/pages/overview/overview_model.h"
#include "ui/pages/overview/overview_side.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

TEST_CASE("All 29 villages stand in a window of 1366 × 768 without scrolling", "[overview]") {
    DeskWindow desk;
    desk.window->resize(1366, 768);
    QTest::qWait(0);
    auto* table = desk.find<QTableView>("overviewMatrix");
    REQUIRE(table->model()->rowCount() == 29);
    const QRect last = table->visualRect(table->model()->index(28, 0));
    CHECK(last.bottom() <= table->viewport()->height());
    CHECK(desk.window->height() == 768);
}

TEST_CASE("A click on a cell leads to that step of that village", "[overview]") {
    DeskWindow desk;
    auto* table = desk.find<QTableView>("overviewMatrix");
    const QModelIndex cell = table->model()->index(7, OverviewModel::FirstStep + int(Step::Register));
    const VillageId village{cell.data(IdRole).toLongLong()};
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, table->visualRect(cell).center());
    CHECK(desk.window->currentPage() == u"register"_s);
    CHECK(desk.window->village() == village);
}

TEST_CASE("Enter on a cell does what a click does", "[overview]") {
    DeskWindow desk;
    auto* table = desk.find<QTableView>("overviewMatrix");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(3, OverviewModel::FirstStep));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(desk.window->currentPage() == u"posts"_s);
    CHECK(desk.window->village().has_value());
}

TEST_CASE("What is overdue comes before what needs attention", "[overview]") {
    VillageStatus calm, late;
    calm.steps[1] = {StepState::Attention, u"a"_s, u"look"_s, {}};
    late.steps[3] = {StepState::Overdue, u"b"_s, u"late"_s, {}};
    const std::vector<VillageStatus> villages{calm, late};
    const NextThing thing = nextThing(villages);
    REQUIRE(thing.village == &villages[1]);
    CHECK(thing.step == Step::Screening);
    CHECK(nextThing({VillageStatus{}}).village == nullptr);
}
