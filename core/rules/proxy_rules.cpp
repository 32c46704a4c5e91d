#include "core/rules/proxy_rules.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/dates.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProxyRules)
};

using Kind = RuleNote::Kind;

class Judge {
  public:
    Judge(const ProxyRequest& request, const ProxyFacts& facts, const RuleSet& rules)
        : m_request(request), m_facts(facts), m_rules(rules) {
        if (facts.principal) m_principal = facts.principal->name;
        if (facts.proxy) m_proxy = facts.proxy->name;
    }

    RuleNotes all() {
        people();
        relation();
        dates();
        bars();
        others();
        return std::move(m_notes);
    }

  private:
    void refuse(QStringView parameter, const QString& code, const QString& text) {
        m_notes.push_back(ruleNote(m_rules, parameter, Kind::Refused, code, text));
    }
    void people() {
        if (m_request.principal == m_request.proxy && m_request.principal.isStored())
            refuse(u"proxy_relations", u"same"_s,
                   Text::tr("Nobody is his own proxy. Choose another person."));
        if (!m_facts.principal || !m_facts.principal->isRegisteredVoter())
            refuse(u"proxy_relations", u"principal"_s,
                   m_principal.isEmpty()
                       ? Text::tr("The principal is not on the register of voters.")
                       : Text::tr("%1 is not on the register of voters and has no vote to give.")
                             .arg(m_principal));
        const bool otherVillage = m_facts.proxy && m_facts.proxy->village != m_request.village;
        if (!m_facts.proxy || !m_facts.proxy->isRegisteredVoter() || otherVillage)
            refuse(u"proxy_relations", u"proxyvoter"_s,
                   m_proxy.isEmpty()
                       ? Text::tr("The proxy is not a registered voter of this village.")
                       : Text::tr("%1 is not a registered voter of this village.").arg(m_proxy));
    }
    void relation() {
        const QStringList set = m_rules.list(u"proxy_relations");
        const Kinship kinship = m_request.relation;
        if (!isNamedIn(set, kinship)) {
            refuse(u"proxy_relations", u"relation"_s,
                   Text::tr("%1 is not among those who may act as proxy: %2.")
                       .arg(kinshipName(kinship), set.join(u'、')));
        } else if (!set.contains(kinshipName(kinship)) || kinship == Kinship::OtherVillager) {
            m_notes.push_back(
                ruleNote(m_rules, u"proxy_relations", Kind::Look, u"wider"_s,
                         Text::tr("%1 may act only because the national law lets in other villagers, too.")
                             .arg(kinshipName(kinship))));
        }
        if (m_facts.recorded && *m_facts.recorded != kinship)
            m_notes.push_back({Kind::Refused,
                               u"recorded"_s,
                               Text::tr("The record of relatives says that %1 is %2 of %3. Choose that, or "
                                        "correct the record.")
                                   .arg(m_proxy, kinshipName(*m_facts.recorded), m_principal),
                               {},
                               {},
                               {}});
        if (m_request.reason.trimmed().isEmpty())
            refuse(u"proxy_relations", u"reason"_s,
                   Text::tr("A proxy is only for those who are away on the day. Write where or why."));
    }
    void dates() {
        if (!m_request.requestedOn.isValid() || m_request.requestedOn > m_facts.today) {
            m_notes.push_back(
                {Kind::Refused,
                 u"date"_s,
                 Text::tr("Write the day on which the proxy was asked for; it can't be later than "
                          "today."),
                 {},
                 {},
                 {}});
            return;
        }
        const QDate last = proxyDeadline(m_facts.electionDay, m_rules);
        if (m_request.requestedOn > last)
            refuse(u"proxy_deadline_days", u"deadline"_s,
                   Text::tr("Asked for on %1; the last day was %2.")
                       .arg(formatDate(m_request.requestedOn), formatDate(last)));
    }
    void bars() {
        if (!m_rules.flag(u"proxy_candidate_bar")) return;
        for (const StandingPerson& one : m_facts.standing)
            if (one.person == m_request.proxy)
                return refuse(u"proxy_candidate_bar", u"candidate"_s,
                              Text::tr("%1 stands for %2 and may not act as proxy.").arg(one.name, one.post));
    }
    void others() {
        const int limit = m_rules.number(u"proxy_max");
        int held = 0;
        bool second = false, given = false, taken = false;
        for (const Proxy& other : m_facts.others) {
            if (!other.isLive()) continue;
            held += other.request.proxy == m_request.proxy ? 1 : 0;
            second = second || other.request.principal == m_request.principal;
            given = given || other.request.principal == m_request.proxy;
            taken = taken || other.request.proxy == m_request.principal;
        }
        if (held >= limit)
            refuse(u"proxy_max", u"limit"_s,
                   Text::tr("%1 already acts for %2 people; the limit is %3.")
                       .arg(m_proxy)
                       .arg(held)
                       .arg(limit));
        if (second)
            refuse(u"proxy_relations", u"second"_s,
                   Text::tr("%1 already has a proxy. The earlier one has to be taken back first.")
                       .arg(m_principal));
        if (m_rules.flag(u"proxy_redelegation")) return;
        if (given)
            refuse(u"proxy_redelegation", u"redelegation"_s,
                   Text::tr("%1 has given his own vote to a proxy and can't act for others: a proxy is not "
                            "passed on.")
                       .arg(m_proxy));
        if (taken)
            refuse(
                u"proxy_redelegation", u"redelegation"_s,
                Text::tr("%1 acts for others and can't give his vote to a proxy: a proxy is not passed on.")
                    .arg(m_principal));
    }

