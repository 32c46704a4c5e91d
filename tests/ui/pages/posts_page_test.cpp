#include "ui/pages/posts/posts_page.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>

#include "core/rules/rule_set.h"
#include "core/services/rules_in_force.h"
#include "core/services/setup_service.h"
#include "tests/support/sample.h"
#include "tests/ui/desk/chinese_only.h"
#include "tests/ui/desk/keyboard.h"
#include "tests/ui/pages/page_stage.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

/// An empty file and the page on it.
struct EmptyStage {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 3), QTime(4, 0), Qt::UTC)};
    std::unique_ptr<ElectionFile> file;
    std::unique_ptr<PageStage> stage;

    EmptyStage() {
        auto made = ElectionFile::create(folder.filePath(u"a.election"_s),
                                         {u"石柱镇"_s, u"zj-2026"_s, QDate(2026, 12, 19)}, clock, u"王"_s);
        REQUIRE(made);
        file = std::move(made).value();
        stage = std::make_unique<PageStage>(*file);
    }
    SetupService setup() { return SetupService(*file); }
    VillageId add(const QString& name) {
        VillagePlan plan;
        plan.village.name = name;
        plan.posts = usualPosts(ElectionKind::Term);
        const auto made = setup().addVillages({plan});
        REQUIRE(made);
        return made->front().id;
    }
};

template <class Dialog = QDialog>
Dialog* openDialog(PageStage& stage, const QString& name) {
    auto* dialog = stage.find<Dialog>(name);
    waitForFocus(dialog);
    checkChinese(dialog);
    checkNames(dialog);
    return dialog;
}

}  // namespace

TEST_CASE("Villages are added on the page by keys, a digit changes seats, an empty cell takes the post away",
          "[pages]") {
    EmptyStage desk;
    PageStage& stage = *desk.stage;
    auto* page = stage.show<PostsPage>({});
    page->setFocus();
    stage.press(page, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    openDialog(stage, u"addVillagesDialog"_s);
    keys(u"后山村"_s);
    key(Qt::Key_Return);
    keys(u"前溪村"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Return);  // on the empty row: done
    REQUIRE(desk.setup().villages()->size() == 2);
    auto* table = stage.find<QTableView>(u"postsTable"_s);
    QTest::qWait(0);
    REQUIRE(table->isVisible());
    checkChinese(stage.window.get());
    checkNames(stage.window.get());
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 4));  // 妇女委员
    keys(u"2"_s);
    key(Qt::Key_Return);
    QTest::qWait(20);
    const VillageId first = desk.setup().villages()->front().id;
    CHECK(desk.setup().posts(first, Body::VillagersCommittee)->at(3).seats == 2);
    table->setCurrentIndex(table->model()->index(0, 2));  // 副主任
    keys(u"0"_s);
    key(Qt::Key_Return);
    QTest::qWait(20);
    CHECK(desk.setup().posts(first, Body::VillagersCommittee)->size() == 3);
    CHECK(stage.errors.isEmpty());
    // A further post: its column stands there until a village has seats in it.
    stage.press(table, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    openDialog(stage, u"postColumnDialog"_s);
    keys(u"文书"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(20);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 5));
    CHECK(table->model()->headerData(5, Qt::Horizontal, Qt::DisplayRole).toString() == u"文书"_s);
    keys(u"1"_s);
    key(Qt::Key_Return);
    QTest::qWait(20);
    const VillageId second = desk.setup().villages()->back().id;
    CHECK(desk.setup().posts(second, Body::VillagersCommittee)->back().title == u"文书"_s);
    stage.prompt.yes = true;
    stage.press(table, Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(desk.setup().villages()->size() == 1);
}

