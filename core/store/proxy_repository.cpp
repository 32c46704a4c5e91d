#include "core/store/proxy_repository.h"

using namespace Qt::StringLiterals;

namespace election::store {
namespace {

const QString kColumns =
    u"SELECT id, village_id, principal_id, proxy_id, relation, reason, requested_on, audit, audited_on, "
    "audit_note, revoked_on, revoked_because FROM proxy "_s;

QDate dayFrom(const QVariant& value) {
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QString dayText(const QDate& day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

}  // namespace

Result<std::vector<Proxy>> ProxyRepository::read(Result<QSqlQuery> ran) {
    ELECTION_ASSIGN(QSqlQuery query, std::move(ran));
    std::vector<Proxy> rows;
    while (query.next()) {
        Proxy row;
        row.id = ProxyId{query.value(0).toLongLong()};
        row.request = {VillageId{query.value(1).toLongLong()},
                       PersonId{query.value(2).toLongLong()},
                       PersonId{query.value(3).toLongLong()},
                       kinshipFromName(query.value(4).toString()).value_or(Kinship::OtherVillager),
                       query.value(5).toString(),
                       dayFrom(query.value(6))};
        row.audit = proxyAuditFromKey(query.value(7).toString());
        row.auditedOn = dayFrom(query.value(8));
        row.auditNote = query.value(9).toString();
        row.revokedOn = dayFrom(query.value(10));
        row.revokedBecause = query.value(11).toString();
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<Proxy>> ProxyRepository::ofVillage(VillageId village) {
    return read(m_database.run(kColumns + u"WHERE village_id = ? ORDER BY id"_s, village.v));
}

Result<std::optional<Proxy>> ProxyRepository::find(ProxyId proxy) {
    ELECTION_ASSIGN(const auto rows, read(m_database.run(kColumns + u"WHERE id = ?"_s, proxy.v)));
    return rows.empty() ? std::nullopt : std::optional(rows.front());
}

Result<ProxyId> ProxyRepository::insert(const ProxyRequest& request) {
    ELECTION_ASSIGN(
        const QSqlQuery query,
        m_database.run(u"INSERT INTO proxy (village_id, principal_id, proxy_id, relation, reason, "
                       "requested_on) VALUES (?, ?, ?, ?, ?, ?)"_s,
                       request.village.v, request.principal.v, request.proxy.v, kinshipName(request.relation),
                       request.reason, dayText(request.requestedOn)));
    return ProxyId{query.lastInsertId().toLongLong()};
}

Result<> ProxyRepository::saveAudit(const Proxy& proxy) {
    ELECTION_TRY(m_database.run(u"UPDATE proxy SET audit = ?, audited_on = ?, audit_note = ? WHERE id = ?"_s,
                                proxyAuditKey(proxy.audit), dayText(proxy.auditedOn), proxy.auditNote,
                                proxy.id.v));
    return Ok{};
}

Result<> ProxyRepository::revoke(ProxyId proxy, const QDate& on, const QString& because) {
    ELECTION_TRY(m_database.run(u"UPDATE proxy SET revoked_on = ?, revoked_because = ? WHERE id = ?"_s,
                                dayText(on), because, proxy.v));
    return Ok{};
}

Result<std::vector<ProxyList>> ProxyRepository::lists(VillageId village) {
    std::vector<ProxyList> lists;
    ELECTION_ASSIGN(
        QSqlQuery query,
        m_database.run(u"SELECT l.id, l.number, l.made_on, l.posted_on, e.proxy_id FROM proxy_list l "
                       "LEFT JOIN proxy_list_entry e ON e.list_id = l.id WHERE l.village_id = ? "
                       "ORDER BY l.number, e.proxy_id"_s,
                       village.v));
    while (query.next()) {
        const ProxyListId id{query.value(0).toLongLong()};
        if (lists.empty() || lists.back().id != id)
            lists.push_back(
                {id, query.value(1).toInt(), dayFrom(query.value(2)), dayFrom(query.value(3)), {}});
        if (!query.value(4).isNull()) lists.back().proxies.push_back(ProxyId{query.value(4).toLongLong()});
    }
    return lists;
}

Result<> ProxyRepository::insertList(VillageId village, ProxyList& list) {
    ELECTION_ASSIGN(const QSqlQuery made,
                    m_database.run(u"INSERT INTO proxy_list (village_id, number, made_on, posted_on) VALUES "
                                   "(?, ?, ?, ?)"_s,
                                   village.v, list.number, dayText(list.madeOn), dayText(list.postedOn)));
    list.id = ProxyListId{made.lastInsertId().toLongLong()};
    for (const ProxyId proxy : list.proxies)
        ELECTION_TRY(m_database.run(u"INSERT INTO proxy_list_entry (list_id, proxy_id) VALUES (?, ?)"_s,
                                    list.id.v, proxy.v));
    return Ok{};
}

Result<> ProxyRepository::setPosted(ProxyListId list, const QDate& on) {
    ELECTION_TRY(m_database.run(u"UPDATE proxy_list SET posted_on = ? WHERE id = ?"_s, dayText(on), list.v));
    return Ok{};
}

}  // namespace election::store
