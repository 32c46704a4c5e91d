#include "core/store/finding_repository.h"

#include <QHash>
#include <QStringList>
#include <utility>

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

const QString kColumns =
    u"id, kind, village_id, code, severity, file, sheet, source_row, source_column, value, message, action, "
    "person_id, handled_because, handled_by, handled_at"_s;

Severity severityFromKey(const QString& key) {
    if (key == u"info"_s) return Severity::Info;
    return key == u"warning"_s ? Severity::Warning : Severity::Error;
}

FindingRow fromRow(const QSqlQuery& query) {
    FindingRow row;
    row.id = FindingId{query.value(0).toLongLong()};
    row.kind = query.value(1).toString();
    if (!query.value(2).isNull()) row.village = VillageId{query.value(2).toLongLong()};
    row.finding = {query.value(3).toString(), severityFromKey(query.value(4).toString()),
                   query.value(5).toString(), query.value(6).toString(),
                   query.value(7).toInt(),    query.value(8).toString(),
                   query.value(9).toString(), query.value(10).toString(),
                   query.value(11).toString()};
    if (!query.value(12).isNull()) row.person = PersonId{query.value(12).toLongLong()};
    row.handledBecause = query.value(13).toString();
    row.handledBy = query.value(14).toString();
    row.handledAt = query.value(15).toString();
    return row;
}

/// Two findings with the same key are the same finding; the wording may have changed between versions.
QString keyOf(const FindingRow& row) {
    return QStringList{row.kind,
                       QString::number(row.village.value_or(VillageId{}).v),
                       row.finding.code,
                       row.finding.file,
                       row.finding.sheet,
                       QString::number(row.finding.row),
                       row.finding.column,
                       row.finding.value,
                       QString::number(row.person.value_or(PersonId{}).v)}
        .join(QChar(0x1f));
}

/// Rows of `stored` that `wanted` lacks, and rows of `wanted` that `stored` lacks.
std::pair<std::vector<const FindingRow*>, std::vector<const FindingRow*>> split(
    const std::vector<FindingRow>& stored, const std::vector<FindingRow>& wanted) {
    QHash<QString, std::vector<const FindingRow*>> left;
    for (const FindingRow& row : stored) left[keyOf(row)].push_back(&row);
    std::vector<const FindingRow*> added;
    for (const FindingRow& row : wanted) {
        const auto it = left.find(keyOf(row));
        if (it == left.end() || it->empty())
            added.push_back(&row);
        else
            it->pop_back();
    }
    std::vector<const FindingRow*> removed;
    for (const auto& rows : std::as_const(left)) removed.insert(removed.end(), rows.begin(), rows.end());
    return {removed, added};
}

}  // namespace

Result<std::vector<FindingRow>> FindingRepository::find(const FindingFilter& filter) {
    QStringList where{u"1 = 1"_s};
    QVariantList values;
    const auto add = [&](const QString& condition, const QVariant& value) {
        where.append(condition);
        values.append(value);
    };
    if (filter.village) add(u"village_id = ?"_s, filter.village->v);
    if (filter.person) add(u"person_id = ?"_s, filter.person->v);
    if (!filter.kind.isEmpty()) add(u"kind = ?"_s, filter.kind);
    if (!filter.code.isEmpty()) add(u"code = ?"_s, filter.code);
    if (!filter.withInfo) where.append(u"severity <> 'info'"_s);
    if (filter.onlyOpen) where.append(u"handled_because = ''"_s);
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.prepare(u"SELECT %1 FROM finding WHERE %2 ORDER BY CASE severity WHEN 'error' THEN 0 "
                           "WHEN 'warning' THEN 1 ELSE 2 END, code, file, source_row, id"_s.arg(
                               kColumns, where.join(u" AND "_s))));
    bindAll(query, values);
    ELECTION_TRY(execute(query));
    std::vector<FindingRow> rows;
    while (query.next()) rows.push_back(fromRow(query));
    return rows;
}

Result<std::optional<FindingRow>> FindingRepository::find(FindingId id) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT %1 FROM finding WHERE id = ?"_s.arg(kColumns), id.v));
    if (!query.next()) return std::optional<FindingRow>();
    return std::optional<FindingRow>(fromRow(query));
}

Result<QMap<QString, int>> FindingRepository::openCounts(std::optional<VillageId> village) {
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(
            u"SELECT code, count(*) FROM finding WHERE handled_because = '' AND severity <> 'info' AND "
            "(? = 0 OR village_id = ?) GROUP BY code"_s,
            village.value_or(VillageId{}).v, village.value_or(VillageId{}).v));
    QMap<QString, int> counts;
    while (query.next()) counts.insert(query.value(0).toString(), query.value(1).toInt());
    return counts;
}

FindingRepository::Change FindingRepository::difference(const std::vector<FindingRow>& stored,
                                                        const std::vector<FindingRow>& wanted) {
    const auto [removed, added] = split(stored, wanted);
    return {static_cast<int>(added.size()), static_cast<int>(removed.size())};
}

Result<FindingRepository::Change> FindingRepository::replace(const std::vector<FindingRow>& stored,
                                                             const std::vector<FindingRow>& wanted) {
    const auto [removed, added] = split(stored, wanted);
    for (const FindingRow* row : removed)
        ELECTION_TRY(m_database.run(u"DELETE FROM finding WHERE id = ?"_s, row->id.v));
    ELECTION_ASSIGN(
        QSqlQuery insert,
        m_database.prepare(
            u"INSERT INTO finding (kind, village_id, code, severity, file, sheet, source_row, "
            "source_column, value, message, action, person_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s));
    for (const FindingRow* row : added) {
        const Finding& finding = row->finding;
        const QVariantList values{row->kind,      row->village ? QVariant(row->village->v) : QVariant(),
                                  finding.code,   severityKey(finding.severity),
                                  finding.file,   finding.sheet,
                                  finding.row,    finding.column,
                                  finding.value,  finding.message,
                                  finding.action, row->person ? QVariant(row->person->v) : QVariant()};
        bindAll(insert, values);
        ELECTION_TRY(execute(insert));
    }
    return Change{static_cast<int>(added.size()), static_cast<int>(removed.size())};
}

Result<> FindingRepository::setHandled(FindingId id, const QString& because, const QString& by,
                                       const QString& at) {
    ELECTION_TRY(m_database.run(
        u"UPDATE finding SET handled_because = ?, handled_by = ?, handled_at = ? WHERE id = ?"_s, because, by,
        at, id.v));
    return Ok{};
}

}  // namespace election::store
