#include "core/io/workbook.h"

#include <unistd.h>
#include <xlsxwriter.h>

#include <QDir>
#include <QStringEncoder>

#include "tests/core/io/io_fixture.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

const QString kTable = u"姓名,性别,出生日期\r\n俞甲,男,1982-07-21\r\n\"徐,乙\",女,\"1990-01-02\"\r\n"_s;

QByteArray encoded(const QString& text, const char* encoding) {
    return QStringEncoder(encoding).encode(text);
}

QString refusal(const QString& path, ErrorCode code = ErrorCode::InvalidInput) {
    const auto book = tryRead(path);
    REQUIRE_FALSE(book);
    CHECK(book.error().code == code);
    return book.error().message;
}

QString row(const Sheet& sheet, size_t index) {
    QStringList texts;
    for (const Cell& cell : sheet.rows.at(index).cells) texts.append(cell.text);
    return texts.join(u'|');
}

}  // namespace

TEST_CASE("The encoding of a CSV file is told from its bytes") {
    const Folder folder;
    struct Case {
        QString name;
        QByteArray content;
        QString encoding;
    };
    const std::vector<Case> cases{
        {u"gb.csv"_s, encoded(kTable, "GB18030"), u"GB18030"_s},
        {u"utf8.csv"_s, kTable.toUtf8(), u"UTF-8"_s},
        {u"bom.csv"_s, "\xEF\xBB\xBF" + kTable.toUtf8(), u"UTF-8 BOM"_s},
        {u"utf16le.csv"_s, "\xFF\xFE" + encoded(kTable, "UTF-16LE"), u"UTF-16LE"_s},
        {u"utf16be.csv"_s, "\xFE\xFF" + encoded(kTable, "UTF-16BE"), u"UTF-16BE"_s},
        {u"utf16 without mark.csv"_s, encoded(kTable, "UTF-16LE"), u"UTF-16LE"_s},
        {u"an Excel name.xlsx"_s, encoded(kTable, "GB18030"), u"GB18030"_s},
    };
    for (const Case& c : cases) {
        const Workbook book = mustRead(folder.write(c.name, c.content));
        INFO(c.name);
        CHECK(book.facts.format == FileFormat::Csv);
        CHECK(book.facts.encoding == c.encoding);
        CHECK(book.facts.encodingLabel() == c.encoding);
        CHECK(book.facts.fileName == c.name);
        REQUIRE(book.sheets.size() == 1);
        CHECK(row(book.sheets[0], 1) == u"俞甲|男|1982-07-21"_s);
        CHECK(row(book.sheets[0], 2) == u"徐,乙|女|1990-01-02"_s);
    }
}

TEST_CASE("GB18030 names outside the basic plane survive") {
    const Folder folder;
    const QString text = u"姓名,性别\n𬱖㛃,女\n"_s;
    const Workbook book = mustRead(folder.write(u"a.csv"_s, encoded(text, "GB18030")));
    CHECK(row(book.sheets[0], 1) == u"𬱖㛃|女"_s);
}

TEST_CASE("The delimiter of a CSV file is told from its lines") {
    const Folder folder;
    for (const QChar delimiter : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        const QString text =
            QString(u"姓名|备注\n甲|住址,第1组;东\n乙|无\n丙|无\n"_s).replace(u'|', delimiter);
        const QString quoted =
            delimiter == u'\t' ? text : QString(text).replace(u"住址,第1组;东"_s, u"\"住址,第1组;东\""_s);
        const Workbook book = mustRead(folder.write(u"a.csv"_s, quoted.toUtf8()));
        CHECK(book.facts.delimiter == delimiter);
        CHECK(row(book.sheets[0], 1) == u"甲|住址,第1组;东"_s);
    }
}

TEST_CASE("CSV quotes may hold line breaks and quotes, rows keep the line where they start") {
    const Folder folder;
    const Workbook book = mustRead(folder.write(u"a.csv"_s, "\n\"a\"\"b\",\"x\ny\"\n,,\nc,d"));
    REQUIRE(book.sheets[0].rows.size() == 2);
    CHECK(book.sheets[0].rows[0].line == 2);
    CHECK(row(book.sheets[0], 0) == u"a\"b|x\ny"_s);
    CHECK(book.sheets[0].rows[1].line == 5);
    CHECK(row(book.sheets[0], 1) == u"c|d"_s);
}