TEST_CASE("What a village sets is saved from its form, without number and date it says why not", "[pages]") {
    EmptyStage desk;
    const VillageId village = desk.add(u"后山村"_s);
    PageStage& stage = *desk.stage;
    auto* page = stage.show<PostsPage>({});
    stage.press(page, Qt::Key_F2);
    auto* dialog = openDialog(stage, u"villageDialog"_s);
    auto* save = dialog->findChild<QPushButton*>(u"formSave"_s);
    auto* scope = dialog->findChild<QComboBox*>(u"switch_invalid_scope"_s);
    scope->setFocus();
    key(Qt::Key_Down);
    CHECK_FALSE(save->isEnabled());
    CHECK(save->toolTip().contains(u"文号"_s));
    dialog->findChild<QLineEdit*>(u"measuresNumber"_s)->setFocus();
    keys(u"后山村〔2026〕1号"_s);
    dialog->findChild<QLineEdit*>(u"measuresAdopted"_s)->setFocus();
    keys(u"20261102"_s);
    auto* conditions = dialog->findChild<QTableWidget*>(u"villageConditions"_s);
    conditions->item(0, 0)->setText(u"欠缴集体款项未结清"_s);
    REQUIRE(save->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    const auto rules = desk.setup().rulesInForce(village);
    REQUIRE(rules);
    CHECK((*rules)->rules.word(u"invalid_scope") == u"column"_s);
    CHECK((*rules)->rules.barByClause(u"本村条件①"_s));
    CHECK(desk.setup().villages()->front().measures.adopted == QDate(2026, 11, 2));
}

TEST_CASE("Moving the day shows what breaks before it is saved", "[pages]") {
    EmptyStage desk;
    desk.add(u"后山村"_s);
    desk.clock.set(QDateTime(QDate(2026, 11, 25), QTime(4, 0), Qt::UTC));
    PageStage& stage = *desk.stage;
    auto* page = stage.show<PostsPage>({});
    stage.press(page, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = openDialog(stage, u"dayMoveDialog"_s);
    auto* save = dialog->findChild<QPushButton*>(u"formSave"_s);
    auto* words = dialog->findChild<QLabel*>(u"moveWords"_s);
    CHECK_FALSE(save->isEnabled());  // the same day
    dialog->findChild<QDateEdit*>(u"moveDay"_s)->setDate(QDate(2026, 12, 12));
    CHECK(words->text().contains(u"不能"_s));
    dialog->findChild<QDateEdit*>(u"moveDay"_s)->setDate(QDate(2026, 12, 26));
    REQUIRE(save->isEnabled());
    CHECK(desk.file->election().electionDay == QDate(2026, 12, 19));
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.file->election().electionDay == QDate(2026, 12, 26));
}

TEST_CASE("After ballots were imported seats change only with a reason", "[pages]") {
    SampleElection sample;
    PageStage stage(sample.file());
    auto* page = stage.show<PostsPage>({});
    Q_UNUSED(page)
    auto* table = stage.find<QTableView>(u"postsTable"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 3));
    const VillageId village = SetupService(sample.file()).villages()->front().id;
    const auto seats = [&] {
        return SetupService(sample.file()).posts(village, Body::VillagersCommittee)->at(2).seats;
    };
    const int before = seats();
    stage.prompt.text.clear();
    keys(u"3"_s);
    key(Qt::Key_Return);
    QTest::qWait(20);
    CHECK(stage.prompt.asked.size() == 1);
    CHECK(seats() == before);
    stage.prompt.text = u"职数表写错"_s;
    keys(u"3"_s);
    key(Qt::Key_Return);
    QTest::qWait(20);
    CHECK(seats() == 3);
    CHECK(stage.errors.isEmpty());
}

TEST_CASE("Township and rules are changed with the differences before the eyes", "[pages]") {
    EmptyStage desk;
    desk.add(u"后山村"_s);
    PageStage& stage = *desk.stage;
    auto* page = stage.show<PostsPage>({});
    stage.press(page, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = openDialog(stage, u"electionDialog"_s);
    auto* rules = dialog->findChild<QComboBox*>(u"electionRules"_s);
    rules->setCurrentIndex(rules->findData(u"zj-2020"_s));
    CHECK(dialog->findChild<QTableWidget*>(u"rulesDifferences"_s)->rowCount() > 3);
    dialog->findChild<QLineEdit*>(u"electionTownship"_s)->setText(u"石柱街道"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.file->ruleSet().id() == u"zj-2020"_s);
    CHECK(desk.file->election().township == u"石柱街道"_s);
}
