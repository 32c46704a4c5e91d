#include "core/io/column_matcher.h"

#include "tests/core/io/io_fixture.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {
const TableSpec& registers() {
    return tableSpec(FileKind::Register);
}
}  // namespace

TEST_CASE("Headers compare without spaces, brackets and width") {
    CHECK(headerKey(u"姓 名"_s) == u"姓名"_s);
    CHECK(headerKey(u" 姓　名（必填）"_s) == u"姓名"_s);
    CHECK(headerKey(u"*身份证号码："_s) == u"身份证号码"_s);
    CHECK(headerKey(u"姓名\n(选民)"_s) == u"姓名"_s);
    CHECK(headerKey(u"ＩＤ"_s) == u"id"_s);
    CHECK(headerKey(u"(备注)"_s) == u"(备注)"_s);
}

TEST_CASE("Every alias of the contract finds its column") {
    const std::vector<std::pair<QString, QStringList>> aliases{
        {u"name"_s, {u"姓名"_s, u"姓 名"_s, u"选民姓名"_s}},
        {u"birth_date"_s, {u"出生日期"_s, u"出生年月日"_s, u"生日"_s, u"出生年月"_s}},
        {u"national_id"_s, {u"公民身份号码"_s, u"身份证号"_s, u"身份证号码"_s, u"证件号码"_s}},
        {u"education"_s, {u"文化程度"_s, u"学历"_s}},
        {u"group"_s, {u"村民小组"_s, u"组别"_s}},
        {u"address"_s, {u"现居住地"_s, u"住址"_s}},
        {u"phone"_s, {u"联系电话"_s, u"手机号"_s}},
    };
    for (const auto& [key, names] : aliases)
        for (const QString& name : names) {
            INFO(name);
            const QString nameHeader = key == u"name"_s ? name : u"姓名"_s;
            const QString other = key == u"name"_s ? u"民族"_s : name;
            const Workbook book =
                csvBook(u"a.csv"_s, u"序号,%1,性别,%2\n1,甲,男,x\n"_s.arg(nameHeader, other));
            const auto table = findTable(book, registers());
            REQUIRE(table);
            CHECK(table->column(key) == (key == u"name"_s ? 1 : 3));
            CHECK(table->unmatched.isEmpty());
        }
}

TEST_CASE(
    "The header is found below title lines, totals, repeated headers, notes and empty form lines are no "
    "data") {
    const Workbook book =
        csvBook(u"a.csv"_s,
                u"上坑村登记参加选举村民花名册,,\n填报单位:上坑村村民选举委员会,,\n"
                "序号,姓 名,性别,出生日期\n1,甲,男,1990-01-01\n2,乙,女,1991-01-01\n"
                "本页小计,2,,\n序号,姓 名,性别,出生日期\n3,丙,男,1990-01-01\n4,,,\n5,,男,1990-01-01\n"
                "合 计,,3,\n填表人:张三,,,\n"_s);
    const auto table = findTable(book, registers());
    REQUIRE(table);
    CHECK(table->headerLine == 3);
    CHECK(table->titles ==
          QStringList{u"上坑村登记参加选举村民花名册"_s, u"填报单位:上坑村村民选举委员会"_s});
    REQUIRE(table->rows.size() == 4);
    CHECK(table->rows[0]->line == 4);
    CHECK(table->rows[3]->line == 10);
    CHECK(table->skippedTotals == 2);
}

TEST_CASE("A person's name never makes a row a total") {
    const Workbook book = csvBook(u"a.csv"_s, u"序号,姓名,性别\n1,合计,男\n2,总计,女\n"_s);
    const auto table = findTable(book, registers());
    REQUIRE(table);
    CHECK(table->rows.size() == 2);
}

TEST_CASE("Unmatched columns are shown and can be mapped or ignored by hand") {
    const Workbook book = csvBook(u"a.csv"_s, u"序号,选举人,性别,民族,血型\n1,甲,男,汉族,A\n"_s);
    const auto refused = findTable(book, registers());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(
        refused.error().message ==
        u"The header of a.csv has no column 姓名. Name the column (姓名、姓 名、选民姓名、村民姓名), or map it by hand."_s);
    const auto table = findTable(book, registers(), {{u"选举人"_s, u"name"_s}, {u"血型"_s, QString()}});
    REQUIRE(table);
    CHECK(table->column(u"name"_s) == 1);
    CHECK(table->unmatched.isEmpty());
    const auto shown = findTable(book, registers(), {{u"选举人"_s, u"name"_s}});
    REQUIRE(shown);
    CHECK(shown->unmatched == QStringList{u"血型"_s});
}

TEST_CASE("Of two equal headers the first counts and the second is shown") {
    const Workbook book = csvBook(u"a.csv"_s, u"序号,姓名,姓名,性别\n1,甲,乙,男\n"_s);
    const auto table = findTable(book, registers());
    REQUIRE(table);
    CHECK(table->column(u"name"_s) == 1);
    CHECK(table->unmatched == QStringList{u"姓名"_s});
}

TEST_CASE("A file without such a header, and a header without rows, are refused") {
    const auto none = findTable(csvBook(u"a.csv"_s, u"苹果,梨,桃\n1,2,3\n"_s), registers());
    REQUIRE_FALSE(none);
    CHECK(none.error().message ==
          u"a.csv has no header row with the columns of such a file "
          u"(序号、户号、与户主关系、姓名、性别、民族 …). Check that it "
          "is the right file, or that its encoding is right."_s);
    const auto empty = findTable(csvBook(u"a.csv"_s, u"序号,姓名,性别\n合计,0,\n"_s), registers());
    REQUIRE_FALSE(empty);
    CHECK(empty.error().message == u"a.csv has a header but no rows under it. Fetch the filled-in file."_s);
}

TEST_CASE("The row limit counts data rows only") {
    Workbook book = csvBook(u"a.csv"_s, u"名册\n序号,姓名,性别\n1,甲,男\n2,乙,男\n3,丙,男\n合计,3,\n"_s);
    book.maxRows = 3;
    CHECK(findTable(book, registers()));
    book.maxRows = 2;
    const auto refused = findTable(book, registers());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message == u"a.csv has more than 2 rows. Split it by village."_s);
}

TEST_CASE("The first sheet that holds a header is taken, a cover sheet is passed over") {
    const Workbook book = mustRead(dataFile(u"register.xls"_s));
    const auto table = findTable(book, registers());
    REQUIRE(table);
    CHECK(table->sheet->name == u"名册"_s);
    CHECK(table->rows.size() == 3);
}
