/// Decisions, talks, delivery and objections on their page, by keys; the board of the screening.
#include "ui/pages/screening/verdicts_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>

#include "core/report/builders/screening_board.h"
#include "core/services/screening_board_service.h"
#include "core/services/screening_meeting_service.h"
#include "core/services/setup_service.h"
#include "tests/support/sample.h"
#include "tests/ui/desk/chinese_only.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/paper_pane.h"
#include "ui/pages/screening/meeting_model.h"
#include "ui/pages/screening/report_table_model.h"
#include "ui/pages/screening/screening_board_page.h"
#include "ui/pages/screening/verdict_dialogs.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    Stage() {
        sample.clock().set(QDateTime(QDate(2026, 12, 15), QTime(2, 0), Qt::UTC));
        const auto found = SetupService(sample.file()).villageNamed(u"夏溪村"_s);
        REQUIRE(found);
        village = found->id;
    }
    void showVerdicts() {
        stage.show<VerdictsPage>(village);
        table = stage.find<QTableView>(u"verdictsTable"_s);
    }
    template <class Dialog>
    Dialog* dialog() {
        auto* found = stage.window->findChild<Dialog*>();
        REQUIRE(found);
        return found;
    }
    void save(QDialog* form) {
        stage.press(form, Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(0);
    }
    int rowOf(int no) const {
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toInt() == no) return row;
        return -1;
    }
    void choose(int no) {
        const int row = rowOf(no);
        REQUIRE(row >= 0);
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::qWait(0);
    }
    QString cell(int no, int column) const {
        return table->model()->index(rowOf(no), column).data().toString();
    }
    void meet() {
        stage.press(stage.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto* form = dialog<ScreeningMeetingDialog>();
        form->findChild<QSpinBox*>(u"meetingPresent"_s)->setValue(7);
        form->findChild<QLineEdit*>(u"meetingSecond"_s)->setText(u"陈志远"_s);
        save(form);
    }

    SampleElection sample;
    PageStage stage{sample.file()};
    VillageId village;
    QTableView* table = nullptr;
};

}  // namespace

TEST_CASE("A meeting's list: space leaves out, Y and N decide, votes of one line are typed") {
    Stage s;
    auto form = ScreeningMeetingService(s.sample.file()).form(s.village);
    REQUIRE(form);
    MeetingModel model;
    const QAbstractItemModelTester tester(&model);
    model.set(form->candidates, {});
    model.setVotes(7, 1, 0);
    CHECK(model.rowCount() == 8);
    CHECK(model.taken() == 8);
    CHECK(model.notQualified() == 2);
    model.toggle(0);
    CHECK(model.taken() == 7);
    model.setQualified(0, false);  // decided on again
    CHECK(model.taken() == 8);
    CHECK(model.notQualified() == 3);
    const QModelIndex against = model.index(1, MeetingModel::Against);
    CHECK(model.flags(against) & Qt::ItemIsEditable);
    CHECK(model.setData(against, 3, Qt::EditRole));
    CHECK_FALSE(model.setData(against, u"drei"_s, Qt::EditRole));
    CHECK_FALSE(model.setData(model.index(1, MeetingModel::Name), u"x"_s, Qt::EditRole));
    const auto decided = model.decisions();
    CHECK(decided[0].votes == Votes{6, 1, 0});
    CHECK(decided[1].votes == Votes{4, 3, 0});
    model.set(form->candidates, form->candidates[2].decision.nomination);
    CHECK(model.rowCount() == 1);
    model.set({}, {});
    CHECK(model.decisions().empty());
}

