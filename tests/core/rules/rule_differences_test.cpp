#include "core/rules/rule_differences.h"

#include "core/base/language.h"
#include "core/rules/rule_set_schema.h"
#include "core/rules/rule_words.h"
#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

RuleSet shipped(const QString& id) {
    const auto set = shippedRuleSet(id);
    REQUIRE(set);
    return *set;
}

const RuleDifference* find(const std::vector<RuleDifference>& all, const QString& key) {
    for (const RuleDifference& one : all)
        if (one.key == key) return &one;
    return nullptr;
}

}  // namespace

TEST_CASE("Every parameter and every word of the rules has words for the user, in both languages") {
    for (const QString& language : {u"en"_s, u"zh_CN"_s}) {
        installLanguage(language);
        for (const ParameterSpec& spec : parameterSpecs()) {
            INFO(language << " " << spec.key);
            CHECK(parameterTitle(spec.key) != spec.key);
            for (const QString& word : spec.words) {
                INFO(word);
                const bool relation = word.at(0).unicode() > 0x2000;  // 配偶 … are words of the papers
                CHECK((relation || parameterWordText(spec.key, word) != word));
            }
        }
    }
    installLanguage(u"en"_s);
}

TEST_CASE(
    "From 2020 to 2026: who may be proxy, who is a relative, four bars for good, each with its article") {
    const RuleDifferences all = ruleDifferences(shipped(u"zj-2020"_s), shipped(u"zj-2026"_s));
    const RuleDifference* proxy = find(all.values, u"proxy_relations"_s);
    REQUIRE(proxy);
    CHECK_FALSE(proxy->before.contains(u"其他村民"_s));
    CHECK(proxy->after.contains(u"其他村民"_s));
    CHECK(proxy->citation.contains(u"第十八条"_s));
    CHECK(proxy->mark == EvidenceMark::Read);
    CHECK_FALSE(proxy->note.isEmpty());
    const RuleDifference* relatives = find(all.values, u"member_recusal_relations"_s);
    REQUIRE(relatives);
    CHECK(relatives->mark == EvidenceMark::Excerpt);
    const RuleDifference* minority = find(all.values, u"minority_member"_s);
    REQUIRE(minority);
    CHECK(minority->before == u"yes"_s);
    CHECK(minority->after == u"no"_s);
    for (int i = 1; i <= 4; ++i) {
        const RuleDifference* bar = find(all.values, u"statutory_%1"_s.arg(i));
        REQUIRE(bar);
        CHECK(bar->isOnlyAfter());
        CHECK(bar->citation.contains(u"第十八条"_s));
    }
    CHECK(find(all.values, u"roll_post_days"_s) == nullptr);
    // The 2020 wording is no longer sure: the same value, another mark.
    const RuleDifference* list = find(all.marks, u"list_days"_s);
    REQUIRE(list);
    CHECK(list->markBefore == EvidenceMark::Read);
    CHECK(list->mark == EvidenceMark::Excerpt);
    CHECK(list->before == u"5 days"_s);
}

TEST_CASE("A rule set does not differ from itself, the other way round says the same the other way round") {
    const RuleSet a = shipped(u"zj-2012"_s), b = shipped(u"zj-2020"_s);
    CHECK(ruleDifferences(a, a).empty());
    const auto there = ruleDifferences(a, b), back = ruleDifferences(b, a);
    CHECK(there.values.size() == back.values.size());
    const RuleDifference* term = find(there.values, u"term_years"_s);
    REQUIRE(term);
    CHECK(term->before == u"3 years"_s);
    CHECK(term->after == u"5 years"_s);
    CHECK(find(back.values, u"term_years"_s)->before == u"5 years"_s);
}
