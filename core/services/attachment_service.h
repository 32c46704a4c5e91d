#pragma once
/// 附件: scans and photos kept inside the election file, each with its SHA-256 in the log.
#include <QByteArray>
#include <QJsonObject>
#include <vector>

#include "core/base/result.h"
#include "core/domain/attachment.h"

namespace election {

class ElectionFile;

struct NewAttachment {
    QString role;  ///< where the owner has several: "photo", "pledge" …; may be empty
    QString name;  ///< file name; a folder in front is cut off
    QByteArray bytes;
};

/// A checked attachment, not written yet. Other services write one in their own transaction: check first,
/// then insert() inside it and put logEntry() into the log row's details.
struct CheckedAttachment {
    Attachment attachment;
    QByteArray bytes;

    /// Inside the caller's transaction; fills owner and id.
    Result<> insert(ElectionFile& file, const AttachmentOwner& owner);
    /// For details["kept"] of the log row, after insert(); `added.attachment` has to count it, too.
    [[nodiscard]] QJsonObject logEntry() const;
};

class AttachmentService {
  public:
    explicit AttachmentService(ElectionFile& file) : m_file(file) {}

    /// InvalidInput: empty, over kAttachmentLimit, or no picture, scan or office paper by its bytes.
    [[nodiscard]] Result<CheckedAttachment> check(const NewAttachment& attachment) const;
    /// The same of a file on disk; Io where it can't be read.
    [[nodiscard]] static Result<NewAttachment> read(const QString& path, const QString& role = {});

    /// In a transaction of its own. `subject`: how the log calls the owner ("后山村 张三").
    Result<AttachmentId> add(const AttachmentOwner& owner, const QString& subject,
                             const NewAttachment& attachment);
    /// Takes it out of sight; the bytes stay in the file, the log says why.
    Result<> remove(AttachmentId id, const QString& subject, const QString& reason);

    [[nodiscard]] Result<std::vector<Attachment>> of(const AttachmentOwner& owner) const;  ///< as added
    [[nodiscard]] Result<std::vector<Attachment>> ofKind(const QString& ownerKind) const;  ///< by owner
    /// Conflict where the bytes are not what they were when they were added.
    [[nodiscard]] Result<QByteArray> bytes(AttachmentId id) const;

  private:
    ElectionFile& m_file;
};

/// "2.4 MB": sizes as people read them.
QString fileSizeText(qint64 bytes);

}  // namespace election
