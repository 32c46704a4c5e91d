#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

#include "tests/support/catch.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/widgets/fit_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/lamp_strip.h"
#include "ui/widgets/masked_id.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/village_chooser.h"

using namespace election;
using namespace Qt::StringLiterals;

TEST_CASE("An ID number is whole only while the eye is held", "[widgets]") {
    MaskedId id;
    id.set(u"330799198207216014"_s);
    id.show();
    QSignalSpy revealed(&id, &MaskedId::revealed);
    auto* eye = id.findChild<QToolButton*>(u"idEye"_s);
    REQUIRE(eye);
    CHECK(id.shownText() == u"**************6014"_s);
    QTest::mousePress(eye, Qt::LeftButton);
    CHECK(id.shownText() == u"330799198207216014"_s);
    CHECK(revealed.takeFirst().at(0).toBool());
    QTest::mouseRelease(eye, Qt::LeftButton);
    CHECK(id.shownText() == u"**************6014"_s);
    QTest::mousePress(eye, Qt::LeftButton);
    id.hide();
    CHECK(id.shownText() == u"**************6014"_s);
}

TEST_CASE("Esc empties a search box, then leaves it", "[widgets]") {
    SearchBox box(u"box"_s, u"hint"_s);
    QSignalSpy left(&box, &SearchBox::left);
    box.setText(u"zs"_s);
    QTest::keyClick(&box, Qt::Key_Escape);
    CHECK(box.text().isEmpty());
    CHECK(left.isEmpty());
    QTest::keyClick(&box, Qt::Key_Escape);
    CHECK(left.count() == 1);
}

TEST_CASE("What can't be taken back wants its word typed", "[dialogs]") {
    QuestionDialog dialog(u"Close the register"_s, u"text"_s, u"Close"_s, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.requireWord(u"封册"_s);
    dialog.show();
    auto* action = dialog.findChild<QPushButton*>(u"questionAction"_s);
    auto* line = dialog.findChild<QLineEdit*>(u"questionLine"_s);
    REQUIRE(action);
    REQUIRE(line);
    CHECK_FALSE(action->isEnabled());
    CHECK_FALSE(action->toolTip().isEmpty());
    line->setText(u"封"_s);
    CHECK_FALSE(action->isEnabled());
    line->setText(u"封册"_s);
    CHECK(action->isEnabled());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(accepted.count() == 1);
}

TEST_CASE("A form grows when a warning of several lines appears in it", "[dialogs]") {
    FormDialog form(u"Posting"_s, {}, u"Record"_s, nullptr);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.addField(u"Posted on"_s, new QLineEdit);
    auto* warning = label({}, LabelKind::Bad, nullptr, true);
    form.addField({}, warning);
    warning->hide();
    form.show();
    REQUIRE(QTest::qWaitForWindowExposed(&form));
    warning->setText(QString(400, u'x').replace(QString(20, u'x'), QString(19, u'x') + u' '));
    warning->show();
    QTest::qWait(50);
    CHECK(warning->height() >= warning->heightForWidth(warning->width()));
}

TEST_CASE("A button that can't be pressed says why, and says its key again when it can", "[widgets]") {
    std::unique_ptr<QPushButton> made(
        button(u"b"_s, u"Count"_s, ButtonKind::Plain, QKeySequence(u"Ctrl+Shift+C"_s)));
    setWhyNot(made.get(), u"Close the boxes first."_s);
    CHECK_FALSE(made->isEnabled());
    CHECK(made->toolTip() == u"Close the boxes first."_s);
    setWhyNot(made.get(), {});
    CHECK(made->isEnabled());
    CHECK(made->toolTip().contains(u"Ctrl+Shift+C"_s));
}

TEST_CASE("Nine lamps can be heard as words", "[widgets]") {
    LampStates states{};
    states[0] = states[1] = CheckState::Passed;
    states[2] = CheckState::Failed;
    LampStrip strip;
    strip.set(states);
    CHECK(strip.accessibleName() == lampsInWords(states));
    CHECK(lampsInWords(states).contains(u"2"_s));
    CHECK(lampsInWords(states).contains(u"6"_s));
}

TEST_CASE("Filters break into a second line where the window is narrow, and what can grow takes what is left",
          "[widgets]") {
    QWidget row;
    auto* layout = new FlowLayout(&row);
    layout->setSpacing(10);
    std::vector<QWidget*> parts;
    for (int i = 0; i < 3; ++i) {
        auto* part = new QWidget;
        part->setMinimumSize(100, 20);
        if (i == 0) part->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout->addWidget(part);
        parts.push_back(part);
    }
    row.resize(400, 100);
    row.show();
    CHECK(layout->heightForWidth(400) == 20);
    CHECK(layout->heightForWidth(250) == 50);
    layout->setGeometry({0, 0, 400, 100});
    CHECK(parts[0]->width() == 180);
    CHECK(parts[2]->geometry().right() == 399);
    layout->setGeometry({0, 0, 250, 100});
    CHECK(parts[2]->y() > parts[0]->y());
}

TEST_CASE("Tiles of villages stand in as many columns as their names have room for", "[widgets]") {
    std::vector<VillageTile> tiles;
    for (int i = 1; i <= 12; ++i)
        tiles.push_back({VillageId{i}, i, u"石门槛村"_s, Tone::Todo, u"名册已公布"_s, u"845 人"_s});
    VillageChooser chooser(u"why"_s);
    chooser.setTiles(tiles);
    chooser.show();
    const auto columns = [&](int width) {
        chooser.resize(width, 700);
        QTest::qWait(0);
        const auto buttons = chooser.findChildren<VillageTileButton*>();
        REQUIRE(buttons.size() == 12);
        int inFirstRow = 0;
        for (const auto* button : buttons) {
            CHECK(button->width() >= button->sizeHint().width());
            if (button->y() == buttons.front()->y()) ++inFirstRow;
        }
        return inFirstRow;
    };
    const int wide = columns(1400), narrow = columns(600);
    CHECK(wide == 5);
    CHECK(narrow < 4);
    CHECK(narrow > 1);
    SECTION("the arrows follow the columns") {
        const auto buttons = chooser.findChildren<VillageTileButton*>();
        chooser.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&chooser));
        buttons.front()->setFocus();
        QTest::keyClick(buttons.front(), Qt::Key_Down);
        CHECK(QApplication::focusWidget() == buttons[narrow]);
    }
}

TEST_CASE("A fitting table cuts no short cell for the sake of a long neighbour", "[widgets]") {
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({u"Voters"_s, u"Village"_s, u"Remark"_s});
    model.setItem(0, 0, new QStandardItem(u"1,027"_s));
    model.setItem(0, 1, new QStandardItem(u"Upper Village"_s));
    model.setItem(0, 2, new QStandardItem(QString(400, u'x')));
    FitTable table(19, 30, {1, 1, 50});
    table.setModel(&model);
    table.resize(600, 120);
    table.show();
    REQUIRE(QTest::qWaitForWindowExposed(&table));
    table.fit();
    for (int column : {0, 1}) {
        INFO(column);
        CHECK(table.columnWidth(column) >= table.sizeHintForIndex(model.index(0, column)).width());
    }
    CHECK(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2) == table.viewport()->width());
    // with room for all, the shares part what is over
    model.setItem(0, 2, new QStandardItem(u"x"_s));
    table.fit();
    CHECK(table.columnWidth(2) > 4 * table.columnWidth(1));
    CHECK(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2) == table.viewport()->width());
}