TEST_CASE("An xlsx file gives texts, whole numbers, dates and the results of formulas") {
    const Folder folder;
    const QString path = folder.path(u"表.xlsx"_s);
    lxw_workbook* const book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* const sheet = workbook_add_worksheet(book, "名册");
    lxw_format* const day = workbook_add_format(book);
    format_set_num_format(day, "yyyy\"年\"m\"月\"d\"日\"");
    lxw_format* const moment = workbook_add_format(book);
    format_set_num_format(moment, "yyyy-mm-dd hh:mm");
    lxw_format* const clock = workbook_add_format(book);
    format_set_num_format_index(clock, 20);
    lxw_format* const money = workbook_add_format(book);
    format_set_num_format(money, "0.00");
    worksheet_write_string(sheet, 0, 0, "俞 甲", nullptr);
    worksheet_write_number(sheet, 0, 1, 13929611757, nullptr);
    worksheet_write_number(sheet, 0, 2, 330799198207212162.0, nullptr);
    lxw_datetime at{2026, 12, 19, 9, 30, 0};
    worksheet_write_datetime(sheet, 0, 3, &at, day);
    worksheet_write_datetime(sheet, 0, 4, &at, moment);
    worksheet_write_number(sheet, 0, 5, 8.5 / 24, clock);
    worksheet_write_formula_num(sheet, 0, 6, "=40+2", nullptr, 42);
    worksheet_write_formula_str(sheet, 0, 7, "=\"是\"", nullptr, "是");
    worksheet_write_number(sheet, 0, 8, 1991.06, money);
    worksheet_write_boolean(sheet, 0, 9, 1, nullptr);
    worksheet_write_number(sheet, 0, 10, 330799820721216, nullptr);
    worksheet_write_formula_num(sheet, 0, 11, "=TODAY()", day, 46375);
    workbook_add_worksheet(book, "空");
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);

    const Workbook read = mustRead(path);
    CHECK(read.facts.format == FileFormat::Xlsx);
    CHECK(read.facts.encodingLabel() == u"xlsx"_s);
    CHECK(read.facts.sha256.size() == 64);
    REQUIRE(read.sheets.size() == 2);
    CHECK(read.sheets[0].name == u"名册"_s);
    CHECK(
        row(read.sheets[0], 0) ==
        u"俞 甲|13929611757|3.30799198207212E+17|2026-12-19|2026-12-19 09:30|08:30|42|是|1991.06|是|330799820721216|2026-12-19"_s);
    CHECK(read.sheets[0].rows[0].cell(3).kind == CellKind::Date);
    CHECK(read.sheets[0].rows[0].cell(2).kind == CellKind::Number);
    CHECK(read.sheets[0].rows[0].cell(99).isEmpty());
}

TEST_CASE("An xls file gives texts, numbers, dates in Chinese formats and the results of formulas") {
    const Workbook book = mustRead(dataFile(u"register.xls"_s));
    CHECK(book.facts.format == FileFormat::Xls);
    REQUIRE(book.sheets.size() == 2);
    CHECK(row(book.sheets[1], 1) == u"1|080001|俞甲|男|1982-07-21|330799198207212162|本村户籍|42"_s);
    CHECK(row(book.sheets[1], 2) == u"2|80002|俞乙|女|1984-10-24|3.30799198410249E+17|本村户籍"_s);
    CHECK(row(book.sheets[1], 3) == u"3|08W006|俞丙|男|1990-01-02 08:30|33079919900102901X|本村户籍外出"_s);
    CHECK(book.sheets[1].rows[1].cell(4).kind == CellKind::Date);
}

