#pragma once
/// Who stood on a roster or supplement when it was issued.
#include <QHash>

#include "core/base/result.h"
#include "core/domain/issued_document.h"
#include "core/store/database.h"

namespace election::store {

class RosterIssueRepository {
  public:
    explicit RosterIssueRepository(Database& database) : m_database(database) {}

    Result<QHash<IssuedDocumentId, QString>> all();  ///< JSON, by document
    Result<> insert(IssuedDocumentId document, const QString& lines);

  private:
    Database& m_database;
};

}  // namespace election::store
