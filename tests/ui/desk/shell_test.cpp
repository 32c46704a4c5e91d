#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

#include "tests/ui/desk/chinese_only.h"
#include "tests/ui/desk/desk_window.h"
#include "ui/models/time_left.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/job_strip.h"
#include "ui/shell/rail.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

TEST_CASE("Without a file the window teaches what to do", "[shell]") {
    DeskWindow desk(false);
    CHECK(desk.window->currentPage().isEmpty());
    CHECK(desk.find<QPushButton>("welcomeSample")->isVisible());
    checkChinese(desk.window.get());
    checkNames(desk.window.get());
}

TEST_CASE("Qt's own windows speak Chinese: choosing files, context menus, buttons", "[shell]") {
    DeskWindow desk(false);
    for (const auto& [context, text] :
         {std::pair{"QFileDialog", "File &name:"}, std::pair{"QFileDialog", "Look in:"},
          std::pair{"QFileSystemModel", "Date Modified"}, std::pair{"QLineEdit", "&Paste"},
          std::pair{"QPlatformTheme", "Cancel"}, std::pair{"QPrintDialog", "Print"}}) {
        INFO(context << " " << text);
        CHECK(QCoreApplication::translate(context, text) != QString::fromLatin1(text));
    }
}

TEST_CASE("Every page opens by its key, in Chinese only, with names for tests and screen readers",
          "[shell]") {
    DeskWindow desk;
    CHECK(desk.window->currentPage() == u"overview"_s);
    for (const auto& page : desk.window->pages()) {
        INFO(page.id);
        auto* line =
            desk.window->findChild<RailButton*>(u"rail_"_s + (page.under.isEmpty() ? page.id : page.under));
        REQUIRE(line);
        REQUIRE_FALSE(line->key().isEmpty());
        CHECK(line->toolTip().contains(line->key().toString(QKeySequence::NativeText)));
        const auto combination = line->key()[0];
        desk.press(combination.key(), combination.keyboardModifiers());
        // A further page of a step stands beside its first one, as a tab.
        for (int i = 0; i < 9 && !page.under.isEmpty() && desk.window->currentPage() != page.id; ++i)
            desk.press(Qt::Key_PageDown, Qt::ControlModifier);
        CHECK(desk.window->currentPage() == page.id);
        CHECK(line->isChecked());
        QTest::qWait(0);
        checkChinese(desk.window.get());
        checkNames(desk.window.get());
    }
}

TEST_CASE("Every page of a village speaks Chinese and names its parts", "[shell]") {
    DeskWindow desk;
    const VillageId village = desk.village(u"夏溪村"_s);
    for (const auto& page : desk.window->pages()) {
        INFO(page.id);
        desk.window->goTo({page.id, village, false, {}, {}, {}});
        QTest::qWait(0);
        REQUIRE(desk.window->currentPage() == page.id);
        checkChinese(desk.window.get());
        checkNames(desk.window.get());
    }
}

TEST_CASE("The steps of the rail carry a mark and words for their state", "[shell]") {
    DeskWindow desk;
    const auto* line = desk.find<RailButton>("rail_register");
    REQUIRE(line->state());
    CHECK(line->toolTip().contains(stepStateTitle(*line->state())));
    CHECK(line->accessibleDescription() == stepStateTitle(*line->state()));
}

TEST_CASE("Ctrl+K finds a person by pinyin initials and goes to the card", "[shell]") {
    DeskWindow desk;
    desk.press(Qt::Key_K, Qt::ControlModifier);
    auto* box = desk.find<QLineEdit>("jumpBox");
    box->insert(u"夏溪"_s);  // as an input method does
    auto* list = desk.find<QListWidget>("jumpList");
    REQUIRE(list->isVisible());
    CHECK(list->item(0)->text().startsWith(u"夏溪村"_s));
    box->clear();
    QTest::keyClicks(box, u"yqs"_s);  // 俞强生, 姚…
    REQUIRE(list->count() > 0);
    const QString first = list->item(0)->text();
    CHECK_FALSE(first.contains(QRegularExpression(u"\\d{6}"_s)));  // no ID, no full birth date
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(desk.window->currentPage() == u"register"_s);
    CHECK_FALSE(list->isVisible());
    CHECK(first.startsWith(desk.find<QLabel>("personName")->text()));
}

TEST_CASE("Esc closes what is on top, one thing at a time", "[shell]") {
    DeskWindow desk;
    desk.press(Qt::Key_F1);
    desk.press(Qt::Key_J, Qt::ControlModifier);
    auto* help = desk.find<QWidget>("sidePanel");
    auto* findings = desk.find<QWidget>("findingsPanel");
    CHECK(help->isVisible());
    CHECK(findings->isVisible());
    QTest::keyClick(desk.window.get(), Qt::Key_Escape);
    CHECK_FALSE(help->isVisible());
    CHECK(findings->isVisible());
    QTest::keyClick(desk.window.get(), Qt::Key_Escape);
    CHECK_FALSE(findings->isVisible());
}

