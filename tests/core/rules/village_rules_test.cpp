/// What a village's own 选举办法 may set (浙选2020 10(3), 15), and until when.
#include "core/rules/village_rules.h"

#include "core/rules/screening.h"
#include "core/rules/setup_freeze.h"
#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

RuleSet shipped(const QString& id) {
    auto set = shippedRuleSet(id);
    REQUIRE(set);
    return *set;
}

VillageRules ownRules(std::vector<VillageSwitch> switches) {
    VillageRules own;
    own.measures = {u"后山村村民委员会选举办法"_s, u"后山村〔2026〕1号"_s, QDate(2026, 11, 2), u"村民会议"_s};
    own.switches = std::move(switches);
    return own;
}

}  // namespace

TEST_CASE("A village's switch changes its rules, cites its measures and carries the mark L") {
    const RuleSet frozen = shipped(u"zj-2026"_s);
    const RuleSet rules = effectiveRules(
        frozen, ownRules({{u"invalid_scope"_s, u"column"_s, u"第十二条"_s}, {u"blank_is"_s, u"void"_s, {}}}));
    CHECK(rules.countingRules().invalidScope == CountingRules::InvalidScope::Column);
    CHECK(rules.countingRules().blankIs == CountingRules::BlankIs::Void);
    const Parameter& scope = rules.parameter(u"invalid_scope");
    CHECK(scope.citation == u"《后山村村民委员会选举办法》（后山村〔2026〕1号，2026年11月2日）第十二条"_s);
    CHECK(scope.mark == EvidenceMark::Local);
    CHECK(evidenceMarkKey(scope.mark) == u"L"_s);
    // Everything else stays as it was frozen, and so does the frozen set.
    CHECK(rules.parameter(u"proxy_max").citation == frozen.parameter(u"proxy_max").citation);
    CHECK(frozen.countingRules().invalidScope == CountingRules::InvalidScope::Ballot);
    CHECK(rules.bars().size() == frozen.bars().size());
}

TEST_CASE("A switch with the value of the rule set itself stays the rule set's, with its citation") {
    const RuleSet frozen = shipped(u"zj-2020"_s);
    const RuleSet rules = effectiveRules(frozen, ownRules({{u"invalid_scope"_s, u"ballot"_s, {}}}));
    CHECK(rules.parameter(u"invalid_scope").mark == EvidenceMark::Read);
    CHECK(rules.parameter(u"invalid_scope").citation.contains(u"第二十七条"_s));
}

TEST_CASE("A village may narrow who acts as proxy, never widen it (浙选2020 25, 组织法2025 18)") {
    const QString eight = u"配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女"_s;
    const RuleSet law2020 = shipped(u"zj-2020"_s), law2026 = shipped(u"zj-2026"_s);
    const auto narrowed = villageSwitchValue(law2026, u"proxy_relations"_s, eight);
    REQUIRE(narrowed);
    CHECK(parameterValueText(*narrowed) == eight);
    CHECK(villageSwitchValue(law2026, u"proxy_relations"_s, u"父母,配偶"_s));
    CHECK(villageSwitchValue(law2026, u"proxy_relations"_s, u"配偶、其他村民"_s));
    const auto widened = villageSwitchValue(law2020, u"proxy_relations"_s, u"配偶、其他村民"_s);
    REQUIRE_FALSE(widened);
    CHECK(widened.error().code == ErrorCode::RuleViolation);
    CHECK(widened.error().message.contains(u"第二十五条"_s));
    CHECK_FALSE(villageSwitchValue(law2026, u"proxy_relations"_s, u""_s));
    CHECK(villageSwitchValue(law2026, u"proxy_relations"_s, u"朋友"_s).error().code ==
          ErrorCode::InvalidInput);
}

TEST_CASE("A village may ask for fewer principals a proxy and for more candidates, not the other way") {
    const RuleSet rules = shipped(u"zj-2026"_s);
    CHECK(villageSwitchValue(rules, u"proxy_max"_s, u"1"_s));
    CHECK(villageSwitchValue(rules, u"proxy_max"_s, u"3"_s));
    CHECK(villageSwitchValue(rules, u"proxy_max"_s, u"4"_s).error().code == ErrorCode::RuleViolation);
    CHECK(villageSwitchValue(rules, u"margin"_s, u"2"_s));
    CHECK(villageSwitchValue(rules, u"margin"_s, u"0"_s).error().code == ErrorCode::RuleViolation);
    CHECK(villageSwitchValue(rules, u"runoff_margin"_s, u"1"_s));
}

TEST_CASE("The law's days, shares and tests are no switches of a village") {
    const RuleSet rules = shipped(u"zj-2026"_s);
    for (const QString& key : {u"roll_post_days"_s, u"voter_age"_s, u"valid_turnout"_s, u"runoff_floor"_s,
                               u"turnout_of"_s, u"over_collected_test"_s, u"vote_down"_s, u"no_such"_s}) {
        INFO(key);
        const auto value = villageSwitchValue(rules, key, u"1"_s);
        REQUIRE_FALSE(value);
        CHECK(value.error().code == ErrorCode::RuleViolation);
    }
    // Even when one stands in a file, it has no effect.
    CHECK(effectiveRules(rules, ownRules({{u"roll_post_days"_s, u"1"_s, {}}})).days(u"roll_post_days") == 20);
}

