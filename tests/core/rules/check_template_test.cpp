#include "core/rules/check_template.h"

#include <QFile>

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace election;

namespace {
QByteArray shippedJson() {
    QFile file(u":/screening/three_asks_forms_stricts.json"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray with(const char* from, const char* to) {
    QByteArray json = shippedJson();
    REQUIRE(json.contains(from));
    return json.replace(from, to);
}
}  // namespace

TEST_CASE("the shipped nine checks load and say that they are ours") {
    const auto checks = shippedCheckTemplate();
    REQUIRE(checks);
    CHECK(checks->mark == u"ours"_s);
    CHECK(checks->passes == QStringList{u"明确"_s, u"清楚"_s, u"无"_s});
    CHECK(checks->checks[0].title.zh == u"问动机"_s);
    CHECK(checks->checks[8].id == u"stricts.3"_s);
    for (const auto& check : checks->checks) {
        CHECK(check.bars);
        CHECK(check.mark == u"ours"_s);
        CHECK_FALSE(check.source.zh.isEmpty());
    }
    CHECK(checks->checks[0].how == AnsweredBy::Talk);
    CHECK(checks->checks[3].how == AnsweredBy::Paper);
    CHECK(checks->checks[4].how == AnsweredBy::Departments);
    CHECK(checks->checks[6].how == AnsweredBy::Rule);
    for (int i = 0; i < kCheckCount; ++i) CHECK(fillsIn(i, checks->checks[size_t(i)].how));
}

TEST_CASE("a list of checks with a mistake is refused with file, line and what is wrong") {
    const auto [from, to, says] = GENERATE(table<const char*, const char*, QString>({
        {"\"asks.2\"", "\"asks.1\"", u"asks.2"_s},
        {"\"effect\": \"bars\"", "\"effect\": \"kills\"", u"effect"_s},
        {"\"evidence\": {", "\"proof\": {", u"proof"_s},
        {"\"zh\": \"问动机\"", "\"zh\": \" \"", u"zh"_s},
        {"\"fails\": [\"拒绝回答\"]", "\"fails\": [\"明确\"]", u"明确"_s},
        {"\"mark\": \"ours\",", "", u"mark"_s},
        {"\"passes\": [\"明确\", \"清楚\", \"无\"]", "\"passes\": []", u"passes"_s},
    }));
    const auto result = loadCheckTemplate(with(from, to), u"own.json"_s);
    REQUIRE(!result);
    CHECK(result.error().code == ErrorCode::InvalidInput);
    INFO(result.error().message.toStdString());
    CHECK(result.error().message.contains(u"own.json"_s));
    CHECK(result.error().message.contains(says));
}

TEST_CASE("a list of checks with eight entries is refused") {
    QByteArray json = shippedJson();
    const auto start = json.indexOf("    {\n      \"id\": \"asks.1\"");
    const auto next = json.indexOf("    {\n      \"id\": \"asks.2\"");
    REQUIRE(start > 0);
    json.remove(start, next - start);
    CHECK(!loadCheckTemplate(json, u"own.json"_s));
    CHECK(!loadCheckTemplate("{", u"own.json"_s));
}

TEST_CASE("a township's own version comes through a file as it was, Chinese alone is enough") {
    auto checks = shippedCheckTemplate();
    REQUIRE(checks);
    checks->checks[5].title = {u"承诺书和辞职承诺"_s, u"承诺书和辞职承诺"_s};
    checks->checks[5].bars = false;
    LocalBar own;
    own.bar = {{}, u"本镇清单"_s, u"本镇清单①"_s,         u"拖欠集体资金未满二年"_s,
               2,  Weight::List,  u"石柱镇〔2026〕9号"_s, EvidenceMark::Practice,
               {}};
    own.until = QDate(2027, 12, 31);
    checks->bars = {own};
    checks->leftOut = {{u"五不能②"_s, u"国家政策已调整"_s}};
    const QByteArray json = checkTemplateJson(*checks);
    const auto again = loadCheckTemplate(json, u"own.json"_s);
    INFO((again ? QString() : again.error().message).toStdString());
    REQUIRE(again);
    CHECK(checkTemplateJson(*again) == json);
    CHECK(again->checks[5].title.en == u"承诺书和辞职承诺"_s);
    CHECK_FALSE(again->checks[5].bars);
    REQUIRE(again->bars.size() == 1);
    CHECK(again->bars[0].bar.windowYears == 2);
    CHECK(again->bars[0].until == QDate(2027, 12, 31));
    CHECK(again->leftOut[0].because == u"国家政策已调整"_s);
    CHECK(loadCheckTemplate(checkTemplateJson(*shippedCheckTemplate()), u"x"_s));
}

TEST_CASE(
    "what rests on the law can't be weakened: checks 7 and 8, the statutory bars, names of their clauses") {
    const auto shipped = shippedCheckTemplate();
    REQUIRE(shipped);
    const auto refusal = [](const CheckTemplate& checks) {
        const auto result = loadCheckTemplate(checkTemplateJson(checks), u"own.json"_s);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::InvalidInput);
        return result.error().message;
    };
    for (const size_t i : {size_t(6), size_t(7)}) {
        CheckTemplate checks = *shipped;
        checks.checks[i].bars = false;
        CHECK(refusal(checks).contains(u"own.json"_s));
        checks = *shipped;
        checks.checks[i].how = AnsweredBy::Paper;
        refusal(checks);
    }
    CheckTemplate checks = *shipped;
    checks.leftOut = {{u"法定②"_s, u"x"_s}};
    CHECK(refusal(checks).contains(u"法定②"_s));
    checks = *shipped;
    LocalBar own;
    own.bar = {{}, u"x"_s, u"五不能⑥"_s, u"x"_s, {}, Weight::List, u"x"_s, EvidenceMark::Practice, {}};
    checks.bars = {own};
    CHECK(refusal(checks).contains(u"五不能⑥"_s));
    own.bar.clause = u"本镇清单①"_s;
    checks.bars = {own, own};
    CHECK(refusal(checks).contains(u"second time"_s));
    own.since = QDate(2027, 1, 1);
    own.until = QDate(2026, 1, 1);
    checks.bars = {own};
    CHECK(refusal(checks).contains(u"ends before it begins"_s));
}
