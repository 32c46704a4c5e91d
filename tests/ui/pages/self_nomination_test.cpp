/// 报名自荐 on the desk, by real keys: the form, its deadline, receipt, correction, withdrawal, photo.
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QImage>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>
#include <QUrl>

#include "core/services/screening_service.h"
#include "tests/core/services/small_election.h"
#include "tests/ui/pages/page_stage.h"
#include "ui/pages/nominations/nominations_model.h"
#include "ui/pages/nominations/nominations_page.h"
#include "ui/pages/nominations/self_nomination_dialog.h"
#include "ui/widgets/paper_view.h"

using namespace election;
using namespace election::test;

namespace {

/// Election day 19 December; it is the morning of the 8th, a day before the last one.
struct Stage : SmallElection {
    Stage() {
        setNow(QDate(2026, 12, 8), QTime(9, 30));
        for (int i = 0; i < 30; ++i)
            addPerson(u"王%1"_s.arg(QChar(u'甲' + i)), idNumber(20 + i % 8),
                      u"0801%1"_s.arg(i, 2, 10, QChar(u'0')));
        zhang = addPerson(u"张三丰"_s, idNumber(1), u"080001"_s);
        li = addPerson(u"李四"_s, idNumber(2), u"080002"_s);
        addPerson(u"张三"_s, idNumber(3), u"080003"_s, RegistrationStatus::Deceased);
        stage = std::make_unique<PageStage>(*file);
        page = stage->show<NominationsPage>(village);
    }
    void setNow(const QDate& date, const QTime& time) { clock.set(QDateTime(date, time).toUTC()); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QWidget* on = QApplication::focusWidget();
        REQUIRE(on);
        QTest::keyClick(on, key, modifiers);
        QTest::qWait(0);
        ++keys;
    }
    /// Latin letters and digits as keys; Chinese as an input method hands it over.
    void type(const QString& text) {
        QWidget* on = QApplication::focusWidget();
        REQUIRE(on);
        if (text.front().unicode() < 128) {
            QTest::keyClicks(on, text);
        } else {
            QInputMethodEvent event;
            event.setCommitString(text);
            QApplication::sendEvent(on, &event);
        }
        QTest::qWait(0);
        keys += int(text.size());
    }
    SelfNominationDialog* newForm() {
        QTest::keyClick(stage->window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        return dialog();
    }
    template <class Dialog = SelfNominationDialog>
    Dialog* dialog() {
        auto* found = stage->window->findChild<Dialog*>();
        REQUIRE(found);
        REQUIRE(QTest::qWaitForWindowActive(found));
        REQUIRE(QTest::qWaitFor([found] { return found->isAncestorOf(QApplication::focusWidget()); }));
        return found;
    }
    /// Enter goes from field to field until this one has the focus.
    void enterUntil(const QString& name) {
        for (int i = 0; i < 25; ++i) {
            QWidget* on = QApplication::focusWidget();
            REQUIRE(on);
            if (on->objectName() == name) return;
            key(Qt::Key_Return);
        }
        FAIL(name.toStdString());
    }
    /// The form of 张三丰 for chair, ready to be saved.
    void fillByKeys() {
        type(u"zsf"_s);
        key(Qt::Key_Return);
        enterUntil(u"nomineePost"_s);
        key(Qt::Key_Down);
        enterUntil(u"nomineeInPerson"_s);
        key(Qt::Key_Space);
        enterUntil(u"nomineeForm"_s);
        key(Qt::Key_Space);
    }
    std::vector<ListedNomination> all() {
        const auto rows = NominationService(*file).list({});
        REQUIRE(rows);
        return *rows;
    }
    /// The receipt that stands there after saving, closed again.
    void closePapers() {
        auto* papers = stage->window->findChild<QDialog*>(u"nominationPapers"_s);
        REQUIRE(papers);
        REQUIRE(QTest::qWaitForWindowActive(papers));
        QTest::keyClick(papers, Qt::Key_Escape);
        backToPage();
    }
    void backToPage() {
        QTest::qWait(20);
        stage->window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(stage->window.get()));
    }
    PersonId zhang, li;
    std::unique_ptr<PageStage> stage;
    NominationsPage* page = nullptr;
    int keys = 0;
};

}  // namespace

