#include "core/services/attachment_service.h"

#include <QCryptographicHash>
#include <QFile>

#include "core/services/audit_service.h"
#include "tests/core/services/small_election.h"

using namespace election;
using namespace election::test;

namespace {

const QByteArray kPhoto = QByteArray("\xFF\xD8\xFF\xE0", 4) + QByteArray(2000, 'p');

VerifyReport verified(ElectionFile& file) {
    NoProgress progress;
    const auto report = AuditService(file).verify(progress);
    REQUIRE(report);
    return *report;
}

}  // namespace

TEST_CASE("An attachment comes back byte for byte, with type, size and SHA-256") {
    SmallElection election;
    AttachmentService attachments(*election.file);
    const auto id = attachments.add({u"nomination"_s, 7}, u"后山村 张三"_s,
                                    {u"photo"_s, u"C:\\Users\\clerk\\照片.jpg"_s, kPhoto});
    REQUIRE(id);
    const auto list = attachments.of({u"nomination"_s, 7});
    REQUIRE(list);
    REQUIRE(list->size() == 1);
    const Attachment& one = list->front();
    CHECK(one.id == *id);
    CHECK(one.name == u"照片.jpg"_s);
    CHECK(one.role == u"photo"_s);
    CHECK(one.mime == u"image/jpeg"_s);
    CHECK(one.size == kPhoto.size());
    CHECK(one.sha256.size() == 64);
    CHECK(one.addedBy == u"王"_s);
    CHECK(one.addedAt == election.clock.now());
    CHECK(attachments.bytes(*id).value() == kPhoto);
    CHECK(attachments.of({u"nomination"_s, 8}).value().empty());
    CHECK(attachments.of({u"posting"_s, 7}).value().empty());
    CHECK(attachments.ofKind(u"nomination"_s).value().size() == 1);
    CHECK(verified(*election.file).sound);
}

TEST_CASE("The type of an attachment is told by its bytes, and what is no picture or paper is refused") {
    SmallElection election;
    const AttachmentService attachments(*election.file);
    const auto typeOf = [&](const QString& name, const QByteArray& bytes) {
        const auto checked = attachments.check({{}, name, bytes});
        return checked ? checked->attachment.mime : QString();
    };
    CHECK(typeOf(u"a.jpg"_s, QByteArray("\x89PNG\r\n\x1A\n123", 11)) == u"image/png"_s);
    CHECK(typeOf(u"scan"_s, "%PDF-1.7\n") == u"application/pdf"_s);
    CHECK(typeOf(u"表.XLSX"_s, QByteArray("PK\x03\x04zip", 7)).contains(u"spreadsheet"_s));
    CHECK(typeOf(u"a.zip"_s, QByteArray("PK\x03\x04zip", 7)).isEmpty());
    CHECK(typeOf(u"photo.jpg"_s, QByteArray("MZ\x90program", 10)).isEmpty());
    CHECK(typeOf(u"page.html"_s, "<html></html>").isEmpty());
    CHECK(typeOf(u"empty.jpg"_s, {}).isEmpty());
    CHECK(typeOf(u"folder/"_s, kPhoto).isEmpty());
}

TEST_CASE("An attachment may have ten megabytes and not a byte more") {
    SmallElection election;
    AttachmentService attachments(*election.file);
    QByteArray bytes = kPhoto;
    bytes.resize(kAttachmentLimit, 'x');
    CHECK(attachments.check({{}, u"a.jpg"_s, bytes}));
    bytes.append('x');
    const auto refused = attachments.add({u"nomination"_s, 1}, u"x"_s, {{}, u"a.jpg"_s, bytes});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::InvalidInput);
    CHECK(attachments.of({u"nomination"_s, 1}).value().empty());

    const QString path = election.folder.filePath(u"大.jpg"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    CHECK(AttachmentService::read(path).error().code == ErrorCode::InvalidInput);
    CHECK(AttachmentService::read(election.folder.filePath(u"none.jpg"_s)).error().code == ErrorCode::Io);
}

TEST_CASE("An attachment is taken out only with a reason, its bytes stay and the log says why") {
    SmallElection election;
    AttachmentService attachments(*election.file);
    const auto id = attachments.add({u"nomination"_s, 1}, u"后山村 张三"_s, {{}, u"a.jpg"_s, kPhoto});
    REQUIRE(id);
    CHECK_FALSE(attachments.remove(*id, u"后山村 张三"_s, u" "_s));
    REQUIRE(attachments.remove(*id, u"后山村 张三"_s, u"照片放错人"_s));
    CHECK(attachments.of({u"nomination"_s, 1}).value().empty());
    CHECK(attachments.bytes(*id).value() == kPhoto);
    const auto rows = AuditService(*election.file).rows({{}, u"attachment."_s, 10, 0});
    REQUIRE(rows);
    REQUIRE(rows->size() == 2);
    CHECK(rows->front().details.value(u"because"_s).toString() == u"照片放错人"_s);
    CHECK(verified(*election.file).sound);
}

TEST_CASE("Verify finds a changed byte of an attachment, also where its row's SHA-256 was changed with it") {
    SmallElection election;
    AttachmentService attachments(*election.file);
    const auto id = attachments.add({u"nomination"_s, 1}, u"x"_s, {{}, u"公告栏.jpg"_s, kPhoto});
    REQUIRE(id);
    QByteArray changed = kPhoto;
    changed[1000] = 'q';
    auto& database = election.file->database();
    REQUIRE(database.run(u"UPDATE attachment SET bytes = ? WHERE id = ?"_s, changed, id->v));
    auto report = verified(*election.file);
    CHECK_FALSE(report.sound);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems.front().contains(u"公告栏.jpg"_s));
    CHECK(attachments.bytes(*id).error().code == ErrorCode::Conflict);

    const QString sha =
        QString::fromLatin1(QCryptographicHash::hash(changed, QCryptographicHash::Sha256).toHex());
    REQUIRE(database.run(u"UPDATE attachment SET sha256 = ? WHERE id = ?"_s, sha, id->v));
    CHECK(verified(*election.file).problems.size() == 1);

    REQUIRE(database.run(
        u"UPDATE attachment SET bytes = ?, sha256 = (SELECT ?) WHERE id = ?"_s, kPhoto,
        QString::fromLatin1(QCryptographicHash::hash(kPhoto, QCryptographicHash::Sha256).toHex()), id->v));
    CHECK(verified(*election.file).sound);
    // A row smuggled in beside the log, and one taken away, are both told.
    REQUIRE(
        database.run(u"INSERT INTO attachment (owner_kind, owner_id, role, name, mime, size, sha256, bytes, "
                     "added_by, added_at) SELECT owner_kind, owner_id, role, 'b.jpg', mime, size, sha256, "
                     "bytes, added_by, added_at FROM attachment"_s));
    CHECK(verified(*election.file).problems.size() == 2);  // the total, and the row
    REQUIRE(database.run(u"DELETE FROM attachment"_s));
    CHECK(verified(*election.file).problems.size() == 2);
}
