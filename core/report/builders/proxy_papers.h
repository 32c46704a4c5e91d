#pragma once
/// 公告第13号 (委托投票名单) and 委托投票证.
#include <QString>
#include <vector>

#include "core/domain/national_id.h"
#include "core/report/builders/paper_head.h"

namespace election {

/// As people are told apart on paper: there is no field for an ID number or a phone, so none can be printed.
struct ProxyPerson {
    QString name;
    Sex sex = Sex::Unknown;
    int birthYear = 0;  ///< 0 = unknown
    QString group;
};

struct ProxyPair {
    ProxyPerson principal, proxy;
    QString relation;  ///< what the proxy is to the principal: 配偶 …
    QString reason;    ///< on the certificate only
    QDate requestedOn;
};

struct ProxyListData {
    PaperHead head;
    int version = 0;               ///< of the list: 1, 2 …
    std::vector<ProxyPair> pairs;  ///< those of one proxy together
    int limit = 3;
    Citation basis;
};
ReportDocument buildProxyList(const ProxyListData& data);

struct ProxyCertificateData {
    PaperHead head;
    std::vector<ProxyPair> pairs;  ///< one certificate each; empty: one empty form
    int limit = 3;
    QString lastDay;  ///< until when the proxy had to be asked for, as printed
    Citation basis;
};
ReportDocument buildProxyCertificates(const ProxyCertificateData& data);

}  // namespace election
