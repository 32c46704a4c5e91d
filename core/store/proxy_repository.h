#pragma once
/// 委托投票: requests and the versions of the posted list.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/domain/proxy.h"
#include "core/store/database.h"

namespace election::store {

class ProxyRepository {
  public:
    explicit ProxyRepository(Database& database) : m_database(database) {}

    Result<std::vector<Proxy>> ofVillage(VillageId village);  ///< in the order of entry, ended ones included
    Result<std::optional<Proxy>> find(ProxyId proxy);
    Result<ProxyId> insert(const ProxyRequest& request);
    Result<> saveAudit(const Proxy& proxy);
    Result<> revoke(ProxyId proxy, const QDate& on, const QString& because);

    Result<std::vector<ProxyList>> lists(VillageId village);  ///< by number
    Result<> insertList(VillageId village, ProxyList& list);
    Result<> setPosted(ProxyListId list, const QDate& on);

  private:
    Result<std::vector<Proxy>> read(Result<QSqlQuery> ran);
    Database& m_database;
};

}  // namespace election::store