TEST_CASE("On the page one meeting decides, a decision is delivered, objected to, and changed") {
    Stage s;
    s.showVerdicts();
    const QAbstractItemModelTester tester(s.table->model());
    s.meet();
    CHECK(s.stage.errors.isEmpty());
    s.choose(349);
    CHECK(s.cell(349, 3) == u"决定：不合格"_s);
    CHECK(s.cell(349, 5) == u"未送达"_s);
    CHECK(s.stage.window->findChild<PaperPane*>()->hasPaper());
    s.stage.press(s.table, Qt::Key_F2);
    auto* delivery = s.dialog<DeliveryDialog>();
    checkChinese(delivery);
    auto* how = delivery->findChild<QComboBox*>(u"deliveryHow"_s);
    how->setCurrentIndex(2);
    s.save(delivery);  // left, without witnesses
    CHECK(s.cell(349, 5) == u"未送达"_s);
    how->setCurrentIndex(0);
    s.save(delivery);
    CHECK(s.cell(349, 5).contains(u"直接送达"_s));
    s.choose(349);
    s.stage.press(s.table, Qt::Key_F4);
    auto* objection = s.dialog<AppealDialog>();
    checkChinese(objection);
    CHECK_FALSE(objection->isOutcome());
    objection->findChild<QPlainTextEdit*>(u"appealText"_s)->setPlainText(u"情况不实"_s);
    s.save(objection);
    CHECK(s.cell(349, 6) == u"待处理"_s);
    QTest::qWait(0);
    s.choose(349);
    s.stage.press(s.table, Qt::Key_F4);
    AppealDialog* outcome = nullptr;
    for (auto* one : s.stage.window->findChildren<AppealDialog*>())
        if (one->isVisible()) outcome = one;
    REQUIRE(outcome);
    REQUIRE(outcome->isOutcome());
    outcome->findChild<QComboBox*>(u"appealOutcome"_s)->setCurrentIndex(1);
    outcome->findChild<QPlainTextEdit*>(u"appealText"_s)->setPlainText(u"查实"_s);
    s.save(outcome);
    CHECK(s.cell(349, 3) == u"决定：合格"_s);
    CHECK(s.stage.errors.isEmpty());
}

TEST_CASE("A talk: not signed and not proven stay on the list, a paper that was seen takes effect") {
    Stage s;
    s.showVerdicts();
    s.choose(19);
    const auto talk = [&s](int proof) {
        s.stage.press(s.stage.window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        CounselDialog* form = nullptr;
        for (auto* one : s.stage.window->findChildren<CounselDialog*>())
            if (one->isVisible()) form = one;
        REQUIRE(form);
        form->findChild<QLineEdit*>(u"talkTime"_s)->setText(u"09:30"_s);
        form->findChild<QLineEdit*>(u"talkTalkedBy"_s)->setText(u"陈志远"_s);
        form->findChild<QPlainTextEdit*>(u"talkClause"_s)->setPlainText(u"六不宜③"_s);
        form->findChild<QComboBox*>(u"talkProof"_s)->setCurrentIndex(proof);
        s.save(form);
        QTest::qWait(0);
        s.choose(19);
    };
    talk(0);
    CHECK(s.cell(19, 3) == u"仅谈话，仍在册"_s);
    talk(3);
    CHECK(s.cell(19, 3) == u"退出未证实"_s);
    talk(1);
    CHECK(s.cell(19, 3) == u"劝退，本人签字"_s);
    CHECK(s.stage.errors.isEmpty());
    const auto board = ScreeningBoardService(s.sample.file()).board(s.village);
    REQUIRE(board);
    CHECK(board->total.notProven == 0);
}

TEST_CASE("The board shows what its paper prints, village by village, and leads to what blocks") {
    Stage s;
    auto* page = s.stage.show<ScreeningBoardPage>(std::nullopt);
    auto* table = s.stage.find<QTableView>(u"boardTable"_s);
    auto* model = static_cast<ReportTableModel*>(table->model());
    const QAbstractItemModelTester tester(model);
    CHECK(model->rowCount() == 30);  // 29 villages and their sum
    CHECK(model->index(29, 1).data().toString() == u"537"_s);
    CHECK(s.stage.find<QLabel>(u"boardFigures"_s)->text().contains(u"30"_s));
    for (int which = 2; which <= 5; ++which) {
        s.stage.press(s.stage.window.get(), Qt::Key(Qt::Key_0 + which), Qt::AltModifier);
        CHECK(model->rowCount() > 0);
    }
    CHECK(model->rowCount() == 11);  // departments
    s.stage.press(s.stage.window.get(), Qt::Key_2, Qt::AltModifier);
    table->setCurrentIndex(model->index(0, 0));
    s.stage.press(table, Qt::Key_Return);
    REQUIRE(s.stage.went.size() == 1);
    CHECK(s.stage.went.front().page == u"screening"_s);
    CHECK(s.stage.went.front().nomination);
    page->setVillage(s.village);
    QTest::qWait(0);
    s.stage.press(s.stage.window.get(), Qt::Key_1, Qt::AltModifier);
    CHECK(model->rowCount() == 1);
}
