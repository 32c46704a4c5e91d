#include "core/store/column_mapping_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {

Result<QHash<QString, QString>> ColumnMappingRepository::ofKind(const QString& kind) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT header, column_key FROM column_mapping WHERE kind = ?"_s, kind));
    QHash<QString, QString> mapping;
    while (query.next()) mapping.insert(query.value(0).toString(), query.value(1).toString());
    return mapping;
}

Result<bool> ColumnMappingRepository::remember(const QString& kind, const QString& header,
                                               const QString& columnKey) {
    ELECTION_ASSIGN(const auto known, ofKind(kind));
    if (const auto it = known.constFind(header); it != known.cend() && *it == columnKey) return false;
    ELECTION_TRY(
        m_database.run(u"INSERT INTO column_mapping (kind, header, column_key) VALUES (?, ?, ?) "
                       "ON CONFLICT (kind, header) DO UPDATE SET column_key = excluded.column_key"_s,
                       kind, header, columnKey));
    return true;
}

}  // namespace election::store
