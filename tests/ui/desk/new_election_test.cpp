#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

#include "core/base/dates.h"
#include "core/rules/rule_set.h"
#include "core/services/rules_in_force.h"
#include "tests/ui/desk/chinese_only.h"
#include "tests/ui/desk/desk_window.h"
#include "tests/ui/desk/keyboard.h"
#include "ui/shell/sample.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

TEST_CASE("A new election begins with empty pages that teach, in Chinese", "[shell]") {
    DeskWindow desk(false);
    const QString path = desk.folder.filePath(u"新选举"_s);
    desk.prompt->files = {path};
    desk.press(Qt::Key_N, Qt::ControlModifier);
    auto* dialog = desk.find<QDialog>("newElectionDialog");
    waitForFocus(dialog);
    auto* create = dialog->findChild<QPushButton*>(u"newCreate"_s);
    CHECK_FALSE(create->isEnabled());
    CHECK_FALSE(create->toolTip().isEmpty());
    checkChinese(dialog);
    // what is missing can be read, not only found under the mouse; the law's dates follow the day
    CHECK(dialog->findChild<QLabel*>(u"newWhyNot"_s)->text().contains(u"乡镇"_s));
    auto* dates = dialog->findChild<QTableWidget*>(u"newDates"_s);
    auto* chosen = dialog->findChild<QDateEdit*>(u"newDay"_s);
    const auto says = [dates](const QDate& day) {
        for (int row = 0; row < dates->rowCount(); ++row)
            if (dates->item(row, 0)->text() == formatDate(day)) return true;
        return false;
    };
    chosen->setDate(QDate(2026, 12, 19));
    CHECK(says(QDate(2026, 11, 29)));  // the register, D-20
    CHECK(says(QDate(2026, 12, 9)));   // self-nomination, D-10
    CHECK(says(QDate(2026, 12, 16)));  // proxies, D-3
    chosen->setDate(QDate(2026, 12, 20));
    CHECK(says(QDate(2026, 11, 30)));
    dialog->findChild<QLineEdit*>(u"newTownship"_s)->insert(u"石柱镇"_s);
    REQUIRE(create->isEnabled());
    create->click();
    CHECK(QFile::exists(path + u".election"_s));
    REQUIRE(desk.window->currentPage() == u"overview"_s);
    for (const auto& page : desk.window->pages()) {
        INFO(page.id);
        desk.window->goTo({page.id, {}, false, {}, {}, {}});
        QTest::qWait(0);
        checkChinese(desk.window.get());
        checkNames(desk.window.get());
    }
    desk.window->goTo({u"register"_s, {}, false, {}, {}, {}});
    CHECK(desk.window->pageWidget(u"register"_s)->findChild<QPushButton*>(u"emptyAction"_s)->isVisible());
}

