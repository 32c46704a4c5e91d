#include "core/services/import_service.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include "core/services/audit_service.h"
#include "core/services/register_service.h"
#include "core/services/setup_service.h"
#include "core/store/database.h"
#include "tests/core/services/fresh_election.h"
#include "tests/support/content_hash.h"
#include "tests/support/sample.h"

using namespace election;
using namespace election::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject truth() {
    QFile file(QStringLiteral(TEST_DATA_DIR "/truth.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

const ImportReport& reportOf(const ImportAllReport& all, FileKind kind) {
    for (const ImportReport& report : all.kinds)
        if (report.kind == kind) return report;
    FAIL("no such kind");
    return all.kinds.front();
}

QJsonObject asObject(const QMap<QString, int>& counts) {
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it) object.insert(it.key(), it.value());
    return object;
}

int rowCount(ElectionFile& file, const QString& table) {
    const auto count = file.database().value(u"SELECT count(*) FROM %1"_s.arg(table));
    REQUIRE(count);
    return count->toInt();
}

const ImportAllReport& sampleImportReport() {
    static const QTemporaryDir folder;
    static const ImportAllReport report = makeSample(folder.filePath(u"a.election"_s));
    return report;
}

}  // namespace

TEST_CASE("The sample township: every register has the rows, statuses, findings and voters that it should") {
    const QJsonObject villages = truth().value(u"villages"_s).toObject();
    const ImportReport& registers = reportOf(sampleImportReport(), FileKind::Register);
    REQUIRE(registers.files.size() == 29);
    for (const ImportedFile& file : registers.files) {
        INFO(file.file.toStdString());
        CHECK_FALSE(file.error);
        const QJsonObject expected = villages.value(file.village).toObject();
        CHECK(file.rows == expected.value(u"rows"_s).toInt());
        CHECK(file.registered == expected.value(u"registered"_s).toInt());
        CHECK(asObject(file.byStatus) == expected.value(u"by_status"_s).toObject());
        CHECK(asObject(file.findingsByCode()) == expected.value(u"findings"_s).toObject());
    }
}

TEST_CASE("The sample township: posts, nominations, answers, talks, boxes and ballots come in whole") {
    SampleElection sample;
    for (const ImportReport& report : sampleImportReport().kinds)
        for (const ImportedFile& file : report.files) {
            INFO(file.file.toStdString());
            CHECK_FALSE(file.error);
            CHECK(file.rejected == 0);
        }
    int seats = 0;
    const auto posts = SetupService(sample.file()).posts();
    REQUIRE(posts);
    for (const Post& post : *posts) seats += post.seats;
    CHECK(seats == 434);
    CHECK(rowCount(sample.file(), u"village"_s) == 29);
    CHECK(rowCount(sample.file(), u"person"_s) == 29071);
    CHECK(rowCount(sample.file(), u"nomination"_s) == 537);
    CHECK(rowCount(sample.file(), u"department_opinion"_s) == 537 * 11);
    CHECK(rowCount(sample.file(), u"ask_record"_s) == 537);
    CHECK(rowCount(sample.file(), u"withdrawal"_s) == 30);
    CHECK(rowCount(sample.file(), u"ballot"_s) == 18918);
}

TEST_CASE("A second import of the same folder changes nothing: no new row, no changed row, no audit row") {
    SampleElection sample;
    const QByteArray before = contentHash(sample.file());
    NoProgress progress;
    const auto again = ImportService(sample.file()).importAll(sampleFolder(), {}, progress);
    REQUIRE(again);
    for (const ImportReport& report : again->kinds)
        for (const ImportedFile& file : report.files) {
            INFO(file.file.toStdString());
            CHECK(file.newRows == 0);
            CHECK(file.changed == 0);
            CHECK(file.gone == 0);
        }
    CHECK(contentHash(sample.file()) == before);
}

TEST_CASE("After the import the log verifies and its totals are those of the tables") {
    SampleElection sample;
    NoProgress progress;
    const auto report = AuditService(sample.file()).verify(progress);
    REQUIRE(report);
    CHECK(report->problems == QStringList());
    CHECK(report->auditRows > 90);
}

TEST_CASE("A dry run counts what an import would do and writes nothing") {
    Fresh fresh;
    const QByteArray before = contentHash(*fresh.file);
    ImportOptions options;
    options.dryRun = true;
    const auto report =
        fresh.import(FileKind::Register, {sampleFolder() + u"/选民登记/01夏溪村.csv"_s}, options);
    CHECK(report.files.front().newRows == 1100);
    CHECK(contentHash(*fresh.file) == before);
    const auto all = ImportService(*fresh.file).importAll(sampleFolder(), options, fresh.progress);
    REQUIRE(all);
    CHECK(reportOf(*all, FileKind::Ballots).files.front().newRows > 0);
    CHECK(contentHash(*fresh.file) == before);
}

TEST_CASE("Stop leaves nothing behind, wherever it is pressed") {
    Fresh fresh;
    const QByteArray before = contentHash(*fresh.file);
    // reading, judging the registers, between files that are written, and before all of it is kept
    for (const int looks : {0, 1, 7, 40, 150, 170, 215}) {
        StopAfter progress(looks);
        const auto stopped = ImportService(*fresh.file).importAll(sampleFolder(), {}, progress);
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == ErrorCode::Cancelled);
        CHECK(contentHash(*fresh.file) == before);
    }
}

