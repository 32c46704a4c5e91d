/// 选民提名 (M1) on the desk, by real keys: the record of the vote, the grid of votes, the computed list.
#include "ui/pages/nominations/candidates_page.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>

#include "core/services/nomination_service.h"
#include "core/services/setup_service.h"
#include "tests/core/services/small_election.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/nominations/candidate_grid.h"
#include "ui/widgets/empty_state.h"

using namespace election;
using namespace election::test;

namespace {

struct Stage : SmallElection {
    explicit Stage(BallotMode mode = BallotMode::Candidates) {
        clock.set(QDateTime(QDate(2026, 12, 5), QTime(9, 0)).toUTC());
        const QStringList names{u"丁一"_s, u"王二"_s, u"张三"_s, u"李四"_s, u"赵五"_s, u"钱六"_s};
        for (int i = 0; i < names.size(); ++i) addPerson(names[i], idNumber(i + 1), u"08000%1"_s.arg(i + 1));
        if (mode == BallotMode::Candidates) REQUIRE(SetupService(*file).setMode(village, mode));
        stage = std::make_unique<PageStage>(*file);
        page = stage->show<CandidatesPage>(village);
        table = stage->find<QTableView>(u"candidateGrid"_s);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* on = QApplication::focusWidget();
        REQUIRE(on);
        QTest::keyClick(on, key, modifiers);
        QTest::qWait(0);
    }
    void inWindow(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(stage->window.get(), key, modifiers);
        QTest::qWait(0);
    }
    FormDialog* dialog() {
        auto* found = stage->window->findChild<FormDialog*>();
        REQUIRE(found);
        REQUIRE(QTest::qWaitForWindowActive(found));
        REQUIRE(QTest::qWaitFor([found] { return found->isAncestorOf(QApplication::focusWidget()); }));
        return found;
    }
    void backToPage() {
        QTest::qWait(20);
        stage->window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(stage->window.get()));
    }
    void addByKeys(const QString& initials) {
        inWindow(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        dialog();
        QTest::keyClicks(QApplication::focusWidget(), initials);
        key(Qt::Key_Return);
        key(Qt::Key_Return, Qt::ControlModifier);
        backToPage();
    }
    void typeVotes(const QString& post, const QString& digits) {
        const int column = CandidateGrid::FirstPost + (post == u"主任"_s ? 0 : 1);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(table->currentIndex().row(), column));
        QTest::keyClicks(table->viewport(), digits.left(1));
        QWidget* editor = QApplication::focusWidget();
        if (digits.size() > 1) QTest::keyClicks(editor, digits.mid(1));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTest::qWait(0);
    }
    CandidateBoard board() {
        const auto made = CandidateService(*file).board(village);
        REQUIRE(made);
        return *made;
    }
    std::unique_ptr<PageStage> stage;
    CandidatesPage* page = nullptr;
    QTableView* table = nullptr;
};

}  // namespace

