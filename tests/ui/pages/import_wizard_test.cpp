/// The import through the real window, by keys alone, into an election with one small village's files.
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include "core/services/import_service.h"
#include "core/store/database.h"
#include "tests/support/content_hash.h"
#include "tests/ui/desk/chinese_only.h"
#include "tests/ui/desk/desk_window.h"
#include "ui/dialogs/import/differences_model.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/import/import_findings_model.h"
#include "ui/models/import_preview_model.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHeader =
    "序号,户号,与户主关系,姓名,性别,民族,出生日期,公民身份号码,村民小组,登记类别,参选意愿,备注\r\n";
const QByteArray kMan =
    "1,010001,户主,俞强生,男,汉族,1963-12-07,330799196312072956,第1村民小组,本村户籍,,\r\n";
const QByteArray kSon =
    "2,010001,子女,俞德信,男,汉族,1989-11-04,330799198911046476,第1村民小组,本村户籍,,\r\n";

/// The window with an election that has nothing but, if wanted, the list of posts.
struct ImportDesk : DeskWindow {
    explicit ImportDesk(bool withPosts = true) : DeskWindow(false) {
        path = folder.filePath(u"small.election"_s);
        {
            auto made = ElectionFile::create(path, {u"经济开发区"_s, u"zj-2026"_s, QDate(2026, 12, 19)},
                                             clock, u"王"_s);
            REQUIRE(made);
            NoProgress quiet;
            if (withPosts)
                REQUIRE(ImportService(**made).import(FileKind::Posts, {sample(u"职数表.xlsx"_s)}, {}, quiet));
        }
        window->files().open(path);
        REQUIRE(window->pageWidget(u"overview"_s));
        go(u"register"_s);
    }
    static QString sample(const QString& name) { return sampleFolder() + u'/' + name; }
    void go(const QString& page) {
        window->goTo({page, {}, true, {}, {}, {}});
        QTest::qWait(0);
    }
    QString write(const QString& name, const QByteArray& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    /// Ctrl+Shift+I on the page that is shown.
    ImportDialog* start(const QStringList& files) {
        prompt->files = files;
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        REQUIRE(QTest::qWaitFor([this] {
            const Page* page = window->pageWidget(window->currentPage());
            return page && page->isVisible();
        }));
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        dialog = window->findChild<ImportDialog*>();
        REQUIRE(dialog);
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        settle();
        return dialog;
    }
    void settle() {
        REQUIRE(QTest::qWaitFor([this] { return !dialog || !dialog->draft().isBusy(); }, 60000));
        QTest::qWait(0);
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : dialog.data();
        QTest::keyClick(target, static_cast<Qt::Key>(code), modifiers);
        settle();
    }
    void onwards() { key(Qt::Key_Return, Qt::ControlModifier); }
    void toStep(int step) { key(Qt::Key_1 + step, Qt::AltModifier); }
    /// From wherever it stands through every step to the end.
    void finish() {
        for (int i = 0; i < 5 && dialog; ++i) onwards();
        INFO((dialog ? text("importReason") : QString()));
        CHECK(dialog.isNull());
        QTest::qWait(0);
    }
    template <class Widget>
    Widget* part(const char* name) {
        auto* found = dialog->findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    QString text(const char* label) { return part<QLabel>(label)->text(); }
    /// The boxes of the second step by the header that they stand beside.
    QComboBox* columnBox(const QString& header) {
        for (auto* box : dialog->findChildren<QComboBox*>())
            if (box->accessibleName() == header && box->objectName().startsWith(u"importColumn"_s))
                return box;
        FAIL("no column " << header.toStdString());
        return nullptr;
    }
    /// Opens the list with an arrow, goes down to the entry and takes it with Enter.
    void pick(QComboBox* box, const QString& entry) {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        REQUIRE(QTest::qWaitFor([box] { return box->view()->isVisible(); }));
        const int wanted = box->findText(entry, Qt::MatchStartsWith);
        REQUIRE(wanted >= 0);
        QTest::keyClick(box->view(), Qt::Key_Home);
        for (int i = 0; i < wanted; ++i) QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([box] { return !box->view()->isVisible(); }));
        dialog->activateWindow();  // without a window manager nobody gives it back its keys
        REQUIRE(QTest::qWaitForWindowActive(dialog));
        settle();
    }
    [[nodiscard]] QByteArray hash() const {
        auto file = ElectionFile::open(path, ElectionFile::Mode::Read, clock, u"test"_s);
        REQUIRE(file);
        return contentHash(**file);
    }
    /// What an import of the same file would do now.
    ImportedFile again(FileKind kind, const QString& source) {
        auto file = ElectionFile::open(path, ElectionFile::Mode::Read, clock, u"test"_s);
        REQUIRE(file);
        const auto copy = folder.filePath(u"again.election"_s);
        QFile::remove(copy);
        REQUIRE((*file)->database().run(u"VACUUM INTO ?"_s, copy));
        auto own = ElectionFile::open(copy, ElectionFile::Mode::Write, clock, u"test"_s);
        REQUIRE(own);
        NoProgress quiet;
        ImportOptions options;
        options.dryRun = true;
        auto report = ImportService(**own).import(kind, {source}, options, quiet);
        REQUIRE(report);
        return report->files.front();
    }

    QString path;
    QPointer<ImportDialog> dialog;
};

QString cell(QTableView* table, int row, int column) {
    return table->model()->index(row, column).data().toString();
}

}  // namespace

