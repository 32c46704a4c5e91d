#include "ui/pages/counting/counting_page.h"
#include "core/services/audit_service.h"
#include "core/services/counting_service.h"
#include "core/services/polling_service.h"
#include "core/services/setup_service.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include "core/rules/outcome_json.h"
#include "core/services/import_service.h"
#include "tests/core/services/count_hall.h"
#include "tests/support/sample.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/counting/ballot_sheet.h"
#include "ui/pages/counting/calling_view.h"
#include "ui/pages/counting/imported_ballots.h"

using namespace election;
using namespace election::test;

namespace {

constexpr Body kBody = Body::VillagersCommittee;

/// A village of ten voters, two of them namesakes, with three nominees and a box of nine ballots.
struct Hall : SmallElection {
    Hall() {
        const QStringList names{u"丁一"_s, u"王二"_s, u"张三"_s, u"李四"_s, u"赵五"_s,
                                u"周六"_s, u"吴七"_s, u"郑八"_s, u"陈九"_s, u"陈九"_s};
        for (int i = 0; i < names.size(); ++i) addPerson(names.at(i), idNumber(i + 1), u"08000%1"_s.arg(i));
        addNomination(1, u"张三"_s, idNumber(3), u"主任"_s);
        addNomination(2, u"丁一"_s, idNumber(1), u"主任"_s);
        addNomination(3, u"李四"_s, idNumber(4), u"委员"_s);
        const auto saved =
            PollingService(*file).saveBox({{}, village, u"中心会场"_s, BoxKind::MainVenue, 9, 9, 8, 1, 0});
        REQUIRE(saved);
        beginCount(*file, village, CountingWay::Calling);
    }
    Outcome outcome() const {
        const auto count = CountingService(*file).count(village, kBody);
        REQUIRE(count);
        return count->outcome;
    }
    std::vector<CalledBallot> ballots() const {
        const auto all = CountingService(*file).ballots(village, kBody);
        REQUIRE(all);
        return *all;
    }
};

struct Stage : Hall {
    PageStage stage{*file};
    CountingPage* page = stage.show<CountingPage>(village);
    CallingView* view = stage.find<CallingView>(u"callingView"_s);

    void type(const QString& keys) { stage.type(view, keys); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        stage.press(view, key, modifiers);
    }
    void enter() { press(Qt::Key_Return); }
    void writeIn(const QString& name) {
        type(u"/"_s);
        auto* line = stage.find<QLineEdit>(u"writeInLine"_s);
        line->setText(name);
        stage.press(line, Qt::Key_Return);
    }
};

}  // namespace

TEST_CASE("Ballots called by keyboard give the outcome of the same ballots imported", "[counting]") {
    Stage hall;
    // 主任: 丁一 has key 1, 张三 key 2 (order of strokes); 委员: 李四 has key 3
    REQUIRE(hall.view->model()->posts()[0].names[0].name == u"丁一"_s);
    hall.type(u"13"_s), hall.enter();
    hall.type(u"13"_s), hall.enter();
    hall.type(u"1"_s), hall.enter();
    hall.type(u"23"_s), hall.enter();
    hall.type(u"12"_s), hall.enter();  // two for one seat: void
    hall.type(u"0"_s), hall.enter();   // blank
    hall.type(u"x1"_s), hall.enter();  // ruled void: 污损
    hall.type(u"1"_s);
    hall.press(Qt::Key_Tab);
    hall.writeIn(u"陈九"_s), hall.enter();  // a name of two voters
    hall.type(u"?"_s);
    hall.press(Qt::Key_Tab);
    hall.writeIn(u"zw"_s), hall.enter();  // initials: 赵五
    REQUIRE(hall.ballots().size() == 9);
    CHECK(hall.stage.errors.isEmpty());
    CHECK(hall.ballots().back().paper.columns == std::vector<QString>{u"?"_s, u"赵五"_s});

    Hall imported;
    beginCount(*imported.file, imported.village, CountingWay::Imported, u"对照"_s);
    const QString path = imported.folder.filePath(u"后山村选票.csv"_s);
    QFile csv(path);
    REQUIRE(csv.open(QIODevice::WriteOnly));
    csv.write(QStringLiteral("票箱,票号,主任,委员,备注\n中心会场,1,丁一,李四,\n中心会场,2,丁一,李四,\n"
                             "中心会场,3,丁一,,\n中心会场,4,张三,李四,\n中心会场,5,丁一、张三,,\n"
                             "中心会场,6,,,\n中心会场,7,,,废票:污损\n中心会场,8,丁一,陈九,\n"
                             "中心会场,9,?,赵五,\n")
                  .toUtf8());
    csv.close();
    NoProgress progress;
    const auto report = ImportService(*imported.file).import(FileKind::Ballots, {path}, {}, progress);
    REQUIRE(report);
    REQUIRE(report->files.front().newRows == 9);
    const auto json = [](const Outcome& outcome) { return QJsonDocument(outcomeJson(outcome)).toJson(); };
    CHECK(json(hall.outcome()) == json(imported.outcome()));
    CHECK(hall.outcome().voidBallots == 2);
    CHECK(hall.outcome().blank == 1);
    CHECK(hall.outcome().unresolved.size() == 1);
}

