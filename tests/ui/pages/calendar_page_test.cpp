#include "ui/pages/calendar/calendar_page.h"
#include "core/services/setup_service.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>

#include "tests/support/sample.h"
#include "tests/ui/desk/system_viewer.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/models/row_model.h"
#include "ui/pages/calendar/calendar_model.h"
#include "ui/pages/reports/document_list.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/widgets/paper_view.h"
#include "ui/widgets/status_chip.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

VillageId villageOf(SampleElection& sample) {
    const auto found = SetupService(sample.file()).villageNamed(u"夏溪村"_s);
    REQUIRE(found);
    return found->id;
}

CalendarEntry entryOf(SampleElection& sample, const QString& key) {
    const auto place = CalendarService(sample.file()).of(villageOf(sample));
    REQUIRE(place);
    for (const CalendarEntry& entry : place->entries)
        if (entry.date.key == key) return entry;
    FAIL(key.toStdString());
    return {};
}

/// Chooses the row of a date in the table, with the keyboard's focus on it.
void choose(PageStage& stage, const QString& key) {
    auto* table = stage.find<QTableView>(u"calendarTable"_s);
    auto* model = static_cast<CalendarModel*>(table->model());
    const int row = model->rowOf(key);
    REQUIRE(row >= 0);
    table->selectRow(row);
    table->setFocus();
    QTest::qWait(0);
}

/// The dialog that is open now, with the keyboard in it.
QDialog* dialogOf(PageStage& stage) {
    QDialog* dialog = nullptr;
    const auto all = stage.window->findChildren<QDialog*>();
    for (QDialog* one : all)
        if (one->isVisible()) dialog = one;
    REQUIRE(dialog);
    dialog->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    return dialog;
}

/// The page has the keyboard again, as after a dialog in any desktop.
void backToPage(PageStage& stage) {
    stage.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(stage.window.get()));
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace

TEST_CASE("A village's calendar lists every date, filters and the card follow the keys", "[calendar]") {
    SampleElection sample;
    sample.clock().set(QDateTime(QDate(2026, 11, 29), QTime(4, 0), Qt::UTC));
    PageStage stage(sample.file());
    stage.show<CalendarPage>(villageOf(sample));
    auto* table = stage.find<QTableView>(u"calendarTable"_s);
    const QAbstractItemModelTester tester(table->model());
    const int all = table->model()->rowCount();
    CHECK(all == 24);
    choose(stage, u"roll_posted"_s);
    CHECK(stage.find<QLabel>(u"calendarDateTitle"_s)->text() == u"公布选民名单"_s);
    CHECK(table->currentIndex().siblingAtColumn(CalendarModel::State).data().toString() == u"即将到期"_s);
    stage.press(table, Qt::Key_Down);
    CHECK(stage.find<QLabel>(u"calendarDateTitle"_s)->text() != u"公布选民名单"_s);
    stage.press(table, Qt::Key_2, Qt::AltModifier);
    CHECK(table->model()->rowCount() < all);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        CHECK_FALSE(table->model()->index(row, CalendarModel::Notice).data().toString().isEmpty());
    stage.press(table, Qt::Key_3, Qt::AltModifier);
    for (int row = 0; row < table->model()->rowCount(); ++row)
        CHECK(table->model()->index(row, CalendarModel::State).data(ToneRole).toInt() == int(Tone::Bad));
    stage.press(table, Qt::Key_1, Qt::AltModifier);
    CHECK(table->model()->rowCount() == all);
    // A date without a paper: the button says why it can't be pressed.
    choose(stage, u"self_nomination"_s);
    auto* record = stage.find<QPushButton>(u"calendarRecordPosting"_s);
    CHECK_FALSE(record->isEnabled());
    CHECK_FALSE(record->toolTip().isEmpty());
}

