/// What a dry run tells row by row, how files are read as the clerk says, and what is remembered of it.
#include <QJsonArray>
#include <QRegularExpression>

#include "core/store/database.h"
#include "tests/core/services/fresh_election.h"
#include "tests/support/content_hash.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

ImportSource source(FileKind kind, const QString& path) {
    ImportSource one;
    one.kind = kind;
    one.path = path;
    return one;
}

ImportedFile run(Fresh& fresh, const ImportSource& one, const ImportMode& mode = {}) {
    auto reports = ImportService(*fresh.file).importFiles({one}, mode, fresh.progress);
    INFO((reports ? std::string() : reports.error().message.toStdString()));
    REQUIRE(reports);
    REQUIRE(reports->size() == 1);
    REQUIRE(reports->front().files.size() == 1);
    return reports->front().files.front();
}

/// Everything that a difference shows, in one line.
QString told(const RowDifference& row) {
    QString text = u"%1 %2 %3 %4"_s.arg(rowChangeKey(row.change)).arg(row.line).arg(row.who, row.what);
    for (const FieldDifference& field : row.fields)
        text += u" [%1: %2 → %3]"_s.arg(field.field, field.before, field.after);
    return text;
}

QStringList told(const std::vector<RowDifference>& rows) {
    QStringList lines;
    for (const RowDifference& row : rows) lines << told(row);
    return lines;
}

const ImportMode kDry{true, true, true};

}  // namespace

TEST_CASE("A corrected register is told row by row, field by field, before anything is written") {
    Fresh fresh;
    const QString path = fresh.write(u"夏溪村.csv"_s, kHeader + kMan + kSon);
    fresh.import(FileKind::Register, {path});
    const QByteArray before = contentHash(*fresh.file);
    const QByteArray moved = QByteArray(kMan).replace("第1村民小组", "第2村民小组").replace("户主", "父亲");
    const QByteArray wife =
        "2,010001,配偶,俞云芳,女,汉族,1991-04-13,33079919910413516X,第1村民小组,本村户籍外出,,\r\n";
    fresh.write(u"夏溪村.csv"_s, kHeader + moved + wife);
    const auto file = run(fresh, source(FileKind::Register, path), kDry);
    CHECK(told(file.differences) ==
          QStringList{
              u"changed 2 俞强生 · 010001  [与户主关系: 户主 → 父亲] [村民小组: 第1村民小组 → 第2村民小组]"_s,
              u"new 3 俞云芳 · 010001 女 · born 1991 · 第1村民小组 · 本村户籍外出 · not registered: Away "
              "and has not declared to take part"_s,
              u"gone 0 俞德信 · 010001 男 · born 1989 · 第1村民小组 · 本村户籍 · registered"_s});
    CHECK(contentHash(*fresh.file) == before);
    // the same, with the file alone, among others of the call
    const auto again = ImportService(*fresh.file)
                           .differencesOf({source(FileKind::Register, fresh.write(u"兰街村.csv"_s, "x")),
                                           source(FileKind::Register, path)},
                                          1, fresh.progress);
    REQUIRE(again);
    CHECK(told(again->differences) == told(file.differences));
    CHECK(contentHash(*fresh.file) == before);
    // applied, and told once more: nothing is left
    CHECK(run(fresh, source(FileKind::Register, path)).changed == 1);
    const auto after = run(fresh, source(FileKind::Register, path), kDry);
    CHECK(after.unchanged == 2);
    REQUIRE(after.differences.size() == 1);
    CHECK(after.differences.front().change == RowChange::Gone);
}

