#include "core/store/roster_issue_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {

Result<QHash<IssuedDocumentId, QString>> RosterIssueRepository::all() {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(u"SELECT document_id, lines FROM roster_issue"_s));
    QHash<IssuedDocumentId, QString> rows;
    while (query.next())
        rows.insert(IssuedDocumentId{query.value(0).toLongLong()}, query.value(1).toString());
    return rows;
}

Result<> RosterIssueRepository::insert(IssuedDocumentId document, const QString& lines) {
    ELECTION_TRY(
        m_database.run(u"INSERT INTO roster_issue (document_id, lines) VALUES (?, ?)"_s, document.v, lines));
    return Ok{};
}

}  // namespace election::store
