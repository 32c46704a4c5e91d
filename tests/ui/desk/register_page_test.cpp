#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include "tests/ui/desk/desk_window.h"
#include "ui/models/register_model.h"
#include "ui/widgets/masked_id.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

struct RegisterDesk : DeskWindow {
    RegisterDesk() {
        window->goTo({u"register"_s, {}, true, {}, {}, {}});
        table = find<QTableView>("registerTable");
        search = find<QLineEdit>("registerSearch");
        model = static_cast<RegisterModel*>(table->model());
    }
    QString cell(int row, int column) const { return model->index(row, column).data().toString(); }

    QTableView* table = nullptr;
    QLineEdit* search = nullptr;
    RegisterModel* model = nullptr;
};

}  // namespace

TEST_CASE("The register finds people while they are typed: name, pinyin initials, end of the ID",
          "[register]") {
    RegisterDesk desk;
    CHECK(desk.model->rowCount() == 29071);
    const QString name = desk.cell(0, RegisterModel::Name), idEnd = desk.cell(0, RegisterModel::IdEnd).mid(1);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.search->insert(name);  // as an input method does
    REQUIRE(desk.model->rowCount() > 0);
    CHECK(desk.model->rowCount() < 29071);
    for (int row = 0; row < std::min(desk.model->rowCount(), 20); ++row)
        CHECK(desk.cell(row, RegisterModel::Name).contains(name));
    QTest::keyClick(desk.search, Qt::Key_Escape);
    CHECK(desk.model->rowCount() == 29071);
    QTest::keyClicks(desk.search, idEnd);
    REQUIRE(desk.model->rowCount() > 0);
    bool found = false;
    for (int row = 0; row < desk.model->rowCount(); ++row)
        found = found || desk.cell(row, RegisterModel::Name) == name;
    CHECK(found);
    desk.search->clear();
    QTest::keyClicks(desk.search, u"yqs"_s);
    REQUIRE(desk.model->rowCount() > 0);
    CHECK(desk.model->rowCount() < 2000);
}

TEST_CASE("Down and Enter lead from the search into the table and to the card, Esc closes the card",
          "[register]") {
    RegisterDesk desk;
    desk.search->setFocus();
    desk.search->insert(desk.cell(0, RegisterModel::Name));
    QTest::keyClick(desk.search, Qt::Key_Down);
    auto* name = desk.find<QLabel>("personName");
    CHECK(name->isVisible());
    CHECK(name->text() == desk.cell(0, RegisterModel::Name));
    QTest::keyClick(desk.window.get(), Qt::Key_Escape);
    CHECK_FALSE(name->isVisible());
    CHECK_FALSE(desk.table->currentIndex().isValid());
}

TEST_CASE("While the eye is held the card shows no birth date beside the ID number", "[register]") {
    RegisterDesk desk;
    desk.table->selectRow(0);
    auto* born = desk.find<QLabel>("personBorn");
    const QDate birth = desk.model->rowAt(0)->person.legalBirthDate();
    CHECK(born->text().contains(birth.toString(u"yyyy-MM"_s)));
    CHECK_FALSE(born->text().contains(birth.toString(u"yyyy-MM-dd"_s)));
    auto* eye = desk.find<QToolButton>("idEye");
    QTest::mousePress(eye, Qt::LeftButton);
    CHECK(desk.find<MaskedId>("")->shownText() == desk.model->rowAt(0)->person.nationalId);
    CHECK_FALSE(born->text().contains(QString::number(birth.year())));
    QTest::mouseRelease(eye, Qt::LeftButton);
    CHECK(born->text().contains(birth.toString(u"yyyy-MM"_s)));
}

TEST_CASE("Filters narrow the register, and the village of the picker does", "[register]") {
    RegisterDesk desk;
    desk.window->setVillage(desk.village(u"夏溪村"_s));
    CHECK(desk.model->rowCount() == 1100);
    CHECK(desk.table->isColumnHidden(RegisterModel::Village));
    desk.find<QPushButton>("filterFindings")->click();
    const int withFindings = desk.model->rowCount();
    CHECK(withFindings > 0);
    CHECK(withFindings < 1100);
    desk.find<QPushButton>("filterClear")->click();
    CHECK(desk.model->rowCount() == 1100);
}