TEST_CASE("A ballot is on disk before the next can be called", "[counting]") {
    Stage hall;
    hall.type(u"1"_s);
    CHECK(hall.ballots().empty());
    hall.enter();
    REQUIRE(hall.ballots().size() == 1);
    CHECK(hall.ballots().front().paper.columns.front() == u"丁一"_s);
    CHECK(hall.view->model()->isBlank());  // an empty sheet for the next one
}

TEST_CASE("Enter on an empty sheet records nothing until 0 says that the ballot is blank", "[counting]") {
    Stage hall;
    hall.enter();
    CHECK(hall.ballots().empty());
    hall.type(u"0"_s);
    hall.enter();
    REQUIRE(hall.ballots().size() == 1);
    CHECK(hall.view->model()->figures().blank == 1);
}

TEST_CASE("Backspace corrects the last ballot, the first reading stays in the log", "[counting]") {
    Stage hall;
    hall.type(u"1"_s), hall.enter();
    hall.type(u"3"_s);
    hall.press(Qt::Key_Backspace);  // the sheet that isn't recorded yet
    CHECK(hall.view->model()->isBlank());
    hall.press(Qt::Key_Backspace);  // the recorded one
    CHECK(hall.view->model()->posts()[0].names[0].chosen);
    hall.type(u"12"_s);
    hall.enter();
    REQUIRE(hall.ballots().size() == 1);
    CHECK(hall.ballots().front().paper.columns.front() == u"张三"_s);
    CHECK(hall.view->model()->figures().called == 1);
    const auto log = AuditService(*hall.file).rows({{}, u"ballot."_s, 10, 0});
    REQUIRE(log);
    REQUIRE(log->size() == 2);
    CHECK(log->front().action == u"ballot.corrected"_s);
}

TEST_CASE("Esc leaves a correction as it was", "[counting]") {
    Stage hall;
    hall.type(u"1"_s), hall.enter();
    hall.press(Qt::Key_Backspace);
    hall.type(u"2"_s);
    hall.press(Qt::Key_Escape);
    CHECK(hall.view->model()->isBlank());
    CHECK(hall.ballots().front().paper.columns.front() == u"丁一"_s);
}

TEST_CASE("The hall window shows the votes so far, no shares", "[counting][projector]") {
    Stage hall;
    for (int i = 0; i < 7; ++i) hall.type(u"1"_s), hall.enter();
    hall.stage.find<QPushButton>(u"callingProjector"_s)->click();
    REQUIRE(hall.page->projector());
    const ProjectorBoard& board = hall.page->projector()->board();
    CHECK(board.called == 7);
    CHECK(board.expected == 9);
    REQUIRE(board.posts.size() == 2);
    CHECK(board.posts[0].lines[0].name == u"丁一"_s);
    CHECK(board.posts[0].lines[0].votes == 7);
    CHECK(board.posts[0].lines[1].votes == 0);
    hall.type(u"1"_s), hall.enter();
    CHECK(hall.page->projector()->board().called == 8);
    hall.page->projector()->setPaused(true);
    hall.type(u"1"_s), hall.enter();
    CHECK(hall.page->projector()->board().called == 8);
    hall.page->projector()->setPaused(false);
    CHECK(hall.page->projector()->board().called == 9);
}

TEST_CASE("A page opened again goes on where the calling stood", "[counting]") {
    Stage hall;
    hall.type(u"1"_s), hall.enter();
    hall.type(u"2"_s), hall.enter();
    PageStage again(*hall.file);
    again.show<CountingPage>(hall.village);
    auto* view = again.find<CallingView>(u"callingView"_s);
    CHECK(view->model()->figures().called == 2);
    CHECK(view->board().posts[0].lines[1].votes == 1);
}