TEST_CASE("Every kind of office file comes in through the window, by keys alone", "[import]") {
    ImportDesk desk(false);
    const std::vector<std::tuple<QString, FileKind, QString>> files{
        {u"posts"_s, FileKind::Posts, u"职数表.xlsx"_s},
        {u"register"_s, FileKind::Register, u"选民登记/08上坑村.xlsx"_s},
        {u"nominations"_s, FileKind::Nominations, u"自荐报名汇总表.xlsx"_s},
        {u"screening"_s, FileKind::Review, u"联审反馈/联审反馈-税务.xls"_s},
        {u"screening"_s, FileKind::Asks, u"三问谈话记录.xlsx"_s},
        {u"screening"_s, FileKind::Withdrawals, u"劝退谈话与自愿退出.xlsx"_s},
        {u"polling"_s, FileKind::Progress, u"投票/08上坑村投票进度.csv"_s},
        {u"polling"_s, FileKind::Boxes, u"投票/08上坑村票箱清点.csv"_s},
        {u"counting"_s, FileKind::Ballots, u"选票/08上坑村选票.csv"_s}};
    for (const auto& [page, kind, name] : files) {
        INFO(name);
        desk.go(page);
        desk.start({ImportDesk::sample(name)});
        CHECK(desk.dialog->draft().source(0).kind == kind);
        const auto* read = desk.dialog->draft().result(0);
        REQUIRE(read);
        CHECK_FALSE(read->error);
        CHECK(read->newRows > 0);
        desk.onwards();  // columns
        CHECK(desk.part<QTableView>("importPreview")->model()->rowCount() > 0);
        desk.onwards();  // differences
        CHECK(desk.part<QTableView>("importDifferences")->model()->rowCount() == read->newRows);
        desk.onwards();  // findings
        CHECK(desk.part<QTableView>("importFindings")->model()->rowCount() == int(read->findings.size()));
        desk.finish();
        const ImportedFile now = desk.again(kind, ImportDesk::sample(name));
        CHECK(now.newRows + now.changed + now.gone == 0);
        CHECK(now.unchanged > 0);
    }
}

