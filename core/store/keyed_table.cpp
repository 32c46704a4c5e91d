#include "core/store/keyed_table.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

QString keyText(const QVariantList& key) {
    QStringList parts;
    for (const QVariant& part : key) parts.append(part.toString());
    return parts.join(QChar(0x1f));
}

QStringList texts(const QVariantList& values) {
    QStringList out;
    out.reserve(values.size());
    for (const QVariant& value : values) out.append(value.toString());
    return out;
}

}  // namespace

Result<QHash<QString, KeyedTable::Stored>> KeyedTable::load(const Scope& scope) {
    QString sql = u"SELECT %1, gone FROM %2"_s.arg((m_spec.keyColumns + m_spec.valueColumns).join(u", "_s),
                                                   m_spec.table);
    if (!scope.columns.isEmpty()) sql += u" WHERE %1 = ?"_s.arg(scope.columns.join(u" = ? AND "_s));
    ELECTION_ASSIGN(QSqlQuery query, m_database.prepare(sql));
    bindAll(query, scope.values);
    ELECTION_TRY(execute(query));
    const int keys = static_cast<int>(m_spec.keyColumns.size());
    const int values = static_cast<int>(m_spec.valueColumns.size());
    QHash<QString, Stored> stored;
    while (query.next()) {
        Stored row;
        for (int i = 0; i < keys; ++i) row.key.append(query.value(i));
        for (int i = keys; i < keys + values; ++i) row.values.append(query.value(i).toString());
        row.gone = query.value(keys + values).toBool();
        stored.insert(keyText(row.key), std::move(row));
    }
    return stored;
}

Result<> KeyedTable::insert(const KeyedRow& row) {
    const QStringList columns = m_spec.keyColumns + m_spec.valueColumns + m_spec.sideColumns;
    QStringList marks;
    marks.fill(u"?"_s, columns.size());
    ELECTION_ASSIGN(QSqlQuery query, m_database.prepare(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
                                         m_spec.table, columns.join(u", "_s), marks.join(u", "_s))));
    bindAll(query, row.key + row.values + row.side);
    return execute(query);
}

Result<> KeyedTable::update(const KeyedRow& row) {
    const QStringList columns = m_spec.valueColumns + m_spec.sideColumns;
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.prepare(u"UPDATE %1 SET %2 = ?, gone = 0 WHERE %3 = ?"_s.arg(
                        m_spec.table, columns.join(u" = ?, "_s), m_spec.keyColumns.join(u" = ? AND "_s))));
    bindAll(query, row.values + row.side + row.key);
    return execute(query);
}

Result<> KeyedTable::setGone(const QVariantList& key) {
    ELECTION_ASSIGN(QSqlQuery query, m_database.prepare(u"UPDATE %1 SET gone = 1 WHERE %2 = ?"_s.arg(
                                         m_spec.table, m_spec.keyColumns.join(u" = ? AND "_s))));
    bindAll(query, key);
    return execute(query);
}

Result<MergeCounts> KeyedTable::merge(const Scope& scope, const std::vector<KeyedRow>& rows,
                                      std::vector<KeyedChange>* changes) {
    using What = KeyedChange::What;
    const auto tell = [changes](What what, int line, const QVariantList& key, const QStringList& before,
                                const QStringList& after) {
        if (changes != nullptr) changes->push_back({what, line, key, before, after});
    };
    ELECTION_ASSIGN(auto stored, load(scope));
    MergeCounts counts;
    for (const KeyedRow& row : rows) {
        const QString key = keyText(row.key);
        const auto it = stored.find(key);
        if (it == stored.end()) {
            ++counts.added;
            tell(What::Added, row.line, row.key, {}, texts(row.values));
            ELECTION_TRY(insert(row));
            stored.insert(key, {texts(row.values), false, true, row.key});
            continue;
        }
        const bool same = it->values == texts(row.values);
        if (same && !it->seen) ++counts.unchanged;
        if (!same) {
            ++counts.changed;
            tell(What::Changed, row.line, row.key, it->values, texts(row.values));
        }
        if (same && it->gone) ++counts.back;
        if (!same || it->gone) ELECTION_TRY(update(row));
        it->values = texts(row.values);
        it->gone = false;
        it->seen = true;
    }
    for (const Stored& row : std::as_const(stored)) {
        if (row.seen || scope.partial) continue;
        ++counts.gone;
        tell(What::Gone, 0, row.key, row.values, {});
        if (row.gone) continue;
        ++counts.newlyGone;
        ELECTION_TRY(setGone(row.key));
    }
    return counts;
}

}  // namespace election::store