TEST_CASE("The input method is off while ballots are called", "[counting]") {
    Stage hall;
    CHECK_FALSE(hall.view->testAttribute(Qt::WA_InputMethodEnabled));
}

TEST_CASE("Keys of names run 1 to 9, then a to w, x stays the key of void", "[counting]") {
    CHECK(callingKey(0) == u'1');
    CHECK(callingKey(8) == u'9');
    CHECK(callingKey(9) == u'a');
    CHECK(callingKey(31) == u'w');
    CHECK(callingKey(32).isNull());
    for (int place = 0; place < 32; ++place) CHECK(callingPlace(callingKey(place)) == place);
    CHECK(callingPlace(u'x') == -1);
    CHECK(callingPlace(u'0') == -1);
}

TEST_CASE("Imported ballots are shown with what they count as and are not called again", "[counting]") {
    SampleElection sample;
    const auto village = SetupService(sample.file()).villageNamed(u"夏溪村"_s);
    REQUIRE(village);
    PageStage stage(sample.file());
    stage.show<CountingPage>(village->id);
    auto* table = stage.find<QTableView>(u"importedBallots"_s);
    REQUIRE(table->isVisible());
    const QAbstractItemModelTester tester(table->model());
    CHECK(table->model()->rowCount() == 806);
    stage.find<QPushButton>(u"ballotFilter3"_s)->click();
    CHECK(table->model()->rowCount() == 21);
    stage.find<QPushButton>(u"ballotFilter4"_s)->click();
    CHECK(table->model()->rowCount() == 2);
    CHECK_FALSE(stage.find<CallingView>(u"callingView"_s)->isVisible());
}

TEST_CASE("Before the first ballot: the way of counting, then the zero report, all by keys", "[counting]") {
    SmallElection hall;
    hall.addPerson(u"张三"_s, idNumber(1), u"080001"_s);
    hall.addNomination(1, u"张三"_s, idNumber(1), u"主任"_s);
    PageStage stage(*hall.file);
    auto* page = stage.show<CountingPage>(hall.village);
    auto* start = stage.find<QWidget>(u"countingStart"_s);
    REQUIRE(start->isVisible());
    stage.press(start, Qt::Key_4);  // ballots from a file: the files are asked for here
    REQUIRE(stage.prompt.asked.size() == 1);
    CHECK(stage.prompt.asked.front().contains(u"选票"_s));
    CHECK(stage.went.empty());
    stage.press(start, Qt::Key_1);
    CHECK(CountingProcedureService(*hall.file).way(hall.village, kBody).value() == CountingWay::Calling);
    REQUIRE(start->isVisible());  // nothing can be called yet
    CHECK(stage.find<QLabel>(u"countingStartTitle"_s)->text().contains(u"零票报告"_s));
    stage.press(start, Qt::Key_F2);
    auto* dialog = stage.find<QDialog>(u"zeroReportDialog"_s);
    const auto fill = [&](const QString& name, const QString& text) {
        stage.find<QLineEdit>(name)->setText(text);
        QTest::qWait(0);
    };
    fill(u"zeroCaller"_s, u"张三"_s);  // he stands
    fill(u"zeroTeller1"_s, u"计票员"_s);
    fill(u"zeroScrutineer1"_s, u"监票甲"_s);
    fill(u"zeroScrutineer2"_s, u"监票乙"_s);
    stage.press(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->isVisible());
    CHECK_FALSE(CountingProcedureService(*hall.file).zeroReport(hall.village, kBody).value());
    fill(u"zeroCaller"_s, u"唱票员"_s);
    stage.press(dialog, Qt::Key_Return, Qt::ControlModifier);
    CHECK(CountingProcedureService(*hall.file).zeroReport(hall.village, kBody).value());
    auto* view = stage.find<CallingView>(u"callingView"_s);
    REQUIRE(view->isVisible());
    stage.type(view, u"1"_s);
    stage.press(view, Qt::Key_Return);
    CHECK(CountingService(*hall.file).ballotCount(hall.village, kBody).value() == 1);
    CHECK(stage.errors.isEmpty());
    CHECK(page->projector() == nullptr);
}