TEST_CASE(
    "A corrected register: new, changed and gone rows are told, a gone row is never removed by itself") {
    Fresh fresh;
    const QString path = fresh.write(u"夏溪村.csv"_s, kHeader + kMan + kSon);
    CHECK(fresh.import(FileKind::Register, {path}).files.front().newRows == 2);
    const QByteArray moved = QByteArray(kMan).replace("第1村民小组", "第2村民小组");
    const QByteArray wife =
        "2,010001,配偶,俞云芳,女,汉族,1991-04-13,33079919910413516X,第1村民小组,本村户籍,,\r\n";
    fresh.write(u"夏溪村.csv"_s, kHeader + moved + wife);
    const auto file = fresh.import(FileKind::Register, {path}).files.front();
    CHECK(file.newRows == 1);
    CHECK(file.changed == 1);
    CHECK(file.gone == 1);
    CHECK(rowCount(*fresh.file, u"person"_s) == 3);
    CHECK(rowCount(*fresh.file, u"person WHERE gone = 1"_s) == 1);
    // The old file again: the man moves back, the son is back, the wife is missing now.
    fresh.write(u"夏溪村.csv"_s, kHeader + kMan + kSon);
    const auto back = fresh.import(FileKind::Register, {path}).files.front();
    CHECK(back.changed == 1);
    CHECK(back.gone == 1);
    CHECK(rowCount(*fresh.file, u"person WHERE gone = 1"_s) == 1);
}

TEST_CASE("The same ID in two villages is a finding of both, also when the second village comes later") {
    Fresh fresh;
    fresh.import(FileKind::Register, {fresh.write(u"夏溪村.csv"_s, kHeader + kMan)});
    CHECK(rowCount(*fresh.file, u"finding WHERE code = 'REG-07'"_s) == 0);
    fresh.import(FileKind::Register, {fresh.write(u"兰街村.csv"_s, kHeader + kMan)});
    CHECK(rowCount(*fresh.file, u"finding WHERE code = 'REG-07'"_s) == 2);
    // Corrected in the second village: both findings go away.
    fresh.import(FileKind::Register, {fresh.write(u"兰街村.csv"_s, kHeader + kSon)});
    CHECK(rowCount(*fresh.file, u"finding WHERE code = 'REG-07'"_s) == 2);  // the gone row still stands there
}

TEST_CASE("One refused file does not stop the others and leaves no trace of itself") {
    Fresh fresh;
    const auto report = fresh.import(FileKind::Register, {fresh.write(u"夏溪村.csv"_s, "这不是表"),
                                                          fresh.write(u"兰街村.csv"_s, kHeader + kMan)});
    REQUIRE(report.files.size() == 2);
    CHECK(report.files.front().error);
    CHECK(report.anyRefused());
    CHECK(report.files.back().newRows == 1);
    CHECK(rowCount(*fresh.file, u"person"_s) == 1);
    CHECK(report.toJson().value(u"files"_s).toArray().first().toObject().contains(u"error"_s));
}

TEST_CASE("An unknown village is refused with the list of names, --village names it") {
    Fresh fresh;
    const QString path = fresh.write(u"花名册.csv"_s, kHeader + kMan);
    const auto refused = fresh.import(FileKind::Register, {path});
    REQUIRE(refused.files.front().error);
    CHECK(refused.files.front().error->message.contains(u"夏溪村"_s));
    ImportOptions options;
    options.village = u"夏溪村"_s;
    CHECK(fresh.import(FileKind::Register, {path}, options).files.front().village == u"夏溪村"_s);
}

TEST_CASE("A folder that isn't there is refused, files that it doesn't know are listed and not opened") {
    Fresh fresh;
    CHECK(ImportService(*fresh.file)
              .importAll(fresh.folder.filePath(u"没有"_s), {}, fresh.progress)
              .error()
              .code == ErrorCode::NotFound);
    QDir(fresh.folder.path()).mkdir(u"office"_s);
    fresh.write(u"office/会议照片.jpg"_s, "not a picture");
    const auto all =
        ImportService(*fresh.file).importAll(fresh.folder.filePath(u"office"_s), {}, fresh.progress);
    REQUIRE(all);
    CHECK(all->unknownFiles == QStringList{u"会议照片.jpg"_s});
}
