#include "core/io/table_writer.h"

#include "tests/core/io/io_fixture.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

PlainTable people() {
    using Kind = PlainTable::Kind;
    PlainTable table;
    table.title = u"名册[1]"_s;
    table.columns = {{u"姓名"_s}, {u"公民身份号码"_s}, {u"人数"_s, Kind::Integer}, {u"日期"_s, Kind::Date}};
    table.rows = {{u"俞甲"_s, u"330799198207212162"_s, u"3"_s, u"2026-12-19"_s},
                  {u"=1+1"_s, {}, u"多"_s, u"不详"_s}};
    return table;
}

}  // namespace

TEST_CASE("A table written as xlsx reads back with IDs as text, numbers as numbers and dates as dates") {
    const Folder folder;
    const QString path = folder.path(u"名册.xlsx"_s);
    REQUIRE(writeTable(people(), path));
    const Workbook book = mustRead(path);
    REQUIRE(book.sheets.size() == 1);
    CHECK(book.sheets[0].name == u"名册 1"_s);
    const auto& rows = book.sheets[0].rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].cell(1).text == u"公民身份号码"_s);
    CHECK(rows[1].cell(1).kind == CellKind::Text);
    CHECK(rows[1].cell(1).text == u"330799198207212162"_s);
    CHECK(rows[1].cell(2).kind == CellKind::Number);
    CHECK(rows[1].cell(3).kind == CellKind::Date);
    CHECK(rows[1].cell(3).text == u"2026-12-19"_s);
    CHECK(rows[2].cell(0).text == u"=1+1"_s);
    CHECK(rows[2].cell(0).kind == CellKind::Text);
    CHECK(rows[2].cell(2).text == u"多"_s);
    CHECK(rows[2].cell(3).text == u"不详"_s);
}

TEST_CASE("A table written as CSV has a BOM, CRLF and no cell that a spreadsheet would run") {
    const Folder folder;
    const QString path = folder.path(u"名册.csv"_s);
    REQUIRE(writeTable(people(), path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) ==
          u"姓名,公民身份号码,人数,日期\r\n俞甲,330799198207212162,3,2026-12-19\r\n'=1+1,,多,不详\r\n"_s);
    CHECK(csvField(u"+1"_s) == u"'+1"_s);
    CHECK(csvField(u"-1"_s) == u"'-1"_s);
    CHECK(csvField(u"@a"_s) == u"'@a"_s);
    CHECK(csvField(u"\t1"_s) == u"'\t1"_s);
    CHECK(csvField(u"\r1"_s) == u"\"'\r1\""_s);
    CHECK(csvField(u"a,b"_s) == u"\"a,b\""_s);
    CHECK(csvField(u"a\"b"_s) == u"\"a\"\"b\""_s);
    CHECK(csvField(u"a=b"_s) == u"a=b"_s);
}

TEST_CASE("Writing into a folder that is missing, and to an unknown extension, fails with a sentence") {
    const Folder folder;
    for (const QString& name : {u"无/a.xlsx"_s, u"无/a.csv"_s}) {
        const auto result = writeTable(people(), folder.path(name));
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::Io);
        CHECK(result.error().message ==
              u"%1 can't be written. Check that the folder exists, that there is room, and that no "
              "program has the file open."_s.arg(folder.path(name)));
    }
    const auto unknown = writeTable(people(), folder.path(u"a.txt"_s));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("Findings export as a table that the village can correct by") {
    const Findings findings{
        {u"REG-02"_s, Severity::Error, u"a.csv"_s, {}, 7, u"身份证号"_s, u"330"_s, u"wrong"_s, u"mend"_s},
        {u"BAL-06"_s, Severity::Warning, u"b.xlsx"_s, u"选票"_s, 0, {}, {}, u"no column"_s, u"add it"_s}};
    const PlainTable table = findingsTable(findings);
    CHECK(table.columns.size() == 9);
    REQUIRE(table.rows.size() == 2);
    CHECK(
        table.rows[0] ==
        QStringList{
            u"REG-02"_s, u"Error"_s, u"a.csv"_s, {}, u"7"_s, u"身份证号"_s, u"330"_s, u"wrong"_s, u"mend"_s});
    CHECK(table.rows[1].at(4).isEmpty());
    CHECK(table.rows[1].at(1) == u"Warning"_s);
}
