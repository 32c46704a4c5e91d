#pragma once
/// 委托投票: requests judged by the rule set, audited, listed, posted.
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/rules/proxy_rules.h"

namespace election {

class ElectionFile;

struct ProxyRow {
    Proxy proxy;
    Person principal, agent;  ///< 委托人, 受委托人
    ProxyStanding standing;
    RuleNotes notes;   ///< what speaks against it today, and what has to be looked at
    int postedIn = 0;  ///< number of the posted list that it is in; 0: none
};

struct ProxyBook {
    std::vector<ProxyRow> rows;    ///< in the order of entry
    std::vector<ProxyList> lists;  ///< by number
    QDate deadline, listDeadline;  ///< the last days to ask for a proxy, and to post the list
    QString deadlineBasis, listBasis;
    int live = 0, open = 0, inForce = 0, toPost = 0, voided = 0;
    [[nodiscard]] const ProxyRow* find(ProxyId id) const;
};

class ProxyService {
  public:
    explicit ProxyService(ElectionFile& file) : m_file(file) {}

    [[nodiscard]] Result<ProxyBook> book(VillageId village) const;
    /// What speaks against a request, while it is typed; nothing is written.
    [[nodiscard]] Result<RuleNotes> judge(const ProxyRequest& request) const;
    /// What the proxy is to the principal: recorded, else proposed by the register; empty: nothing known.
    [[nodiscard]] Result<std::optional<Kinship>> knownRelation(PersonId principal, PersonId proxy) const;

    /// RuleViolation with every article that forbids it.
    Result<ProxyId> add(const ProxyRequest& request);
    /// 审核 by the election committee. An approval is refused where a rule has come to forbid it.
    Result<> audit(ProxyId proxy, bool approved, const QDate& on, const QString& note);
    Result<> revoke(ProxyId proxy, const QString& because);
    /// A new version of the list: every approved proxy that isn't void.
    Result<ProxyList> makeList(VillageId village);
    /// The day on which the list was put up. A day that is recorded already is only corrected with a reason.
    Result<> setPosted(VillageId village, int number, const QDate& on, const QString& because = {});

  private:
    Result<RuleNotes> judgeAmong(const ProxyRequest& request, const std::vector<Proxy>& others,
                                 const std::vector<StandingPerson>& standing, std::optional<Person> principal,
                                 std::optional<Person> proxy) const;
    ElectionFile& m_file;
};

}  // namespace election