TEST_CASE("A pause stops the keys and the hall window, and stands in the log", "[counting][projector]") {
    Stage hall;
    hall.stage.find<QPushButton>(u"callingProjector"_s)->click();
    hall.type(u"1"_s), hall.enter();
    hall.press(Qt::Key_F7);
    CHECK(hall.page->projector()->isPaused());
    hall.type(u"1"_s), hall.enter();
    CHECK(hall.ballots().size() == 1);
    hall.press(Qt::Key_F7);
    CHECK_FALSE(hall.page->projector()->isPaused());
    hall.type(u"1"_s), hall.enter();
    CHECK(hall.ballots().size() == 2);
    const auto log = AuditService(*hall.file).rows({{}, u"counting."_s, 2, 0});
    REQUIRE(log);
    CHECK(log->at(0).action == u"counting.resumed"_s);
    CHECK(log->at(1).action == u"counting.paused"_s);
}

TEST_CASE("A rehearsal looks like the count, bears its watermark and writes nothing",
          "[counting][projector]") {
    Stage hall;
    hall.type(u"1"_s), hall.enter();
    const auto rows = AuditService(*hall.file).rows({{}, {}, 1, 0});
    hall.stage.find<QPushButton>(u"callingProjector"_s)->click();
    CHECK_FALSE(hall.page->projector()->board().rehearsal);
    hall.press(Qt::Key_F9);
    REQUIRE(hall.view->isRehearsal());
    CHECK(hall.page->projector()->board().rehearsal);
    CHECK(hall.page->projector()->board().called == 0);
    for (int i = 0; i < 3; ++i) hall.type(u"2"_s), hall.enter();
    hall.press(Qt::Key_Backspace);
    hall.type(u"2"_s), hall.type(u"1"_s), hall.enter();
    CHECK(hall.view->model()->figures().called == 3);
    CHECK(hall.page->projector()->board().called == 3);
    CHECK(hall.ballots().size() == 1);
    CHECK(AuditService(*hall.file).rows({{}, {}, 1, 0})->front().sequence == rows->front().sequence);
    hall.press(Qt::Key_F9);
    CHECK_FALSE(hall.view->isRehearsal());
    CHECK(hall.view->model()->figures().called == 1);
    CHECK_FALSE(hall.page->projector()->board().rehearsal);
}

TEST_CASE("A vote against, any ballot corrected by its number, and one that was none", "[counting]") {
    Stage hall;
    hall.type(u"1-"_s), hall.enter();
    CHECK(hall.ballots()[0].paper.columns[0] == u"丁一×"_s);
    hall.type(u"2"_s), hall.enter();
    hall.type(u"2"_s), hall.enter();
    hall.stage.prompt.text = u"1"_s;
    hall.press(Qt::Key_G, Qt::ControlModifier);
    CHECK(hall.view->model()->posts()[0].names[0].against);
    hall.type(u"-"_s), hall.enter();
    CHECK(hall.ballots()[0].paper.columns[0] == u"丁一"_s);
    hall.press(Qt::Key_Backspace);
    hall.stage.prompt.text = u"唱了两次"_s;
    hall.press(Qt::Key_Delete, Qt::ControlModifier);
    CHECK(hall.ballots().size() == 2);
    CHECK(hall.view->model()->figures().called == 2);
    CHECK(hall.stage.errors.isEmpty());
}

TEST_CASE("Ballots of a box too small to be named are listed without box and number", "[counting]") {
    ImportedBallotsModel model;
    const QAbstractItemModelTester tester(&model);
    Contest contest;
    contest.posts = {{u"chair"_s, u"主任"_s, 1, 1, false, {{u"P1"_s, u"张三"_s, Sex::Male}}}};
    std::vector<CalledBallot> ballots;
    for (const QString& box : {u"流动票箱"_s, u"中心会场"_s})
        for (int i = 1; i <= 2; ++i)
            ballots.push_back(
                {{}, {box, QString::number(i), {i == 1 ? u"张三"_s : QString()}, false, {}}, true});
    model.set(contest, ballots, {u"流动票箱"_s});
    REQUIRE(model.rowCount() == 4);
    CHECK(model.index(0, 0).data().toString() == u"中心会场"_s);
    for (int row = 2; row < 4; ++row) {
        CHECK_FALSE(model.index(row, 0).data().toString().contains(u"流动"_s));
        CHECK(model.index(row, 1).data().toString() == u"—"_s);
    }
    CHECK(model.index(2, 2).data().toString().isEmpty());  // in the order of what they say
}
