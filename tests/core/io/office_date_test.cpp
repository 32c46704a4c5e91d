#include "core/io/office_date.h"

#include "core/io/cell_format.h"
#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

TEST_CASE("Every spelling of a date that offices use is read") {
    const std::vector<std::pair<QString, QDate>> days{
        {u"2026-12-19"_s, {2026, 12, 19}},
        {u"2026/12/19"_s, {2026, 12, 19}},
        {u"2026.3.4"_s, {2026, 3, 4}},
        {u"2026-3-4"_s, {2026, 3, 4}},
        {u"2026年12月19日"_s, {2026, 12, 19}},
        {u"2026年3月4号"_s, {2026, 3, 4}},
        {u"20261219"_s, {2026, 12, 19}},
        {u" 2026 - 12 - 19 "_s, {2026, 12, 19}},
        {u"２０２６．３．４"_s, {2026, 3, 4}},
        {u"2026-12-11 09:30"_s, {2026, 12, 11}},
        {u"2026-12-11 09:30:00"_s, {2026, 12, 11}},
        {u"2026-12-11T09:30:00"_s, {2026, 12, 11}},
        {u"2026年12月11日 9时30分"_s, {2026, 12, 11}},
        {u"46375"_s, {2026, 12, 19}},
        {u"2000-02-29"_s, {2000, 2, 29}},
        {u"1924.1.31"_s, {1924, 1, 31}},
    };
    for (const auto& [text, day] : days) {
        INFO(text);
        const auto read = parseOfficeDate(text);
        REQUIRE(read);
        CHECK(read->date == day);
        CHECK_FALSE(read->monthOnly);
    }
}

TEST_CASE("A month without a day is a month") {
    for (const QString& text :
         {u"1991.06"_s, u"1991.6"_s, u"1991-06"_s, u"1991年6月"_s, u"199106"_s, u"1991/6"_s}) {
        INFO(text);
        const auto read = parseOfficeDate(text);
        REQUIRE(read);
        CHECK(read->monthOnly);
        CHECK(read->date == QDate(1991, 6, 1));
        CHECK(parseBirthMonth(textCell(text)) == u"1991.06"_s);
    }
    CHECK(parseBirthMonth(textCell(u"1991-06-25"_s)) == u"1991.06"_s);
    // Typed as 1991.10, a spreadsheet keeps the number 1991.1; typed as text, 1991.1 is January.
    CHECK(parseBirthMonth(numberCell(1991.1)) == u"1991.10"_s);
    CHECK(parseBirthMonth(textCell(u"1991.1"_s)) == u"1991.01"_s);
    CHECK(parseBirthMonth(numberCell(1991.01)) == u"1991.01"_s);
}

TEST_CASE("What is no date is none") {
    for (const QString& text :
         {u""_s, u"不详"_s, u"2026-13-01"_s, u"2026-02-30"_s, u"2026-12-19x"_s, u"19820732"_s, u"1991"_s,
          u"12-19"_s, u"3.30799198207216E+17"_s, u"2026-12-11 25:00"_s, u"123"_s, u"2026-1-2-3"_s}) {
        INFO(text);
        CHECK_FALSE(parseOfficeDate(text));
    }
}

TEST_CASE("Dates with times keep the minute") {
    const QDateTime expected(QDate(2026, 12, 11), QTime(9, 30));
    for (const QString& text :
         {u"2026-12-11 09:30"_s, u"2026-12-11 09:30:00"_s, u"2026/12/11 9:30"_s, u"2026年12月11日 9时30分"_s,
          u"2026.12.11 09：30"_s, u"2026-12-11T09:30"_s, u"20261211 09:30"_s}) {
        INFO(text);
        const auto read = parseOfficeDateTime(textCell(text));
        REQUIRE(read);
        CHECK(*read == expected);
    }
    CHECK(parseOfficeDateTime(textCell(u"2026-12-11"_s)) == QDateTime(QDate(2026, 12, 11), QTime(0, 0)));
    CHECK(parseOfficeDateTime(numberCell(46367.395833333336)) == expected);
    CHECK(parseOfficeDateTime(textCell(u"2026年12月11日下午3点05分"_s)) ==
          QDateTime(QDate(2026, 12, 11), QTime(15, 5)));
    CHECK_FALSE(parseOfficeDateTime(textCell(u"明天"_s)));
}

TEST_CASE("Times of the day are read in the spellings of a polling station") {
    for (const QString& text : {u"08:30"_s, u"8:30"_s, u"08:30:00"_s, u"8点30分"_s, u"8时30分"_s,
                                u"８：３０"_s, u"0830"_s, u"2026-12-19 08:30"_s}) {
        INFO(text);
        const auto read = parseOfficeTime(textCell(text));
        REQUIRE(read);
        CHECK(*read == QTime(8, 30));
    }
    CHECK(parseOfficeTime(numberCell(8.5 / 24)) == QTime(8, 30));
    CHECK(parseOfficeTime(textCell(u"8点"_s)) == QTime(8, 0));
    CHECK_FALSE(parseOfficeTime(textCell(u"早上"_s)));
    CHECK_FALSE(parseOfficeTime(textCell(u"25:00"_s)));
}

TEST_CASE("Day counts of spreadsheets become dates") {
    CHECK(dateFromSerial(46375, false).date() == QDate(2026, 12, 19));
    CHECK(dateFromSerial(1, false).date() == QDate(1900, 1, 1));
    CHECK(dateFromSerial(61, false).date() == QDate(1900, 3, 1));
    CHECK(dateFromSerial(46375 - 1462, true).date() == QDate(2026, 12, 19));
    CHECK(dateFromSerial(46375.999999999, false) == QDateTime(QDate(2026, 12, 20), QTime(0, 0)));
}

TEST_CASE("Number formats that show dates are told from those that don't") {
    for (const QString& code : {u"yyyy-mm-dd"_s, u"yyyy\"年\"m\"月\"d\"日\""_s, u"[$-804]yyyy\\-mm\\-dd;@"_s,
                                u"m/d/yy"_s, u"mmm-yy"_s})
        CHECK((dateFormatParts(code).date && !dateFormatParts(code).time));
    CHECK((dateFormatParts(u"yyyy-mm-dd hh:mm"_s).date && dateFormatParts(u"yyyy-mm-dd hh:mm"_s).time));
    CHECK((!dateFormatParts(u"h:mm"_s).date && dateFormatParts(u"h:mm"_s).time));
    CHECK((!dateFormatParts(u"[h]:mm:ss"_s).date && dateFormatParts(u"[h]:mm:ss"_s).time));
    CHECK(dateFormatParts(u"mm:ss.0"_s).time);
    for (const QString& code :
         {u"General"_s, u"0.00"_s, u"@"_s, u"#,##0"_s, u"\"第\"0\"组\""_s, u"0_ \"d\""_s})
        CHECK_FALSE((dateFormatParts(code).date || dateFormatParts(code).time));
    CHECK((builtinDateFormat(14).date && builtinDateFormat(31).date && builtinDateFormat(57).date));
    CHECK((builtinDateFormat(20).time && !builtinDateFormat(20).date));
    CHECK_FALSE((builtinDateFormat(0).date || builtinDateFormat(1).date || builtinDateFormat(49).date));
}
