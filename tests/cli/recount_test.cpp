#include <QJsonDocument>
#include <QJsonObject>

#include "tests/cli/program.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace {

const QString kData = QStringLiteral(TEST_DATA_DIR "/recount/");

/// Runs recount on one village with one text changed in its contest or ballots; returns the refusal.
QString refusalOf(const QByteArray& contest, const QByteArray& ballots) {
    Scratch scratch;
    const auto run = runEnglish({u"recount"_s, scratch.write(u"contest.json"_s, contest),
                                 scratch.write(u"ballots.csv"_s, ballots), u"--json"_s});
    CHECK(run.status == 1);
    CHECK(run.out.isEmpty());
    return run.err.mid(run.err.lastIndexOf(u'/') + 1).trimmed();
}

const QByteArray kContest = R"({
 "ruleset": "zj-2020", "mode": "self_nomination", "round": 1, "registered": 3, "issued": 3,
 "posts": [ {"id": "chair", "rank": 1, "seats": 1, "nominees": [ {"id": "P1", "name": "张三", "sex": "男"} ]} ]
})";
const QByteArray kBallots = "box,number,chair,flag\n一,1,张三,\n一,2,,\n一,3,张三,void\n";

QByteArray changed(QByteArray text, const char* from, const char* to) {
    REQUIRE(text.contains(from));
    return text.replace(from, to);
}

}  // namespace

TEST_CASE("recount --json prints the outcome of two files and nothing else") {
    const auto run =
        runCli({u"recount"_s, kData + u"01.contest.json"_s, kData + u"01.ballots.csv"_s, u"--json"_s});
    CHECK(run.status == 0);
    CHECK(run.err.isEmpty());
    const auto expected = QJsonDocument::fromJson(bytesOf(kData + u"01.outcome.json"_s)).object();
    CHECK((QJsonDocument::fromJson(run.out).object() == expected));
}

TEST_CASE("recount without --json prints a table, in Chinese unless told otherwise") {
    const QStringList files{kData + u"05.contest.json"_s, kData + u"05.ballots.csv"_s};
    const auto chinese = runCli(QStringList{u"recount"_s} + files);
    CHECK(chinese.status == 0);
    CHECK(QString::fromUtf8(chinese.out).contains(u"另行选举"_s));
    const auto english = runCli(QStringList{u"--language"_s, u"en"_s, u"recount"_s} + files);
    CHECK(english.status == 0);
    CHECK(QString::fromUtf8(english.out).contains(u"Next: further election for the vacant seats"_s));
}

TEST_CASE("A command line that can't be understood exits with 64 and says so on standard error") {
    for (const auto& arguments : {QStringList{}, QStringList{u"nonsense"_s}, QStringList{u"recount"_s},
                                  QStringList{u"recount"_s, u"a"_s, u"b"_s, u"c"_s},
                                  QStringList{u"recount"_s, u"a"_s, u"b"_s, u"--jsn"_s},
                                  QStringList{u"--language"_s, u"fr"_s, u"recount"_s, u"a"_s, u"b"_s}}) {
        INFO(arguments.join(u' '));
        const auto run = runCli(arguments);
        CHECK(run.status == 64);
        CHECK(run.out.isEmpty());
        CHECK_FALSE(run.err.isEmpty());
    }
}

TEST_CASE("--help is shown for the program and for each command") {
    for (const auto& arguments : {QStringList{u"--help"_s}, QStringList{u"recount"_s, u"--help"_s}}) {
        const auto run = runCli(arguments);
        CHECK(run.status == 0);
        CHECK(run.out.contains("recount"));
    }
    CHECK(runCli({u"--version"_s}).out.startsWith("village-election-cli "));
}

TEST_CASE("recount refuses files that it can't read with one sentence") {
    Scratch scratch;
    const auto contest = scratch.write(u"contest.json"_s, kContest);
    for (const auto& path : {scratch.path(u"missing.csv"_s), scratch.path(QString())}) {
        const auto run = runCli({u"recount"_s, contest, path});
        CHECK(run.status == 1);
        CHECK(run.out.isEmpty());
        CHECK(run.err.trimmed().count(u'\n') == 0);
        CHECK(run.err.contains(path));
    }
}

