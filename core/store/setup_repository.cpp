#include "core/store/setup_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {

Result<std::vector<SwitchRow>> SetupRepository::switches(VillageId village) {
    ELECTION_ASSIGN(QSqlQuery query, m_database.run(u"SELECT parameter, value, article FROM village_switch "
                                                    "WHERE village_id = ? AND gone = 0 ORDER BY parameter"_s,
                                                    village.v));
    std::vector<SwitchRow> rows;
    while (query.next())
        rows.push_back({query.value(0).toString(), query.value(1).toString(), query.value(2).toString()});
    return rows;
}

Result<bool> SetupRepository::saveSwitch(VillageId village, const SwitchRow& row) {
    ELECTION_ASSIGN(const QSqlQuery changed,
                    m_database.run(u"UPDATE village_switch SET value = ?, article = ?, gone = 0 "
                                   "WHERE village_id = ? AND parameter = ?"_s,
                                   row.value, row.article, village.v, row.parameter));
    if (changed.numRowsAffected() > 0) return false;
    ELECTION_TRY(m_database.run(
        u"INSERT INTO village_switch (village_id, parameter, value, article) VALUES (?, ?, ?, ?)"_s,
        village.v, row.parameter, row.value, row.article));
    return true;
}

Result<> SetupRepository::dropSwitch(VillageId village, const QString& parameter) {
    ELECTION_TRY(
        m_database.run(u"UPDATE village_switch SET gone = 1 WHERE village_id = ? AND parameter = ?"_s,
                       village.v, parameter));
    return Ok{};
}

Result<std::vector<ConditionRow>> SetupRepository::conditions(VillageId village) {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT id, clause, text, window_years, article FROM village_condition "
                                   "WHERE village_id = ? AND gone = 0 ORDER BY id"_s,
                                   village.v));
    std::vector<ConditionRow> rows;
    while (query.next())
        rows.push_back({ConditionId{query.value(0).toLongLong()}, query.value(1).toString(),
                        query.value(2).toString(), query.value(3).toInt(), query.value(4).toString()});
    return rows;
}

Result<ConditionId> SetupRepository::insertCondition(VillageId village, const ConditionRow& row) {
    ELECTION_ASSIGN(
        const QSqlQuery query,
        m_database.run(u"INSERT INTO village_condition (village_id, clause, text, window_years, article) "
                       "VALUES (?, ?, ?, ?, ?)"_s,
                       village.v, row.clause, row.text, row.windowYears, row.article));
    return ConditionId{query.lastInsertId().toLongLong()};
}

Result<> SetupRepository::updateCondition(const ConditionRow& row) {
    ELECTION_TRY(
        m_database.run(u"UPDATE village_condition SET text = ?, window_years = ?, article = ? WHERE id = ?"_s,
                       row.text, row.windowYears, row.article, row.id.v));
    return Ok{};
}

Result<> SetupRepository::dropCondition(ConditionId condition) {
    ELECTION_TRY(m_database.run(u"UPDATE village_condition SET gone = 1 WHERE id = ?"_s, condition.v));
    return Ok{};
}

Result<int> SetupRepository::count(const QString& from, const QVariantList& values) {
    ELECTION_ASSIGN(QSqlQuery query, m_database.prepare(u"SELECT count(*) FROM "_s + from));
    bindAll(query, values);
    ELECTION_TRY(execute(query));
    return query.next() ? query.value(0).toInt() : 0;
}

Result<SetupRepository::Traces> SetupRepository::traces(VillageId village) {
    const QString where = village.isStored() ? u" WHERE village_id = ?"_s : QString();
    const QVariantList values = village.isStored() ? QVariantList{village.v} : QVariantList();
    Traces traces;
    ELECTION_ASSIGN(traces.closedRegisters,
                    village.isStored()
                        ? count(u"register_version WHERE village_id = ? AND number = 1"_s, values)
                        : count(u"register_version WHERE number = 1"_s, {}));
    ELECTION_ASSIGN(traces.nominations, count(u"nomination"_s + where, values));
    ELECTION_ASSIGN(traces.ballots, count(u"ballot"_s + where, values));
    ELECTION_ASSIGN(traces.papers, village.isStored()
                                       ? count(u"issued_document"_s + where, values)
                                       : count(u"issued_document WHERE village_id IS NOT NULL"_s, {}));
    ELECTION_ASSIGN(traces.townshipPapers, count(u"issued_document WHERE village_id IS NULL"_s, {}));
    return traces;
}

Result<int> SetupRepository::conditionsEver(VillageId village) {
    return count(u"village_condition WHERE village_id = ?"_s, {village.v});
}

Result<int> SetupRepository::nominationsFor(VillageId village, const QString& bodyKey,
                                            const QString& postTitle) {
    return count(u"nomination WHERE village_id = ? AND body = ? AND post_title = ?"_s,
                 {village.v, bodyKey, postTitle});
}

Result<int> SetupRepository::ballotsFor(VillageId village, const QString& bodyKey) {
    return count(u"ballot WHERE village_id = ? AND body = ?"_s, {village.v, bodyKey});
}

}  // namespace election::store