TEST_CASE("A corrected ID number is told masked, and never beside a full birth date") {
    Fresh fresh;
    const QByteArray wrong = QByteArray(kMan).replace("330799196312072956", "330799196312072955");
    const QString path = fresh.write(u"夏溪村.csv"_s, kHeader + wrong + kSon);
    fresh.import(FileKind::Register, {path});
    // A wrong number is no key: the row is known again by name, birth date and household, the right one
    // isn't.
    const QByteArray other = QByteArray(kMan).replace("330799196312072956", "330799196312072954");
    fresh.write(u"夏溪村.csv"_s, kHeader + other + kSon);
    const auto masked = told(run(fresh, source(FileKind::Register, path), kDry).differences);
    CHECK(masked == QStringList{u"changed 2 俞强生 · 010001  [公民身份号码: **************2955 → "
                                "**************2954]"_s});
    const QByteArray sameEnd = QByteArray(kMan).replace("330799196312072956", "330799196212072955");
    fresh.write(u"夏溪村.csv"_s, kHeader + sameEnd + kSon);
    const auto lookAlike = told(run(fresh, source(FileKind::Register, path), kDry).differences);
    CHECK(lookAlike == QStringList{u"changed 2 俞强生 · 010001  [公民身份号码: **************2955 → "
                                   "**************2955 (other digits)]"_s});
}

TEST_CASE("Differences of posts, boxes, ballots and talks are told in the office's words") {
    Fresh fresh;
    const QString boxes = fresh.write(u"夏溪村票箱清点.csv"_s,
                                      "票箱,类型,发出票数,收回票数,本人投票,委托投票,代写\n"
                                      "中心会场,中心会场,403,399,375,28,8\n");
    CHECK(run(fresh, source(FileKind::Boxes, boxes)).newRows == 1);
    fresh.write(u"夏溪村票箱清点.csv"_s,
                "票箱,类型,发出票数,收回票数,本人投票,委托投票,代写\n"
                "中心会场,中心会场,403,400,376,28,8\n流动票箱,流动票箱,40,40,38,2,0\n");
    CHECK(told(run(fresh, source(FileKind::Boxes, boxes), kDry).differences) ==
          QStringList{
              u"changed 2 中心会场  [收回票数: 399 → 400] [本人投票: 375 → 376]"_s,
              u"new 3 流动票箱 发出票数 40 · 收回票数 40 · 本人投票 38 · 委托投票 2 · 类型 流动票箱"_s});

    const QString ballots =
        fresh.write(u"夏溪村选票.csv"_s, "票箱,票号,主任,备注\n中心会场,1,甲,\n中心会场,2,乙,\n");
    CHECK(run(fresh, source(FileKind::Ballots, ballots)).newRows == 2);
    fresh.write(u"夏溪村选票.csv"_s, "票箱,票号,主任,备注\n中心会场,1,丙,\n中心会场,2,乙,废票:污损\n");
    CHECK(told(run(fresh, source(FileKind::Ballots, ballots), kDry).differences) ==
          QStringList{u"changed 2 中心会场 · 1  [主任: 甲 → 丙]"_s,
                      u"changed 3 中心会场 · 2  [备注:  → 废票:污损]"_s});

    const QString nominations =
        fresh.write(u"自荐.csv"_s,
                    "序号,村,姓名,性别,公民身份号码,自荐职务,报名时间,本人到场\n"
                    "1,夏溪村,俞强生,男,330799196312072956,主任,2026-12-08 09:00,是\n");
    CHECK(run(fresh, source(FileKind::Nominations, nominations)).newRows == 1);
    fresh.write(u"自荐.csv"_s,
                "序号,村,姓名,性别,公民身份号码,自荐职务,报名时间,本人到场\n"
                "1,夏溪村,俞强生,男,330799196312072956,主任,2026-12-08 09:30,否\n");
    CHECK(told(run(fresh, source(FileKind::Nominations, nominations), kDry).differences) ==
          QStringList{u"changed 2 俞强生 · 夏溪村 · 主任  [报名时间: 2026-12-08 09:00 → 2026-12-08 09:30] "
                      "[本人到场: 是 → 否]"_s});
    const QString asks = fresh.write(u"三问.csv"_s,
                                     "序号,村,姓名,公民身份号码,一问评定,二问评定,三问评定\n"
                                     "1,夏溪村,俞强生,330799196312072956,明确,清楚,无\n");
    const auto talk = run(fresh, source(FileKind::Asks, asks), kDry);
    CHECK(told(talk.differences) ==
          QStringList{u"new 2 俞强生 · 夏溪村 · 主任 一问评定 明确 · 二问评定 清楚 · 三问评定 无"_s});
}

