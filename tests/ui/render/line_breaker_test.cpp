#include "ui/render/line_breaker.h"

#include "tests/support/catch.h"

using namespace election::render;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSize = 100;

QStringList broken(const QString& text, double letters) {
    static const FontBook fonts;
    QStringList lines;
    for (const TextLine& line : breakLines(fonts, Face::Text, text, kSize, letters * kSize))
        lines << line.text;
    return lines;
}

}  // namespace

TEST_CASE("Chinese breaks between any two letters") {
    CHECK(broken(u"一二三四五六"_s, 4) == QStringList{u"一二三四"_s, u"五六"_s});
    CHECK(broken(u"一二三四"_s, 4) == QStringList{u"一二三四"_s});
    CHECK(broken({}, 4) == QStringList{QString()});
}

TEST_CASE("No line begins with a closing mark or ends with an opening one") {
    CHECK(broken(u"一二三四，五"_s, 4) == QStringList{u"一二三"_s, u"四，五"_s});
    CHECK(broken(u"一二三（四）"_s, 4) == QStringList{u"一二三"_s, u"（四）"_s});
    CHECK(broken(u"一二三四》。五"_s, 5) == QStringList{u"一二三"_s, u"四》。五"_s});
}

TEST_CASE("Figures and Latin words stay whole where a line can hold them") {
    CHECK(broken(u"共1234567票"_s, 4) == QStringList{u"共"_s, u"1234567"_s, u"票"_s});
    CHECK(broken(u"one two"_s, 3) == QStringList{u"one"_s, u"two"_s});
    const QStringList forced = broken(u"12345678901234567890"_s, 4);
    CHECK(forced.size() > 1);
    CHECK(forced.join(QString()) == u"12345678901234567890"_s);
}

TEST_CASE("Letters outside the basic plane are never cut in two") {
    for (const double width : {1.0, 1.5, 2.0, 3.0}) {
        const QStringList lines = broken(u"𬱖𬱖𬱖"_s, width);
        CHECK(lines.join(QString()) == u"𬱖𬱖𬱖"_s);
        for (const QString& line : lines) CHECK(line.size() % 2 == 0);
    }
}

TEST_CASE("A line break in the text is a line break on the page") {
    CHECK(broken(u"一\n二\n"_s, 4) == QStringList{u"一"_s, u"二"_s, QString()});
}

TEST_CASE("A width of nothing still ends") {
    CHECK(broken(u"一二"_s, 0) == QStringList{u"一"_s, u"二"_s});
}
