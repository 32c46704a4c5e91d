#include "core/domain/national_id.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

TEST_CASE("ID number: GB 11643-1999, shape, check digit, birth date, sex") {
    const auto id = NationalId::parse(u"330799196402221265"_s);
    REQUIRE(id);
    CHECK(id->hasRightCheckDigit());
    CHECK(id->birthDate() == QDate(1964, 2, 22));
    CHECK(id->sex() == Sex::Female);
    CHECK(id->masked() == u"**************1265"_s);
    CHECK_FALSE(NationalId::parse(u"330799196402221266"_s)->hasRightCheckDigit());
}

TEST_CASE("ID number: full-width digits, spaces and a small x are mended") {
    const auto id = NationalId::parse(u" ３３０799 19660723 473x　"_s);
    REQUIRE(id);
    CHECK(id->text() == u"33079919660723473X"_s);
}

TEST_CASE("ID number: 15 digits are upgraded to 18") {
    const auto id = NationalId::parse(u"330799660723473"_s);
    REQUIRE(id);
    CHECK(id->wasUpgraded());
    CHECK(id->text().size() == 18);
    CHECK(id->text().startsWith(u"33079919660723473"_s));
    CHECK(id->hasRightCheckDigit());
}

TEST_CASE("ID number: what is none is refused") {
    for (const auto& text : {u""_s, u"3.30799198207216E+017"_s, u"33079919820721"_s, u"33079919820721X653"_s})
        CHECK_FALSE(NationalId::parse(text));
    CHECK_FALSE(NationalId::parse(u"330799199902301234"_s)->birthDate().has_value());
}
