#include "core/io/table_look.h"

#include "tests/core/io/io_fixture.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

const TableSpec& registers() {
    return tableSpec(FileKind::Register);
}

const LookedColumn& columnOf(const TableLook& look, const QString& header) {
    for (const LookedColumn& column : look.columns)
        if (column.header == header) return column;
    FAIL("no column " << header.toStdString());
    return look.columns.front();
}

}  // namespace

TEST_CASE("A column mapped by hand goes before the names in use, wherever it stands") {
    const Workbook book = csvBook(u"a.csv"_s, u"序号,姓名,性别,选民\n1,户主甲,男,乙\n"_s);
    CHECK(findTable(book, registers())->column(u"name"_s) == 1);
    const auto table = findTable(book, registers(), {{headerKey(u"选民"_s), u"name"_s}});
    REQUIRE(table);
    CHECK(table->column(u"name"_s) == 3);
    CHECK(table->unmatched == QStringList{u"姓名"_s});
}

TEST_CASE("A column mapped by hand now takes it from a remembered one") {
    const auto merged = mergedMapping({{u"a"_s, u"name"_s}, {u"b"_s, u"phone"_s}, {u"c"_s, u""_s}},
                                      {{u"d"_s, u"name"_s}, {u"b"_s, u""_s}});
    CHECK(merged == ColumnMapping{{u"d"_s, u"name"_s}, {u"b"_s, u""_s}, {u"c"_s, u""_s}});
}

TEST_CASE("Sheet and header row can be chosen instead of being found") {
    const Workbook book = csvBook(u"a.csv"_s, u"序号,姓名,性别\n编号,名字,男女\n1,甲,男\n"_s);
    const ColumnMapping mapping{{u"名字"_s, u"name"_s}, {u"男女"_s, u"sex"_s}};
    const auto table = findTable(book, registers(), mapping, {{}, 2});
    REQUIRE(table);
    CHECK(table->headerLine == 2);
    CHECK(table->rows.size() == 1);
    CHECK(table->column(u"name"_s) == 1);
    CHECK_FALSE(findTable(book, registers(), mapping, {{}, 7}));
    CHECK_FALSE(findTable(book, registers(), mapping, {u"Sheet9"_s, 0}));
}

TEST_CASE("The look of a table names every header, what it is read as, and what is missing") {
    const Workbook book =
        csvBook(u"a.csv"_s, u"花名册\n番号,选民,性别,民族,籍贯\n1,甲,男,汉族,金华\n2,乙,女,,\n"_s);
    const TableLook look =
        lookAtTable(book, registers(), {{u"籍贯"_s, u""_s}}, {{u"民族"_s, u"remark"_s}}, {});
    CHECK(look.headerLine == 0);  // two known names are not enough to take a row for the header
    CHECK(look.columns.empty());
    REQUIRE(look.lines.size() == 4);
    CHECK(look.lines[1].cells == QStringList{u"番号"_s, u"选民"_s, u"性别"_s, u"民族"_s, u"籍贯"_s});

    const TableLook chosen =
        lookAtTable(book, registers(), {{u"籍贯"_s, u""_s}}, {{u"民族"_s, u"remark"_s}}, {{}, 2});
    CHECK(chosen.headerLine == 2);
    CHECK(columnOf(chosen, u"性别"_s).by == MappedBy::Alias);
    CHECK(columnOf(chosen, u"选民"_s).by == MappedBy::Nobody);
    CHECK(columnOf(chosen, u"民族"_s).by == MappedBy::Remembered);
    CHECK(columnOf(chosen, u"籍贯"_s).by == MappedBy::Hand);
    CHECK(columnOf(chosen, u"籍贯"_s).key.isEmpty());
    CHECK(columnOf(chosen, u"选民"_s).samples == QStringList{u"甲"_s, u"乙"_s});
    CHECK(chosen.missing == QStringList{u"姓名"_s});
}

TEST_CASE("No digit of an ID number is in what is shown of a file, damaged ones included") {
    CHECK(withoutIdDigits(u"330799196312072956"_s) == u"******************"_s);
    CHECK(withoutIdDigits(u"33079919910413516x"_s) == u"******************"_s);
    CHECK(withoutIdDigits(u"３３０７９９１９６３１２０７２９５６"_s) == u"******************"_s);
    CHECK(withoutIdDigits(u"330799631207295"_s) == u"***************"_s);
    CHECK(withoutIdDigits(u"3.30799198207216E+017"_s) == u"*.**************E+017"_s);
    CHECK(withoutIdDigits(u"身份证330799196312072956号"_s) == u"身份证******************号"_s);
    CHECK(withoutIdDigits(u"13800138000"_s) == u"13800138000"_s);
    CHECK(withoutIdDigits(u"2026-12-09 09:54"_s) == u"2026-12-09 09:54"_s);
    const Workbook book = csvBook(u"a.csv"_s, u"序号,姓名,公民身份号码\n1,甲,330799196312072956\n"_s);
    const TableLook look = lookAtTable(book, registers(), {}, {}, {});
    CHECK(look.lines[1].cells.at(2) == u"******************"_s);
    CHECK(columnOf(look, u"公民身份号码"_s).samples == QStringList{u"******************"_s});
}

TEST_CASE("A post's column of a ballot file is known by its title or mapped by hand") {
    const TableSpec spec = ballotSpec({u"主任"_s, u"委员"_s});
    const Workbook book = csvBook(u"夏溪村选票.csv"_s, u"票箱,票号,主任,村委\n中心会场,1,甲,乙\n"_s);
    ReadContext context;
    context.villages = {u"夏溪村"_s};
    context.ballotPosts = {u"主任"_s, u"委员"_s};
    const auto unmapped = readBallots(book, context);
    REQUIRE(unmapped);
    CHECK(unmapped->postTitles == QStringList{u"主任"_s});
    CHECK(codes(unmapped->findings) == u"BAL-05@1 BAL-06@1"_s);
    context.mapping = {{u"村委"_s, kBallotPostKey + u"委员"_s}};
    const auto mapped = readBallots(book, context);
    REQUIRE(mapped);
    CHECK(mapped->postTitles == QStringList{u"主任"_s, u"委员"_s});
    CHECK(mapped->findings.empty());
    CHECK(mapped->rows.front().paper.columns == std::vector<QString>{u"甲"_s, u"乙"_s});
    CHECK(spec.columns.size() == tableSpec(FileKind::Ballots).columns.size() + 2);
}
