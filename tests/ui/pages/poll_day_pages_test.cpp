#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTableView>

#include "core/services/check_in_service.h"
#include "core/services/poll_day_service.h"
#include "core/services/later_service.h"
#include "core/services/poll_papers.h"
#include "core/services/polling_service.h"
#include "core/services/setup_service.h"
#include "tests/core/services/small_election.h"
#include "tests/support/sample.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/ballots/ballot_ledger_dialog.h"
#include "ui/pages/ballots/ballots_page.h"
#include "ui/pages/polling/boxes_page.h"
#include "ui/pages/polling/check_in_page.h"
#include "ui/pages/polling/hours_page.h"
#include "ui/pages/polling/incidents_page.h"
#include "ui/pages/polling/poll_dialogs.h"
#include "ui/pages/polling/polling_page.h"
#include "ui/pages/result/later_page.h"
#include "ui/pages/result/meetings_page.h"
#include "ui/projector/turnout_window.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

struct Table : SmallElection {
    std::vector<PersonId> voters;
    Table() {
        for (int i = 1; i <= 9; ++i)
            voters.push_back(addPerson(u"选民"_s + QChar(u'一' + i), idNumber(i), QString::number(8000 + i)));
        voters.push_back(addPerson(u"张三"_s, idNumber(10), u"080001"_s));
        addNomination(1, u"张三"_s, idNumber(10), u"主任"_s);
    }
    void box(const QString& name = u"中心会场"_s) {
        PlannedBox made;
        made.village = village;
        made.name = name;
        made.place = u"文化礼堂"_s;
        REQUIRE(PollDayService(*file).saveBox(made));
    }
};

template <class Dialog>
Dialog* dialogOf(PageStage& stage) {
    QTest::qWait(0);
    auto* found = stage.window->findChild<Dialog*>();
    REQUIRE(found);
    return found;
}

void setText(QWidget* form, const QString& name, const QString& text) {
    auto* field = form->findChild<QLineEdit*>(name);
    INFO(name.toStdString());
    REQUIRE(field);
    field->setText(text);
}

constexpr auto kBoth = Qt::ControlModifier | Qt::ShiftModifier;

}  // namespace

TEST_CASE("At the table a voter is found by keys, ticked and issued, and never twice", "[checkin]") {
    Table table;
    table.box();
    PageStage stage(*table.file);
    stage.show<CheckInPage>(table.village);
    auto* search = stage.find<QLineEdit>(u"checkInSearch"_s);
    search->setFocus();
    stage.type(search, u"zs"_s);
    auto* list = stage.find<QListWidget>(u"checkInList"_s);
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().startsWith(u"张三"_s));
    stage.press(search, Qt::Key_Return);
    CHECK(stage.find<QLabel>(u"checkInWho"_s)->text().contains(u"10"_s));
    auto* own = stage.find<QCheckBox>(u"checkInOwn"_s);
    CHECK(own->isChecked());
    stage.press(stage.page, Qt::Key_Return, Qt::ControlModifier);
    CHECK(stage.errors.isEmpty());
    CHECK(CheckInService(*table.file).book(table.village)->issued == 1);
    // The same card again: nothing can be ticked.
    stage.type(search, u"10"_s);
    stage.press(search, Qt::Key_Return);
    CHECK_FALSE(own->isEnabled());
    CHECK(stage.find<QLabel>(u"checkInWhy"_s)->text().contains(u"张三"_s));
    CHECK_FALSE(stage.find<QPushButton>(u"checkInIssue"_s)->isEnabled());
    stage.prompt.text = u"当场退回"_s;
    stage.press(stage.page, Qt::Key_F4);
    CHECK(CheckInService(*table.file).book(table.village)->issued == 0);
}

TEST_CASE("Ballots without names are counted by three keys, one less with Shift", "[checkin]") {
    Table table;
    table.box();
    PageStage stage(*table.file);
    stage.show<CheckInPage>(table.village);
    for (const Qt::Key key : {Qt::Key_F5, Qt::Key_F5, Qt::Key_F6, Qt::Key_F7}) stage.press(stage.page, key);
    const auto states = PollingService(*table.file).states(table.village);
    REQUIRE(states);
    CHECK(states->front().totals == IssuedTotals{4, 1, 1});
    stage.press(stage.page, Qt::Key_F6, Qt::ShiftModifier);
    CHECK(PollingService(*table.file).states(table.village)->front().totals == IssuedTotals{3, 0, 1});
    CHECK(stage.find<QLabel>(u"checkInCounted"_s)->text().contains(u"3"_s));
}

TEST_CASE("The printed list of check-in has every voter by group and tells no time", "[checkin]") {
    Table table;
    table.box();
    REQUIRE(CheckInService(*table.file).checkIn(table.village, {u"中心会场"_s, table.voters[0], true, false, {}}));
    const auto paper = PollPapers(*table.file).checkInList(table.village);
    REQUIRE(paper);
    int rows = 0;
    for (const auto& section : paper->sections)
        if (const auto* list = std::get_if<report::Table>(&section))
            for (const report::Row& row : list->rows) {
                rows += row.style == report::Row::Style::Plain;
                for (const QString& cell : row.cells) CHECK_FALSE(cell.contains(u':'));
            }
    CHECK(rows == 10);
}

