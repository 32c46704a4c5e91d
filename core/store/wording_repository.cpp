#include "core/store/wording_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

enum Column { Kind, Language, Title, Body };

WordingRow fromRow(const QSqlQuery& row) {
    return {row.value(Kind).toString(), row.value(Language).toString(), row.value(Title).toString(),
            row.value(Body).toString()};
}

}  // namespace

Result<std::vector<WordingRow>> WordingRepository::all(const QString& language) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT kind, language, title, body FROM paper_wording WHERE language = ? "
                       "ORDER BY kind"_s,
                       language));
    std::vector<WordingRow> rows;
    while (query.next()) rows.push_back(fromRow(query));
    return rows;
}

Result<std::optional<WordingRow>> WordingRepository::find(const QString& kind, const QString& language) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT kind, language, title, body FROM paper_wording WHERE kind = ? AND "
                       "language = ?"_s,
                       kind, language));
    if (!query.next()) return std::optional<WordingRow>();
    return std::optional(fromRow(query));
}

Result<> WordingRepository::save(const WordingRow& row) {
    ELECTION_TRY(
        m_database.run(u"INSERT INTO paper_wording (kind, language, title, body) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (kind, language) DO UPDATE SET title = excluded.title, body = "
                       "excluded.body"_s,
                       row.kind, row.language, row.title, row.body));
    return Ok{};
}

Result<> WordingRepository::drop(const QString& kind, const QString& language) {
    ELECTION_TRY(
        m_database.run(u"DELETE FROM paper_wording WHERE kind = ? AND language = ?"_s, kind, language));
    return Ok{};
}

}  // namespace election::store