TEST_CASE("An ods file is read, rows that repeat to the end of the sheet cost nothing") {
    const Workbook book = mustRead(dataFile(u"register.ods"_s));
    CHECK(book.facts.format == FileFormat::Ods);
    REQUIRE(book.sheets.size() == 1);
    REQUIRE(book.sheets[0].rows.size() == 5);
    CHECK(row(book.sheets[0], 2) == u"1|080001|俞甲|男|1982-07-21|330799198207212162|本村户籍"_s);
    CHECK(row(book.sheets[0], 3) == u"2|080002|俞乙|女|1984-10-24|3.30799198410249E+17|本村户籍|已故"_s);
}

TEST_CASE("The format is told from the content: a wrong extension does no harm") {
    const Folder folder;
    const QString path = folder.path(u"名册.csv"_s);
    REQUIRE(QFile::copy(dataFile(u"register.xls"_s), path));
    CHECK(mustRead(path).facts.format == FileFormat::Xls);
}

TEST_CASE("What is not a spreadsheet is refused by name") {
    const Folder folder;
    const QString sentence = u"%1 is not a spreadsheet. Choose an .xlsx, .xls, .ods or CSV file."_s;
    const std::vector<std::pair<QString, QByteArray>> files{
        {u"照片.jpg"_s, QByteArray("\xFF\xD8\xFF\xE0\x00\x10JFIF", 10)},
        {u"公告.pdf"_s, "%PDF-1.7\n"},
        {u"压缩.csv"_s, QByteArray("Rar!\x1a\x07\x00", 7)},
        {u"乱.csv"_s, QByteArray("\x00\x01\x00\x00\x02\x00\x00\x00", 8)},
        {u"控制.csv"_s, QByteArray("a,b\n\x01\x02,c\n")},
    };
    for (const auto& [name, content] : files)
        CHECK(refusal(folder.write(name, content)) == sentence.arg(name));
    CHECK(refusal(dataFile(u"letter.odt"_s)) == sentence.arg(u"letter.odt"_s));
}

TEST_CASE("Password-protected files are refused and say what to do") {
    const QString sentence =
        u"%1 is protected by a password. Open it in the office program, take the password off and save it again."_s;
    for (const QString& name : {u"password.xlsx"_s, u"password.xls"_s, u"password.ods"_s})
        CHECK(refusal(dataFile(name)) == sentence.arg(name));
}

TEST_CASE("A web page or an XML table with a spreadsheet's name is refused and says what to do") {
    const Folder folder;
    CHECK(
        refusal(folder.write(u"导出.xls"_s, "<html><table><tr><td>姓名</td></tr></table></html>")) ==
        u"导出.xls is in a format that can't be read here. Open it in the office program and save it as .xlsx."_s);
}

TEST_CASE("Empty files and empty tables are refused") {
    const Folder folder;
    CHECK(refusal(folder.write(u"空.csv"_s, {})) == u"空.csv is empty. Fetch the file again."_s);
    CHECK(refusal(folder.write(u"空行.csv"_s, ",,\r\n  ,\r\n")) ==
          u"空行.csv holds an empty table. Fetch the file again."_s);
    const QString path = folder.path(u"空表.xlsx"_s);
    lxw_workbook* const book = workbook_new(QFile::encodeName(path).constData());
    workbook_add_worksheet(book, nullptr);
    REQUIRE(workbook_close(book) == LXW_NO_ERROR);
    CHECK(refusal(path) == u"空表.xlsx holds an empty table. Fetch the file again."_s);
}

TEST_CASE("A truncated file of any kind is refused as damaged") {
    const Folder folder;
    const QString sentence =
        u"%1 is damaged or incomplete. Open it in the office program, save it again, or fetch a new copy."_s;
    for (const QString& source :
         {sampleFile(u"职数表.xlsx"_s), dataFile(u"register.ods"_s), dataFile(u"register.xls"_s)}) {
        QFile file(source);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const QString name = u"half"_s + source.right(5);
        for (const qsizetype size : {content.size() / 2, content.size() - 400})
            CHECK(refusal(folder.write(name, content.left(size))) == sentence.arg(name));
    }
}

