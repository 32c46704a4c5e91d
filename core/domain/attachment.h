#pragma once
/// A scan or photo inside the election file.
#include <QDateTime>
#include <QString>

#include "core/base/ids.h"

namespace election {

using AttachmentId = Id<struct AttachmentTag>;

/// The greatest file that is taken: a photo of a telephone is 3 to 8 MB.
inline constexpr qint64 kAttachmentLimit = 10 * 1024 * 1024;

/// What it belongs to: a kind of row ("posting", "nomination", "person" …) and its id.
struct AttachmentOwner {
    QString kind;
    qint64 id = 0;
};

struct Attachment {
    AttachmentId id;
    AttachmentOwner owner;
    QString role;     ///< where an owner has several: "photo", "pledge" …; may be empty
    QString name;     ///< of the file, without folder
    QString mime;     ///< told by the bytes, not by the name: "image/jpeg"
    qint64 size = 0;  ///< bytes
    QString sha256;   ///< of the bytes, hexadecimal
    QString addedBy;
    QDateTime addedAt;  ///< UTC
};

}  // namespace election