TEST_CASE("A wrong mapping is corrected by hand and known the next time", "[import]") {
    ImportDesk desk;
    // 姓名 is the head of the household here; the person stands under 登记人
    QByteArray odd = QByteArray(kHeader).replace("与户主关系", "登记人");
    const QByteArray man = QByteArray(kMan).replace("户主", "俞大海");
    desk.start({desk.write(u"夏溪村.csv"_s, odd + man)});
    desk.onwards();
    QComboBox* person = desk.columnBox(u"登记人"_s);
    CHECK(QApplication::focusWidget() == person);  // the one that nobody knows
    CHECK(desk.columnBox(u"姓名"_s)->currentData() == u"name"_s);
    auto* preview = desk.part<QTableView>("importPreview")->model();
    desk.pick(person, u"姓名"_s);
    CHECK(person->currentData() == u"name"_s);
    CHECK(desk.columnBox(u"姓名"_s)->currentData().toString().isEmpty());  // left out from now on
    CHECK(desk.columnBox(u"登记人"_s) == person);                          // the focus has stayed
    QStringList shown;
    for (int i = 0; i < preview->columnCount(); ++i) shown << preview->index(0, i).data().toString();
    CHECK(shown.contains(u"俞大海"_s));
    CHECK_FALSE(shown.contains(u"俞强生"_s));

    // the needed column taken away: one sentence, and no way on
    desk.pick(person, person->itemText(0));  // left out
    CHECK_FALSE(desk.part<QPushButton>("importNext")->isEnabled());
    CHECK(desk.text("importReason").contains(u"姓名"_s));
    CHECK(desk.text("importMissing").contains(u"姓名"_s));
    desk.onwards();
    CHECK(desk.dialog->step() == ImportDialog::Columns);
    desk.toStep(ImportDialog::Apply);
    CHECK(desk.dialog->step() == ImportDialog::Columns);
    desk.pick(person, u"姓名"_s);
    desk.finish();

    const auto next = desk.write(u"兰街村.csv"_s, odd + man);
    desk.start({next});
    REQUIRE(desk.dialog->draft().result(0));
    CHECK_FALSE(desk.dialog->draft().result(0)->error);
    desk.onwards();
    CHECK(desk.columnBox(u"登记人"_s)->currentData() == u"name"_s);
    CHECK(desk.part<QLabel>("importReason")->text().isEmpty());
    desk.key(Qt::Key_Escape);
}

TEST_CASE("A second, corrected register: its differences are shown row by row and applied", "[import]") {
    ImportDesk desk;
    desk.start({desk.write(u"夏溪村.csv"_s, kHeader + kMan + kSon)});
    desk.finish();
    const QByteArray before = desk.hash();
    const QByteArray moved = QByteArray(kMan).replace("第1村民小组", "第2村民小组");
    const QByteArray wife =
        "3,010001,配偶,俞云芳,女,汉族,1991-04-13,33079919910413516X,第1村民小组,本村户籍,,\r\n";
    const QString second = desk.write(u"夏溪村更正.csv"_s, kHeader + moved + wife);
    desk.start({second});
    desk.toStep(ImportDialog::Differences);
    auto* table = desk.part<QTableView>("importDifferences");
    REQUIRE(table->model()->rowCount() == 3);
    CHECK(cell(table, 0, DifferencesModel::Who).contains(u"俞强生"_s));
    CHECK(cell(table, 0, DifferencesModel::Field) == u"村民小组"_s);
    CHECK(cell(table, 0, DifferencesModel::Before) == u"第1村民小组"_s);
    CHECK(cell(table, 0, DifferencesModel::After) == u"第2村民小组"_s);
    CHECK(cell(table, 1, DifferencesModel::After).contains(u"1991年生"_s));
    desk.key(Qt::Key_4, Qt::ControlModifier);  // missing ones only
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(cell(table, 0, DifferencesModel::Who).contains(u"俞德信"_s));
    desk.key(Qt::Key_2, Qt::ControlModifier);
    CHECK(cell(table, 0, DifferencesModel::Field) == u"村民小组"_s);
    CHECK(desk.hash() == before);  // nothing is written before the last step
    desk.toStep(ImportDialog::Apply);
    auto* counts = desk.part<QTableView>("importTable");
    CHECK(cell(counts, 0, ImportPreviewModel::New) == u"1"_s);
    CHECK(cell(counts, 0, ImportPreviewModel::Changed) == u"1"_s);
    CHECK(cell(counts, 0, ImportPreviewModel::Gone) == u"1"_s);
    desk.finish();
    CHECK_FALSE(desk.hash() == before);
    const ImportedFile now = desk.again(FileKind::Register, second);
    CHECK(now.unchanged == 2);
    CHECK(now.changed == 0);
    CHECK(now.gone == 1);
}