TEST_CASE("A CSV file in a wrong encoding is refused") {
    const Folder folder;
    // A cut multi-byte character is neither UTF-8 nor GB18030.
    const QByteArray broken = encoded(u"姓名,性别\n俞甲,男\n"_s, "GB18030") + "\x81\x20,\xFF\n";
    CHECK(refusal(folder.write(u"坏.csv"_s, broken)) ==
          u"坏.csv can't be read as UTF-8 / GB18030: it holds bytes that mean nothing there. Choose another "
          u"encoding, "
          "or save the file again as .xlsx."_s);

    ReadOptions forced;
    forced.encoding = u"UTF-8"_s;
    const auto book = tryRead(folder.write(u"国标.csv"_s, encoded(kTable, "GB18030")), forced);
    REQUIRE_FALSE(book);
    CHECK(book.error().message.startsWith(u"国标.csv can't be read as UTF-8:"_s));
    forced.encoding = u"GB18030"_s;
    CHECK(mustRead(folder.path(u"国标.csv"_s), forced).facts.encoding == u"GB18030"_s);
}

TEST_CASE("A missing file, a folder and a file without the right to read are refused") {
    const Folder folder;
    CHECK(refusal(folder.path(u"无.csv"_s), ErrorCode::NotFound) ==
          u"There is no file %1. Check the name and the folder."_s.arg(folder.path(u"无.csv"_s)));
    CHECK(refusal(folder.dir.path()) ==
          u"%1 is a folder, not a file. Choose the files in it."_s.arg(folder.dir.path()));

    const QString secret = folder.write(u"密.csv"_s, kTable.toUtf8());
    REQUIRE(QFile::setPermissions(folder.dir.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                         QFile::ReadOther | QFile::ExeOther));
    REQUIRE(QFile::setPermissions(secret, {}));
    // root may read everything, so the test steps down to nobody for a moment.
    const uid_t me = geteuid();
    if (me == 0) REQUIRE(seteuid(65534) == 0);
    const auto book = tryRead(secret);
    if (me == 0) REQUIRE(seteuid(0) == 0);
    REQUIRE_FALSE(book);
    CHECK(book.error().code == ErrorCode::Permission);
    CHECK(
        book.error().message ==
        u"密.csv can't be opened: you have no right to read it. Ask its owner, or copy it to your own folder."_s);
}

TEST_CASE("Reading stops when there are far too many rows, and when the user says so") {
    const Folder folder;
    QByteArray content = "姓名,性别,户号\n";
    for (int i = 0; i < 300; ++i) content += "甲,男,1\n";
    const QString path = folder.write(u"多.csv"_s, content);
    ReadOptions options;
    options.maxRows = 150;
    const auto book = tryRead(path, options);
    REQUIRE_FALSE(book);
    CHECK(book.error().message == u"多.csv has more than 150 rows. Split it by village."_s);

    struct Stop final : Progress {
        [[nodiscard]] bool cancelled() const override { return true; }
        void set(int, int, const QString&) override {}
    } stop;
    for (const QString& file : {path, sampleFile(u"职数表.xlsx"_s), dataFile(u"register.xls"_s)}) {
        const auto stopped = readWorkbook(file, {}, stop);
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == ErrorCode::Cancelled);
    }
}

TEST_CASE("A file with flipped bytes is read or refused with a sentence, never more") {
    const Folder folder;
    quint32 seed = 20261219;
    const auto next = [&seed](qsizetype limit) {
        seed = seed * 1664525U + 1013904223U;
        return static_cast<qsizetype>(seed >> 8) % limit;
    };
    for (const QString& source : {dataFile(u"register.xls"_s), dataFile(u"register.ods"_s),
                                  sampleFile(u"投票/01夏溪村票箱清点.csv"_s)}) {
        QFile file(source);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (int round = 0; round < 60; ++round) {
            QByteArray changed = content;
            for (int i = 0; i < 4; ++i) changed[next(changed.size())] = static_cast<char>(next(256));
            const auto book = tryRead(folder.write(u"乱码"_s, changed));
            if (book)
                CHECK_FALSE(book->sheets.empty());
            else
                CHECK(book.error().message.startsWith(u"乱码 "_s));
        }
    }
}