    const ProxyRequest& m_request;
    const ProxyFacts& m_facts;
    const RuleSet& m_rules;
    QString m_principal, m_proxy;
    RuleNotes m_notes;
};

}  // namespace

QDate proxyDeadline(const QDate& electionDay, const RuleSet& rules) {
    return electionDay.addDays(-rules.days(u"proxy_deadline_days"));
}

QDate proxyListDeadline(const QDate& electionDay, const RuleSet& rules) {
    return electionDay.addDays(-rules.days(u"proxy_list_days"));
}

RuleNotes judgeProxy(const ProxyRequest& request, const ProxyFacts& facts, const RuleSet& rules) {
    return Judge(request, facts, rules).all();
}

ProxyStanding proxyStanding(const Proxy& proxy, std::span<const ProxyList> lists, const RuleNotes& notes,
                            const QDate& electionDay, const QDate& today, const RuleSet& rules) {
    using State = ProxyStanding::State;
    if (proxy.revokedOn.isValid()) return {State::Revoked, {}};
    if (proxy.audit == ProxyAudit::Refused) return {State::Refused, {}};
    ProxyStanding standing;
    for (const RuleNote& note : notes)
        if (note.kind == Kind::Refused) standing.why.push_back(note);
    const QDate last = proxyListDeadline(electionDay, rules);
    bool posted = false, late = false;
    for (const ProxyList& list : lists) {
        if (!list.postedOn.isValid()) continue;
        if (std::find(list.proxies.begin(), list.proxies.end(), proxy.id) == list.proxies.end()) continue;
        (list.postedOn <= last ? posted : late) = true;
    }
    const bool mustBePosted = rules.flag(u"proxy_unposted_void");
    if (mustBePosted && !posted && (late || today > last))
        standing.why.push_back(ruleNote(
            rules, u"proxy_unposted_void", Kind::Refused, u"unposted"_s,
            late ? Text::tr("Posted too late; the last day was %1.").arg(formatDate(last))
                 : Text::tr("Not in a posted list; the last day to post it was %1.").arg(formatDate(last))));
    if (!standing.why.empty()) {
        standing.state = State::Void;
    } else if (proxy.audit == ProxyAudit::Open) {
        standing.state = State::Open;
    } else {
        standing.state = posted || !mustBePosted ? State::InForce : State::Unposted;
    }
    return standing;
}

}  // namespace election