TEST_CASE("A village's own condition is a bar of weight local, the screening knows its clause") {
    const RuleSet frozen = shipped(u"zj-2026"_s);
    VillageRules own = ownRules({});
    own.conditions = {{ConditionId{7}, u"本村条件①"_s, u"欠缴集体款项未结清"_s, 2, u"第八条"_s}};
    const RuleSet rules = effectiveRules(frozen, own);
    const Bar* bar = rules.barByClause(u"本村条件①"_s);
    REQUIRE(bar);
    CHECK(bar->weight == Weight::Local);
    CHECK(bar->windowYears == 2);
    CHECK(bar->citation.contains(u"后山村〔2026〕1号"_s));
    CHECK(rules.bars().size() == frozen.bars().size() + 1);
}

TEST_CASE("By-elections and early elections are allowed where the rules know them (浙选2020 3, 38)") {
    const RuleSet zj = shipped(u"zj-2020"_s), national = shipped(u"national-2026"_s);
    CHECK(checkElectionKind(zj, ElectionKind::Term, {}));
    CHECK(checkElectionKind(zj, ElectionKind::ByElection, {}));
    CHECK(checkElectionKind(zj, ElectionKind::EarlyTerm, {}).error().code == ErrorCode::RuleViolation);
    CHECK(checkElectionKind(zj, ElectionKind::EarlyTerm, u"永政函〔2026〕3号"_s));
    CHECK_FALSE(checkElectionKind(national, ElectionKind::LateTerm, u"永政函〔2026〕3号"_s));
    CHECK(checkElectionKind(national, ElectionKind::ByElection, {}));
}

TEST_CASE("The name of a township says what it is and who signs for it (浙选2020 44, 组织法2025 46)") {
    CHECK(townshipKindOf(u"石柱镇"_s) == TownshipKind::Town);
    CHECK(townshipKindOf(u"舟山乡"_s) == TownshipKind::Township);
    CHECK(townshipKindOf(u"东城街道"_s) == TownshipKind::Subdistrict);
    CHECK(townshipKindOf(u"经济开发区"_s) == TownshipKind::DevelopmentZone);
    CHECK(townshipAuthority(u"石柱镇"_s, TownshipKind::Town) == u"石柱镇人民政府"_s);
    CHECK(townshipAuthority(u"东城街道"_s, TownshipKind::Subdistrict) == u"东城街道办事处"_s);
    CHECK(townshipAuthority(u"经济开发区"_s, TownshipKind::DevelopmentZone) == u"经济开发区管理委员会"_s);
}

TEST_CASE("Each part of the set-up is frozen by its own step") {
    SetupFacts facts;
    for (const auto part : {SetupPart::ElectionDay, SetupPart::RuleSet, SetupPart::Posts, SetupPart::Mode,
                            SetupPart::Measures, SetupPart::Names})
        CHECK(frozenBy(part, facts) == FrozenBy::Nothing);
    CHECK(frozenText(FrozenBy::Nothing).isEmpty());
    facts.nominations = 1;
    CHECK(frozenBy(SetupPart::Mode, facts) == FrozenBy::Nominations);
    CHECK(frozenBy(SetupPart::ElectionDay, facts) == FrozenBy::Nothing);
    facts.registerClosed = true;
    CHECK(frozenBy(SetupPart::ElectionDay, facts) == FrozenBy::RegisterClosed);
    CHECK(frozenBy(SetupPart::RuleSet, facts) == FrozenBy::RegisterClosed);
    CHECK(frozenBy(SetupPart::Posts, facts) == FrozenBy::Nothing);
    CHECK(frozenBy(SetupPart::Names, facts) == FrozenBy::Nothing);
    facts.registerClosed = false;
    facts.paperIssued = true;
    CHECK(frozenBy(SetupPart::Measures, facts) == FrozenBy::PaperIssued);
    CHECK(frozenBy(SetupPart::Names, facts) == FrozenBy::PaperIssued);
    CHECK(frozenBy(SetupPart::Posts, facts) == FrozenBy::Nothing);
    facts.ballots = 1;
    CHECK(frozenBy(SetupPart::Posts, facts) == FrozenBy::Ballots);
}

TEST_CASE("A frozen copy without a parameter that was learned later still loads, with all it holds") {
    QByteArray old = shipped(u"zj-2020"_s).json();
    const qsizetype from = old.indexOf("    \"election_kinds\""), to = old.indexOf('\n', from);
    REQUIRE(from > 0);
    old.remove(from, to - from + 1);
    old.replace("\"proxy_max\": {\"value\": 3", "\"proxy_max\": {\"value\": 2");
    CHECK_FALSE(loadRuleSet(old, u"old"_s));
    const auto set = loadFrozenRuleSet(old, u"zj-2020"_s);
    REQUIRE(set);
    CHECK(set->number(u"proxy_max") == 2);
    CHECK(set->list(u"election_kinds").size() == 4);
    CHECK(set->json() == old);
}
