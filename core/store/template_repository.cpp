#include "core/store/template_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {

Result<std::vector<TemplateRow>> TemplateRepository::versions() {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT number, json, sha256, made_by, made_at, frozen_by, frozen_at, "
                                   "because FROM check_template_version ORDER BY number"_s));
    std::vector<TemplateRow> rows;
    while (query.next())
        rows.push_back({query.value(0).toInt(), query.value(1).toString().toUtf8(), query.value(2).toString(),
                        query.value(3).toString(), query.value(4).toString(), query.value(5).toString(),
                        query.value(6).toString(), query.value(7).toString()});
    return rows;
}

Result<bool> TemplateRepository::saveDraft(const TemplateRow& draft) {
    ELECTION_ASSIGN(
        const QSqlQuery query,
        m_database.run(u"UPDATE check_template_version SET json = ?, sha256 = ?, made_by = ?, made_at = ? "
                       "WHERE number = ? AND frozen_at = ''"_s,
                       QString::fromUtf8(draft.json), draft.sha256, draft.madeBy, draft.madeAt,
                       draft.number));
    if (query.numRowsAffected() > 0) return false;
    ELECTION_TRY(m_database.run(
        u"INSERT INTO check_template_version (number, json, sha256, made_by, made_at) "
        "VALUES (?, ?, ?, ?, ?)"_s,
        draft.number, QString::fromUtf8(draft.json), draft.sha256, draft.madeBy, draft.madeAt));
    return true;
}

Result<> TemplateRepository::freeze(int number, const QString& by, const QString& at,
                                    const QString& because) {
    ELECTION_TRY(
        m_database.run(u"UPDATE check_template_version SET frozen_by = ?, frozen_at = ?, because = ? "
                       "WHERE number = ? AND frozen_at = ''"_s,
                       by, at, because, number));
    return Ok{};
}

Result<QHash<NominationId, int>> TemplateRepository::dossiers() {
    ELECTION_ASSIGN(QSqlQuery query,
                    m_database.run(u"SELECT nomination_id, version FROM dossier_template"_s));
    QHash<NominationId, int> bound;
    while (query.next()) bound.insert(NominationId{query.value(0).toLongLong()}, query.value(1).toInt());
    return bound;
}

Result<int> TemplateRepository::bindJudged(int version) {
    ELECTION_ASSIGN(
        const QSqlQuery query,
        m_database.run(
            u"INSERT OR IGNORE INTO dossier_template (nomination_id, version) "
            "SELECT nomination_id, ? FROM (SELECT nomination_id FROM check_entry "
            "UNION SELECT nomination_id FROM talk_record UNION SELECT nomination_id FROM bar_fact "
            "UNION SELECT nomination_id FROM decision UNION SELECT nomination_id FROM withdrawal)"_s,
            version));
    return query.numRowsAffected();
}

Result<> TemplateRepository::bind(NominationId nomination, int version) {
    ELECTION_TRY(
        m_database.run(u"INSERT INTO dossier_template (nomination_id, version) VALUES (?, ?) "
                       "ON CONFLICT (nomination_id) DO UPDATE SET version = excluded.version"_s,
                       nomination.v, version));
    return Ok{};
}

}  // namespace election::store