TEST_CASE("Three keys find a person of the register, Enter fills in what is known", "[filing]") {
    Stage s;
    s.newForm();
    s.keys = 0;
    s.type(u"zsf"_s);
    CHECK(s.keys == 3);
    auto* list = s.stage->find<QListWidget>(u"nomineeList"_s);
    INFO(QApplication::focusWidget()->objectName().toStdString());
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().startsWith(u"张三丰"_s));
    s.key(Qt::Key_Return);
    CHECK(s.dialog()->form().person == s.zhang);
    CHECK(QApplication::focusWidget()->objectName() == u"nomineeId"_s);
    // The ID is masked, and no full birth date stands beside it.
    auto* id = s.stage->find<QLineEdit>(u"nomineeId"_s);
    CHECK(id->text() == maskedId(idNumber(1)));
    CHECK(id->isReadOnly());
    s.type(u"9"_s);
    CHECK(id->text() == maskedId(idNumber(1)));
    CHECK(s.stage->find<QLabel>(u"nomineeChosen"_s)->text().contains(u"1971"_s));
    CHECK_FALSE(s.stage->find<QLabel>(u"nomineeChosen"_s)->text().contains(u"06"_s));
    // By the last four of the ID, and by the name itself: ↓ takes the next one.
    auto* search = s.stage->find<QLineEdit>(u"nomineeSearch"_s);
    search->setFocus();
    search->selectAll();
    s.type(idNumber(2).right(4).toLower());
    REQUIRE(list->count() >= 1);
    CHECK(list->item(0)->text().startsWith(u"李四"_s));
    search->selectAll();
    s.type(u"张三"_s);
    REQUIRE(list->count() == 2);
    CHECK(list->item(0)->text().startsWith(u"张三丰"_s));  // who may vote stands first
    s.key(Qt::Key_Down);
    s.key(Qt::Key_Return);
    CHECK(s.stage->find<QLabel>(u"nomineeChosen"_s)->text().startsWith(u"张三 "_s));
    search->setFocus();
    search->selectAll();
    s.type(u"qqq"_s);
    CHECK_FALSE(list->isVisible());
    CHECK(s.stage->find<QLabel>(u"nomineeChosen"_s)->text().contains(u"没有"_s));
}

TEST_CASE("Esc closes a form from the field that finds people, too", "[filing]") {
    Stage s;
    s.newForm();
    s.type(u"zsf"_s);
    REQUIRE(s.stage->find<QListWidget>(u"nomineeList"_s)->isVisible());
    s.key(Qt::Key_Escape);  // first what was found
    REQUIRE(s.stage->window->findChild<SelfNominationDialog*>());
    s.key(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&s] { return !s.stage->window->findChild<SelfNominationDialog*>(); }, 2000));
}

TEST_CASE("A number typed from the card is masked as soon as the field is left", "[filing]") {
    Stage s;
    s.addPerson(u"吴无号"_s, {}, u"080077"_s);
    s.newForm();
    s.type(u"wwh"_s);
    s.key(Qt::Key_Return);
    auto* id = s.stage->find<QLineEdit>(u"nomineeId"_s);
    REQUIRE(QApplication::focusWidget() == id);
    s.type(idNumber(9));
    CHECK(id->text() == idNumber(9));  // readable while it is compared with the card
    s.key(Qt::Key_Return);
    CHECK(id->text() == maskedId(idNumber(9)));
    CHECK(s.dialog()->form().nationalId == idNumber(9));
}

TEST_CASE("A form is registered by keys alone, and its receipt stands there to be printed", "[filing]") {
    Stage s;
    s.newForm();
    s.fillByKeys();
    s.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(s.stage->errors.isEmpty());
    const auto all = s.all();
    REQUIRE(all.size() == 1);
    CHECK(all[0].nomination.name == u"张三丰"_s);
    CHECK(all[0].nomination.postTitle == u"主任"_s);
    CHECK(all[0].nomination.filedAt == QDateTime(QDate(2026, 12, 8), QTime(9, 30)));
    CHECK(all[0].nomination.nominationForm == YesNo::Yes);
    CHECK(all[0].nomination.pledge == YesNo::No);
    auto* paper = s.stage->find<PaperView>(u"paperView"_s);
    CHECK(paper->pageCount() >= 1);
    s.closePapers();
    auto* table = s.stage->find<QTableView>(u"nominationsTable"_s);
    CHECK(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, NominationsModel::Name).data().toString() == u"张三丰"_s);
    CHECK(s.stage->said.join(u' ').contains(u"1"_s));
}

TEST_CASE("The button says what is missing, and after the deadline which article refuses", "[filing]") {
    Stage s;
    s.newForm();
    auto* save = s.stage->find<QPushButton>(u"formSave"_s);
    CHECK_FALSE(save->isEnabled());
    CHECK_FALSE(save->toolTip().isEmpty());
    s.type(u"zsf"_s);
    s.key(Qt::Key_Return);
    CHECK(save->toolTip() == u"请选择职务。"_s);
    // Ctrl+Enter says it where it can be read, until it is there
    auto* refusal = s.stage->find<QLabel>(u"formRefusal"_s);
    CHECK_FALSE(refusal->isVisible());
    s.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(refusal->text() == u"请选择职务。"_s);
    s.enterUntil(u"nomineePost"_s);
    s.key(Qt::Key_Down);
    CHECK(save->toolTip().contains(u"本人到场"_s));
    s.enterUntil(u"nomineeInPerson"_s);
    s.key(Qt::Key_Space);
    CHECK(save->isEnabled());
    s.setNow(QDate(2026, 12, 10), QTime(0, 0));  // midnight passes while the form is open
    s.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(s.all().empty());
    CHECK(refusal->isVisible());
    CHECK(refusal->text().contains(u"第二十条 [E]"_s));
    s.key(Qt::Key_Escape);
    QTest::qWait(20);
    CHECK(s.stage->window->findChild<SelfNominationDialog*>() == nullptr);
}

