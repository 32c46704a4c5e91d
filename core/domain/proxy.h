#pragma once
/// 委托投票 (浙选2020 25; 组织法2025 18).
#include <QDate>
#include <QString>
#include <vector>

#include "core/base/ids.h"
#include "core/domain/kinship.h"

namespace election {

using ProxyId = Id<struct ProxyTag>;
using ProxyListId = Id<struct ProxyListTag>;

struct ProxyRequest {
    VillageId village;
    PersonId principal;                         ///< 委托人
    PersonId proxy;                             ///< 受委托人
    Kinship relation = Kinship::OtherRelative;  ///< what the proxy is to the principal
    QString reason;                             ///< 外出事由
    QDate requestedOn;
};

enum class ProxyAudit { Open, Approved, Refused };
QString proxyAuditKey(ProxyAudit audit);  ///< "open", "approved", "refused"
ProxyAudit proxyAuditFromKey(const QString& key);

struct Proxy {
    ProxyId id;
    ProxyRequest request;
    ProxyAudit audit = ProxyAudit::Open;
    QDate auditedOn;
    QString auditNote;  ///< who audited, and why it was refused
    QString revokedBecause;
    QDate revokedOn;  ///< the principal took it back, or it was recorded by mistake
    [[nodiscard]] bool isLive() const { return !revokedOn.isValid() && audit != ProxyAudit::Refused; }
};

/// One version of the list that is posted (公告第13号). Its rows never change.
struct ProxyList {
    ProxyListId id;
    int number = 0;  ///< 1, 2 … in its village
    QDate madeOn;
    QDate postedOn;  ///< invalid: not posted
    std::vector<ProxyId> proxies;
};

}  // namespace election
