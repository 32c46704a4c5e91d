#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "tests/ui/desk/chinese_only.h"
#include "tests/ui/desk/desk_window.h"
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
    auto* create = dialog->findChild<QPushButton*>(u"newCreate"_s);
    CHECK_FALSE(create->isEnabled());
    CHECK_FALSE(create->toolTip().isEmpty());
    checkChinese(dialog);
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
    CHECK(desk.find<QLabel>("errorText")->isVisible());
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