TEST_CASE("Who is no voter is shown as such and can't be registered", "[filing]") {
    Stage s;
    s.newForm();
    s.type(u"张三"_s);
    s.key(Qt::Key_Down);
    s.key(Qt::Key_Return);
    s.enterUntil(u"nomineePost"_s);
    s.key(Qt::Key_Down);
    s.enterUntil(u"nomineeInPerson"_s);
    s.key(Qt::Key_Space);
    CHECK(s.stage->find<QPushButton>(u"formSave"_s)->toolTip().contains(u"不是本村登记选民"_s));
}

TEST_CASE("A form is corrected with a reason, and withdrawn of the person's own wish", "[filing]") {
    Stage s;
    s.newForm();
    s.fillByKeys();
    s.key(Qt::Key_Return, Qt::ControlModifier);
    s.closePapers();
    const NominationId id = s.all().front().nomination.id;
    QTest::keyClick(s.stage->window.get(), Qt::Key_F2);
    s.dialog();
    auto* save = s.stage->find<QPushButton>(u"formSave"_s);
    CHECK_FALSE(save->isEnabled());
    auto* resume = s.stage->find<QPlainTextEdit>(u"nomineeResume"_s);
    resume->setFocus();
    s.type(u"村会计五年"_s);
    s.enterUntil(u"nomineeBecause"_s);
    s.type(u"漏填简历"_s);
    s.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(SelfNominationService(*s.file).form(id)->form.resume == u"村会计五年"_s);
    s.backToPage();
    QTest::keyClick(s.stage->window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    auto* withdrawal = s.dialog<FormDialog>();
    CHECK(withdrawal->windowTitle() == u"自愿退出"_s);
    const auto verdict = [&] {
        const auto row = ScreeningService(*s.file).screenOne(id);
        REQUIRE(row);
        return row->result.verdict;
    };
    const Verdict before = verdict();  // two forms are missing
    s.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(verdict() == Verdict::Withdrawn);
    CHECK_FALSE(s.stage->find<QPushButton>(u"nominationWithdraw"_s)->isEnabled());
    s.stage->prompt.text = u"录错了人"_s;
    s.stage->find<QPushButton>(u"nominationTakeBack"_s)->click();
    CHECK(verdict() == before);
}

TEST_CASE("After the day that is only inferred a withdrawal asks for a reason and shows the mark",
          "[filing]") {
    Stage s;
    s.newForm();
    s.fillByKeys();
    s.key(Qt::Key_Return, Qt::ControlModifier);
    s.closePapers();
    s.setNow(QDate(2026, 12, 17), QTime(9, 0));
    QTest::keyClick(s.stage->window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    auto* withdrawal = s.dialog<FormDialog>();
    CHECK(withdrawal->windowTitle() == u"自愿退出"_s);
    auto* save = s.stage->find<QPushButton>(u"formSave"_s);
    CHECK_FALSE(save->isEnabled());
    QStringList words;
    for (const QLabel* label : withdrawal->findChildren<QLabel*>()) words << label->text();
    CHECK(words.join(u'\n').contains(u"[I]"_s));
    s.stage->find<QLineEdit>(u"ownBecause"_s)->setFocus();
    s.type(u"重病"_s);
    CHECK(save->isEnabled());
    s.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK(ScreeningService(*s.file).screenOne(s.all().front().nomination.id)->result.verdict ==
          Verdict::Withdrawn);
}

TEST_CASE("A photo dropped on the form is shown and kept with it, and what is no picture is refused",
          "[filing]") {
    Stage s;
    QImage image(60, 80, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    const QString photo = s.folder.filePath(u"照片.png"_s), text = s.folder.filePath(u"a.png"_s);
    REQUIRE(image.save(photo));
    QFile broken(text);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("no picture");
    broken.close();
    auto* dialog = s.newForm();
    const auto drop = [dialog](const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(dialog, &enter);
        QDropEvent event(QPointF(40, 40), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(dialog, &event);
        QTest::qWait(0);
    };
    drop(text);
    CHECK(s.stage->find<QLabel>(u"formRefusal"_s)->isVisible());
    CHECK(s.stage->find<QListWidget>(u"attachmentList"_s)->count() == 0);
    drop(photo);
    CHECK(s.stage->find<QListWidget>(u"attachmentList"_s)->count() == 1);
    CHECK_FALSE(s.stage->find<QLabel>(u"attachmentPhoto"_s)->pixmap(Qt::ReturnByValue).isNull());
    s.fillByKeys();
    s.key(Qt::Key_Return, Qt::ControlModifier);
    const NominationId id = s.all().front().nomination.id;
    const auto kept = AttachmentService(*s.file).of({u"nomination"_s, id.v});
    REQUIRE(kept);
    REQUIRE(kept->size() == 1);
    CHECK(kept->front().role == u"photo"_s);
    CHECK(kept->front().name == u"照片.png"_s);
}

TEST_CASE("An empty page leads to the first form", "[filing]") {
    Stage s;
    auto* begin = s.page->findChild<QPushButton*>(u"emptyAction"_s);
    REQUIRE(begin);
    begin->click();
    CHECK(s.dialog());
}
