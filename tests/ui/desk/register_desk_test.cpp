// The register's desk by key presses: corrections with their reasons, taking off, double entries, objections.
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "core/services/objection_service.h"
#include "core/services/register_edit_service.h"
#include "core/services/register_service.h"
#include "tests/ui/desk/chinese_only.h"
#include "tests/ui/desk/desk_window.h"
#include "tests/ui/desk/keyboard.h"
#include "ui/models/register_model.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

struct Clerk : DeskWindow {
    Clerk() {
        clock.set(QDateTime(QDate(2026, 11, 30), QTime(1, 0), Qt::UTC));
        village = DeskWindow::village(u"夏溪村"_s);
    }
    void show(const QString& page) {
        window->goTo({page, village, false, {}, {}, {}});
        QTest::qWait(0);
    }
    void go(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(window.get(), which, modifiers);
        QTest::qWait(0);
    }
    QDialog* dialog(const QString& name) {
        auto* found = window->findChild<QDialog*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        waitForFocus(found);
        checkChinese(found);
        checkNames(found);
        return found;
    }
    void closed(const QString& name) {
        auto* still = window->findChild<QDialog*>(name);
        auto* refusal = still ? still->findChild<QLabel*>(u"formRefusal"_s) : nullptr;
        INFO(name.toStdString() << " " << (refusal ? refusal->text() : QString()).toStdString());
        REQUIRE(QTest::qWaitFor([&] { return !window->findChild<QDialog*>(name); }, 3000));
        waitForFocus(window.get());
    }
    template <class Ask>
    auto look(Ask ask) {
        auto file = ElectionFile::open(folder.filePath(u"desk.election"_s), ElectionFile::Mode::Read, clock,
                                       u"test"_s);
        REQUIRE(file);
        return ask(**file);
    }
    VillageId village;
};

void enterUntil(const QString& name) {
    INFO(name.toStdString());
    for (int i = 0; i < 40 && focused()->objectName() != name; ++i) key(Qt::Key_Return);
    REQUIRE(focused()->objectName() == name);
}

}  // namespace

TEST_CASE("An entry is corrected with its reason by keys, without one the form stays open", "[register]") {
    Clerk clerk;
    clerk.show(u"register"_s);
    auto* table = clerk.find<QTableView>("registerTable");
    auto* model = static_cast<RegisterModel*>(table->model());
    table->setFocus();
    table->selectRow(0);
    const PersonId person = model->rowAt(0)->person.id;
    clerk.go(Qt::Key_F2);
    QDialog* form = clerk.dialog(u"personDialog"_s);
    enterUntil(u"personPhone"_s);
    static_cast<QLineEdit*>(focused())->selectAll();
    keys(u"13800001111"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(form->isVisible());
    CHECK_FALSE(form->findChild<QLabel*>(u"formRefusal"_s)->text().isEmpty());
    tabTo(u"personBecause"_s);
    keys(u"本人来电更正"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    clerk.closed(u"personDialog"_s);
    clerk.look([&](ElectionFile& file) {
        const auto card = RegisterService(file).card(person);
        REQUIRE(card);
        CHECK(card->row.person.phone == u"13800001111"_s);
        CHECK(RegisterEditService(file).record(person)->correctedFields == QStringList{u"phone"_s});
        return 0;
    });
}

TEST_CASE("A voter who died is taken off with the reason of the four deductions, by keys", "[register]") {
    Clerk clerk;
    clerk.show(u"register"_s);
    auto* table = clerk.find<QTableView>("registerTable");
    auto* model = static_cast<RegisterModel*>(table->model());
    table->setFocus();
    table->selectRow(0);
    const PersonId person = model->rowAt(0)->person.id;
    REQUIRE(model->rowAt(0)->person.isRegisteredVoter());
    clerk.go(Qt::Key_F4);
    auto* reason = clerk.window->findChild<QComboBox*>(u"standingReason"_s);
    REQUIRE(reason);
    waitForFocus(reason->window());
    auto* form = static_cast<QDialog*>(reason->window());
    const QString name = form->objectName();
    checkChinese(form);
    tabTo(u"standingReason"_s);
    for (int i = 0; i < reason->count() && reason->currentText() != changeReasonName(ChangeReason::Died); ++i)
        key(Qt::Key_Down);
    REQUIRE(reason->currentText() == changeReasonName(ChangeReason::Died));
    enterUntil(u"standingDay"_s);
    keys(u"20261125"_s);
    tabTo(u"standingBecause"_s);
    keys(u"死亡证明"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    clerk.closed(name);
    clerk.look([&](ElectionFile& file) {
        CHECK_FALSE(RegisterService(file).card(person)->row.person.isRegisteredVoter());
        CHECK(RegisterEditService(file).record(person)->record.removed == ChangeReason::Died);
        return 0;
    });
}

TEST_CASE("Double entries stand side by side, a key keeps one with the reason", "[register]") {
    Clerk clerk;
    clerk.show(u"register-duplicates"_s);
    const auto open = [&] {
        return clerk.look(
            [&](ElectionFile& file) { return RegisterEditService(file).shared(clerk.village)->size(); });
    };
    const auto before = open();
    REQUIRE(before > 0);
    checkChinese(clerk.window.get());
    checkNames(clerk.window.get());
    clerk.prompt->text.clear();  // no reason, no choice
    clerk.go(Qt::Key_1, Qt::AltModifier);
    CHECK(open() == before);
    clerk.prompt->text = u"本人到场说明在本村参选"_s;
    clerk.go(Qt::Key_1, Qt::AltModifier);
    CHECK(open() == before - 1);
}

TEST_CASE("An objection goes from its receipt to the posted outcome by keys", "[register]") {
    Clerk clerk;
    clerk.show(u"register-objections"_s);
    clerk.go(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    clerk.dialog(u"receiveObjection"_s);
    keys(u"陈某"_s);
    tabTo(u"objectionOther"_s);
    keys(u"王漏登"_s);
    key(Qt::Key_Return);
    keys(u"户口在本村而未列入名单"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    clerk.closed(u"receiveObjection"_s);
    clerk.go(Qt::Key_F2);
    auto* decide = clerk.dialog(u"decideObjection"_s);
    CHECK_FALSE(decide->findChild<QPushButton*>(u"formSave"_s)->isEnabled());
    key(Qt::Key_Down);
    tabTo(u"decisionWords"_s);
    keys(u"经核对户口簿，列入名单"_s);
    key(Qt::Key_Return);
    keys(u"夏选字第9号"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    clerk.closed(u"decideObjection"_s);
    clerk.go(Qt::Key_F4);
    clerk.dialog(u"publishObjection"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    clerk.closed(u"publishObjection"_s);
    clerk.look([&](ElectionFile& file) {
        const auto all = ObjectionService(file).all(clerk.village);
        REQUIRE(all);
        REQUIRE(all->size() == 1);
        CHECK(all->front().objection.outcome == ObjectionOutcome::Upheld);
        CHECK(all->front().objection.publishedOn == QDate(2026, 11, 30));
        CHECK(all->front().objection.documentNumber == u"夏选字第9号"_s);
        return 0;
    });
    checkChinese(clerk.window.get());
}
