#include "ui/pages/nominations/nominations_page.h"
#include <QAction>
#include <QFile>
#include <QRegularExpression>
#include "core/services/setup_service.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTableView>

#include "tests/support/sample.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/nominations/nominations_model.h"
#include "ui/pages/nominations/nominations_page_model.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    Stage() {
        const auto found = SetupService(sample.file()).villageNamed(u"夏溪村"_s);
        REQUIRE(found);
        village = found->id;
        page = stage.show<NominationsPage>(village);
        table = stage.find<QTableView>(u"nominationsTable"_s);
    }
    QString cell(int row, int column) { return table->model()->index(row, column).data().toString(); }

    SampleElection sample;
    PageStage stage{sample.file()};
    VillageId village;
    NominationsPage* page;
    QTableView* table;
};

}  // namespace

TEST_CASE("Self-nominations stand by body and post, in the order of strokes", "[nominations]") {
    Stage s;
    const QAbstractItemModelTester tester(s.table->model());
    CHECK(s.table->model()->rowCount() == 23);
    CHECK(s.cell(0, NominationsModel::Post) == u"主任"_s);
    CHECK(s.cell(0, NominationsModel::Name) == u"吕囡娥"_s);
    CHECK(s.cell(1, NominationsModel::Name) == u"俞磊木"_s);
    CHECK(s.table->isColumnHidden(NominationsModel::Village));
    s.page->setVillage(std::nullopt);
    QTest::qWait(0);
    CHECK(s.table->model()->rowCount() == 537);
    CHECK_FALSE(s.table->isColumnHidden(NominationsModel::Village));
}

TEST_CASE("Typing initials finds a nominee, a body's button keeps its posts", "[nominations]") {
    Stage s;
    auto* search = s.stage.find<QLineEdit>(u"nominationsSearch"_s);
    search->setFocus();
    s.stage.type(search, u"lne"_s);
    REQUIRE(s.table->model()->rowCount() == 1);
    CHECK(s.cell(0, NominationsModel::Name) == u"吕囡娥"_s);
    s.stage.press(search, Qt::Key_Escape);
    CHECK(s.table->model()->rowCount() == 23);
    s.stage.find<QPushButton>(u"body_supervision_committee"_s)->click();
    for (int row = 0; row < s.table->model()->rowCount(); ++row)
        CHECK(s.cell(row, NominationsModel::Post).contains(u"村务监督委员会"_s));
    CHECK(s.table->model()->rowCount() > 0);
}

TEST_CASE("The card leads to the nominee's screening and row of the register", "[nominations]") {
    Stage s;
    s.table->selectRow(2);
    const auto id = NominationId{s.table->model()->index(2, 0).data(Qt::UserRole + 1).toLongLong()};
    s.stage.find<QPushButton>(u"nominationScreening"_s)->click();
    REQUIRE(s.stage.went.size() == 1);
    CHECK(s.stage.went[0].page == u"screening"_s);
    CHECK(s.stage.went[0].nomination == id);
    s.stage.find<QPushButton>(u"nominationRegister"_s)->click();
    REQUIRE(s.stage.went.size() == 2);
    CHECK(s.stage.went[1].page == u"register"_s);
    CHECK(s.stage.went[1].person.has_value());
}

TEST_CASE("Seats without enough nominees and late forms are named", "[nominations]") {
    Post chair{{}, {}, Body::VillagersCommittee, u"chair"_s, u"主任"_s, 1, 1, false, {}};
    Post member{{}, {}, Body::VillagersCommittee, u"member"_s, u"委员"_s, 3, 2, false, {}};
    ListedNomination one;
    one.nomination.postTitle = u"委员"_s;
    one.nomination.filedAt = QDateTime(QDate(2026, 12, 10), QTime(9, 0));
    const std::vector<DueDate> calendar{{u"self_nomination"_s, QDate(2026, 12, 9), u"x"_s, u"y"_s, 5}};
    const auto model = NominationsPageModel::make({one}, {chair, member}, calendar);
    REQUIRE(model.posts.size() == 2);
    CHECK(model.posts[0].tone == Tone::Bad);
    CHECK(model.posts[1].tone == Tone::Warn);
    CHECK(NominationsPageModel::filedLate(one.nomination, calendar));
    one.nomination.filedAt = QDateTime(QDate(2026, 12, 9), QTime(23, 59));
    CHECK_FALSE(NominationsPageModel::filedLate(one.nomination, calendar));
}

TEST_CASE("The list is written as it is shown, its numbers as numbers, without a digit of an ID",
          "[nominations]") {
    SampleElection sample;
    PageStage stage(sample.file());
    stage.show<NominationsPage>(std::nullopt);
    const QString path = sample.folder() + u"/list.csv"_s;
    stage.prompt.files = {path};
    auto* action = stage.find<QAction>(u"nominationsExport_csv"_s);
    action->trigger();
    CHECK(stage.errors.isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    auto* table = stage.find<QTableView>(u"nominationsTable"_s);
    REQUIRE(table->model()->rowCount() == 537);
    CHECK(text.count(u'\n') > 537);
    CHECK(text.contains(table->model()->headerData(3, Qt::Horizontal).toString()));
    for (const int row : {0, 200, 536}) CHECK(text.contains(table->model()->index(row, 3).data().toString()));
    static const QRegularExpression manyDigits(u"[0-9]{8,}"_s);
    QString body = text;
    body.remove(QRegularExpression(u"[0-9a-f]{16,}"_s));  // the hash at the foot
    CHECK_FALSE(body.contains(manyDigits));
}
