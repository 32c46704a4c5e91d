#include "core/services/election_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include "core/base/name_order.h"
#include "core/rules/rule_set.h"
#include "core/services/audit_service.h"
#include "core/services/backup_service.h"
#include "core/services/setup_service.h"
#include "core/store/database.h"
#include "core/store/schema.h"
#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

struct Desk {
    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC)};
    QString path = folder.filePath(u"a.election"_s);

    std::unique_ptr<ElectionFile> create() {
        auto file =
            ElectionFile::create(path, {u"经济开发区"_s, u"zj-2026"_s, QDate(2026, 12, 19)}, clock, u"王"_s);
        REQUIRE(file);
        return std::move(file).value();
    }
    auto open(ElectionFile::Mode mode = ElectionFile::Mode::Write) {
        return ElectionFile::open(path, mode, clock, u"王"_s);
    }
};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

}  // namespace

TEST_CASE("A new election file knows its township, day and frozen rules, and is one file when closed") {
    Desk desk;
    desk.create();
    CHECK_FALSE(QFile::exists(desk.path + u"-wal"_s));
    CHECK_FALSE(QFile::exists(desk.path + u".lock"_s));
    const auto file = desk.open();
    REQUIRE(file);
    CHECK((*file)->election().township == u"经济开发区"_s);
    CHECK((*file)->election().electionDay == QDate(2026, 12, 19));
    CHECK((*file)->ruleSet().id() == u"zj-2026"_s);
    CHECK((*file)->schemaVersion() >= 1);
}

TEST_CASE("A new election file is refused where one exists, with an unknown rule set, or without a day") {
    Desk desk;
    desk.create();
    const QByteArray before = bytesOf(desk.path);
    const auto again =
        ElectionFile::create(desk.path, {u"乙镇"_s, u"zj-2026"_s, QDate(2026, 12, 19)}, desk.clock, u"李"_s);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::Conflict);
    CHECK(bytesOf(desk.path) == before);

    const QString other = desk.folder.filePath(u"b.election"_s);
    CHECK_FALSE(
        ElectionFile::create(other, {u"乙镇"_s, u"no-such"_s, QDate(2026, 12, 19)}, desk.clock, u"李"_s));
    CHECK_FALSE(ElectionFile::create(other, {u"乙镇"_s, u"zj-2026"_s, QDate()}, desk.clock, u"李"_s));
    CHECK_FALSE(
        ElectionFile::create(other, {u" "_s, u"zj-2026"_s, QDate(2026, 12, 19)}, desk.clock, u"李"_s));
    CHECK_FALSE(QFile::exists(other));
}

TEST_CASE("A second writer is told who has the file, a reader may look") {
    Desk desk;
    const auto file = desk.create();
    const auto second = desk.open();
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::Busy);
    CHECK(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
    CHECK(desk.open(ElectionFile::Mode::Read));
}

TEST_CASE("What is no election file is refused with one sentence and stays as it was") {
    Desk desk;
    for (const auto& [name, bytes] :
         {std::pair{u"text.election"_s, QByteArray("姓名,性别\n张三,男\n")},
          std::pair{u"empty.election"_s, QByteArray()},
          std::pair{u"cut.election"_s, QByteArray("SQLite format 3\0 and no more", 29)}}) {
        const QString path = desk.folder.filePath(name);
        write(path, bytes);
        const auto file = ElectionFile::open(path, ElectionFile::Mode::Write, desk.clock, u"王"_s);
        REQUIRE_FALSE(file);
        CHECK_FALSE(file.error().message.isEmpty());
        CHECK(bytesOf(path) == bytes);
    }
    CHECK(
        ElectionFile::open(desk.folder.path(), ElectionFile::Mode::Write, desk.clock, u"王"_s).error().code ==
        ErrorCode::InvalidInput);
    CHECK(ElectionFile::open(desk.folder.filePath(u"no"_s), ElectionFile::Mode::Write, desk.clock, u"王"_s)
              .error()
              .code == ErrorCode::NotFound);
}

