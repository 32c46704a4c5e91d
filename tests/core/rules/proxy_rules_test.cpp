/// 委托投票 (浙选2020 25; 组织法2025 18), worked example 19 in all its parts.
#include "core/rules/proxy_rules.h"

#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

RuleSet rules(const QString& id = u"zj-2020"_s) {
    return shippedRuleSet(id).value();
}

/// A village on its election day less three, in which person 1 asks for person 2.
struct Scene {
    QDate day{2020, 11, 28};
    Person principal, proxy;
    ProxyRequest request;
    std::optional<Kinship> recorded;
    std::vector<StandingPerson> standing;
    std::vector<Proxy> others;
    QDate today = day.addDays(-3);

    Scene() {
        principal.id = PersonId{1}, principal.name = u"张三"_s, principal.village = VillageId{7};
        proxy.id = PersonId{2}, proxy.name = u"李四"_s, proxy.village = VillageId{7};
        request = {VillageId{7}, PersonId{1}, PersonId{2}, Kinship::Spouse, u"在杭州务工"_s, day.addDays(-3)};
    }
    RuleNotes judge(const QString& set = u"zj-2020"_s) const {
        const ProxyFacts facts{day, today, principal, proxy, recorded, standing, others};
        return judgeProxy(request, facts, rules(set));
    }
    void holdFor(int principals) {
        for (int i = 0; i < principals; ++i) {
            Proxy other;
            other.id = ProxyId{10 + i};
            other.request = {VillageId{7},   PersonId{50 + i}, PersonId{2},
                             Kinship::Child, u"外出"_s,        day.addDays(-5)};
            others.push_back(other);
        }
    }
};

bool refused(const RuleNotes& notes, QStringView code) {
    const RuleNote* note = findNote(notes, code);
    return note && note->kind == RuleNote::Kind::Refused;
}

}  // namespace

TEST_CASE("Worked example 19: asked for on D-3 it is taken, on D-2 refused (浙选2020 25)") {
    for (const auto& id : {u"zj-2020"_s, u"zj-2026"_s}) {
        Scene scene;
        CHECK(scene.judge(id).empty());
        scene.today = scene.day.addDays(-2);
        CHECK(scene.judge(id).empty());  // typed a day later; asked for in time
        scene.request.requestedOn = scene.day.addDays(-2);
        const auto notes = scene.judge(id);
        REQUIRE(refused(notes, u"deadline"));
        CHECK(findNote(notes, u"deadline")->source.contains(u"第二十五条"_s));
    }
    CHECK(proxyDeadline(QDate(2026, 3, 15), rules(u"zj-2026"_s)) == QDate(2026, 3, 12));
}

TEST_CASE(
    "Worked example 19: the third principal is taken, the fourth refused (浙选2020 25, 组织法2025 18)") {
    for (const auto& id : {u"zj-2020"_s, u"zj-2026"_s}) {
        Scene scene;
        scene.holdFor(2);
        CHECK(scene.judge(id).empty());
        scene.holdFor(1);
        CHECK(refused(scene.judge(id), u"limit"));
        scene.others.back().revokedOn = scene.day.addDays(-4);  // taken back: no longer counted
        CHECK_FALSE(refused(scene.judge(id), u"limit"));
        scene.others.back().revokedOn = {};
        scene.others.back().audit = ProxyAudit::Refused;
        CHECK_FALSE(refused(scene.judge(id), u"limit"));
    }
}

TEST_CASE("Worked example 19: a self-nominee or candidate is refused as proxy (浙选2020 25, 组织法2025 18)") {
    for (const auto& id : {u"zj-2020"_s, u"zj-2026"_s}) {
        Scene scene;
        scene.standing = {{NominationId{1}, 1, PersonId{2}, u"李四"_s, u"主任"_s, {}}};
        CHECK(refused(scene.judge(id), u"candidate"));
        scene.standing[0].person = PersonId{1};  // the principal may stand and still be away
        CHECK(scene.judge(id).empty());
    }
}

TEST_CASE("Worked example 19: a nephew is refused before 2026, since then the national law lets him in") {
    Scene scene;
    scene.request.relation = Kinship::NephewNiece;
    const auto before = scene.judge(u"zj-2020"_s);
    REQUIRE(refused(before, u"relation"));
    CHECK(findNote(before, u"relation")->source.contains(u"第二十五条"_s));
    CHECK(refused(scene.judge(u"zj-2025a"_s), u"relation"));
    const auto after = scene.judge(u"zj-2026"_s);
    CHECK(refusals(after).isEmpty());
    const RuleNote* wider = findNote(after, u"wider");
    REQUIRE(wider);
    CHECK(wider->kind == RuleNote::Kind::Look);
    CHECK(wider->source.contains(u"第十八条"_s));
    CHECK(wider->remark.contains(u"未核实"_s));  // what the Zhejiang rules of 2025 say isn't known
    scene.request.relation = Kinship::OtherVillager;
    CHECK(refused(scene.judge(u"zj-2020"_s), u"relation"));
    CHECK(findNote(scene.judge(u"zj-2026"_s), u"wider"));
}