TEST_CASE("A township of three villages is set up by keys alone, without any file", "[shell]") {
    DeskWindow desk(false);
    const QString path = desk.folder.filePath(u"石柱.election"_s);
    desk.prompt->files = {path};
    desk.press(Qt::Key_N, Qt::ControlModifier);
    auto* dialog = desk.find<QDialog>("newElectionDialog");
    waitForFocus(dialog);
    auto* steps = dialog->findChild<QStackedWidget*>();
    REQUIRE(steps);
    // 1: what the form asks, Enter from field to field
    keys(u"东城街道"_s);
    CHECK(dialog->findChild<QComboBox*>(u"newTownshipKind"_s)->currentText() == u"街道"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    CHECK(QApplication::focusWidget()->objectName() == u"newKind"_s);
    key(Qt::Key_Return);  // over the approval, which a term election doesn't need
    CHECK(QApplication::focusWidget()->objectName() == u"newDay"_s);
    auto* day = dialog->findChild<QDateEdit*>(u"newDay"_s);
    keys(u"20270123"_s);
    CHECK(day->date() == QDate(2027, 1, 23));
    key(Qt::Key_Return);
    // 2: the rules of that day, what differs
    REQUIRE(steps->currentIndex() == 1);
    checkChinese(dialog);
    CHECK(dialog->findChild<QComboBox*>(u"newRules"_s)->currentData().toString() == u"zj-2026"_s);
    auto* differences = dialog->findChild<QTableWidget*>(u"rulesDifferences"_s);
    CHECK(differences->rowCount() > 3);
    key(Qt::Key_Return);
    // 3: villages one under the other, one seat changed, a further post
    REQUIRE(steps->currentIndex() == 2);
    for (const QString& name : {u"后山村"_s, u"前溪村"_s, u"塘下村"_s}) {
        keys(name);
        key(Qt::Key_Return);
    }
    auto* grid = dialog->findChild<QTableView*>(u"newVillages"_s);
    CHECK(grid->model()->rowCount() == 4);
    // a village typed twice is told with both rows, and the step isn't left
    keys(u"前溪村"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(steps->currentIndex() == 2);
    const auto* why = dialog->findChild<QLabel*>(u"newWhyNot"_s);
    CHECK(why->text().startsWith(u"第2行和第4行都是“前溪村”"_s));
    grid->setCurrentIndex(grid->model()->index(3, 0));
    key(Qt::Key_Delete);
    CHECK(grid->model()->rowCount() == 4);
    CHECK(why->text().isEmpty());
    grid->setCurrentIndex(grid->model()->index(3, 0));
    key(Qt::Key_Up);
    for (int i = 0; i < 3; ++i) key(Qt::Key_Right);
    keys(u"2"_s);
    key(Qt::Key_Return);
    CHECK(grid->model()->index(2, 3).data().toString() == u"2"_s);
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* column = dialog->findChild<QDialog*>(u"postColumnDialog"_s);
    REQUIRE(column);
    waitForFocus(column);
    keys(u"文书"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(grid->model()->columnCount() == 12);
    checkChinese(dialog);
    checkNames(dialog);
    waitForFocus(dialog);
    key(Qt::Key_Return, Qt::ControlModifier);
    // 4: the second village elects among candidates and counts by column, by its own measures
    REQUIRE(steps->currentIndex() == 3);
    key(Qt::Key_Down);
    tabTo(u"villageMode"_s);
    key(Qt::Key_Down);
    tabTo(u"switch_invalid_scope"_s);
    key(Qt::Key_Down);
    CHECK_FALSE(dialog->findChild<QPushButton*>(u"newNext"_s)->isEnabled());  // nothing to cite yet
    CHECK(dialog->findChild<QLabel*>(u"villageRulesRefusal"_s)->isVisible());
    tabTo(u"measuresNumber"_s, Qt::ShiftModifier);
    keys(u"前溪村〔2026〕2号"_s);
    key(Qt::Key_Return);
    keys(u"2026.11.2"_s);
    CHECK(dialog->findChild<QPushButton*>(u"newNext"_s)->isEnabled());
    checkChinese(dialog);
    checkNames(dialog);
    key(Qt::Key_Return, Qt::ControlModifier);
    // 5: all of it on one page; Enter makes the file
    REQUIRE(steps->currentIndex() == 4);
    checkChinese(dialog);
    auto* overview = dialog->findChild<QTableWidget*>(u"setupOverview"_s);
    CHECK(overview->rowCount() == 3);
    key(Qt::Key_Return);
    REQUIRE(QFile::exists(path));
    REQUIRE(desk.window->currentPage() == u"overview"_s);
    CHECK(desk.find<QLabel>("townshipLabel")->text() == u"东城街道 · 2027年换届选举"_s);

    auto file = ElectionFile::open(path, ElectionFile::Mode::Read, desk.clock, u"test"_s);
    REQUIRE(file);
    const SetupService setup(**file);
    const auto villages = setup.villages();
    REQUIRE(villages);
    REQUIRE(villages->size() == 3);
    CHECK((*file)->election().electionDay == QDate(2027, 1, 23));
    CHECK((*file)->election().townshipKind == TownshipKind::Subdistrict);
    CHECK((*villages)[1].mode == BallotMode::Candidates);
    CHECK((*villages)[0].mode == BallotMode::SelfNomination);
    const auto rules = setup.rulesInForce((*villages)[1].id);
    REQUIRE(rules);
    CHECK((*rules)->rules.word(u"invalid_scope") == u"column"_s);
    CHECK((*rules)->rules.parameter(u"invalid_scope").citation.contains(u"前溪村〔2026〕2号"_s));
    CHECK(setup.posts((*villages)[2].id, Body::VillagersCommittee)->at(2).seats == 2);
}

TEST_CASE("The wizard takes the office's list, typed villages stay, Alt+Left goes back without loss",
          "[shell]") {
    DeskWindow desk(false);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    auto* dialog = desk.find<QDialog>("newElectionDialog");
    waitForFocus(dialog);
    keys(u"经济开发区"_s);
    for (int i = 0; i < 2; ++i) key(Qt::Key_Return, Qt::ControlModifier);
    keys(u"新设村"_s);
    key(Qt::Key_Return);
    desk.prompt->files = {election::test::sampleFolder() + u"/职数表.xlsx"_s};
    key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    auto* grid = dialog->findChild<QTableView*>(u"newVillages"_s);
    CHECK(grid->model()->rowCount() == 31);  // 29, the typed one, the empty row
    key(Qt::Key_Left, Qt::AltModifier);
    CHECK(dialog->findChild<QStackedWidget*>()->currentIndex() == 1);
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(grid->model()->rowCount() == 31);
    desk.prompt->files = {election::test::sampleFolder() + u"/自荐报名汇总表.xlsx"_s};
    key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(dialog->findChild<QLabel*>(u"newRefusal"_s)->isVisible());
    CHECK(grid->model()->rowCount() == 31);
}

TEST_CASE("A new election is refused where a file stands already", "[shell]") {
    DeskWindow desk(false);
    QFile taken(desk.folder.filePath(u"a.election"_s));
    REQUIRE(taken.open(QIODevice::WriteOnly));
    taken.write("mine");
    taken.close();
    desk.prompt->files = {taken.fileName()};
    desk.window->files().makeNew();
    auto* dialog = desk.find<QDialog>("newElectionDialog");
    dialog->findChild<QLineEdit*>(u"newTownship"_s)->insert(u"石柱镇"_s);
    dialog->findChild<QPushButton*>(u"newCreate"_s)->click();
    // The wizard stays with all that was typed, so that another name can be chosen.
    CHECK(dialog->findChild<QLabel*>(u"newRefusal"_s)->isVisible());
    CHECK(desk.window->currentPage().isEmpty());
    REQUIRE(taken.open(QIODevice::ReadOnly));
    CHECK(taken.readAll() == "mine");
}

TEST_CASE("The sample is imported with progress, Stop leaves nothing behind", "[shell]") {
    DeskWindow desk(false);
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", desk.folder.path().toUtf8());
    const QString path = newSamplePath();
    REQUIRE(path.startsWith(desk.folder.path()));
    desk.find<QPushButton>("welcomeSample")->click();
    auto* stop = desk.find<QPushButton>("jobStop");
    REQUIRE(QTest::qWaitFor([&] { return stop->isVisible() && QFile::exists(path); }, 10000));
    stop->click();
    CHECK_FALSE(stop->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return !desk.window->jobs().isRunning(); }, 30000));
    CHECK_FALSE(QFile::exists(path));
    CHECK(desk.window->currentPage().isEmpty());
    CHECK_FALSE(stop->isVisible());
    qputenv("HOME", home);
}

TEST_CASE("The window asks before it closes while work goes on", "[shell]") {
    DeskWindow desk(false);
    const QByteArray home = qgetenv("HOME");
    qputenv("HOME", desk.folder.path().toUtf8());
    desk.prompt->yes = false;
    desk.window->files().trySample();
    REQUIRE(desk.window->jobs().isRunning());
    CHECK_FALSE(desk.window->close());
    CHECK(desk.prompt->asked.size() == 1);
    CHECK(desk.window->isVisible());
    desk.prompt->yes = true;
    desk.window->close();
    CHECK(QTest::qWaitFor([&] { return !desk.window->isVisible(); }, 5000));
    CHECK_FALSE(desk.window->jobs().isRunning());
    qputenv("HOME", home);
}

TEST_CASE("What is chosen in the menu stays for next time, what the command line gave does not", "[shell]") {
    const DeskSettings before = DeskSettings::load();
    DeskSettings given = before;
    given.textPercent = 150;
    const FixedClock clock{QDateTime(QDate(2026, 12, 15), QTime(4, 0), Qt::UTC)};
    {
        MainWindow window(clock, given, std::make_unique<ScriptedPrompt>(), true);
        window.setScheme(Scheme::Dark);
        CHECK(window.settings().textPercent == 150);
    }
    CHECK(DeskSettings::load().scheme == Scheme::Dark);
    CHECK(DeskSettings::load().textPercent == before.textPercent);
    before.save();
    Theme::apply(Scheme::Light, 100);
}
