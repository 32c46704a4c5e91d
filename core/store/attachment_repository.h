#pragma once
/// Scans and photos kept in the file.
#include <QByteArray>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/attachment.h"
#include "core/store/database.h"

namespace election::store {

class AttachmentRepository {
  public:
    explicit AttachmentRepository(Database& database) : m_database(database) {}

    Result<AttachmentId> insert(const Attachment& attachment, const QByteArray& bytes);
    Result<std::vector<Attachment>> of(const AttachmentOwner& owner);  ///< in the order of adding
    Result<std::vector<Attachment>> ofKind(const QString& ownerKind);  ///< by owner, then as added
    Result<std::optional<Attachment>> find(AttachmentId id);           ///< also one taken out
    Result<QByteArray> bytes(AttachmentId id);                         ///< empty where there is none
    Result<> setGone(AttachmentId id);

  private:
    Database& m_database;
};

}  // namespace election::store
