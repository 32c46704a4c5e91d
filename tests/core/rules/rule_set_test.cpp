#include "core/rules/rule_set.h"

#include <QFile>
#include <QSet>

#include "core/rules/rule_set_schema.h"
#include "tests/support/catch.h"

using namespace election;
using namespace Qt::StringLiterals;

namespace {

RuleSet load(const QString& id) {
    auto set = shippedRuleSet(id);
    if (!set) FAIL(set.error().message);
    return set.value();
}

QByteArray shippedJson() {
    return load(u"zj-2020"_s).json();
}

/// The message of a refusal, or a failure of the test when the set loads.
QString refusal(const QByteArray& json) {
    const auto set = loadRuleSet(json, u"own.json"_s);
    REQUIRE_FALSE(set.has_value());
    CHECK(set.error().code == ErrorCode::InvalidInput);
    return set.error().message;
}

QByteArray replaced(const char* from, const char* to) {
    auto json = shippedJson();
    REQUIRE(json.contains(from));
    return json.replace(json.indexOf(from), qstrlen(from), to);
}

}  // namespace

TEST_CASE("Every shipped rule set loads, and every parameter and bar has citation and mark") {
    for (const auto& id : shippedRuleSets()) {
        INFO(id);
        const auto set = load(id);
        CHECK(set.id() == id);
        CHECK(set.parameters().size() == parameterSpecs().size());
        for (const auto& parameter : set.parameters()) {
            INFO(parameter.key);
            CHECK_FALSE(parameter.citation.isEmpty());
            // A value that no text states carries a word about where it comes from.
            if (parameter.mark != EvidenceMark::Read && parameter.key != u"staff_bar_relations")
                CHECK_FALSE(parameter.note.isEmpty());
        }
        for (const auto& bar : set.bars()) CHECK_FALSE(bar.citation.isEmpty());
        CHECK_FALSE(set.texts().empty());
        CHECK_FALSE(set.title(u"zh_CN"_s).isEmpty());
        CHECK_FALSE(set.title(u"en"_s).isEmpty());
        CHECK(loadRuleSet(set.json(), id).has_value());
    }
    CHECK_FALSE(shippedRuleSet(u"zj-1999"_s).has_value());
}

TEST_CASE("An election's day finds its Zhejiang rule set") {
    CHECK(shippedRuleSetFor(QDate(2017, 3, 20)) == u"zj-2012"_s);
    CHECK(shippedRuleSetFor(QDate(2020, 7, 30)) == u"zj-2012"_s);
    CHECK(shippedRuleSetFor(QDate(2020, 7, 31)) == u"zj-2020"_s);
    CHECK(shippedRuleSetFor(QDate(2025, 11, 25)) == u"zj-2020"_s);
    CHECK(shippedRuleSetFor(QDate(2025, 11, 26)) == u"zj-2025a"_s);
    CHECK(shippedRuleSetFor(QDate(2026, 1, 1)) == u"zj-2026"_s);
    CHECK(shippedRuleSetFor(QDate(2011, 12, 31)).isEmpty());
}

TEST_CASE("The 2012 Zhejiang set is inferred as a whole, but for the texts that were not at hand") {
    const auto set = load(u"zj-2012"_s);
    CHECK(set.mark() == EvidenceMark::Inferred);
    for (const auto& parameter : set.parameters()) {
        INFO(parameter.key);
        // The party's rules, and the ministry's 规程.
        const bool elsewhere = parameter.key.startsWith(u"party_") || parameter.key == u"women_fallback" ||
                               parameter.key == u"selcom_objection_days";
        if (elsewhere)
            CHECK((parameter.mark == EvidenceMark::Memory || parameter.mark == EvidenceMark::Excerpt));
        else
            CHECK(parameter.mark == EvidenceMark::Inferred);
    }
    CHECK(set.number(u"term_years") == 3);
}

TEST_CASE("Since 26 November 2025 no Zhejiang article but 2 counts as read") {
    for (const auto& id : {u"zj-2025a"_s, u"zj-2026"_s}) {
        const auto set = load(id);
        for (const auto& parameter : set.parameters()) {
            INFO(id << " " << parameter.key);
            // Where only the 2020 wording of the Zhejiang rules stands behind it, it may not be shown as law.
            if (parameter.citation.startsWith(u"《浙江省村民委员会选举办法》（2020）"_s)) {
                CHECK(parameter.mark != EvidenceMark::Read);
                CHECK(parameter.note.contains(u"未核实"_s));
            }
        }
    }
}

