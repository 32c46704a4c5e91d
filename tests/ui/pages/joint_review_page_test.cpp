// The joint review by keys: departments, letters, what comes back, reminders.
#include "ui/pages/review/joint_review_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include "core/services/import_service.h"
#include "tests/core/services/joint_review_files.h"
#include "tests/ui/desk/chinese_only.h"
#include "tests/ui/desk/keyboard.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/review/answers_dialog.h"
#include "ui/pages/review/review_lines_model.h"

using namespace election;
using namespace election::test;

namespace {

struct ReviewStage : AskedElection {
    std::unique_ptr<PageStage> stage = std::make_unique<PageStage>(*file);
    JointReviewPage* page = stage->show<JointReviewPage>(std::nullopt);
    QTableView* table = stage->find<QTableView>(u"reviewTable"_s);

    void window(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        stage->press(stage->window.get(), which, modifiers);
    }
    template <class Dialog = QDialog>
    Dialog* dialog(const QString& name) const {
        auto* found = stage->find<Dialog>(name);
        waitForFocus(found);
        checkChinese(found);
        checkNames(found);
        return found;
    }
    void closed(const QString& name) const {
        REQUIRE(QTest::qWaitFor([&] { return !stage->window->findChild<QDialog*>(name); }));
        waitForFocus(stage->window.get());
    }
    [[nodiscard]] QString cell(int row, int column) const {
        return table->model()->index(row, column).data().toString();
    }
};

QStringList returned() {
    QStringList paths;
    const QDir folder(QStringLiteral(TEST_DATA_DIR "/joint_review/returned"));
    for (const QFileInfo& one : folder.entryInfoList(QDir::Files, QDir::Name))
        paths << one.absoluteFilePath();
    return paths;
}

constexpr Qt::KeyboardModifiers kBoth = Qt::ControlModifier | Qt::ShiftModifier;

}  // namespace

TEST_CASE("Without departments the page teaches, one key takes over the proposed list", "[pages][review]") {
    SmallElection election;
    PageStage stage(*election.file);
    auto* page = stage.show<JointReviewPage>(std::nullopt);
    checkChinese(page);
    stage.press(stage.window.get(), Qt::Key_L, kBoth);
    QTest::qWait(0);
    CHECK(stage.find<QTableView>(u"reviewTable"_s)->model()->rowCount() == 18);
    CHECK(JointReviewService(*election.file).departments()->front().source == DepartmentSource::Proposed);
    checkChinese(page);
    CHECK(stage.errors.isEmpty());
}

TEST_CASE("The second round is sent by keys: a spreadsheet and a letter for each department",
          "[pages][review]") {
    ReviewStage s;
    checkChinese(s.page);
    checkNames(s.page);
    CHECK(s.table->model()->rowCount() == 11);
    CHECK(s.cell(0, 4) == u"12"_s);  // open
    s.window(Qt::Key_2, Qt::AltModifier);
    CHECK(s.cell(0, 1) == u"未送审"_s);
    s.window(Qt::Key_N, kBoth);
    s.dialog(u"reviewRequestDialog"_s);
    s.stage->prompt.files = {s.folder.path()};
    key(Qt::Key_Return, Qt::ControlModifier);
    s.stage->waitForJob();
    QTest::qWait(0);
    s.closed(u"reviewRequestDialog"_s);
    const QDir out(s.folder.filePath(u"联审函第2号"_s));
    CHECK(out.entryList({u"联审反馈-*.xlsx"_s}).size() == 11);
    CHECK(out.entryList({u"联审函-*.pdf"_s}).size() == 11);
    CHECK(s.cell(0, 1) == u"未反馈"_s);
    CHECK(*s.service.currentRound() == 2);
    CHECK(s.stage->errors.isEmpty());
    checkChinese(s.page);
}