TEST_CASE("The eight kinds of relatives may act as proxy in both sets (浙选2020 25)") {
    for (const auto& id : {u"zj-2020"_s, u"zj-2026"_s}) {
        for (const Kinship kinship : {Kinship::Spouse, Kinship::Parent, Kinship::Child, Kinship::Sibling,
                                      Kinship::PaternalGrandparent, Kinship::MaternalGrandparent,
                                      Kinship::SonsChild, Kinship::DaughtersChild}) {
            Scene scene;
            scene.request.relation = kinship;
            CHECK(scene.judge(id).empty());
        }
    }
}

TEST_CASE(
    "Worked example 19: what isn't in the posted list is void, posted on D-1 holds, on D not (浙选2020 25)") {
    for (const auto& id : {u"zj-2020"_s, u"zj-2026"_s}) {
        const RuleSet set = rules(id);
        const Scene scene;
        Proxy proxy;
        proxy.id = ProxyId{1};
        proxy.request = scene.request;
        proxy.audit = ProxyAudit::Approved;
        ProxyList list{ProxyListId{1}, 1, scene.day.addDays(-2), {}, {ProxyId{1}}};
        const auto stateOn = [&](const QDate& today) {
            return proxyStanding(proxy, std::vector{list}, {}, scene.day, today, set);
        };
        using State = ProxyStanding::State;
        CHECK(stateOn(scene.day.addDays(-1)).state == State::Unposted);  // today is still time
        const auto tooLate = stateOn(scene.day);
        CHECK(tooLate.state == State::Void);
        CHECK(findNote(tooLate.why, u"unposted"));
        list.postedOn = scene.day.addDays(-1);
        CHECK(stateOn(scene.day).state == State::InForce);
        list.postedOn = scene.day;
        CHECK(stateOn(scene.day).state == State::Void);
        list.postedOn = scene.day.addDays(-1);
        list.proxies = {ProxyId{2}};  // posted, but without this one
        CHECK(stateOn(scene.day).state == State::Void);
    }
}

TEST_CASE("A proxy who puts himself forward after the audit is void on the day") {
    Scene scene;
    Proxy proxy;
    proxy.id = ProxyId{1};
    proxy.request = scene.request;
    proxy.audit = ProxyAudit::Approved;
    const ProxyList list{ProxyListId{1}, 1, scene.today, scene.today, {ProxyId{1}}};
    scene.standing = {{NominationId{1}, 1, PersonId{2}, u"李四"_s, u"主任"_s, {}}};
    const auto standing =
        proxyStanding(proxy, std::vector{list}, scene.judge(), scene.day, scene.today, rules());
    CHECK(standing.state == ProxyStanding::State::Void);
    CHECK(findNote(standing.why, u"candidate"));
}

TEST_CASE("The principal is on the register, the proxy a voter of the village (浙选2020 25)") {
    Scene scene;
    scene.principal.status = RegistrationStatus::AwayNotDeclared;
    CHECK(refused(scene.judge(), u"principal"));
    scene = Scene();
    scene.proxy.status = RegistrationStatus::UnderAge;
    CHECK(refused(scene.judge(), u"proxyvoter"));
    scene = Scene();
    scene.proxy.village = VillageId{8};
    CHECK(refused(scene.judge(), u"proxyvoter"));
    scene = Scene();
    scene.request.proxy = PersonId{1};
    CHECK(refused(scene.judge(), u"same"));
}

TEST_CASE("A proxy is not passed on, and nobody has two (浙选2020 25)") {
    for (const auto& id : {u"zj-2020"_s, u"zj-2026"_s}) {
        Proxy other;
        other.id = ProxyId{10};
        Scene given;  // the proxy gave his own vote away
        other.request = {VillageId{7}, PersonId{2}, PersonId{5}, Kinship::Child, u"外出"_s, given.today};
        given.others = {other};
        CHECK(refused(given.judge(id), u"redelegation"));
        Scene taken;  // the principal acts for somebody else
        other.request = {VillageId{7}, PersonId{5}, PersonId{1}, Kinship::Child, u"外出"_s, taken.today};
        taken.others = {other};
        CHECK(refused(taken.judge(id), u"redelegation"));
        Scene second;
        other.request = {VillageId{7}, PersonId{1}, PersonId{5}, Kinship::Child, u"外出"_s, second.today};
        second.others = {other};
        CHECK(refused(second.judge(id), u"second"));
    }
}

TEST_CASE(
    "A proxy needs a reason and a day that isn't in the future, the record of relatives is not "
    "contradicted") {
    Scene scene;
    scene.request.reason = u"  "_s;
    CHECK(refused(scene.judge(), u"reason"));
    scene = Scene();
    scene.today = scene.day.addDays(-4);
    CHECK(refused(scene.judge(), u"date"));
    scene = Scene();
    scene.recorded = Kinship::Sibling;
    CHECK(refused(scene.judge(), u"recorded"));
    scene.request.relation = Kinship::Sibling;
    CHECK(scene.judge().empty());
}
