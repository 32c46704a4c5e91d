// Three weeks of a clerk's work by keys alone, in the real window and without any office file: a new township
// of three villages, its registers typed and closed, self-nominations, decisions, and the posted lists.
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include "core/domain/national_id.h"
#include "core/services/calendar_service.h"
#include "core/services/nomination_service.h"
#include "core/services/register_service.h"
#include "core/services/register_version_service.h"
#include "core/services/screening_service.h"
#include "tests/ui/desk/desk_window.h"
#include "tests/ui/desk/keyboard.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

QString idOf(int year, int order) {
    const QString first =
        u"330799"_s + QString::number(year) + u"0625"_s + QString::number(order).rightJustified(3, u'0');
    return first + nationalIdCheckDigit(first);
}

struct Clerk : DeskWindow {
    QString path = folder.filePath(u"东城.election"_s);

    Clerk() : DeskWindow(false) {
        clock.set(QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC));
        prompt->files = {path};
    }
    QDialog* dialog(const QString& name) {
        auto* found = window->findChild<QDialog*>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        waitForFocus(found);
        return found;
    }
    void closed(const QString& name) {
        INFO(name.toStdString());
        auto* still = window->findChild<QDialog*>(name);
        INFO((still && still->findChild<QLabel*>(u"formRefusal"_s)
                  ? still->findChild<QLabel*>(u"formRefusal"_s)->text()
                  : QString())
                 .toStdString());
        REQUIRE(QTest::qWaitFor([&] { return !window->findChild<QDialog*>(name); }, 2000));
        waitForFocus(window.get());
    }
    /// The form with this field is saved; where it isn't, what it says is told.
    void formClosed(const QString& field) {
        INFO(field.toStdString());
        (void)QTest::qWaitFor([&] { return !window->findChild<QLineEdit*>(field); }, 5000);
        auto* still = window->findChild<QLineEdit*>(field);
        const auto* form = still ? still->window() : nullptr;
        auto* refusal = form ? form->findChild<QLabel*>(u"formRefusal"_s) : nullptr;
        auto* save = form ? form->findChild<QPushButton*>(u"formSave"_s) : nullptr;
        INFO((refusal ? refusal->text() : QString()).toStdString());
        INFO((save ? save->toolTip() : QString()).toStdString());
        REQUIRE_FALSE(still);
        waitForFocus(window.get());
    }
    /// A key of the window, wherever the focus is.
    void go(Qt::Key which, Qt::KeyboardModifiers modifiers = Qt::ControlModifier) {
        QTest::keyClick(window.get(), which, modifiers);
        QTest::qWait(0);
    }
    /// Ctrl+G, the name's number in the list, Enter.
    void chooseVillage(int number) {
        go(Qt::Key_G);
        QWidget* popup = QApplication::activePopupWidget();
        REQUIRE(popup);
        auto* list = popup->findChild<QAbstractItemView*>();
        REQUIRE(list);
        QTest::keyClick(list, Qt::Key_Home);
        for (int i = 0; i < number; ++i) QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QTest::qWait(0);
        REQUIRE(window->village());
    }
    template <class Service>
    auto look(auto ask) {
        auto file = ElectionFile::open(path, ElectionFile::Mode::Read, clock, u"test"_s);
        REQUIRE(file);
        return ask(Service(**file));
    }
};

/// Enter from field to field until this one has the focus.
void enterUntil(const QString& name) {
    INFO(name.toStdString());
    for (int i = 0; i < 40 && focused()->objectName() != name; ++i) key(Qt::Key_Return);
    REQUIRE(focused()->objectName() == name);
}

void setUp(Clerk& clerk) {
    clerk.press(Qt::Key_N, Qt::ControlModifier);
    QDialog* wizard = clerk.dialog(u"newElectionDialog"_s);
    keys(u"东城街道"_s);
    enterUntil(u"newDay"_s);
    keys(u"20261219"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Return);
    auto* steps = wizard->findChild<QStackedWidget*>();
    REQUIRE(steps->currentIndex() == 2);
    for (const QString& name : {u"后山村"_s, u"前溪村"_s, u"塘下村"_s}) {
        keys(name);
        key(Qt::Key_Return);
    }
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(steps->currentIndex() == 3);
    key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(steps->currentIndex() == 4);
    key(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return clerk.window->currentPage() == u"overview"_s; }, 3000));
    waitForFocus(clerk.window.get());
}