TEST_CASE("A posting is recorded by keys alone, with its photo, and taken back with a reason", "[calendar]") {
    SampleElection sample;
    sample.clock().set(QDateTime(QDate(2026, 11, 29), QTime(4, 0), Qt::UTC));
    PageStage stage(sample.file());
    const QString photo = sample.folder() + u"/公告栏.jpg"_s;
    QFile file(photo);
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray bytes = QByteArray("\xFF\xD8\xFF\xE0", 4) + QByteArray(900, 'p');
    file.write(bytes);
    file.close();
    stage.show<CalendarPage>(villageOf(sample));
    choose(stage, u"roll_posted"_s);
    auto* table = stage.find<QTableView>(u"calendarTable"_s);
    stage.press(table, Qt::Key_P, Qt::AltModifier);
    QDialog* dialog = dialogOf(stage);
    auto* by = dialog->findChild<QLineEdit*>(u"postingBy"_s);
    auto* save = dialog->findChild<QPushButton*>(u"formSave"_s);
    CHECK_FALSE(save->isEnabled());
    stage.type(dialog->findChild<QLineEdit*>(u"postingNumber"_s), u"2"_s);
    stage.type(by, u"Chen"_s);
    CHECK(save->isEnabled());
    const QString text = sample.folder() + u"/board.jpg"_s;  // called a photo, but none
    QFile wrong(text);
    REQUIRE(wrong.open(QIODevice::WriteOnly));
    wrong.write("no photo");
    wrong.close();
    stage.prompt.files = {sample.path()};  // far over 10 MB: refused at once
    stage.press(by, Qt::Key_F, Qt::AltModifier);
    CHECK(dialog->findChild<QLabel*>(u"formRefusal"_s)->text().contains(u"10.0 MB"_s));
    stage.prompt.files = {text};
    stage.press(by, Qt::Key_F, Qt::AltModifier);
    stage.press(by, Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->isVisible());
    CHECK_FALSE(dialog->findChild<QLabel*>(u"formRefusal"_s)->text().isEmpty());
    stage.press(by, Qt::Key_Escape);
    backToPage(stage);
    CHECK(entryOf(sample, u"roll_posted"_s).postings.empty());

    stage.press(table, Qt::Key_P, Qt::AltModifier);
    dialog = dialogOf(stage);
    by = dialog->findChild<QLineEdit*>(u"postingBy"_s);
    stage.type(by, u"Chen"_s);
    stage.prompt.files = {photo};
    stage.press(by, Qt::Key_F, Qt::AltModifier);
    CHECK(dialog->findChild<QLabel*>(u"postingPhotoNames"_s)->text().contains(u"公告栏.jpg"_s));
    stage.press(by, Qt::Key_Return, Qt::ControlModifier);
    backToPage(stage);
    CHECK(stage.errors.isEmpty());
    const CalendarEntry entry = entryOf(sample, u"roll_posted"_s);
    CHECK(entry.state == DateState::Posted);
    REQUIRE(entry.postings.size() == 1);
    CHECK(entry.postings.front().posting.postedBy == u"Chen"_s);
    REQUIRE(entry.postings.front().photos.size() == 1);
    CHECK(stage.find<QLabel>(u"calendarRecord"_s)->text().contains(u"Chen"_s));

    SystemViewer viewer;
    stage.press(table, Qt::Key_V, Qt::AltModifier);
    REQUIRE(viewer.opened.size() == 1);
    CHECK(contentOf(viewer.opened.front()) == bytes);

    stage.prompt.text = u"记错村"_s;
    stage.press(table, Qt::Key_Z, Qt::AltModifier);
    CHECK(entryOf(sample, u"roll_posted"_s).postings.empty());
}

TEST_CASE("A posting too late is told before it is recorded, and stays marked", "[calendar]") {
    SampleElection sample;
    sample.clock().set(QDateTime(QDate(2026, 12, 1), QTime(4, 0), Qt::UTC));
    PageStage stage(sample.file());
    stage.show<CalendarPage>(villageOf(sample));
    choose(stage, u"roll_posted"_s);
    auto* table = stage.find<QTableView>(u"calendarTable"_s);
    stage.press(table, Qt::Key_P, Qt::AltModifier);
    QDialog* dialog = dialogOf(stage);
    auto* late = dialog->findChild<QLabel*>(u"postingLate"_s);
    CHECK(late->text().contains(u"第十七条"_s));
    auto* date = dialog->findChild<QDateEdit*>(u"postingDate"_s);
    date->setDate(QDate(2026, 11, 29));
    CHECK(late->text().isEmpty());
    date->setDate(QDate(2026, 12, 1));
    auto* by = dialog->findChild<QLineEdit*>(u"postingBy"_s);
    stage.type(by, u"Chen"_s);
    stage.press(by, Qt::Key_Return, Qt::ControlModifier);
    CHECK(entryOf(sample, u"roll_posted"_s).state == DateState::PostedLate);
    CHECK(table->currentIndex().siblingAtColumn(CalendarModel::State).data().toString() == u"迟张贴"_s);
    REQUIRE_FALSE(stage.said.isEmpty());
    CHECK(stage.said.last().contains(u"第十七条"_s));
}

TEST_CASE("All villages share a row for each date, Enter on a village leads to its calendar", "[calendar]") {
    SampleElection sample;
    PageStage stage(sample.file());
    stage.show<CalendarPage>(std::nullopt);
    auto* table = stage.find<QTableView>(u"calendarTable"_s);
    CHECK(table->model()->rowCount() == 24);
    choose(stage, u"roll_posted"_s);
    auto* villages = stage.find<QTableView>(u"calendarVillages"_s);
    CHECK(villages->isVisible());
    REQUIRE(villages->model()->rowCount() == 29);
    const QAbstractItemModelTester tester(villages->model());
    villages->selectRow(0);
    villages->setFocus();
    stage.press(villages, Qt::Key_Return);
    REQUIRE(stage.went.size() == 1);
    CHECK(stage.went.front().page == u"calendar"_s);
    CHECK(stage.went.front().village == villageOf(sample));
    choose(stage, u"day_announced"_s);
    CHECK_FALSE(villages->isVisible());
    CHECK(stage.find<QPushButton>(u"calendarRecordPosting"_s)->isEnabled());
}

