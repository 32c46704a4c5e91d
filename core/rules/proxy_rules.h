#pragma once
/// 委托投票 (浙选2020 25; 组织法2025 18): every limit comes from the rule set. Pure functions.
#include <QSet>
#include <optional>
#include <span>
#include <vector>

#include "core/domain/person.h"
#include "core/domain/proxy.h"
#include "core/domain/standing.h"
#include "core/rules/rule_note.h"

namespace election {

/// What is known of the village beside the request.
struct ProxyFacts {
    QDate electionDay;
    QDate today;
    std::optional<Person> principal, proxy;  ///< their rows of the register; empty: not found
    std::optional<Kinship> recorded;  ///< what the proxy is to the principal by the record of relatives
    std::span<const StandingPerson> standing;
    std::span<const Proxy> others;  ///< the village's other requests
};

/// Codes that refuse: "same", "principal" (not on the register), "proxyvoter" (the proxy is no voter of the
/// village), "relation", "recorded" (the record says another relation), "reason", "date" (none, or in the
/// future), "deadline", "candidate", "limit", "second" (the principal has a proxy already), "redelegation".
/// "wider" has to be looked at: allowed by the national text only.
RuleNotes judgeProxy(const ProxyRequest& request, const ProxyFacts& facts, const RuleSet& rules);

/// The last day on which a proxy may be asked for: D − X.
QDate proxyDeadline(const QDate& electionDay, const RuleSet& rules);
/// The last day on which the list can be posted.
QDate proxyListDeadline(const QDate& electionDay, const RuleSet& rules);

/// Where a request stands.
struct ProxyStanding {
    enum class State {
        Open,      ///< not audited yet
        Refused,   ///< by the audit
        Revoked,   ///< taken back
        Unposted,  ///< approved, in no posted list yet; there is still time
        InForce,   ///< approved and posted in time
        Void       ///< see why
    };
    State state = State::Open;
    RuleNotes
        why;  ///< of Void: not posted, posted too late, the proxy stands himself, struck off the register …
};
/// `notes` is what judgeProxy says about the request today.
ProxyStanding proxyStanding(const Proxy& proxy, std::span<const ProxyList> lists, const RuleNotes& notes,
                            const QDate& electionDay, const QDate& today, const RuleSet& rules);

}  // namespace election