TEST_CASE("Boxes, roving voters and staff are recorded by keys, who stands is refused, a box is sealed", "[poll]") {
    Table table;
    PageStage stage(*table.file);
    stage.show<BoxesPage>(table.village);
    stage.press(stage.page, Qt::Key_N, kBoth);  // from the empty page
    auto* form = dialogOf<PlannedBoxDialog>(stage);
    setText(form, u"plannedName"_s, u"中心会场"_s);
    setText(form, u"plannedPlace"_s, u"文化礼堂"_s);
    setText(form, u"plannedOpens"_s, u"0800"_s);
    setText(form, u"plannedCloses"_s, u"15点00"_s);
    stage.press(form, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(0);
    REQUIRE(PollDayService(*table.file).book(table.village)->boxes.size() == 1);
    CHECK(PollDayService(*table.file).book(table.village)->boxes[0].box.closes == QTime(15, 0));
    auto* boxes = stage.find<QTableView>(u"plannedBoxes"_s);
    const QAbstractItemModelTester tester(boxes->model());
    CHECK(boxes->model()->rowCount() == 1);

    stage.press(stage.page, Qt::Key_M, kBoth);
    auto* staff = dialogOf<StaffDialog>(stage);
    staff->findChild<QComboBox*>(u"staffRole"_s)->setCurrentIndex(2);  // 唱票人
    auto* find = staff->findChild<QLineEdit*>(u"staffSearch"_s);
    find->setFocus();
    QTest::keyClicks(find, u"zs"_s);
    stage.press(find, Qt::Key_Return);
    CHECK_FALSE(staff->findChild<QPushButton*>(u"formSave"_s)->isEnabled());  // he stands
    setText(staff, u"staffName"_s, u"王老师"_s);
    CHECK(staff->findChild<QPushButton*>(u"formSave"_s)->isEnabled());
    stage.press(staff, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(0);
    REQUIRE(PollDayService(*table.file).book(table.village)->staff.size() == 1);

    REQUIRE(PollDayService(*table.file).countIssued(table.village, u"中心会场"_s, false, false));
    stage.changes.announce({ChangeEvent::Polling, table.village});
    QTest::qWait(0);
    boxes->setFocus();
    stage.press(boxes, Qt::Key_F8);
    auto* closing = dialogOf<ClosingDialog>(stage);
    CHECK_FALSE(closing->findChild<QPushButton*>(u"formSave"_s)->isEnabled());
    setText(closing, u"closingSeal"_s, u"00123"_s);
    setText(closing, u"closingFirst"_s, u"王一"_s);
    setText(closing, u"closingSecond"_s, u"李二"_s);
    stage.press(closing, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(0);
    CHECK(PollingService(*table.file).states(table.village)->front().closing->sealNumber == u"00123"_s);
}

TEST_CASE("A number phoned in is typed into the grid, one that goes down is refused and the cell stays", "[poll]") {
    Table table;
    PageStage stage(*table.file);
    stage.show<HoursPage>(std::nullopt);
    auto* view = stage.find<QTableView>(u"hoursTable"_s);
    const QAbstractItemModelTester tester(view->model());
    auto* model = view->model();
    REQUIRE(model->rowCount() == 1);
    const QModelIndex second = model->index(0, HoursModel::FirstHour + 1);
    view->setFocus();
    view->setCurrentIndex(second);
    QTest::keyClicks(view, u"5"_s);
    auto* editor = view->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    CHECK(editor->text() == u"5"_s);
    stage.press(editor, Qt::Key_Return);
    QTest::qWait(20);
    CHECK(model->index(0, HoursModel::FirstHour + 1).data().toString() == u"5"_s);
    CHECK(PollingService(*table.file).turnout(table.village)->issued == 5);
    CHECK(model->setData(model->index(0, HoursModel::FirstHour + 2), u"4"_s, Qt::EditRole));
    CHECK(stage.errors.size() == 1);
    QTest::qWait(20);
    CHECK(model->index(0, HoursModel::FirstHour + 2).data().toString() == u"(5)"_s);
    CHECK_FALSE(model->setData(second, u"五"_s, Qt::EditRole));
}

TEST_CASE("That there was no incident is stated by name, an incident by its form", "[poll]") {
    Table table;
    PageStage stage(*table.file);
    stage.show<IncidentsPage>(table.village);
    stage.prompt.text = u"王一"_s;
    stage.press(stage.window.get(), Qt::Key_K, kBoth);
    QTest::qWait(0);
    REQUIRE(IncidentService(*table.file).of(table.village)->size() == 1);
    CHECK(IncidentService(*table.file).of(table.village)->front().isNone());
    stage.press(stage.page, Qt::Key_N, kBoth);
    auto* form = dialogOf<IncidentDialog>(stage);
    CHECK_FALSE(form->findChild<QPushButton*>(u"formSave"_s)->isEnabled());
    setText(form, u"incidentTime"_s, u"0:20"_s);
    setText(form, u"incidentPlace"_s, u"中心会场"_s);
    setText(form, u"incidentWhat"_s, u"停电十分钟"_s);
    setText(form, u"incidentWitnesses"_s, u"李二"_s);
    setText(form, u"incidentMeasures"_s, u"封存票箱，暂停发票"_s);
    stage.press(form, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(0);
    const auto all = IncidentService(*table.file).of(table.village);
    REQUIRE(all->size() == 1);
    CHECK(all->front().what == u"停电十分钟"_s);
}

TEST_CASE("The hall window shows one village large, and the race of all", "[poll]") {
    SampleElection sample;
    const auto village = SetupService(sample.file()).villageNamed(u"夏溪村"_s);
    REQUIRE(village);
    PageStage stage(sample.file());
    stage.show<PollingPage>(village->id);
    stage.press(stage.page, Qt::Key_H, kBoth);
    TurnoutWindow* hall = nullptr;
    for (QWidget* one : QApplication::topLevelWidgets())
        if (auto* found = qobject_cast<TurnoutWindow*>(one)) hall = found;
    REQUIRE(hall);
    REQUIRE(hall->board().lines.size() == 1);
    CHECK(hall->board().lines[0].voters == 806);
    CHECK(hall->board().lines[0].registered == 934);
    CHECK(hall->board().curve.size() > 3);
    CHECK_FALSE(hall->grab().isNull());
    stage.page->setVillage(std::nullopt);
    QTest::qWait(0);
    CHECK(hall->board().lines.size() == 29);
    CHECK_FALSE(hall->grab().isNull());
}

TEST_CASE("Printed, replaced and destroyed ballots are entered beside the ballot, which prints large and as a proof",
          "[poll]") {
    Table table;
    PageStage stage(*table.file);
    stage.show<BallotsPage>(table.village);
    stage.press(stage.page, Qt::Key_N, kBoth);
    auto* form = dialogOf<BallotLedgerDialog>(stage);
    form->findChild<QSpinBox*>(u"ledgerAmount"_s)->setValue(60);
    setText(form, u"ledgerBy"_s, u"市印刷厂"_s);
    stage.press(form, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(0);
    CHECK(BallotLedgerService(*table.file).sums(table.village, Body::VillagersCommittee)->printed == 60);
    auto* ledger = stage.find<QTableView>(u"ballotLedger"_s);
    CHECK(ledger->model()->rowCount() == 1);
    auto* print = stage.find<QComboBox>(u"ballotPrint"_s);
    print->setCurrentIndex(2);
    QTest::qWait(0);
    print->setCurrentIndex(1);
    QTest::qWait(0);
    CHECK(stage.errors.isEmpty());
}

TEST_CASE("A vote at a meeting is kept with the thresholds of both laws, a recall with its days", "[later]") {
    Table table;
    PageStage stage(*table.file);
    stage.show<MeetingsPage>(table.village);
    stage.press(stage.page, Qt::Key_N, kBoth);
    auto* form = dialogOf<MeetingDialog>(stage);
    form->findChild<QComboBox*>(u"meetingBody"_s)->setCurrentIndex(1);
    form->findChild<QComboBox*>(u"meetingKind"_s)->setCurrentIndex(1);
    form->findChild<QSpinBox*>(u"meetingEntitled"_s)->setValue(600);
    form->findChild<QSpinBox*>(u"meetingAttended"_s)->setValue(500);
    form->findChild<QSpinBox*>(u"meetingCollected"_s)->setValue(500);
    auto* lines = form->findChild<QTableView*>(u"meetingLines"_s);
    lines->model()->setData(lines->model()->index(0, 1), u"张三"_s);
    lines->model()->setData(lines->model()->index(0, 2), u"350"_s);
    lines->model()->setData(lines->model()->index(0, 3), Qt::Checked, Qt::CheckStateRole);
    CHECK(form->findChild<QPushButton*>(u"formSave"_s)->isEnabled());
    stage.press(form, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(0);
    const QString words = stage.find<QLabel>(u"meetingWords"_s)->text();
    CHECK(words.contains(u"301"_s));
    CHECK(words.contains(u"400"_s));

    stage.show<LaterPage>(table.village);
    stage.press(stage.page, Qt::Key_N, kBoth);
    auto* event = dialogOf<LaterDialog>(stage);
    setText(event, u"laterName"_s, u"张三"_s);
    setText(event, u"laterReason"_s, u"账目不公开"_s);
    event->findChild<QSpinBox*>(u"laterBase"_s)->setValue(10);
    event->findChild<QSpinBox*>(u"laterPetitioners"_s)->setValue(1);
    stage.press(event, Qt::Key_Return, Qt::ControlModifier);
    CHECK(event->findChild<QLabel*>(u"formRefusal"_s)->text().contains(u"第三十四条"_s));  // one fifth is two
    event->findChild<QSpinBox*>(u"laterPetitioners"_s)->setValue(2);
    stage.press(event, Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(0);
    CHECK(LaterService(*table.file).events(table.village)->size() == 1);
    CHECK(stage.find<QLabel>(u"laterWords"_s)->text().contains(u"2027年1月18日"_s));  // thirty days
}
