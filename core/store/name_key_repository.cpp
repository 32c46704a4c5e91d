#include "core/store/name_key_repository.h"

#include <vector>

#include "core/base/name_order.h"

using namespace Qt::StringLiterals;

namespace election::store {

Result<QString> NameKeyRepository::fingerprint() {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(u"SELECT stroke_table FROM election"_s));
    return query.next() ? query.value(0).toString() : QString();
}

Result<int> NameKeyRepository::makeAnew(const QString& fingerprint) {
    int changed = 0;
    for (const QString& table : {u"person"_s, u"nomination"_s}) {
        ELECTION_ASSIGN(const int rows, makeAnewIn(table));
        changed += rows;
    }
    ELECTION_TRY(m_database.run(u"UPDATE election SET stroke_table = ?"_s, fingerprint));
    return changed;
}

Result<int> NameKeyRepository::makeAnewIn(const QString& table) {
    std::vector<std::pair<qint64, QByteArray>> wrong;
    {
        ELECTION_ASSIGN(QSqlQuery query,
                        m_database.run(u"SELECT id, name, name_strokes FROM %1"_s.arg(table)));
        while (query.next()) {
            QByteArray key = strokeSortKey(query.value(1).toString());
            if (key != query.value(2).toByteArray()) wrong.emplace_back(query.value(0).toLongLong(), key);
        }
    }
    for (const auto& [id, key] : wrong)
        ELECTION_TRY(m_database.run(u"UPDATE %1 SET name_strokes = ? WHERE id = ?"_s.arg(table), key, id));
    return int(wrong.size());
}

}  // namespace election::store
