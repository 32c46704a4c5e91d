#pragma once
/// Papers that were issued.
#include <QByteArray>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/issued_document.h"
#include "core/store/database.h"

namespace election::store {

class IssuedRepository {
  public:
    explicit IssuedRepository(Database& database) : m_database(database) {}

    Result<IssuedDocumentId> insert(const IssuedDocument& document, const QByteArray& bytes);
    Result<std::vector<IssuedDocument>> all();  ///< in the order of issuing
    Result<std::vector<IssuedDocument>> of(std::optional<VillageId> village);
    Result<std::optional<IssuedDocument>> find(IssuedDocumentId id);
    Result<QByteArray> bytes(IssuedDocumentId id);  ///< empty where there is none

  private:
    Database& m_database;
};

}  // namespace election::store
