#include "ui/pages/screening/template_page.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include "core/services/screening_service.h"
#include "tests/support/sample.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/screening/template_dialogs.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    Stage() {
        page = stage.show<TemplatePage>(std::nullopt);
        items = stage.find<QListWidget>(u"templateItems"_s);
        items->setFocus();
    }
    ScreeningTemplateService templates() { return ScreeningTemplateService(sample.file()); }
    template <class Dialog>
    Dialog* dialog() {
        auto* found = stage.window->findChild<Dialog*>();
        REQUIRE(found);
        return found;
    }
    void save(QDialog* form) { stage.press(form, Qt::Key_Return, Qt::ControlModifier); }
    /// The line that begins so.
    void choose(const QString& begin) {
        for (int i = 0; i < items->count(); ++i)
            if (items->item(i)->text().startsWith(begin)) return items->setCurrentRow(i);
        FAIL("no such line: " << begin.toStdString());
    }

    SampleElection sample;
    PageStage stage{sample.file()};
    TemplatePage* page;
    QListWidget* items;
};

}  // namespace

TEST_CASE("The nine checks are changed by keys into a draft, frozen, and stay as they are", "[template]") {
    Stage s;
    CHECK(s.items->count() == 1 + 9 + 15);
    CHECK_FALSE(s.stage.find<QPushButton>(u"templateFreeze"_s)->isEnabled());
    s.choose(u"6 "_s);
    s.stage.press(s.items, Qt::Key_Return);
    auto* check = s.dialog<CheckDialog>();
    check->findChild<QLineEdit*>(u"checkTitle"_s)->setText({});
    s.save(check);
    CHECK_FALSE(*s.templates().draft());  // every field needs its words
    check->findChild<QLineEdit*>(u"checkTitle"_s)->setText(u"承诺书和辞职承诺"_s);
    check->findChild<QComboBox*>(u"checkEffect"_s)->setCurrentIndex(1);
    s.save(check);
    REQUIRE(*s.templates().draft());
    CHECK_FALSE(s.templates().draft()->value().checks.checks[5].bars);
    CHECK(s.templates().inForce()->number == 0);
    QTest::qWait(0);
    s.stage.prompt.text = u"石柱镇〔2026〕9号"_s;
    s.stage.press(s.items, Qt::Key_Return, Qt::ControlModifier);
    CHECK(s.templates().inForce()->number == 1);
    CHECK(s.stage.find<QLabel>(u"templateStands"_s)->text().contains(u"第1版"_s));
    // an older version is looked at, not changed
    auto* versions = s.stage.find<QComboBox>(u"templateVersions"_s);
    versions->setCurrentIndex(versions->findData(0));
    Q_EMIT versions->activated(versions->currentIndex());
    CHECK_FALSE(s.stage.find<QPushButton>(u"templateEdit"_s)->isEnabled());
    CHECK(s.stage.errors.isEmpty());
}

TEST_CASE("What rests on the law can't be weakened on the page", "[template]") {
    Stage s;
    s.choose(u"7 "_s);
    s.stage.press(s.items, Qt::Key_Return);
    auto* check = s.dialog<CheckDialog>();
    CHECK_FALSE(check->findChild<QComboBox*>(u"checkHow"_s)->isEnabled());
    CHECK_FALSE(check->findChild<QComboBox*>(u"checkEffect"_s)->isEnabled());
    check->reject();
    s.choose(u"法定②"_s);
    auto* out = s.stage.find<QPushButton>(u"templateOut"_s);
    CHECK_FALSE(out->isEnabled());
    CHECK_FALSE(out->toolTip().isEmpty());
}

TEST_CASE("A clause of one's own is added, a clause of the list is left out with its basis, and counts again",
          "[template]") {
    Stage s;
    s.stage.press(s.items, Qt::Key_Insert);
    auto* clause = s.dialog<ClauseDialog>();
    CHECK(clause->findChild<QLineEdit*>(u"clauseName"_s)->text() == u"本镇清单①"_s);
    clause->findChild<QPlainTextEdit*>(u"clauseText"_s)->setPlainText(u"拖欠集体资金未满二年"_s);
    clause->findChild<QLineEdit*>(u"clauseYears"_s)->setText(u"2"_s);
    s.save(clause);
    CHECK_FALSE(*s.templates().draft());  // nothing can be cited yet
    clause->findChild<QLineEdit*>(u"clauseCitation"_s)->setText(u"石柱镇党委〔2026〕9号"_s);
    clause->findChild<QLineEdit*>(u"clauseSince"_s)->setText(u"2026-01-01"_s);
    s.save(clause);
    REQUIRE(*s.templates().draft());
    CHECK(s.templates().draft()->value().checks.bars.at(0).since == QDate(2026, 1, 1));
    QTest::qWait(0);
    s.choose(u"五不能②"_s);
    s.stage.prompt.text = u"国家政策已调整"_s;
    s.stage.press(s.items, Qt::Key_Delete);
    CHECK(s.templates().draft()->value().checks.leftOut.size() == 1);
    QTest::qWait(0);
    s.choose(u"五不能②"_s);
    s.stage.press(s.items, Qt::Key_Delete);  // counts again
    CHECK(s.templates().draft()->value().checks.leftOut.empty());
    QTest::qWait(0);
    s.choose(u"本镇清单①"_s);
    s.stage.press(s.items, Qt::Key_Return);
    auto* again = s.dialog<ClauseDialog>();
    again->findChild<QLineEdit*>(u"clauseYears"_s)->setText(u"3"_s);
    s.save(again);
    CHECK(s.templates().draft()->value().checks.bars.at(0).bar.windowYears == 3);
    CHECK(s.stage.errors.isEmpty());
}

TEST_CASE("The standard is written to a file and read from one, a bad file is told with its line",
          "[template]") {
    Stage s;
    const QString path = s.sample.folder() + u"/标准.json"_s;
    s.stage.prompt.files = {path};
    s.stage.press(s.items, Qt::Key_S, Qt::ControlModifier);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray json = file.readAll();
    CHECK(json.contains("问动机"));
    json.replace("问动机", "问初心");
    file.resize(0);
    file.seek(0);
    file.write(json);
    file.close();
    s.stage.press(s.items, Qt::Key_L, Qt::ControlModifier);
    CHECK(s.templates().draft()->value().checks.checks[0].title.zh == u"问初心"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{}");
    file.close();
    s.stage.press(s.items, Qt::Key_L, Qt::ControlModifier);
    REQUIRE(s.stage.errors.size() == 1);
    CHECK(s.stage.errors[0].contains(u"标准.json"_s));
}