TEST_CASE("The sample's files, each told whole: as many differences as the counts say, no ID digit in them") {
    Fresh fresh;
    const QRegularExpression idDigits(u"\\d{15}"_s);
    std::vector<ImportSource> all;
    for (const auto& [kind, name] :
         std::vector<std::pair<FileKind, QString>>{{FileKind::Register, u"选民登记/08上坑村.xlsx"_s},
                                                   {FileKind::Nominations, u"自荐报名汇总表.xlsx"_s},
                                                   {FileKind::Review, u"联审反馈/联审反馈-税务.xls"_s},
                                                   {FileKind::Asks, u"三问谈话记录.xlsx"_s},
                                                   {FileKind::Withdrawals, u"劝退谈话与自愿退出.xlsx"_s},
                                                   {FileKind::Progress, u"投票/08上坑村投票进度.csv"_s},
                                                   {FileKind::Boxes, u"投票/08上坑村票箱清点.csv"_s},
                                                   {FileKind::Ballots, u"选票/08上坑村选票.csv"_s}})
        all.push_back(source(kind, sampleFolder() + u'/' + name));
    const auto reports = ImportService(*fresh.file).importFiles(all, kDry, fresh.progress);
    REQUIRE(reports);
    REQUIRE(reports->size() == all.size());
    for (const ImportReport& report : *reports) {
        const ImportedFile& file = report.files.front();
        INFO(file.file);
        CHECK_FALSE(file.error);
        CHECK(file.newRows > 0);
        CHECK(int(file.differences.size()) == file.newRows + file.changed + file.gone);
        for (const QString& line : told(file.differences)) {
            INFO(line);
            CHECK_FALSE(line.contains(idDigits));
            CHECK_FALSE(line.startsWith(u"new 0"_s));
        }
        REQUIRE_FALSE(file.preview.rows.empty());
        for (const QStringList& row : file.preview.rows) {
            CHECK(row.size() == file.preview.titles.size());
            CHECK_FALSE(row.join(u' ').contains(idDigits));
        }
        CHECK(file.look.missing.isEmpty());
    }
}

TEST_CASE("What was mapped by hand is remembered for the next file of the kind once it is imported") {
    Fresh fresh;
    const QByteArray odd = QByteArray(kHeader).replace("姓名", "户主").replace("与户主关系", "选民");
    const QByteArray row =
        "1,010001,俞强生,俞户主,男,汉族,1963-12-07,330799196312072956,第1村民小组,本村户籍,,\r\n";
    ImportSource first = source(FileKind::Register, fresh.write(u"夏溪村.csv"_s, odd + row));
    const auto refused = run(fresh, first, kDry);
    REQUIRE(refused.error);
    CHECK(refused.look.missing == QStringList{u"姓名"_s});
    first.columns = {{u"选民"_s, u"name"_s}, {u"户主"_s, u""_s}};
    const QByteArray before = contentHash(*fresh.file);
    CHECK(run(fresh, first, kDry).newRows == 1);
    CHECK(contentHash(*fresh.file) == before);  // a dry run remembers nothing
    CHECK(run(fresh, source(FileKind::Register, first.path), kDry).error);
    CHECK(run(fresh, first).newRows == 1);

    const auto second = source(FileKind::Register, fresh.write(u"兰街村.csv"_s, odd + row));
    const auto known = run(fresh, second, kDry);
    CHECK_FALSE(known.error);
    CHECK(known.newRows == 1);
    const auto column = std::find_if(known.look.columns.begin(), known.look.columns.end(),
                                     [](const auto& one) { return one.header == u"选民"_s; });
    REQUIRE(column != known.look.columns.end());
    CHECK(column->by == MappedBy::Remembered);
    // the same import again: no row, no mapping, no line in the log
    const QByteArray imported = contentHash(*fresh.file);
    CHECK(run(fresh, first).unchanged == 1);
    CHECK(contentHash(*fresh.file) == imported);
}