TEST_CASE(
    "Answers are read in by keys: the differences first, the mistyped name is asked about, then taken over",
    "[pages][review]") {
    ReviewStage s;
    s.clock.set(QDateTime(QDate(2026, 12, 10), QTime(1, 0), Qt::UTC));
    s.stage->prompt.files = returned();
    s.window(Qt::Key_O, kBoth);
    s.stage->waitForJob();
    QTest::qWait(0);
    auto* dialog = s.dialog<AnswersDialog>(u"answersDialog"_s);
    auto* lines = s.stage->find<QTableView>(u"answersLines"_s);
    auto* model = static_cast<ReviewLinesModel*>(lines->model());
    const QAbstractItemModelTester tester(model);
    CHECK(model->rowCount() == 11 * 12);
    REQUIRE(model->at(0));
    CHECK(model->at(0)->line.state == ReviewLineState::Ask);
    CHECK(s.opinions().empty());  // nothing is written before
    auto* take = dialog->findChild<QPushButton*>(u"answersTake"_s);
    CHECK_FALSE(take->isEnabled());
    key(Qt::Key_F2);
    CHECK(focused()->objectName() == u"answersWho"_s);
    key(Qt::Key_Down);
    CHECK(model->at(0)->line.chosen == 3);
    CHECK(take->isEnabled());
    key(Qt::Key_2, Qt::ControlModifier);  // those to be asked about
    CHECK(model->rowCount() == 1);
    key(Qt::Key_4, Qt::ControlModifier);  // new
    CHECK(model->rowCount() == 11 * 12 - 1);
    key(Qt::Key_Return, Qt::ControlModifier);
    s.stage->waitForJob();
    s.closed(u"answersDialog"_s);
    CHECK(s.opinions().size() == 11 * 12);
    CHECK(s.cell(0, 1) == u"全部反馈"_s);
    CHECK(s.cell(0, 9) == u"3"_s);  // days needed
    CHECK(s.stage->errors.isEmpty());
    checkChinese(s.page);
}

TEST_CASE("A file that is none is refused in the dialog, and nothing is taken over", "[pages][review]") {
    ReviewStage s;
    s.stage->prompt.files = {s.folder.filePath(u"none.xlsx"_s)};
    s.window(Qt::Key_O, kBoth);
    s.stage->waitForJob();
    QTest::qWait(0);
    auto* dialog = s.stage->find<QDialog>(u"answersDialog"_s);
    CHECK_FALSE(s.stage->find<QLabel>(u"answersRefusals"_s)->text().isEmpty());
    CHECK_FALSE(dialog->findChild<QPushButton*>(u"answersTake"_s)->isEnabled());
}

TEST_CASE("Who is late is reminded by keys, and a department is renamed", "[pages][review]") {
    ReviewStage s;
    s.clock.set(QDateTime(QDate(2026, 12, 14), QTime(1, 0), Qt::UTC));
    s.page = s.stage->show<JointReviewPage>(std::nullopt);
    s.table = s.stage->find<QTableView>(u"reviewTable"_s);
    CHECK(s.cell(0, 1) == u"已逾期"_s);
    CHECK(s.cell(0, 7) == u"2"_s);
    s.window(Qt::Key_R, kBoth);
    s.dialog(u"reviewReminderDialog"_s);
    s.stage->prompt.files = {s.folder.filePath(u"催办"_s)};
    key(Qt::Key_Return, Qt::ControlModifier);
    s.closed(u"reviewReminderDialog"_s);
    CHECK(QDir(s.folder.filePath(u"催办"_s)).entryList({u"催办函-*.pdf"_s}).size() == 11);
    CHECK(s.cell(0, 8) == u"1"_s);
    s.table->setFocus();
    key(Qt::Key_Down);
    s.window(Qt::Key_F2);
    s.dialog(u"reviewDepartmentDialog"_s);
    key(Qt::Key_End);
    keys(u"部"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    s.closed(u"reviewDepartmentDialog"_s);
    CHECK(s.cell(1, 0) == u"组织部"_s);
    CHECK(s.service.departments()->at(1).alsoCalled == QStringList{u"组织"_s});
    s.stage->prompt.text = u"名单有误"_s;
    s.window(Qt::Key_F4);
    CHECK(s.service.board(1)->requests[0].isCancelled());
    CHECK(s.stage->errors.isEmpty());
}
