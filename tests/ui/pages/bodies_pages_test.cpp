// The election committee, the representatives, the proxies and the relatives, by key presses as a clerk types
// them off the papers.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

#include "core/domain/kinship.h"
#include "core/services/committee_service.h"
#include "core/services/proxy_service.h"
#include "core/services/register_service.h"
#include "core/services/relative_service.h"
#include "core/services/representative_service.h"
#include "tests/core/services/small_election.h"
#include "tests/ui/desk/chinese_only.h"
#include "tests/ui/desk/keyboard.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/bodies/committee_page.h"
#include "ui/pages/bodies/proxies_page.h"
#include "ui/pages/bodies/relatives_dialog.h"
#include "ui/pages/bodies/representatives_page.h"

using namespace election;
using namespace election::test;

namespace {

/// Eight villagers of eight households; 丁 and 子 are father and daughter by the register.
struct Hamlet : SmallElection {
    const QStringList names{u"丁一"_s, u"王二"_s, u"张三"_s, u"李四"_s,
                            u"赵五"_s, u"钱六"_s, u"孙七"_s, u"周八"_s};
    std::vector<PersonId> people;
    std::unique_ptr<PageStage> stage;

    explicit Hamlet(const QDate& today) {
        clock.set(QDateTime(today, QTime(1, 0), Qt::UTC));
        for (int i = 0; i < int(names.size()); ++i)
            people.push_back(addPerson(names[i], idNumber(i + 1), u"08000%1"_s.arg(i + 1), {},
                                       i % 2 == 0 ? Sex::Male : Sex::Female));
        stage = std::make_unique<PageStage>(*file);
    }
    template <class Dialog = QDialog>
    Dialog* dialog(const QString& name) {
        auto* found = stage->find<Dialog>(name);
        waitForFocus(found);
        checkChinese(found);
        checkNames(found);
        return found;
    }
    void window(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        stage->press(stage->window.get(), which, modifiers);
    }
    void closed(const QString& name) {
        REQUIRE(QTest::qWaitFor([&] { return !stage->window->findChild<QDialog*>(name); }));
        waitForFocus(stage->window.get());
    }
    /// "dy", Enter, votes, Enter, (post), Enter.
    static void line(const QString& initials, const QString& votes, int down = 0) {
        keys(initials);
        key(Qt::Key_Return);
        keys(votes);
        key(Qt::Key_Return);
        for (int i = 0; i < down; ++i) key(Qt::Key_Down);
        key(Qt::Key_Return);
    }
};

}  // namespace