TEST_CASE("The Zhejiang sets carry the numbers of their articles") {
    const auto set = load(u"zj-2020"_s);
    CHECK(set.days(u"roll_post_days") == 20);
    CHECK(set.days(u"self_nom_days") == 10);
    CHECK(set.days(u"list_days") == 5);
    CHECK(set.days(u"proxy_deadline_days") == 3);
    CHECK(set.number(u"proxy_max") == 3);
    CHECK(set.range(u"committee_size") == IntRange{3, 7});
    CHECK(set.range(u"selcom_size") == IntRange{5, 9});
    CHECK(set.fraction(u"runoff_floor") == Fraction{1, 3});
    CHECK(set.flag(u"women_seat"));
    CHECK_FALSE(set.list(u"proxy_relations").contains(u"其他村民"_s));
    CHECK(load(u"zj-2026"_s).list(u"proxy_relations").contains(u"其他村民"_s));
    CHECK(set.list(u"member_recusal_relations").size() == 4);
    CHECK(load(u"zj-2026"_s).list(u"member_recusal_relations").size() == 8);
    CHECK(set.parameter(u"invalid_scope").citation.contains(u"第二十七条"_s));

    const auto rules = set.countingRules();
    CHECK(rules.majorityBase == CountingRules::MajorityBase::Collected);
    CHECK(rules.invalidScope == CountingRules::InvalidScope::Ballot);
    CHECK(rules.runoffFloorDenominator == 3);
    CHECK(rules.minMembers == 3);
    CHECK_FALSE(rules.voteDown);
}

TEST_CASE("The statutory bars begin in 2026 and know no time limit (组织法2025 18)") {
    CHECK(load(u"zj-2020"_s).barByClause(u"法定②"_s) == nullptr);
    const auto set = load(u"zj-2026"_s);
    const auto* convicted = set.barByClause(u"法定②"_s);
    REQUIRE(convicted);
    CHECK_FALSE(convicted->windowYears.has_value());
    CHECK(convicted->weight == Weight::Law);
    CHECK(convicted->mark == EvidenceMark::Read);
    const auto* listed = set.barByClause(u"五不能①"_s);
    REQUIRE(listed);
    CHECK(listed->windowYears == 5);
    CHECK(listed->weight == Weight::List);
    CHECK(listed->mark != EvidenceMark::Read);
    CHECK(set.bars().size() == 15);
    CHECK(load(u"national-2026"_s).bars().size() == 4);
}

TEST_CASE("A rule set with a mistake is refused with one sentence that names the place") {
    CHECK(refusal(replaced("\"women_seat\"", "\"womens_seat\""))
              .contains(u"there is no parameter “womens_seat”"_s));
    CHECK(refusal(replaced("\"women_seat\": {\"value\": true", "\"women_seat\": {\"value\": \"yes\""))
              .contains(u"“women_seat” must be true or false"_s));
    CHECK(refusal(replaced("\"proxy_max\": {\"value\": 3", "\"proxy_max\": {\"value\": 30"))
              .contains(u"“proxy_max” must be a whole number from 0 to 9"_s));
    CHECK(refusal(replaced("\"proxy_max\": {\"value\": 3", "\"proxy_max\": {\"value\": 2.5"))
              .contains(u"“proxy_max” must be a whole number from 0 to 9"_s));
    CHECK(refusal(replaced("\"invalid_scope\": {\"value\": \"ballot\"",
                           "\"invalid_scope\": {\"value\": \"page\""))
              .contains(u"“invalid_scope” must be one of: ballot, column"_s));
    CHECK(refusal(replaced("\"1/3\"", "\"4/3\"")).contains(u"must be a share such as \"1/3\""_s));
    CHECK(refusal(replaced("{\"min\": 3, \"max\": 7}", "{\"min\": 8, \"max\": 7}"))
              .contains(u"the smallest “committee_size” is above the largest"_s));
    CHECK(refusal(replaced("\"citation\"", "\"source\"")).contains(u"the key “source” is not known here"_s));
    CHECK(refusal(replaced(", \"mark\": \"V\"}", "}")).contains(u"the key “mark” is missing"_s));
    CHECK(refusal(replaced("\"mark\": \"V\"", "\"mark\": \"X\""))
              .contains(u"“mark” must be one of: V, E, P, R, I"_s));
    CHECK(refusal(replaced("\"2020-07-31\"", "\"2020-13-31\"")).contains(u"must be a date such as"_s));
    CHECK(refusal(replaced("\"2025-11-25\"", "\"2019-11-25\""))
              .contains(u"the rule set ends before it begins"_s));
    CHECK(refusal(replaced("\"五不能②\"", "\"五不能①\"")).contains(u"stands here a second time"_s));
    CHECK(
        refusal(replaced("\"weight\": \"list\"", "\"weight\": \"heavy\"")).contains(u"law, list, advice"_s));
    CHECK(refusal("{\n  \"id\": \"x\",,\n}") ==
          u"own.json, line 2, column 13: a key in double quotes should stand here");
    CHECK(refusal("") == u"own.json, line 1, column 1: the file ends where a value should stand"_s);
    CHECK(refusal("[]").startsWith(u"own.json, line 1, column 1: an object with the keys id,"_s));

    // Every parameter is needed.
    for (const auto& spec : parameterSpecs()) {
        auto lines = shippedJson().split('\n');
        const auto start = "    \"" + spec.key.toUtf8() + "\": ";
        const auto before = lines.size();
        lines.removeIf([&](const QByteArray& line) { return line.startsWith(start); });
        REQUIRE(lines.size() == before - 1);
        auto json = lines.join('\n');
        json.replace("},\n  },", "}\n  },");
        CHECK(refusal(json).contains(u"the parameter “%1” is missing"_s.arg(spec.key)));
    }
}
