#include "tests/ui/desk/desk_window.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

/// The widest and the highest part of a page, for the message of a failure.
QString culprits(const QWidget* page, QSize room) {
    QStringList lines;
    const auto parts = page->findChildren<QWidget*>();
    for (const QWidget* part : parts) {
        const QSize needs = part->minimumSizeHint().expandedTo(part->minimumSize());
        if (needs.width() > room.width() / 2 || needs.height() > room.height() / 2)
            lines << u"%1 %2: %3x%4"_s
                         .arg(QString::fromLatin1(part->metaObject()->className()), part->objectName())
                         .arg(needs.width())
                         .arg(needs.height());
    }
    return lines.join(u'\n');
}

void checkPages(DeskWindow& desk, std::optional<VillageId> village) {
    for (const PageDescriptor& descriptor : desk.window->pages()) {
        PageTarget target;
        target.page = descriptor.id;
        target.village = village;
        target.allVillages = !village;
        desk.window->goTo(target);
        QTest::qWait(0);
        desk.window->resize(1366, 768);
        QTest::qWait(0);
        const QWidget* page = desk.window->pageWidget(descriptor.id);
        REQUIRE(page);
        INFO(descriptor.id << "\n" << culprits(page, {1178, 690}));
        CHECK(desk.window->width() == 1366);
        CHECK(desk.window->height() == 768);
    }
}

}  // namespace

TEST_CASE("Every page fits into a window of 1366 × 768", "[pages][fit]") {
    DeskWindow desk;
    const VillageId village = desk.village(u"夏溪村"_s);
    SECTION("of a village") {
        checkPages(desk, village);
    }
    SECTION("of the township") {
        checkPages(desk, {});
    }
}

TEST_CASE("Every page fits at a text size of 150 %", "[pages][fit]") {
    DeskWindow desk;
    const VillageId village = desk.village(u"夏溪村"_s);
    desk.window->setTextSize(150);
    QTest::qWait(20);
    checkPages(desk, village);
    desk.window->setTextSize(100);
    QTest::qWait(20);
}