void addPerson(Clerk& clerk, const QString& name, const QString& id, int household) {
    clerk.go(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    clerk.dialog(u"personDialog"_s);
    keys(u"0800%1"_s.arg(household));
    enterUntil(u"personNameField"_s);
    keys(name);
    enterUntil(u"personId"_s);
    keys(id);
    key(Qt::Key_Return, Qt::ControlModifier);  // reason and day stand there: the register is written down
    clerk.closed(u"personDialog"_s);
}

void issueAndPost(Clerk& clerk, const QString& dateKey, const QString& number) {
    clerk.go(Qt::Key_D);
    REQUIRE(clerk.window->currentPage() == u"calendar"_s);
    auto* table = clerk.find<QTableView>("calendarTable");
    table->setFocus();
    key(Qt::Key_Home, Qt::ControlModifier);
    const QString wanted = dateKey == u"roll_posted"_s ? u"公布选民名单"_s : u"按姓名笔画公布自荐人名单"_s;
    auto* title = clerk.find<QLabel>("calendarDateTitle");
    for (int i = 0; i < table->model()->rowCount() && title->text() != wanted; ++i) key(Qt::Key_Down);
    INFO(title->text().toStdString());
    REQUIRE(title->text() == wanted);
    clerk.go(Qt::Key_I, Qt::AltModifier);
    auto* issue = clerk.window->findChild<QLineEdit*>(u"issueNumber"_s);
    REQUIRE(issue);
    waitForFocus(issue->window());
    issue->selectAll();
    keys(number);
    enterUntil(u"issueSignedBy"_s);
    if (static_cast<QLineEdit*>(focused())->text().isEmpty()) keys(u"陈海"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    clerk.formClosed(u"issueNumber"_s);
    clerk.go(Qt::Key_P, Qt::AltModifier);
    auto* by = clerk.window->findChild<QLineEdit*>(u"postingBy"_s);
    REQUIRE(by);
    waitForFocus(by->window());
    enterUntil(u"postingBy"_s);
    by->selectAll();
    keys(u"李明"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    clerk.formClosed(u"postingBy"_s);
}

void nominate(Clerk& clerk, const QString& initials) {
    clerk.go(Qt::Key_3);
    REQUIRE(clerk.window->currentPage() == u"nominations"_s);
    clerk.go(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* search = clerk.window->findChild<QLineEdit*>(u"nomineeSearch"_s);
    REQUIRE(search);
    waitForFocus(search->window());
    keys(initials);
    key(Qt::Key_Return);
    enterUntil(u"nomineePost"_s);
    key(Qt::Key_Down);
    enterUntil(u"nomineeInPerson"_s);
    key(Qt::Key_Space);
    for (const QString& paper : {u"nomineeForm"_s, u"nomineeReview"_s, u"nomineePledge"_s}) {
        enterUntil(paper);
        key(Qt::Key_Space);
    }
    key(Qt::Key_Return, Qt::ControlModifier);
    QDialog* papers = clerk.dialog(u"nominationPapers"_s);
    QTest::keyClick(papers, Qt::Key_Escape);
    clerk.closed(u"nominationPapers"_s);
}

void decide(Clerk& clerk) {
    clerk.go(Qt::Key_4);
    REQUIRE(clerk.window->currentPage() == u"screening"_s);
    QWidget* list = clerk.window->pageWidget(u"screening"_s)->findChild<QWidget*>(u"nomineeList"_s);
    REQUIRE(list);
    list->setFocus();
    key(Qt::Key_Return);
    clerk.dialog(u"meetingDialog"_s);
    keys(u"3"_s);  // how many were present; the number of the paper is proposed
    // nobody talked with the nominee and no department was asked: whoever is qualified all the same gets a
    // reason
    auto* table = clerk.window->findChild<QTableView*>(u"meetingNominees"_s);
    REQUIRE(table);
    for (int i = 0; i < 30 && !table->hasFocus(); ++i) key(Qt::Key_Tab);
    REQUIRE(table->hasFocus());
    const int last = table->model()->columnCount() - 1;
    for (int i = 0; i < 10 && table->currentIndex().column() < last; ++i) key(Qt::Key_Right);
    key(Qt::Key_F2);
    keys(u"委员会当面核对"_s);
    key(Qt::Key_Return);
    key(Qt::Key_Return, Qt::ControlModifier);
    clerk.closed(u"meetingDialog"_s);
}

}  // namespace

TEST_CASE("Three villages by keys alone: from nothing to closed registers and posted lists of nominees",
          "[shell]") {
    Clerk clerk;
    setUp(clerk);
    for (int number = 1; number <= 3; ++number) {
        INFO("village " << number);
        clerk.chooseVillage(number);
        const VillageId village = *clerk.window->village();
        clerk.go(Qt::Key_2);
        REQUIRE(clerk.window->currentPage() == u"register"_s);
        addPerson(clerk, u"丁一"_s, idOf(1970, 10 * number + 1), 1);
        addPerson(clerk, u"王二"_s, idOf(1980, 10 * number + 3), 2);
        addPerson(clerk, u"张三"_s, idOf(1990, 10 * number + 5), 3);
        for (int i = 0; i < 5 && clerk.window->currentPage() != u"register-versions"_s; ++i)
            clerk.go(Qt::Key_PageDown);
        REQUIRE(clerk.window->currentPage() == u"register-versions"_s);
        clerk.go(Qt::Key_Return);
        CHECK(clerk.look<RegisterVersionService>(
                  [&](const auto& service) { return service.versions(village)->size(); }) == 1);
        issueAndPost(clerk, u"roll_posted"_s, u"6"_s);
        nominate(clerk, u"dy"_s);
        decide(clerk);
        issueAndPost(clerk, u"self_nominee_list"_s, u"8"_s);
        const auto places = clerk.look<CalendarService>([&](const auto& s) { return *s.of(village); });
        int posted = 0;
        for (const CalendarEntry& entry : places.entries)
            if (entry.date.key == u"roll_posted"_s || entry.date.key == u"self_nominee_list"_s)
                posted += entry.state == DateState::Posted;
        CHECK(posted == 2);
        // sex and birth date follow from the number
        clerk.look<RegisterService>([&](const auto& service) {
            RegisterQuery query;
            query.village = village;
            const auto ids = service.ids(query);
            REQUIRE(ids);
            for (const PersonId id : *ids) {
                const Person person = service.card(id)->row.person;
                CHECK(person.sex == NationalId::parse(person.nationalId)->sex());
                CHECK(person.birthDate.isValid());
            }
            return 0;
        });
    }
    const auto nominated =
        clerk.look<ScreeningService>([](const auto& service) { return *service.screen({}); });
    CHECK(nominated.size() == 3);
    for (const auto& one : nominated) CHECK(one.dossier.decision->qualified);
    CHECK(clerk.prompt->told.isEmpty());
}
