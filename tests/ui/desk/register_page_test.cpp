#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

#include "tests/ui/desk/desk_window.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/models/register_model.h"
#include "ui/pages/import_flow.h"
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

TEST_CASE("Down and Enter lead from the search into the table and to the card; Esc closes the card",
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

TEST_CASE("An import shows what would change, writes after a yes, and a second one changes nothing",
          "[register]") {
    RegisterDesk desk;
    auto* page = desk.window->pageWidget(u"register"_s);
    const QString source = sampleFolder() + u"/选民登记"_s;
    const QStringList files = QDir(source).entryList(QDir::Files, QDir::Name);
    REQUIRE_FALSE(files.isEmpty());
    desk.prompt->files = {source + u'/' + files.constFirst()};
    desk.find<QPushButton>("registerImport")->click();
    auto* dialog = page->window()->findChild<ImportDialog*>();
    REQUIRE(dialog);
    auto* apply = dialog->findChild<QPushButton*>(u"importApply"_s);
    CHECK_FALSE(apply->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return apply->isEnabled(); }, 30000));
    auto* preview = dialog->findChild<QTableView*>(u"importTable"_s);
    CHECK(preview->model()->index(0, ImportPreviewModel::New).data().toInt() == 0);
    CHECK(preview->model()->index(0, ImportPreviewModel::Unchanged).data().toInt() == 1100);
    QPointer<ImportDialog> guard(dialog);
    apply->click();
    REQUIRE(QTest::qWaitFor([&] { return guard.isNull(); }, 30000));
    CHECK(desk.model->rowCount() == 29071);
}

TEST_CASE("A file that can't be imported says why in the preview and can't be applied", "[register]") {
    RegisterDesk desk;
    const QString path = desk.folder.filePath(u"note.csv"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("hello\n");
    file.close();
    desk.prompt->files = {path};
    desk.find<QPushButton>("registerImport")->click();
    auto* dialog = desk.window->findChild<ImportDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitFor([&] { return !desk.window->jobs().isRunning(); }, 30000));
    auto* apply = dialog->findChild<QPushButton*>(u"importApply"_s);
    CHECK_FALSE(apply->isEnabled());
    CHECK_FALSE(apply->toolTip().isEmpty());
    CHECK_FALSE(dialog->findChild<QTableView*>(u"importTable"_s)
                    ->model()
                    ->index(0, ImportPreviewModel::File)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTest::qWait(0);
}