TEST_CASE("The election committee is typed off the record, a nominee leaves and the next enters",
          "[pages][bodies]") {
    Hamlet hall(QDate(2026, 11, 20));
    auto* page = hall.stage->show<CommitteePage>(hall.village);
    checkChinese(page);
    checkNames(page);
    hall.window(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    hall.dialog(u"committeeChoiceDialog"_s);
    keys(u"20261110"_s);
    tabTo(u"committeeEntitled"_s);
    keys(u"45"_s);
    key(Qt::Key_Return);
    keys(u"42"_s);
    for (int i = 0; i < 5 && focused()->objectName() != u"lineSearch"_s; ++i) key(Qt::Key_Return);
    REQUIRE(focused()->objectName() == u"lineSearch"_s);  // Enter leads from the head into the list
    Hamlet::line(u"dy"_s, u"40"_s);                       // chair
    Hamlet::line(u"we"_s, u"38"_s, 1);                    // proposed as deputy, taken as member
    for (const auto& [initials, votes] :
         {std::pair{u"zs"_s, u"37"_s}, {u"ls"_s, u"36"_s}, {u"zw"_s, u"35"_s}})
        Hamlet::line(initials, votes);  // stays member
    CHECK(hall.stage->find<QPushButton>(u"formSave"_s)->isEnabled());
    Hamlet::line(u"ql"_s, u"20"_s, 1);  // in line
    key(Qt::Key_Return, Qt::ControlModifier);
    hall.closed(u"committeeChoiceDialog"_s);
    const CommitteeService service(*hall.file);
    auto view = service.view(hall.village);
    REQUIRE(view);
    REQUIRE(view->has_value());
    REQUIRE((*view)->seated.size() == 5);
    CHECK((*view)->seated.front().role == CommitteeRole::Chair);
    CHECK((*view)->committee.list.size() == 6);
    CHECK((*view)->committee.list.front().person == hall.people[0]);
    CHECK((*view)->committee.chosenOn == QDate(2026, 11, 10));

    // 李四 puts herself forward: the page names her, F4 records the exit with the reason that is known.
    hall.addNomination(1, u"李四"_s, idNumber(4), u"委员"_s);
    page = hall.stage->show<CommitteePage>(hall.village);
    auto* table = hall.stage->find<QTableView>(u"committeeTable"_s);
    table->setFocus();
    for (int i = 0; i < 3; ++i) key(Qt::Key_Down);
    CHECK(table->currentIndex().siblingAtColumn(0).data().toString() == u"李四"_s);
    hall.window(Qt::Key_F4);
    auto* exit = hall.dialog(u"committeeExitDialog"_s);
    CHECK(exit->findChild<QComboBox*>(u"exitReason"_s)->currentData().toString() == u"nominated"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    hall.closed(u"committeeExitDialog"_s);
    table->setFocus();
    for (int i = 0; i < 2; ++i) key(Qt::Key_Down);
    CHECK(table->model()->index(table->currentIndex().row(), 4).data().toString() == u"候补第1名"_s);
    hall.window(Qt::Key_E, Qt::AltModifier);
    view = service.view(hall.village);
    REQUIRE((*view)->seated.size() == 5);
    CHECK((*view)->emptySeats == 0);
    CHECK((*view)->changes.size() == 1);
    CHECK(hall.stage->errors.isEmpty());
    checkChinese(page);
    hall.stage->find<QPushButton>(u"committeeChange"_s)->click();
    REQUIRE(hall.stage->went.size() == 1);
    CHECK(hall.stage->went[0].code == u"committee-change"_s);
}

TEST_CASE("A list that an article forbids can't be recorded and says which one", "[pages][bodies]") {
    Hamlet hall(QDate(2026, 11, 20));
    hall.stage->show<CommitteePage>(hall.village);
    hall.window(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = hall.dialog(u"committeeChoiceDialog"_s);
    tabTo(u"committeeEntitled"_s);
    keys(u"45"_s);
    key(Qt::Key_Return);
    keys(u"42"_s);
    tabTo(u"lineSearch"_s);
    Hamlet::line(u"dy"_s, u"40"_s);
    Hamlet::line(u"we"_s, u"38"_s);
    auto* save = dialog->findChild<QPushButton*>(u"formSave"_s);
    CHECK_FALSE(save->isEnabled());
    CHECK(save->toolTip().contains(u"第"_s));  // the article
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(dialog->isVisible());
    const auto view = CommitteeService(*hall.file).view(hall.village);
    CHECK_FALSE(view->has_value());
}

TEST_CASE("A unit's representatives are typed with votes, too few women are said at once",
          "[pages][bodies]") {
    Hamlet hall(QDate(2026, 11, 20));
    auto* page = hall.stage->show<RepresentativesPage>(hall.village);
    checkChinese(page);
    checkNames(page);
    hall.window(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    hall.dialog(u"unitDialog"_s);
    keys(u"第一村民小组"_s);
    key(Qt::Key_Return);
    keys(u"2"_s);
    tabTo(u"unitEntitled"_s);
    keys(u"8"_s);
    key(Qt::Key_Return);
    keys(u"7"_s);
    tabTo(u"lineSearch"_s);
    Hamlet::line(u"dy"_s, u"6"_s);
    Hamlet::line(u"zs"_s, u"5"_s);
    Hamlet::line(u"we"_s, u"3"_s, 2);  // not elected
    key(Qt::Key_Return, Qt::ControlModifier);
    hall.closed(u"unitDialog"_s);
    const auto view = RepresentativeService(*hall.file).view(hall.village);
    REQUIRE(view);
    REQUIRE(view->book.units.size() == 1);
    CHECK(view->book.units[0].electedCount() == 2);
    CHECK(view->book.units[0].attended == 7);
    CHECK(view->totals.women == 0);
    CHECK(findNote(view->notes, u"women"));
    checkChinese(page);
    // a group leader out of them
    hall.window(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    hall.dialog(u"leaderDialog"_s);
    keys(u"第一村民小组"_s);
    key(Qt::Key_Return);
    keys(u"dy"_s);
    key(Qt::Key_Return);
    tabTo(u"leaderEntitled"_s);
    for (const QString& number : {u"8"_s, u"7"_s, u"6"_s}) {
        keys(number);
        key(Qt::Key_Return, number == u"6"_s ? Qt::ControlModifier : Qt::NoModifier);
    }
    hall.closed(u"leaderDialog"_s);
    const auto after = RepresentativeService(*hall.file).view(hall.village);
    REQUIRE(after->book.leaders.size() == 1);
    CHECK(after->book.leaders[0].votes == 6);
    CHECK(after->leaderNotes.empty());
}

TEST_CASE("A proxy goes from the certificate to the posted list by keys", "[pages][bodies]") {
    Hamlet hall(QDate(2026, 12, 10));
    auto* page = hall.stage->show<ProxiesPage>(hall.village);
    checkChinese(page);
    checkNames(page);
    hall.window(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* request = hall.dialog(u"proxyRequestDialog"_s);
    keys(u"dy"_s);
    key(Qt::Key_Return);
    tabTo(u"proxySearch"_s);
    keys(u"we"_s);
    key(Qt::Key_Return);
    auto* save = request->findChild<QPushButton*>(u"formSave"_s);
    CHECK_FALSE(save->isEnabled());  // no reason yet
    tabTo(u"proxyReason"_s);
    keys(u"在杭州务工"_s);
    CHECK(save->isEnabled());
    key(Qt::Key_Return, Qt::ControlModifier);
    hall.closed(u"proxyRequestDialog"_s);
    const ProxyService service(*hall.file);
    REQUIRE(service.book(hall.village)->rows.size() == 1);
    hall.window(Qt::Key_F2);
    hall.dialog(u"proxyAuditDialog"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    hall.closed(u"proxyAuditDialog"_s);
    CHECK(service.book(hall.village)->toPost == 1);
    hall.window(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    hall.window(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    hall.dialog(u"proxyPostedDialog"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    hall.closed(u"proxyPostedDialog"_s);
    CHECK(service.book(hall.village)->inForce == 1);
    CHECK(hall.stage->find<QTableView>(u"proxiesTable"_s)->model()->index(0, 5).data().toString() ==
          u"有效"_s);
    CHECK(hall.stage->errors.isEmpty());
    checkChinese(page);
}

TEST_CASE("A fourth principal of one proxy is refused in the form, with the article", "[pages][bodies]") {
    Hamlet hall(QDate(2026, 12, 10));
    ProxyService service(*hall.file);
    for (int i = 0; i < 3; ++i)
        REQUIRE(service.add({hall.village, hall.people[size_t(i)], hall.people[7], Kinship::Sibling,
                             u"在外务工"_s, QDate(2026, 12, 9)}));
    hall.stage->show<ProxiesPage>(hall.village);
    hall.window(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* request = hall.dialog(u"proxyRequestDialog"_s);
    keys(u"ql"_s);
    key(Qt::Key_Return);
    tabTo(u"proxySearch"_s);
    keys(u"zb"_s);
    key(Qt::Key_Return);
    tabTo(u"proxyReason"_s);
    keys(u"在外务工"_s);
    auto* save = request->findChild<QPushButton*>(u"formSave"_s);
    CHECK_FALSE(save->isEnabled());
    INFO(save->toolTip().toStdString());
    CHECK(save->toolTip().contains(u"第十八条"_s));
    CHECK(service.book(hall.village)->rows.size() == 3);
}

TEST_CASE("A relative is recorded once with what it rests on, and taken out only with a reason",
          "[pages][bodies]") {
    Hamlet hall(QDate(2026, 12, 10));
    hall.stage->show<CommitteePage>(hall.village);
    const auto person = RegisterService(*hall.file).card(hall.people[0]);
    REQUIRE(person);
    auto* dialog = new RelativesDialog(hall.stage->desk, person->row.person, hall.stage->window.get());
    dialog->open();
    hall.dialog(u"relativesDialog"_s);
    keys(u"we"_s);
    key(Qt::Key_Return);
    CHECK(focused()->objectName() == u"relativeKinship"_s);
    tabTo(u"relativeEvidence"_s);
    auto* add = dialog->findChild<QPushButton*>(u"relativeAdd"_s);
    CHECK_FALSE(add->isEnabled());
    keys(u"户口簿"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    const RelativeService service(*hall.file);
    REQUIRE(service.of(hall.people[0])->size() == 1);
    CHECK(service.of(hall.people[0])->front().kinship == Kinship::Spouse);
    CHECK(dialog->findChild<QTableWidget*>(u"relativesTable"_s)->rowCount() == 1);
    hall.stage->prompt.text = u"不是配偶"_s;
    key(Qt::Key_F4);
    REQUIRE(service.of(hall.people[0])->size() == 1);
    CHECK(service.of(hall.people[0])->front().state == KnownRelative::State::Removed);
}