TEST_CASE("A file of a newer version is refused byte for byte unchanged") {
    Desk desk;
    desk.create();
    {
        auto database = store::Database::open(desk.path, store::Database::Mode::Write);
        REQUIRE(database);
        REQUIRE(database->run(u"PRAGMA user_version = 999"_s));
    }
    const QByteArray before = bytesOf(desk.path);
    const auto file = desk.open();
    REQUIRE_FALSE(file);
    CHECK(file.error().code == ErrorCode::NewerSchema);
    CHECK(bytesOf(desk.path) == before);
}

TEST_CASE("The log is chained from its first row, append-only, and a changed row is found") {
    Desk desk;
    NoProgress progress;
    {
        const auto file = desk.create();
        const auto report = AuditService(*file).verify(progress);
        REQUIRE(report);
        CHECK(report->sound);
        CHECK(report->auditRows == 1);
        CHECK(report->head.size() == 64);
        CHECK_FALSE(file->database().run(u"UPDATE audit SET actor = 'x'"_s));
        CHECK_FALSE(file->database().run(u"DELETE FROM audit"_s));
        REQUIRE(file->database().run(u"DROP TRIGGER audit_no_update"_s));
        REQUIRE(file->database().run(u"UPDATE audit SET actor = '李'"_s));
    }
    const auto file = desk.open();
    REQUIRE(file);
    const auto report = AuditService(**file).verify(progress);
    REQUIRE(report);
    CHECK_FALSE(report->sound);
    CHECK(report->problems.size() == 1);
}

TEST_CASE("A backup is a sound election file, it is refused over an existing file, restore refuses one too") {
    Desk desk;
    const auto file = desk.create();
    const QString copy = desk.folder.filePath(u"copy.election"_s);
    REQUIRE(BackupService(*file).backup(copy));
    CHECK(BackupService(*file).backup(copy).error().code == ErrorCode::Conflict);
    const QString restored = desk.folder.filePath(u"restored.election"_s);
    REQUIRE(BackupService::restore(copy, restored, desk.clock, u"王"_s));
    CHECK(BackupService::restore(copy, restored, desk.clock, u"王"_s).error().code == ErrorCode::Conflict);
    const auto again = ElectionFile::open(restored, ElectionFile::Mode::Write, desk.clock, u"王"_s);
    REQUIRE(again);
    CHECK((*again)->election().township == u"经济开发区"_s);
    const auto stick = BackupService(*file).backupToFolder(desk.folder.filePath(u"no-stick"_s), {});
    REQUIRE_FALSE(stick);
    CHECK(stick.error().code == ErrorCode::NotFound);
}

TEST_CASE("Keys of name order from another stroke table are made anew once when the file is opened") {
    Desk desk;
    {
        const auto file = desk.create();
        CHECK(AuditService(*file).head().has_value());
        auto& database = file->database();
        REQUIRE(database.run(u"INSERT INTO village (id, number, name) VALUES (1, 1, '后山村')"_s));
        REQUIRE(database.run(
            u"INSERT INTO nomination (no, village_id, body, post_title, identity, source_row, name, "
            "name_strokes, search_key, sex, birth_month, national_id, ethnicity, political_status, "
            "education, "
            "current_post, filed_at, in_person, nomination_form, review_form, pledge, phone, remark) VALUES "
            "(1, 1, 'villagers_committee', '主任', 'a', 1, '张三', x'00', '', '男', '', '', '', '', '', '', "
            "'2026-12-08T09:00', 'yes', 'yes', 'yes', 'yes', '', '')"_s));
        REQUIRE(database.run(u"UPDATE election SET stroke_table = 'of another program'"_s));
    }
    const auto rowsOfLog = [](ElectionFile& file) {
        AuditQuery query;
        query.action = u"names.ordered"_s;
        const auto rows = AuditService(file).rows(query);
        REQUIRE(rows);
        return rows->size();
    };
    for (const auto mode : {ElectionFile::Mode::Read, ElectionFile::Mode::Write}) {
        const auto file = desk.open(mode);  // who only reads has to have the keys in order, too
        REQUIRE(file);
        auto query = (*file)->database().run(u"SELECT name_strokes FROM nomination"_s);
        REQUIRE(query);
        REQUIRE(query->next());
        CHECK(query->value(0).toByteArray() == strokeSortKey(u"张三"_s));
        CHECK(rowsOfLog(**file) == 1);
    }
}
