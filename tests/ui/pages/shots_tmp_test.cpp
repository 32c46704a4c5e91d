#include <QLineEdit>
#include <QListView>
#include <QPixmap>

#include <QSqlQuery>
#include <QTableView>
#include "tests/core/services/small_election.h"
#include "tests/support/sample.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/counting/calling_view.h"
#include "ui/pages/counting/counting_page.h"
#include "ui/pages/polling/box_dialog.h"
#include "ui/pages/polling/polling_page.h"
#include "ui/pages/screening/screening_dialogs.h"
#include "ui/pages/screening/screening_page.h"
#include "ui/widgets/theme.h"

using namespace election;
using namespace election::test;

TEST_CASE("shots", "[.shots]") {
    const QString out = qEnvironmentVariable("SHOTS");
    const int percent =
        qEnvironmentVariableIntValue("PERCENT") ? qEnvironmentVariableIntValue("PERCENT") : 100;
    Theme::apply(qEnvironmentVariableIsSet("DARK") ? Scheme::Dark : Scheme::Light, percent);
    SampleElection sample;
    const auto village = SetupService(sample.file()).villageNamed(u"兰街村"_s);
    REQUIRE(village);
    // the same village before its ballots were imported
    REQUIRE(sample.file().database().run(u"DELETE FROM ballot WHERE village_id = ?"_s, village->id.v));
    const QSize area(percent == 150 ? 1138 : 1178, percent == 150 ? 659 : 694);
    {
        PageStage stage(sample.file());
        stage.show<CountingPage>(village->id);
        stage.window->layout()->setContentsMargins(0, 0, 0, 0);
        stage.window->resize(area);
        auto* view = stage.find<CallingView>(u"callingView"_s);
        for (int i = 0; i < 181; ++i) {
            stage.type(view, i % 9 ? u"135"_s : u"26"_s);
            stage.press(view, Qt::Key_Return);
        }
        stage.type(view, u"13"_s);
        stage.window->grab().save(out + u"/calling.png"_s);
        stage.type(view, u"2"_s);
        stage.window->grab().save(out + u"/calling_void.png"_s);
        stage.press(view, Qt::Key_Backspace);
        stage.type(view, u"x"_s);
        stage.window->grab().save(out + u"/calling_reason.png"_s);
        stage.press(view, Qt::Key_Escape);
        stage.type(view, u"/"_s);
        stage.find<QLineEdit>(u"writeInLine"_s)->setText(u"zs"_s);
        stage.window->grab().save(out + u"/calling_writein.png"_s);
        stage.find<QPushButton>(u"callingProjector"_s)->click();
        auto* hall = static_cast<CountingPage*>(stage.page)->projector();
        hall->resize(1920, 1080);
        QTest::qWait(20);
        hall->grab().save(out + u"/projector.png"_s);
    }
    {
        PageStage stage(sample.file());
        stage.show<ScreeningPage>(village->id);
        auto* list = stage.find<QListView>(u"nomineeList"_s);
        stage.type(list, u"f"_s);
        stage.window->findChild<FailReasonDialog*>()->grab().save(out + u"/dlg_fail.png"_s);
        stage.window->findChild<FailReasonDialog*>()->close();
        QTest::qWait(20);
        stage.press(list, Qt::Key_Return);
        stage.window->findChild<DecisionDialog*>()->grab().save(out + u"/dlg_decision.png"_s);
        stage.window->findChild<DecisionDialog*>()->close();
        QTest::qWait(20);
        stage.type(list, u"w"_s);
        stage.window->findChild<WithdrawalDialog*>()->grab().save(out + u"/dlg_withdraw.png"_s);
    }
    {
        PageStage stage(sample.file());
        stage.show<PollingPage>(village->id);
        auto* table = stage.find<QTableView>(u"boxLedger"_s);
        stage.press(table, Qt::Key_F2);
        stage.window->findChild<BoxDialog*>()->grab().save(out + u"/dlg_box.png"_s);
    }
}