TEST_CASE("The calendar goes out as .ics and as a wall plan, and Esc leads back to the dates", "[calendar]") {
    SampleElection sample;
    PageStage stage(sample.file());
    auto* page = stage.show<CalendarPage>(villageOf(sample));
    auto* table = stage.find<QTableView>(u"calendarTable"_s);
    table->setFocus();
    const QString out = sample.folder() + u"/a.ics"_s;
    stage.prompt.files = {out};
    stage.press(table, Qt::Key_E, Qt::AltModifier);
    CHECK(contentOf(out).startsWith("BEGIN:VCALENDAR\r\n"));
    stage.press(table, Qt::Key_W, Qt::AltModifier);
    auto* view = stage.find<PaperView>(u"paperView"_s);
    CHECK(view->isVisible());
    CHECK(view->pageCount() >= 1);
    CHECK_FALSE(table->isVisible());
    CHECK(page->closeTop());
    CHECK(table->isVisible());
    CHECK_FALSE(page->closeTop());
}

TEST_CASE("A paper is issued from the reports by keys, reopened as it was, outdated and replaced",
          "[reports]") {
    SampleElection sample;
    sample.clock().set(QDateTime(QDate(2026, 11, 29), QTime(4, 0), Qt::UTC));
    PageStage stage(sample.file());
    stage.show<ReportsPage>(villageOf(sample));
    auto* list = stage.find<QListView>(u"documentList"_s);
    auto* documents = static_cast<DocumentListModel*>(list->model());
    list->setCurrentIndex(documents->index(documents->rowOf(u"wall-plan"_s)));
    list->setFocus();
    auto* issued = stage.find<QTableView>(u"issuedTable"_s);
    CHECK(issued->model()->rowCount() == 0);
    CHECK_FALSE(stage.find<QPushButton>(u"issuedOpen"_s)->isEnabled());
    const auto issue = [&](const QString& signer) {
        stage.press(list, Qt::Key_I, Qt::AltModifier);
        QDialog* dialog = dialogOf(stage);
        auto* by = dialog->findChild<QLineEdit*>(u"issueSignedBy"_s);
        if (!signer.isEmpty()) {
            CHECK_FALSE(dialog->findChild<QPushButton*>(u"formSave"_s)->isEnabled());
            stage.type(by, signer);
        }
        stage.press(by, Qt::Key_Return, Qt::ControlModifier);
        backToPage(stage);
    };
    const auto stateOf = [&](int row) { return issued->model()->index(row, 1).data().toString(); };
    issue(u"Chen"_s);
    REQUIRE(issued->model()->rowCount() == 1);
    CHECK(issued->model()->index(0, 0).data().toString() == u"夏溪选字第1号"_s);
    CHECK(stateOf(0) == u"有效"_s);

    SystemViewer viewer;
    issued->setFocus();
    stage.press(issued, Qt::Key_O, Qt::AltModifier);
    const QString copy = sample.folder() + u"/copy.pdf"_s;
    stage.prompt.files = {copy};
    stage.press(issued, Qt::Key_S, Qt::AltModifier);
    REQUIRE(viewer.opened.size() == 1);
    const QByteArray original = contentOf(copy);
    CHECK(original.startsWith("%PDF"));
    CHECK(contentOf(viewer.opened.front()) == original);

    // What hangs stands on the plan: the issued one is outdated now.
    NewPosting posting;
    posting.village = villageOf(sample);
    posting.dateKey = u"roll_posted"_s;
    posting.postedOn = QDate(2026, 11, 28);
    posting.postedBy = u"Chen"_s;
    REQUIRE(stage.desk.calendar.recordPosting(posting));
    stage.changes.announce({ChangeEvent::Papers, posting.village});
    QTest::qWait(20);
    CHECK(stateOf(0) == u"内容已变"_s);
    issue({});  // the last signatory is proposed
    REQUIRE(issued->model()->rowCount() == 2);
    CHECK(issued->model()->index(0, 0).data().toString() == u"夏溪选字第2号"_s);
    CHECK(stateOf(0) == u"有效"_s);
    CHECK(stateOf(1) == u"已被替换"_s);
    issued->selectRow(1);
    issued->setFocus();
    stage.press(issued, Qt::Key_O, Qt::AltModifier);
    REQUIRE(viewer.opened.size() == 2);
    CHECK(contentOf(viewer.opened.last()) == original);
    CHECK(stage.errors.isEmpty());
}