TEST_CASE("A village that the clerk chooses goes before the one in the file's name") {
    Fresh fresh;
    ImportSource one = source(FileKind::Register, fresh.write(u"夏溪村.csv"_s, kHeader + kMan));
    one.village = u"兰街村"_s;
    CHECK(run(fresh, one, kDry).village == u"夏溪村"_s);
    one.villageIsChosen = true;
    CHECK(run(fresh, one, kDry).village == u"兰街村"_s);
}

TEST_CASE("A file that contradicts the record is taken back alone, the others of the call are kept") {
    Fresh fresh;
    REQUIRE(fresh.file->database().run(
        u"INSERT INTO ballot (village_id, body, box, number, cells, ruled_void, void_reason, source) "
        "SELECT id, 'villagers_committee', '中心会场', '1', '{}', 0, '', 'called' FROM village "
        "WHERE name = '夏溪村'"_s));
    const auto ballots =
        source(FileKind::Ballots, fresh.write(u"夏溪村选票.csv"_s, "票箱,票号,主任,备注\n中心会场,1,甲,\n"));
    const auto people = source(FileKind::Register, fresh.write(u"夏溪村.csv"_s, kHeader + kMan));
    const auto reports = ImportService(*fresh.file).importFiles({ballots, people}, {}, fresh.progress);
    REQUIRE(reports);
    REQUIRE(reports->size() == 2);
    CHECK(reports->front().files.front().newRows == 1);
    CHECK(reports->back().files.front().error);
    const auto log =
        fresh.file->database().value(u"SELECT count(*) FROM audit WHERE action LIKE 'import.%'"_s);
    REQUIRE(log);
    CHECK(log->toInt() == 2);  // the posts and the register
}

TEST_CASE("Stop between two files leaves neither behind") {
    Fresh fresh;
    const std::vector<ImportSource> files{
        source(FileKind::Register, fresh.write(u"夏溪村.csv"_s, kHeader + kMan)),
        source(FileKind::Register, fresh.write(u"兰街村.csv"_s, kHeader + kSon))};
    const QByteArray before = contentHash(*fresh.file);
    int stoppedAt = 0;
    for (int looks = 0; looks < 100; ++looks) {
        StopAfter progress(looks);
        const auto done = ImportService(*fresh.file).importFiles(files, {}, progress);
        if (done) break;
        CHECK(done.error().code == ErrorCode::Cancelled);
        CHECK(contentHash(*fresh.file) == before);
        ++stoppedAt;
    }
    CHECK(stoppedAt > 5);
    CHECK(stoppedAt < 100);
    CHECK_FALSE(contentHash(*fresh.file) == before);
}

TEST_CASE("The JSON of an import carries the differences only where they were asked for") {
    Fresh fresh;
    const QString path = fresh.write(u"夏溪村.csv"_s, kHeader + kMan);
    ImportOptions options;
    options.dryRun = true;
    const auto plain = fresh.import(FileKind::Register, {path}, options).toJson();
    CHECK_FALSE(plain[u"files"_s].toArray().first().toObject().contains(u"differences"_s));
    options.differences = true;
    const auto full = fresh.import(FileKind::Register, {path}, options).toJson();
    const auto differences = full[u"files"_s].toArray().first().toObject()[u"differences"_s].toArray();
    REQUIRE(differences.size() == 1);
    CHECK(differences.first().toObject()[u"change"_s] == u"new"_s);
    CHECK(differences.first().toObject()[u"row"_s] == 2);
}