TEST_CASE("From the record of the vote to a settled list, by keys", "[candidates]") {
    Stage s;
    auto* settle = s.stage->find<QPushButton>(u"candidateSettle"_s);
    CHECK_FALSE(settle->isEnabled());
    CHECK(settle->toolTip().contains(u"尚未登记"_s));
    s.inWindow(Qt::Key_F4);
    s.dialog();
    s.key(Qt::Key_Return);  // the date is today
    CHECK(QApplication::focusWidget()->objectName() == u"voteRegistered"_s);
    CHECK(s.stage->find<QSpinBox>(u"voteRegistered"_s)->value() == 6);  // of the register
    s.key(Qt::Key_Return);
    for (const QString& digits : {u"5"_s, u"5"_s, u"0"_s}) {
        QTest::keyClicks(QApplication::focusWidget(), digits);
        s.key(Qt::Key_Return, digits == u"0"_s ? Qt::ControlModifier : Qt::NoModifier);
    }
    s.backToPage();
    REQUIRE(s.board().votes.size() == 1);
    CHECK(s.board().votes[0].tookPart == 5);
    const struct {
        QString initials, post, votes;
    } named[] = {{u"dy"_s, u"主任"_s, u"3"_s},
                 {u"we"_s, u"主任"_s, u"2"_s},
                 {u"ls"_s, u"委员"_s, u"3"_s},
                 {u"zw"_s, u"委员"_s, u"2"_s}};
    for (const auto& one : named) {
        s.addByKeys(one.initials);
        s.typeVotes(one.post, one.votes);
    }
    CHECK(s.stage->errors.isEmpty());
    REQUIRE(s.board().tallies.size() == 4);
    CHECK(QTest::qWaitFor([settle] { return settle->isEnabled(); }));
    s.inWindow(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(s.stage->prompt.asked.size() == 1);
    CHECK(s.board().settled);
    CHECK_FALSE(settle->isEnabled());
    const auto listed = NominationService(*s.file).list({});
    REQUIRE(listed);
    REQUIRE(listed->size() == 4);
    CHECK(listed->front().nomination.name == u"丁一"_s);
}

TEST_CASE("Not more than half, impossible figures and a missing choice are said where they are typed",
          "[candidates]") {
    Stage s;
    s.inWindow(Qt::Key_F4);
    auto* dialog = s.dialog();
    auto* save = s.stage->find<QPushButton>(u"formSave"_s);
    s.stage->find<QSpinBox>(u"voteTookPart"_s)->setValue(7);
    CHECK_FALSE(save->isEnabled());  // more than are registered
    s.stage->find<QSpinBox>(u"voteTookPart"_s)->setValue(3);
    s.stage->find<QSpinBox>(u"voteValid"_s)->setValue(3);
    CHECK(save->isEnabled());
    QStringList words;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) words << label->text();
    CHECK(words.join(u' ').contains(u"没有过半数"_s));
    s.key(Qt::Key_Return, Qt::ControlModifier);
    s.backToPage();
    CHECK(s.stage->find<QPushButton>(u"candidateSettle"_s)->toolTip().contains(u"第十八条"_s));
}

TEST_CASE("Who was named by the party branch is marked by a key, where the rules let it nominate",
          "[candidates]") {
    Stage s;
    auto* party = s.stage->find<QPushButton>(u"candidateParty"_s);
    CHECK_FALSE(party->isEnabled());  // nobody in the list yet
    s.addByKeys(u"dy"_s);
    REQUIRE(party->isEnabled());
    s.inWindow(Qt::Key_F7);
    REQUIRE(QTest::qWaitFor([&s] { return s.board().tallies.size() == 1; }));
    CHECK(s.board().tallies[0].byParty);
    REQUIRE(QTest::qWaitFor([party] { return party->text().startsWith(u"取消"_s); }));
    QTest::qWait(50);  // the change has gone round, no cell is filled anew while votes are typed
    s.typeVotes(u"主任"_s, u"3"_s);  // typing votes keeps it
    CHECK(s.board().tallies[0].votes == 3);
    CHECK(s.board().tallies[0].byParty);
    REQUIRE(QTest::qWaitFor([&s] {
        return s.table->model()->index(0, CandidateGrid::FirstPost).data().toString() == u"3 · 党组织"_s;
    }));
    s.inWindow(Qt::Key_F7);
    CHECK_FALSE(s.board().tallies[0].byParty);
    CHECK(s.board().tallies[0].votes == 3);
    REQUIRE(SetupService(*s.file).setRuleSet(u"zj-2020"_s));
    s.stage->desk.changes.announce({ChangeEvent::All, s.village});
    REQUIRE(QTest::qWaitFor([party] { return !party->isEnabled(); }));
    CHECK(party->toolTip().contains(u"第十七条"_s));
}

TEST_CASE("A village that elects without candidates says so on this page", "[candidates]") {
    Stage s(BallotMode::SelfNomination);
    auto* action = s.page->findChild<QPushButton*>(u"emptyAction"_s);
    REQUIRE(action);
    action->click();
    REQUIRE(s.stage->went.size() == 1);
    CHECK(s.stage->went[0].page == u"posts"_s);
}