TEST_CASE("Stop pressed half way leaves nothing behind, and the import can be begun again", "[import]") {
    ImportDesk desk;
    const QByteArray before = desk.hash();
    desk.start({desk.write(u"夏溪村.csv"_s, kHeader + kMan), desk.write(u"兰街村.csv"_s, kHeader + kSon)});
    desk.toStep(ImportDialog::Apply);
    {
        // another program writes: the import has read everything and waits for its turn
        auto other = store::Database::open(desk.path, store::Database::Mode::Write);
        REQUIRE(other);
        auto turn = store::Transaction::begin(*other);
        REQUIRE(turn);
        QTest::keyClick(desk.dialog, Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(desk.dialog->draft().isBusy());
        CHECK(desk.part<QPushButton>("importCancel")->text().startsWith(u"停止"_s));
        QTest::qWait(150);
        REQUIRE(desk.dialog->draft().isBusy());
        QTest::keyClick(desk.dialog, Qt::Key_Escape);
    }
    desk.settle();
    REQUIRE(desk.dialog);
    CHECK(desk.hash() == before);
    CHECK(desk.text("importReason").contains(u"停止"_s));
    CHECK(desk.part<QPushButton>("importApply")->isEnabled());
    desk.onwards();
    QTest::qWait(0);
    CHECK(desk.dialog.isNull());
    CHECK_FALSE(desk.hash() == before);
}

TEST_CASE("A damaged file says why and can be left out, the others go on", "[import]") {
    ImportDesk desk;
    QFile whole(ImportDesk::sample(u"选民登记/08上坑村.xlsx"_s));
    REQUIRE(whole.open(QIODevice::ReadOnly));
    const QString damaged = desk.write(u"08上坑村.xlsx"_s, whole.read(3000));
    const QString good = desk.write(u"夏溪村.csv"_s, kHeader + kMan);
    desk.start({damaged, good});
    CHECK_FALSE(desk.part<QPushButton>("importNext")->isEnabled());
    CHECK(desk.text("importReason").contains(u"08上坑村.xlsx"_s));
    CHECK(desk.text("importRefusal").contains(u"08上坑村.xlsx"_s));
    desk.key(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(desk.dialog->draft().current() == 1);
    CHECK_FALSE(desk.part<QLabel>("importRefusal")->isVisible());
    desk.key(Qt::Key_PageUp, Qt::ControlModifier);
    desk.key(Qt::Key_Delete, Qt::ControlModifier);
    REQUIRE(desk.dialog->draft().count() == 1);
    CHECK(desk.text("importReason").isEmpty());
    desk.finish();
    CHECK(desk.again(FileKind::Register, good).unchanged == 1);
}

TEST_CASE("Header row, encoding, kind and village can be said where the file doesn't tell", "[import]") {
    ImportDesk desk;
    const QByteArray odd = QByteArray(kHeader).replace("性别", "男女").replace("姓名", "名字");
    const QString path = desk.write(u"名单.csv"_s, "花名册\r\n序号,户号,组\r\n" + odd + kMan);
    desk.start({path});
    const auto& draft = desk.dialog->draft();
    // title lines that look like a header, and no village in sight
    REQUIRE(draft.result(0)->error);
    CHECK(draft.result(0)->look.headerLine == 2);
    auto* header = desk.part<QSpinBox>("importHeaderRow");
    header->setFocus();
    header->selectAll();
    QTest::keyClicks(header, u"3"_s);
    desk.key(Qt::Key_Return);
    CHECK(draft.source(0).headerLine == 3);
    CHECK(draft.result(0)->look.headerLine == 3);
    desk.pick(desk.part<QComboBox>("importVillage"), u"兰街村"_s);
    desk.toStep(ImportDialog::Columns);
    INFO(desk.text("importReason"));
    REQUIRE(desk.dialog->step() == ImportDialog::Columns);
    desk.pick(desk.columnBox(u"名字"_s), u"姓名"_s);
    desk.pick(desk.columnBox(u"男女"_s), u"性别"_s);
    CHECK_FALSE(draft.result(0)->error);
    CHECK(draft.result(0)->village == u"兰街村"_s);
    CHECK(draft.result(0)->newRows == 1);
    desk.toStep(ImportDialog::Files);
    desk.pick(desk.part<QComboBox>("importEncoding"), u"GB18030"_s);
    CHECK(draft.result(0)->error);
    desk.pick(desk.part<QComboBox>("importEncoding"), u"UTF-8"_s);
    INFO((draft.result(0)->error ? draft.result(0)->error->message : QString()) << draft.source(0).encoding);
    CHECK_FALSE(draft.result(0)->error);
    desk.pick(desk.part<QComboBox>("importKind"), u"选票"_s);
    CHECK(draft.source(0).kind == FileKind::Ballots);
    CHECK(draft.result(0)->error);
    desk.key(Qt::Key_Escape);
    QTest::qWait(0);
    CHECK(desk.dialog.isNull());
}

TEST_CASE("Findings are shown by code with their rows, no ID number whole, and written as a table",
          "[import]") {
    ImportDesk desk;
    const QByteArray wrong = QByteArray(kMan).replace("330799196312072956", "330799196312072955");
    const QByteArray nobody = "3,010002,户主,,男,汉族,,,,,,\r\n";
    desk.start({desk.write(u"夏溪村.csv"_s, kHeader + wrong + kSon + nobody)});
    desk.toStep(ImportDialog::Findings);
    auto* table = desk.part<QTableView>("importFindings");
    QStringList codes;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        codes << cell(table, row, ImportFindingsModel::Code);
        CHECK_FALSE(cell(table, row, ImportFindingsModel::Value).contains(u"3307991963"_s));
    }
    CHECK(codes.contains(u"REG-02"_s));
    CHECK(codes.contains(u"REG-14"_s));
    desk.pick(desk.part<QComboBox>("importFindingCode"), u"REG-02"_s);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(cell(table, 0, ImportFindingsModel::Line) == u"2"_s);
    CHECK_FALSE(desk.text("importFindingAction").isEmpty());
    desk.prompt->files = {desk.folder.filePath(u"问题.csv"_s)};
    desk.key(Qt::Key_S, Qt::ControlModifier);
    QFile written(desk.prompt->files.constFirst());
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().contains("REG-14"));
    desk.key(Qt::Key_Escape);
}

TEST_CASE("The import's steps speak Chinese, name their parts and fit 1366 × 768, also at 150 %",
          "[import]") {
    ImportDesk desk;
    for (const int percent : {100, 150}) {
        INFO(percent);
        if (percent != 100) desk.window->setTextSize(percent);
        QTest::qWait(30);
        desk.start(
            {ImportDesk::sample(u"选民登记/08上坑村.xlsx"_s), desk.write(u"夏溪村.csv"_s, kHeader + kMan)});
        for (int step = 0; step < ImportDialog::StepCount; ++step) {
            desk.toStep(step);
            INFO(step);
            REQUIRE(desk.dialog->step() == step);
            checkChinese(desk.dialog);
            checkNames(desk.dialog);
            const QSize needs = desk.dialog->minimumSizeHint();
            CHECK(needs.width() <= 1366);
            CHECK(needs.height() <= 720);
            desk.dialog->resize(1300, 700);
            CHECK(desk.dialog->size() == QSize(1300, 700));
        }
        desk.key(Qt::Key_Escape);
        QTest::qWait(0);
    }
    desk.window->setTextSize(100);
    QTest::qWait(30);
}