TEST_CASE("Every page has a help text in both languages", "[shell]") {
    DeskWindow desk;
    for (const auto& page : desk.window->pages())
        for (const char* language : {"zh_CN", "en"}) {
            INFO(page.id << " " << language);
            QFile help(u":/help/%1.%2.md"_s.arg(page.id, QLatin1StringView(language)));
            REQUIRE(help.open(QIODevice::ReadOnly));
            CHECK(help.size() > 100);
        }
}

TEST_CASE("Language, text size and theme change without a restart and keep page and village", "[shell]") {
    DeskWindow desk;
    const VillageId village = desk.village(u"上坑村"_s);
    desk.window->goTo({u"register"_s, village, false, {}, {}, {}});
    desk.window->setLanguage(u"en"_s);
    desk.window->setTextSize(150);
    desk.window->setScheme(Scheme::Dark);
    QTest::qWait(0);
    CHECK(desk.window->currentPage() == u"register"_s);
    CHECK(desk.window->village() == village);
    CHECK(desk.find<RailButton>("rail_overview")->text().contains(u"Overview"_s));
    CHECK(Theme::current().percent() == 150);
    CHECK(Theme::current().scheme() == Scheme::Dark);
    desk.window->setLanguage(u"zh_CN"_s);
    desk.window->setTextSize(100);
    desk.window->setScheme(Scheme::Light);
    QTest::qWait(0);
    CHECK(desk.find<RailButton>("rail_overview")->text().contains(u"总览"_s));
}

TEST_CASE("A finding is marked as handled with a reason and leaves the list", "[shell]") {
    DeskWindow desk;
    desk.press(Qt::Key_J, Qt::ControlModifier);
    auto* table = desk.find<QTableView>("findingsTable");
    const int before = table->model()->rowCount();
    REQUIRE(before > 0);
    desk.prompt->text = u"已电话核实"_s;
    desk.find<QPushButton>("findingHandled")->click();
    QTest::qWait(1);
    CHECK(table->model()->rowCount() == before - 1);
    desk.prompt->text.clear();  // no reason: nothing happens
    desk.find<QPushButton>("findingHandled")->click();
    QTest::qWait(1);
    CHECK(table->model()->rowCount() == before - 1);
}

TEST_CASE("Go there leads from a finding to its person", "[shell]") {
    DeskWindow desk;
    desk.press(Qt::Key_J, Qt::ControlModifier);
    auto* codes = desk.find<QComboBox>("findingsCode");
    codes->setCurrentIndex(codes->findData(u"REG-02"_s));
    Q_EMIT codes->activated(codes->currentIndex());
    desk.find<QPushButton>("findingGo")->click();
    CHECK(desk.window->currentPage() == u"register"_s);
    CHECK_FALSE(desk.find<QLabel>("personName")->text().isEmpty());
}

TEST_CASE("A file that another program has can be looked at", "[shell]") {
    DeskWindow first, second(false);
    second.prompt->yes = true;
    second.window->files().open(first.folder.filePath(u"desk.election"_s));
    CHECK(second.prompt->asked.size() == 1);
    CHECK(second.window->currentPage() == u"overview"_s);
}

TEST_CASE("A file that is none is refused with one sentence and the open one stays", "[shell]") {
    DeskWindow desk;
    const QString text = desk.folder.filePath(u"note.election"_s);
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("hello");
    file.close();
    desk.window->files().open(text);
    CHECK(desk.find<QLabel>("errorText")->isVisible());
    CHECK_FALSE(desk.find<QLabel>("errorText")->text().isEmpty());
    CHECK(desk.window->currentPage() == u"overview"_s);
}

TEST_CASE("A backup goes into a folder and is told", "[shell]") {
    DeskWindow desk;
    QTemporaryDir stick;
    desk.prompt->files = {stick.path()};
    desk.window->files().backup();
    REQUIRE(QTest::qWaitFor([&] { return !desk.window->jobs().isRunning(); }, 20000));
    CHECK(QDir(stick.path()).entryList(QDir::Files).size() == 1);
    CHECK(desk.find<QLabel>("footerMessage")->text().contains(stick.path()));
}

TEST_CASE("Days to election day and time left are said plainly", "[shell]") {
    installLanguage(u"zh_CN"_s);
    const QDate day(2026, 12, 19);
    CHECK(daysText(day, QDate(2026, 11, 23)).contains(u"26"_s));
    CHECK(daysText(day, day) == u"今天是选举日"_s);
    CHECK(daysText(day, QDate(2026, 12, 22)).contains(u"3"_s));
    CHECK(timeLeftText(0, 100, 5000).isEmpty());
    CHECK(timeLeftText(50, 100, 5000).contains(u"5"_s));
    installLanguage(u"en"_s);
}
