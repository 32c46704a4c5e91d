/// Words and keys of the election committee, the representatives and the proxies. The Chinese words stand on
/// the papers; they are data and never translated.
#include <algorithm>

#include "core/domain/election_committee.h"
#include "core/domain/proxy.h"
#include "core/domain/representatives.h"

using namespace Qt::StringLiterals;

namespace election {
namespace {

template <class Value, size_t N>
struct Keys {
    struct Word {
        Value value;
        QString key, name;
    };
    Word words[N];

    [[nodiscard]] const Word& of(Value value) const {
        for (const Word& word : words)
            if (word.value == value) return word;
        return words[0];
    }
    [[nodiscard]] Value from(const QString& key) const {
        for (const Word& word : words)
            if (word.key == key) return word.value;
        return words[0].value;
    }
};

const Keys<CommitteeRole, 4>& roles() {
    static const Keys<CommitteeRole, 4> all{{{CommitteeRole::None, {}, u"候补"_s},
                                             {CommitteeRole::Chair, u"chair"_s, u"主任"_s},
                                             {CommitteeRole::Deputy, u"deputy"_s, u"副主任"_s},
                                             {CommitteeRole::Member, u"member"_s, u"委员"_s}}};
    return all;
}

const Keys<CommitteeChosenBy, 3>& meetings() {
    using By = CommitteeChosenBy;
    static const Keys<By, 3> all{
        {{By::VillagersMeeting, u"villagers_meeting"_s, u"村民会议"_s},
         {By::RepresentativesMeeting, u"representatives_meeting"_s, u"村民代表会议"_s},
         {By::Groups, u"groups"_s, u"各村民小组会议"_s}}};
    return all;
}

const Keys<CommitteeEvent::Reason, 6>& reasons() {
    using Reason = CommitteeEvent::Reason;
    static const Keys<Reason, 6> all{{{Reason::None, {}, {}},
                                      {Reason::Nominated, u"nominated"_s, {}},
                                      {Reason::RelativeNominated, u"relative_nominated"_s, {}},
                                      {Reason::Absent, u"absent"_s, {}},
                                      {Reason::Resigned, u"resigned"_s, {}},
                                      {Reason::Other, u"other"_s, {}}}};
    return all;
}

const Keys<ProxyAudit, 3>& audits() {
    static const Keys<ProxyAudit, 3> all{{{ProxyAudit::Open, u"open"_s, {}},
                                          {ProxyAudit::Approved, u"approved"_s, {}},
                                          {ProxyAudit::Refused, u"refused"_s, {}}}};
    return all;
}

}  // namespace

QString committeeRoleName(CommitteeRole role) {
    return roles().of(role).name;
}
QString committeeRoleKey(CommitteeRole role) {
    return roles().of(role).key;
}
CommitteeRole committeeRoleFromKey(const QString& key) {
    return roles().from(key);
}
QString committeeChosenByName(CommitteeChosenBy by) {
    return meetings().of(by).name;
}
QString committeeChosenByKey(CommitteeChosenBy by) {
    return meetings().of(by).key;
}
CommitteeChosenBy committeeChosenByFromKey(const QString& key) {
    return meetings().from(key);
}
QString exitReasonKey(CommitteeEvent::Reason reason) {
    return reasons().of(reason).key;
}
CommitteeEvent::Reason exitReasonFromKey(const QString& key) {
    return reasons().from(key);
}
QString proxyAuditKey(ProxyAudit audit) {
    return audits().of(audit).key;
}
ProxyAudit proxyAuditFromKey(const QString& key) {
    return audits().from(key);
}

const CommitteePerson* ElectionCommittee::find(CommitteePersonId who) const {
    for (const CommitteePerson& line : list)
        if (line.id == who) return &line;
    return nullptr;
}

int RepresentativeUnit::electedCount() const {
    return int(std::count_if(lines.begin(), lines.end(),
                             [](const RepresentativeLine& line) { return line.elected; }));
}

}  // namespace election
