#include "core/services/attachment_service.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

#include "core/io/media_type.h"
#include "core/services/record.h"
#include "core/store/attachment_repository.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttachmentService)
};

Error refusal(const QString& sentence) {
    return {ErrorCode::InvalidInput, sentence, {}};
}

Error tooLarge(const QString& name, qint64 size) {
    return refusal(Text::tr("“%1” is too large: %2, at most %3. Take a smaller picture or scan.")
                       .arg(name, fileSizeText(size), fileSizeText(kAttachmentLimit)));
}

/// The name without its folder, as Windows and Linux write them.
QString plainName(const QString& name) {
    return QFileInfo(QString(name).replace(u'\\', u'/')).fileName().trimmed();
}

QString sha256Of(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

}  // namespace

QString fileSizeText(qint64 bytes) {
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

Result<> CheckedAttachment::insert(ElectionFile& file, const AttachmentOwner& owner) {
    attachment.owner = owner;
    ELECTION_ASSIGN(attachment.id, store::AttachmentRepository(file.database()).insert(attachment, bytes));
    return Ok{};
}

QJsonObject CheckedAttachment::logEntry() const {
    return {{u"table"_s, u"attachment"_s}, {u"id"_s, attachment.id.v},   {u"sha256"_s, attachment.sha256},
            {u"name"_s, attachment.name},  {u"size"_s, attachment.size}, {u"role"_s, attachment.role}};
}

Result<CheckedAttachment> AttachmentService::check(const NewAttachment& attachment) const {
    CheckedAttachment checked;
    Attachment& row = checked.attachment;
    row.name = plainName(attachment.name);
    if (row.name.isEmpty()) return refusal(Text::tr("The attachment has no file name."));
    if (attachment.bytes.isEmpty())
        return refusal(Text::tr("“%1” is empty. Take the picture or scan again.").arg(row.name));
    row.size = attachment.bytes.size();
    if (row.size > kAttachmentLimit) return tooLarge(row.name, row.size);
    row.mime = mediaTypeOf(attachment.bytes, row.name);
    if (row.mime.isEmpty())
        return refusal(
            Text::tr("“%1” is no picture, PDF or office document. Choose a photo or a scan.").arg(row.name));
    row.role = attachment.role;
    row.sha256 = sha256Of(attachment.bytes);
    row.addedBy = m_file.actor();
    row.addedAt = m_file.clock().now();
    checked.bytes = attachment.bytes;
    return checked;
}

Result<NewAttachment> AttachmentService::read(const QString& path, const QString& role) {
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io,
                     Text::tr("“%1” can't be read. Check its name and permissions.").arg(shown),
                     file.errorString()};
    if (file.size() > kAttachmentLimit) return tooLarge(plainName(path), file.size());
    return NewAttachment{role, plainName(path), file.readAll()};
}

Result<AttachmentId> AttachmentService::add(const AttachmentOwner& owner, const QString& subject,
                                            const NewAttachment& attachment) {
    ELECTION_ASSIGN(CheckedAttachment checked, check(attachment));
    const auto write = [&]() -> Result<QJsonObject> {
        ELECTION_TRY(checked.insert(m_file, owner));
        return QJsonObject{{u"owner"_s, owner.kind},
                           {owner.kind, owner.id},
                           {u"file"_s, checked.attachment.name},
                           {u"kept"_s, QJsonArray{checked.logEntry()}},
                           {u"added"_s, QJsonObject{{u"attachment"_s, 1}}}};
    };
    ELECTION_TRY(recordAfter(m_file, u"attachment.added"_s, subject, write));
    return checked.attachment.id;
}

Result<> AttachmentService::remove(AttachmentId id, const QString& subject, const QString& reason) {
    if (reason.trimmed().isEmpty())
        return refusal(Text::tr("Taking an attachment out needs a reason. Write why."));
    store::AttachmentRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto known, repository.find(id));
    if (!known) return Error{ErrorCode::NotFound, Text::tr("This attachment does not exist."), {}};
    const QJsonObject details{{u"attachment"_s, id.v},
                              {known->owner.kind, known->owner.id},
                              {u"file"_s, known->name},
                              {u"sha256"_s, known->sha256},
                              {u"because"_s, reason.trimmed()}};
    return record(m_file, u"attachment.removed"_s, subject, details, [&] { return repository.setGone(id); });
}

Result<std::vector<Attachment>> AttachmentService::of(const AttachmentOwner& owner) const {
    return store::AttachmentRepository(m_file.database()).of(owner);
}

Result<std::vector<Attachment>> AttachmentService::ofKind(const QString& ownerKind) const {
    return store::AttachmentRepository(m_file.database()).ofKind(ownerKind);
}

Result<QByteArray> AttachmentService::bytes(AttachmentId id) const {
    store::AttachmentRepository repository(m_file.database());
    ELECTION_ASSIGN(const auto known, repository.find(id));
    if (!known) return Error{ErrorCode::NotFound, Text::tr("This attachment does not exist."), {}};
    ELECTION_ASSIGN(const QByteArray bytes, repository.bytes(id));
    if (sha256Of(bytes) != known->sha256)
        return Error{
            ErrorCode::Conflict,
            Text::tr("“%1” is not what it was when it was added. Verify the file and restore a backup.")
                .arg(known->name),
            {}};
    return bytes;
}

}  // namespace election