TEST_CASE("recount refuses a bad contest and names file, line and column") {
    Scratch scratch;
    REQUIRE(runCli({u"recount"_s, scratch.write(u"c.json"_s, kContest), scratch.write(u"b.csv"_s, kBallots)})
                .status == 0);

    struct Case {
        const char *from, *to, *message;
    };
    const std::vector<Case> cases{
        {"\"issued\": 3,", "\"issued\": -3,", "line 2, column 90: “issued” must not be negative"},
        {"\"issued\": 3,", "\"issued\": 3.5,", "line 2, column 90: “issued” must be a whole number"},
        {"\"issued\": 3,", "", "line 1, column 1: the key “issued” is missing"},
        {"\"issued\": 3,", "\"issued\": 3, \"issue\": 3,",
         "line 2, column 93: the key “issue” is not known here"},
        {"zj-2020", "zj-1999", "line 2, column 13: There is no rule set “zj-1999”"},
        {"self_nomination", "lottery",
         "line 2, column 32: “mode” must be one of: self_nomination, candidates"},
        {"\"round\": 1", "\"round\": 3", "line 2, column 60: “round” must be one of: 1, 2, \"revote\""},
        {"\"男\"", "\"male\"", "line 3, column 100: “sex” must be one of: 男, 女"},
        {"\"seats\": 1", "\"seats\": \"one\"", "line 3, column 49: “seats” must be a whole number"},
        {"\"issued\": 3,", "\"issued\": 3, \"overrides\": {\"min_members\": 2},",
         "line 2, column 107: a village may not set the parameter “min_members”; remove it"},
        {"\"issued\": 3,", "\"issued\": 3, \"overrides\": {\"invalid_scope\": \"page\"},",
         "line 2, column 124: “invalid_scope” must be one of: ballot, column"},
        {"\"issued\": 3,", "\"issued\": 3, \"overrides\": {\"runoff_margin\": 0},",
         "line 2, column 124: “runoff_margin” must be at least 1"},
        {"\"issued\": 3,", "\"issued\": 3, \"disqualified\": [\"P9\"],",
         "line 2, column 110: the person “P9” is neither a nominee nor on the register"},
        {"\"issued\": 3,", "\"issued\": 3, \"relatives\": [[\"P1\"]],",
         "line 2, column 107: two person ids in brackets should stand here"},
        {"\"issued\": 3,", "\"issued\": 3, \"held\": [{\"person\": \"P7\", \"post\": \"deputy\"}],",
         "line 2, column 113: the person “P7” is neither a nominee nor on the register"},
        {"]} ]", "]}, {\"id\": \"chair\", \"rank\": 2, \"seats\": 1, \"nominees\": []} ]",
         "line 3, column 116: the post “chair” stands here a second time"},
        {"]} ]", "]}, {\"id\": \"deputy\", \"rank\": 1, \"seats\": 1, \"nominees\": []} ]",
         "line 3, column 134: the rank 1 is given to two posts"},
        {"\"issued\": 3,",
         "\"issued\": 3, \"rulings\": [{\"post\": \"chair\", \"name\": \"阿三\", \"person\": \"P1\"}, "
         "{\"post\": "
         "\"chair\", \"name\": \"阿三\", \"person\": \"P1\"}],",
         "line 2, column 154: there are two rulings for the name “阿三” at the post “chair”; keep one"},
        {"\"issued\": 3,", "\"issued\": 3,,", "line 2, column 92: a key in double quotes should stand here"},
        {"} ]\n}", "} ]\n", "line 1, column 1: the bracket that opens here is never closed"},
    };
    for (const auto& c : cases) {
        const auto message = refusalOf(changed(kContest, c.from, c.to), kBallots);
        INFO(c.to);
        const auto expected = u"contest.json, "_s + QString::fromUtf8(c.message);
        CHECK(message.left(expected.size()) == expected);
        CHECK(message.count(u'\n') == 0);
    }
    CHECK(refusalOf("", kBallots).startsWith(u"contest.json, line 1, column 1: "_s));
    CHECK(refusalOf("PK\x03\x04", kBallots).startsWith(u"contest.json, line 1, column 1: "_s));
}

TEST_CASE("recount refuses bad ballots and names file, line and column") {
    struct Case {
        const char *from, *to, *message;
    };
    const std::vector<Case> cases{
        {"box,", "kiste,", "line 1, column 1: the column “box” should stand here, not “kiste”"},
        {"chair", "chief", "line 1, column 12: the contest has no post “chief”"},
        {"chair,flag", "chair,chair,flag", "line 1, column 18: the column “chair” stands here a second time"},
        {"chair,flag", "flag", "line 1, column 1: the column of the post “chair” is missing"},
        {",flag", "", "line 1, column 12: the column “flag” should stand here, not “chair”"},
        {"一,2,,\n", "一,2,\n", "line 3, column 1: this row has 3 cells instead of 4"},
        {"一,2,,\n", "一,2,,,\n", "line 3, column 1: this row has 5 cells instead of 4"},
        {",void", ",viod", "line 4, column 8: the flag must be empty or “void”, not “viod”"},
        {"一,2,", "一,2,\"张三", "line 3, column 5: the quoted cell that begins here is never closed"},
        {"一,2,", "一,2,\"张三\"x",
         "line 3, column 9: something follows the closing quotation mark of a cell"},
        {"一,2,", "一,2,张\"三",
         "line 3, column 6: a quotation mark stands inside a cell that is not quoted"},
        {"一,2,", "一,2,\xD5\xC5", "line 3, column 5: the text is not UTF-8; save the file as UTF-8"},
    };
    for (const auto& c : cases) {
        const auto message = refusalOf(kContest, changed(kBallots, c.from, c.to));
        INFO(c.to << "\n" << message);
        CHECK(message == u"ballots.csv, "_s + QString::fromUtf8(c.message));
    }
    CHECK(refusalOf(kContest, "").startsWith(u"ballots.csv, line 1, column 1: the file is empty"_s));
}

TEST_CASE("Ballots may have a byte order mark, CRLF, quoted cells and columns in another order") {
    Scratch scratch;
    const auto contest = scratch.write(u"c.json"_s, kContest);
    const auto plain = runCli({u"recount"_s, contest, scratch.write(u"1.csv"_s, kBallots), u"--json"_s});
    auto odd = kBallots;
    odd.replace("\n", "\r\n").replace("张三", "\" 张三 \"").prepend("\xEF\xBB\xBF").append("\r\n");
    const auto same = runCli({u"recount"_s, contest, scratch.write(u"2.csv"_s, odd), u"--json"_s});
    CHECK(plain.status == 0);
    CHECK(plain.out == same.out);
    CHECK(plain.out.contains("\"for\": 1"));
}
