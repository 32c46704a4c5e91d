#include "ui/widgets/theme.h"

#include "tests/support/catch.h"

using namespace election;

TEST_CASE("Every text of the desk differs from its ground by at least 7:1, light and dark", "[theme]") {
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark);
    for (const auto& pair : Theme::textPairs(Theme::coloursOf(scheme))) {
        INFO(pair.name << " " << pair.text.name() << " on " << pair.ground.name());
        CHECK(contrast(pair.text, pair.ground) >= 7.0);
    }
}

TEST_CASE("Contrast is that of WCAG", "[theme]") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1.0));
    CHECK(contrast(QColor(0x77, 0x77, 0x77), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("Lengths follow the text size", "[theme]") {
    Theme::apply(Scheme::Light, 150);
    CHECK(Theme::current().px(20) == 30);
    CHECK(Theme::current().font(14).pixelSize() == 21);
    Theme::apply(Scheme::Light, 100);
    CHECK(Theme::current().px(20) == 20);
}
